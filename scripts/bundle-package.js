import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { builtinsForCommonJs } from './builtins-for-commonjs.js';
import { TEXT_LOADERS } from './text-files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles what ships, the command and the library, into a folder; gives esbuild's account of what is in which file. They
 * share no file: what the library exports must not break the command into more pieces, each of which costs a start.
 */
export async function bundlePackage(outdir) {
  const { version, bugs } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const bundle = (entryPoints) => bundleEntries(entryPoints, { outdir, version, bugs });
  const parts = await Promise.all([
    bundle({ cli: 'src/cli/main.ts' }),
    bundle({ index: 'src/index.ts', qca: 'src/qca/index.ts', statistics: 'src/statistics/index.ts' }),
  ]);
  return {
    inputs: Object.assign({}, ...parts.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...parts.map(({ outputs }) => outputs)),
  };
}

async function bundleEntries(entryPoints, { outdir, version, bugs }) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    // Beside the entry points, so that every file finds what ships the same way.
    chunkNames: '[name]-[hash]',
    define: {
      __COORDKIT_VERSION__: JSON.stringify(version),
      __COORDKIT_BUGS__: JSON.stringify(bugs?.url ?? null),
      __COORDKIT_DIST__: JSON.stringify('./'),
    },
    loader: TEXT_LOADERS,
    legalComments: 'none',
    metafile: true,
    plugins: [builtinsForCommonJs],
    logLevel: 'warning',
  });
  return metafile;
}
