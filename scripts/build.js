import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePackage } from './bundle-package.js';
import { buildChecklists } from './checklists.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = path.join(ROOT, 'dist');

/** Packages of which others carry a copy within themselves, under a licence of its own. */
const CARRIED = new Map([['node_modules/read-excel-file', ['node_modules/saxen']]]);

await buildAll();

/** Makes dist anew: bundles, types, checklists as JSON, and the licences of what is bundled. */
async function buildAll() {
  const started = performance.now();
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await Promise.all([buildBundle(), buildTypes(), buildJson()]);
  console.log(`Built dist in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function buildBundle() {
  const metafile = await bundlePackage(DIST);
  await writeFile(path.join(DIST, 'THIRD-PARTY-NOTICES.txt'), await notices(metafile));
}

async function buildTypes() {
  const compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  await run(process.execPath, [compiler, '-p', 'tsconfig.types.json']);
}

async function buildJson() {
  await buildChecklists({ root: ROOT, outDir: path.join(DIST, 'checklists') });
}

/** The licence texts of the packages of which at least a line is in the bundle. */
async function notices(metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
      if (folder === undefined || bytesInOutput === 0) continue;
      for (const each of [folder, ...(CARRIED.get(folder) ?? [])]) folders.add(each);
    }
  }
  const entries = await Promise.all([...folders].sort().map(notice));
  return `coordkit contains parts of the following packages.\n\n${entries.join('\n')}`;
}

async function notice(folder) {
  const manifest = JSON.parse(await readFile(path.join(ROOT, folder, 'package.json'), 'utf8'));
  const files = await readdir(path.join(ROOT, folder));
  const licence = files.find((name) => /^licen[cs]e([.-]|$)/i.test(name));
  if (licence === undefined) throw new Error(`${manifest.name} is bundled and has no licence text`);
  const text = await readFile(path.join(ROOT, folder, licence), 'utf8');
  const rule = '-'.repeat(78);
  return `${rule}\n${manifest.name} ${manifest.version} (${manifest.license})\n${rule}\n\n${text.trim()}\n`;
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}
