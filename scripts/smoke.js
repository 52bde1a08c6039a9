import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Packs the package, installs it into an empty folder, and uses it there: the command, the library and its types.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'coordkit-smoke-'));

const PROGRAM = `
import { drawPicture, parseChecklist, readResponses, scoreDocument, scoreResponses, scoreWorkbook, writeDocx, writeXlsx } from 'coordkit';
import type { LoadedChecklist, ResponseSource, Score, Workbook } from 'coordkit';
import { necessity, type QcaData } from 'coordkit/qca';
import { wilson } from 'coordkit/statistics';

const text = [
  'checklist: smoke',
  'version: 1.0.0',
  'title: Smoke test',
  'scales: { often: { options: [{ code: 0, label: Never }, { code: 1, label: Sometimes }, { code: 2, label: Always }] } }',
  'domains: [{ id: meetings, title: Meetings, items: [{ id: held, text: Meetings are held, scale: often }] }]',
].join('\\n');
const parsed = parseChecklist(text, { origin: 'smoke.yaml' });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const loaded: LoadedChecklist = { checklist: parsed.value, sha256: '0'.repeat(64), origin: 'smoke.yaml' };
const source: ResponseSource = {
  path: 'smoke.csv',
  chunks: async function* () {
    yield new TextEncoder().encode('mechanism,round,respondent,held\\nA,baseline,r1,Always\\nA,baseline,r2,1\\n');
  },
};
const read = await readResponses([source], loaded.checklist, { columns: new Map(), duplicates: 'reject', attributes: [] });
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const options = { coordkit: 'smoke', date: null, seed: null, by: [], minCell: 5, invited: null };
const result = scoreResponses(read.value, loaded, options);
const score: Score | undefined = result.mechanisms[0]?.overall;
if (score?.value !== 75) throw new Error(JSON.stringify(score));
const document = scoreDocument(result, loaded.checklist, { language: 'en' });
const workbook: Workbook = scoreWorkbook(result, loaded.checklist, { language: 'en' });
for (const archive of [await writeDocx(document), await writeXlsx(workbook)]) {
  const [first] = archive;
  if (first?.[0] !== 0x50 || first[1] !== 0x4b) throw new Error('no zip archive');
}
for (const block of document.blocks)
  if (block.kind === 'chart' && !drawPicture(block, { width: 640, language: 'en' }).startsWith('<svg ')) throw new Error('no picture');
if (wilson(5, 10).share !== 0.5) throw new Error('statistics');
const qca: QcaData = { cases: ['a', 'b'], conditions: ['X'], memberships: [[1], [0]], outcome: [1, 0] };
if (necessity(qca, [[{ condition: 'X', isPresent: true }]]).consistency !== 1) throw new Error('qca');
`;

try {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  );
  const { filename, size } = Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
  writeFileSync(
    path.join(folder, 'package.json'),
    '{ "name": "smoke", "private": true, "type": "module" }\n',
  );
  run('npm', ['install', '--no-audit', '--no-fund', path.join(folder, filename)], folder);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expectEqual(run('npx', ['--no-install', 'coordkit', '--version'], folder).trim(), version);
  run('npx', ['--no-install', 'coordkit', 'demo', '--out', 'demo'], folder);
  JSON.parse(readFileSync(path.join(folder, 'demo', 'result.json'), 'utf8'));
  useLibrary();
  console.log(
    `coordkit ${version}: ${Math.round(size / 1024)} KB packed; the command, the library and its types work.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function useLibrary() {
  writeFileSync(path.join(folder, 'program.mts'), PROGRAM);
  const compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = ['--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules', '@types')];
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', ...types];
  run(process.execPath, [compiler, ...options, 'program.mts'], folder);
  run(process.execPath, ['program.mjs'], folder);
}

function expectEqual(actual, wanted) {
  if (actual !== wanted) throw new Error(`expected ${wanted}, found ${actual}`);
}

function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
}
