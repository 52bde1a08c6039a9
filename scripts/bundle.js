import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

let imports = 0;

/** Imports a TypeScript module of `src` into a script, bundled on the fly; packages come from node_modules. */
export async function importSource(file) {
  // Inside the project, so that the bundle finds the packages.
  const folder = path.join(ROOT, 'node_modules', '.cache', 'coordkit');
  const outfile = path.join(folder, `${process.pid}-${imports++}.mjs`);
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
