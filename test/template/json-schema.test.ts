import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTemplate } from '../../src/template/parse-template.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const validate = new Ajv({ strict: false }).compile(JSON.parse(read('schema/template.schema.json')));

describe('the JSON Schema for editors', () => {
  it('accepts the sample', () => {
    validate(parse(read('samples/district-committees/template.yaml')));
    expect(validate.errors).toBeNull();
  });

  it.each([
    'organization: Ours',
    'colours: { accent: teal }',
    'cover: { collected: [fax] }',
    'cover: { further: [{ label: By }] }',
    'wording: { preface: [] }',
  ])('refuses what the reader refuses: %s', (yaml) => {
    expect(validate(parse(yaml))).toBe(false);
    expect(parseTemplate(yaml, 'ours.yaml').ok).toBe(false);
  });
});

it('every key has its line in docs/templates.md', () => {
  const page = read('docs/templates.md');
  const { properties } = JSON.parse(read('schema/template.schema.json'));
  const keys = Object.entries<{ properties?: object }>(properties).flatMap(([key, { properties: inner }]) =>
    inner === undefined ? [key] : Object.keys(inner).map((name) => `${key}.${name}`),
  );
  expect(keys.length).toBeGreaterThan(12);
  expect(keys.filter((key) => !page.includes(`\`${key}`))).toEqual([]);
});
