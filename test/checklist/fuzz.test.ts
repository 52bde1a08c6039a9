import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintChecklist } from '../../src/checklist/lint.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import { CLEAN } from './clean.ts';

const OPTIONS = { origin: 'fuzz.yaml' };
const LINES = CLEAN.split('\n');

/** Values that do not belong where they are put. */
const ODD = [
  '',
  '[]',
  '{}',
  '~',
  '-1',
  '1e9',
  '.nan',
  '.inf',
  'true',
  'text',
  '"',
  '[[a]]',
  '{ en: }',
  '*a',
  '&a x',
  'toString',
  '[1, { a: b }]',
];

/** The clean checklist with some lines emptied, doubled, or given another value. */
const damaged = fc
  .array(
    fc.record({
      line: fc.nat(LINES.length - 1),
      change: fc.oneof(
        fc.constant('drop'),
        fc.constant('double'),
        fc.constantFrom(...ODD).map((value) => `=${value}`),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    const lines = [...LINES];
    for (const { line, change } of changes) lines[line] = changeLine(lines[line] ?? '', change);
    return lines.join('\n');
  });

function changeLine(line: string, change: string): string {
  if (change === 'drop') return '';
  if (change === 'double') return `${line}\n${line}`;
  return line.replace(/:.*$/, () => `: ${change.slice(1)}`);
}

describe('whatever is wrong with a checklist', () => {
  it('is told, with a place, and never a crash', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { findings, checklist } = lintChecklist(text, OPTIONS);
        const isUsable = findings.every(({ severity }) => severity === 'warning' || severity === 'note');
        expect(checklist !== null).toBe(isUsable);
        for (const { row, column } of findings) {
          expect(row).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('lint and parse agree on what is an error', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const parsed = parseChecklist(text, OPTIONS);
        const { findings, checklist } = lintChecklist(text, OPTIONS);
        expect(parsed.value).toEqual(checklist);
        const errors = findings.filter(({ severity }) => severity === 'error' || severity === 'fatal');
        expect(parsed.problems.length).toBe(errors.length);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
