import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listChecklists, shippedChecklist } from '../../src/checklist/catalogue.ts';
import { checklistJsonSchema } from '../../src/checklist/json-schema.ts';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { CLEAN, clean } from './clean.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = path.join(ROOT, 'checklists');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const { buildChecklists } = await import(new URL('../../scripts/checklists.js', import.meta.url).href);

const scratch = mkdtempSync(path.join(os.tmpdir(), 'coordkit-checklists-'));
const out = path.join(scratch, 'out');
afterAll(() => rmSync(scratch, { recursive: true }));

async function readText(name: string): Promise<string | null> {
  const file = path.join(out, name);
  return existsSync(file) ? readFile(file, 'utf8') : null;
}

describe('the checklists that ship', () => {
  it.each(FILES)('%s lints clean', (file) => {
    const { findings } = lintChecklist(readFileSync(path.join(FOLDER, file), 'utf8'), { origin: file });
    expect(findings).toEqual([]);
  });

  // Lint asks for every text in every language that is named here.
  it.each(FILES)('%s is in four languages', (file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    expect(parseChecklist(text, { origin: file }).value?.languages).toEqual(['en', 'fr', 'es', 'pt']);
  });
});

describe('the catalogue', () => {
  beforeAll(() => buildChecklists({ root: ROOT, outDir: out }));

  it('lists what ships, by id', async () => {
    const entries = await listChecklists(readText);
    expect(entries.map(({ id }) => id)).toEqual(FILES.map((file) => path.parse(file).name).sort());
    for (const entry of entries) expect(entry.items).toBeGreaterThan(0);
  });

  it('gives the same checklist as the file, with the digest of its bytes', async () => {
    const file = path.join(FOLDER, 'district-committee.yaml');
    const loaded = await shippedChecklist('district-committee', readText);
    expect(loaded?.checklist).toEqual(parseChecklist(readFileSync(file, 'utf8'), { origin: 'x' }).value);
    expect(loaded?.sha256).toBe(createHash('sha256').update(readFileSync(file)).digest('hex'));
    expect(loaded?.origin).toBe('district-committee');
  });

  it('asks for no file of a name that is not in the list', async () => {
    const asked: string[] = [];
    const spy = (name: string) => {
      asked.push(name);
      return readText(name);
    };
    expect(await shippedChecklist('../package', spy)).toBeNull();
    expect(asked).toEqual(['index.json']);
  });

  it('is empty where nothing was built', async () => {
    expect(await listChecklists(async () => null)).toEqual([]);
  });
});

describe('the build', () => {
  it.each([
    [
      'an error, with its place',
      'committee.yaml',
      clean('scale: share', 'scale: shares'),
      'committee.yaml:40:16',
    ],
    ['a file of another name', 'other.yaml', CLEAN, 'holds the checklist "committee"'],
  ])('fails on %s', async (name, file, text, message) => {
    const root = path.join(scratch, name.replaceAll(' ', '-'));
    mkdirSync(path.join(root, 'checklists'), { recursive: true });
    writeFileSync(path.join(root, 'checklists', file), text);
    await expect(buildChecklists({ root, outDir: path.join(root, 'out') })).rejects.toThrow(message);
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  }).compile(checklistJsonSchema());

  it.each(FILES)('accepts %s', (file) => {
    validate(parse(readFileSync(path.join(FOLDER, file), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('accepts the clean checklist and a local adaptation', () => {
    validate(parse(CLEAN));
    expect(validate.errors).toBeNull();
    expect(validate({ checklist: 'local', version: 1, extends: 'committee', drop: ['minutes'] })).toBe(true);
  });

  it.each([
    ['an unknown key', clean('tier: requirement', 'teir: requirement')],
    ['an item without a scale', clean('        scale: share\n', '')],
    ['a band with two edges', clean('above: 50', 'above: 50, from: 50')],
    ['a gate that watches two things', clean('item: minutes,', 'item: minutes, domain: meetings,')],
    ['no title and no base', clean('title: { en: District committees, fr: Comités de district }\n', '')],
    ['a bad id', clean('id: minutes', 'id: 1st minutes')],
  ])('refuses %s', (_, text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('has words for every key of an item', () => {
    const { definitions } = checklistJsonSchema() as {
      definitions?: { item?: { properties?: Record<string, object> } };
    };
    const properties = Object.entries(definitions?.item?.properties ?? {});
    const silent = properties.filter(([, value]) => !('description' in value) && !('$ref' in value));
    expect(properties.map(([key]) => key)).toContain('evidence');
    expect(silent).toEqual([]);
  });
});

const EXAMPLE = new URL('../../../shared/design/examples/duplication.checklist.yaml', import.meta.url);

describe.skipIf(!existsSync(EXAMPLE))('the example of the design (needs ../shared/design)', () => {
  it('is accepted by the JSON Schema', () => {
    const validate = new Ajv({ strict: false }).compile(checklistJsonSchema());
    validate(parse(readFileSync(EXAMPLE, 'utf8')));
    expect(validate.errors).toBeNull();
  });
});
