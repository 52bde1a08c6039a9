import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TEXT_LOADERS } from './text-files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Imports a TypeScript module of `src` into a script, bundled on the fly; packages come from node_modules. */
export async function importSource(file) {
  // Inside node_modules, so that the bundle finds the packages.
  const folder = await mkdtemp(path.join(ROOT, 'node_modules', '.coordkit-'));
  try {
    const outfile = path.join(folder, 'module.mjs');
    await build({
      absWorkingDir: ROOT,
      entryPoints: [file],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      loader: TEXT_LOADERS,
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
