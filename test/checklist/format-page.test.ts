import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysAt } from '../../src/checklist/keys.ts';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { COLUMN_NAMES } from '../../src/checklist/rules/reserved.ts';
import { checklistFileSchema, SILENCEABLE } from '../../src/checklist/schema.ts';
import { PROBLEM_KINDS } from '../../src/problems.ts';
import { FIELDS } from '../../src/responses/fields.ts';

const PAGE = readFileSync(new URL('../../docs/checklist-format.md', import.meta.url), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

describe('the page of the format', () => {
  it('has an example that lints clean, and an adaptation of it', () => {
    const [base = '', , , local = ''] = EXAMPLES;
    expect(lintChecklist(base, { origin: 'page' }).findings).toEqual([]);
    const resolve = () => ({ ok: true, value: base, problems: [] }) as const;
    const { checklist, findings } = lintChecklist(local, { origin: 'page', resolve });
    expect(findings.map(({ severity }) => severity)).toEqual(['note', 'note']);
    expect(checklist?.domains[0]?.items.map(({ id, weight }) => [id, weight])).toEqual([
      ['minutes', 2],
      ['translated', 1],
    ]);
  });

  it.each([
    ['the top', []],
    ['an item', ['domains', 0, 'items', 0]],
    ['a domain', ['domains', 0]],
    ['a scale', ['scales', 'name']],
    ['an option', ['scales', 'name', 'options', 0]],
    ['the scoring', ['scoring']],
    ['a band', ['bands', 0]],
    ['a gate', ['gates', 0]],
    ['what a gate watches', ['gates', 0, 'when']],
    ['a source', ['source', 0]],
    ['the testing', ['testing']],
  ])('names every key of %s', (_, path) => {
    const keys = keysAt(checklistFileSchema, path);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter((key) => !new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``).test(PAGE))).toEqual([]);
  });

  it('lists every rule of lint with its severity, and what can be silenced', () => {
    const rows = [...PAGE.matchAll(/^\| `(checklist-[a-z-]+)`( \*)? \| (\w+) \|/gm)];
    const listed = rows.map(([, code, , severity]) => [code, severity]);
    const kinds = Object.entries(PROBLEM_KINDS).filter(
      ([code]) => code.startsWith('checklist-') && code !== 'checklist-unknown',
    );
    expect(listed.sort()).toEqual(kinds.map(([code, { severity }]) => [code, severity]).sort());
    const silenceable = rows.flatMap(([, code = '', star]) =>
      star === undefined ? [] : [code.replace('checklist-', '')],
    );
    expect(silenceable.sort()).toEqual([...SILENCEABLE].sort());
  });

  it('keeps items from being called like a column of the data', () => {
    expect([...COLUMN_NAMES].sort()).toEqual([...FIELDS].sort());
  });
});
