import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importSource } from './bundle.js';

/**
 * Writes every checklist of `ROOT/checklists` to `outDir` as JSON, and an index of them. The build fails where one
 * of them has an error.
 */
export async function buildChecklists({ root, outDir }) {
  const { parseChecklist } = await importSource('src/checklist/parse.ts');
  const folder = path.join(root, 'checklists');
  const resolve = await resolveIn(folder);
  const files = (await readdir(folder)).filter(isYaml).sort();
  const loaded = await Promise.all(
    files.map((file) => load(path.join(folder, file), parseChecklist, resolve)),
  );
  const index = loaded.map(catalogueEntry).sort((a, b) => (a.id < b.id ? -1 : 1));
  await mkdir(outDir, { recursive: true });
  await Promise.all(
    loaded.map((one) => writeFile(path.join(outDir, `${one.origin}.json`), JSON.stringify(one))),
  );
  await writeFile(path.join(outDir, 'index.json'), JSON.stringify(index));
  return index;
}

/** Looks an `extends` up among the files of a folder, by id (the name of the file) or by path. */
export async function resolveIn(folder) {
  const files = (await readdir(folder)).filter(isYaml);
  const texts = new Map();
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8');
    for (const name of [file, `./${file}`, path.parse(file).name]) texts.set(name, text);
  }
  return (reference) =>
    texts.has(reference)
      ? { ok: true, value: texts.get(reference), problems: [] }
      : { ok: false, value: null, problems: [unknown(reference)] };
}

async function load(file, parseChecklist, resolve) {
  const bytes = await readFile(file);
  const { name } = path.parse(file);
  const parsed = parseChecklist(bytes.toString('utf8'), { origin: path.basename(file), resolve });
  if (!parsed.ok) {
    const lines = parsed.problems.map((one) => `${one.file}:${one.row}:${one.column} ${one.message}`);
    throw new Error(`checklists/${path.basename(file)} has errors\n${lines.join('\n')}`);
  }
  if (parsed.value.id !== name) {
    throw new Error(`checklists/${path.basename(file)} holds the checklist "${parsed.value.id}"`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { checklist: parsed.value, sha256, origin: name };
}

function catalogueEntry({ checklist, sha256 }) {
  const { id, version, title, description, languages, comparability } = checklist;
  const domains = checklist.domains.length;
  const items = checklist.domains.reduce((sum, domain) => sum + domain.items.length, 0);
  return { id, version, title, description, languages, domains, items, comparability, sha256 };
}

function unknown(reference) {
  return {
    code: 'checklist-unknown',
    severity: 'fatal',
    message: `There is no checklist "${reference}".`,
    file: null,
    row: null,
    column: null,
    value: reference,
    expected: null,
    remedy: 'Name one that ships, or the path of a file.',
    count: 1,
  };
}

function isYaml(file) {
  return /\.ya?ml$/.test(file);
}
