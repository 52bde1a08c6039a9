import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './bundle.js';
import { problemPages } from './problem-pages.js';

// Writes every generated file; with --check it writes nothing and ends with 1 where one is out of date.

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Each gives the files that it makes from the code: [{ path, text }]. */
const GENERATORS = [checklistSchema, templateSchema, resultSchemas, pagesOfProblems, commandsReference];

const isCheck = process.argv.includes('--check');
const outdated = [];

for (const generate of GENERATORS) {
  for (const { path: file, text } of await generate()) {
    if (text === (await textOf(file))) continue;
    outdated.push(file);
    if (!isCheck) await write(file, text);
  }
}

if (isCheck && outdated.length > 0) {
  console.error(`Out of date: ${outdated.join(', ')}. Run: npm run generate`);
  process.exitCode = 1;
} else
  console.log(outdated.length === 0 ? 'All generated files are up to date' : `Wrote ${outdated.join(', ')}`);

async function checklistSchema() {
  const { checklistJsonSchema } = await importSource('src/checklist/json-schema.ts');
  const text = `${JSON.stringify(checklistJsonSchema(), null, 2)}\n`;
  return [{ path: 'schema/checklist.schema.json', text }];
}

async function templateSchema() {
  const { templateJsonSchema } = await importSource('src/template/json-schema.ts');
  return [
    { path: 'schema/template.schema.json', text: `${JSON.stringify(templateJsonSchema(), null, 2)}\n` },
  ];
}

async function resultSchemas() {
  const { RESULT_SCHEMAS, resultJsonSchema } = await importSource('src/report/schemas/index.ts');
  return Object.keys(RESULT_SCHEMAS).map((kind) => ({
    path: `schema/${kind}.schema.json`,
    text: `${JSON.stringify(resultJsonSchema(kind), null, 2)}\n`,
  }));
}

async function pagesOfProblems() {
  const { PROBLEM_KINDS } = await importSource('src/problems.ts');
  return problemPages(PROBLEM_KINDS);
}

async function commandsReference() {
  const reference = await importSource('src/cli/reference.ts');
  return [{ path: 'docs/reference/commands.md', text: reference.commandsReference() }];
}

async function textOf(file) {
  try {
    return await readFile(path.join(ROOT, file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function write(file, text) {
  const target = path.join(ROOT, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
