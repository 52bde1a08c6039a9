import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  linearisedMean,
  meanChange,
  pairedDetectable,
  pairedHalfWidth,
  smallestP,
  welch,
} from '../../src/statistics/index.ts';
import { claimsIn, evaluate } from './arithmetic.ts';
import { AGREEMENT } from './examples/agreement.ts';
import { DESIGN } from './examples/design.ts';
import { LINKED } from './examples/linked.ts';
import { METHOD } from './examples/method.ts';
import { READING } from './examples/reading.ts';
import { UNLINKED } from './examples/unlinked.ts';
import { between, differences, figure, p } from './figures.ts';
import { type Data, fieldOf, PAGE, SECTIONS, tableAfter } from './statistics-page.ts';

const EXAMPLES: Readonly<Record<string, (data: Data) => string>> = {
  ...LINKED,
  ...UNLINKED,
  ...DESIGN,
  ...READING,
  ...AGREEMENT,
  ...METHOD,
};

const FIELDS = ['Shown', 'Left out', 'Formula', 'Data', 'Result', 'Source'] as const;

describe('the page of statistics', () => {
  it('has an example for each figure, and none that is not recomputed here', () => {
    expect(SECTIONS.map(({ heading }) => heading)).toEqual(Object.keys(EXAMPLES));
  });

  it.each(SECTIONS.map((section) => [section.heading, section] as const))(
    '%s: the result',
    (heading, section) => {
      expect(section.result).toBe(EXAMPLES[heading]?.(section.data));
    },
  );

  it.each(SECTIONS.map((section) => [section.heading, section] as const))(
    '%s: says what, where, when not, how and whose',
    (heading, { text, steps }) => {
      expect(text.replace(/^#+ .*\n\n/, '')).toMatch(/^[A-Z]/);
      expect(FIELDS.filter((field) => fieldOf(text, field) === '')).toEqual([]);
      expect(steps.length, heading).toBeGreaterThan(1);
    },
  );

  it('adds up, step by step', () => {
    const claims = SECTIONS.flatMap(({ heading, steps }) =>
      steps.flatMap((step) => claimsIn(step).map((claim) => ({ heading, ...claim }))),
    );
    expect(claims.length).toBeGreaterThan(150);
    expect(claims.filter(({ left, right, tolerance }) => !(Math.abs(left - right) <= tolerance))).toEqual([]);
  });

  it('says what so few can tell at best', () => {
    const rows = tableAfter('linked respondents').map(([n, ...cells]) => ({ n: Number(n), cells }));
    expect(rows.map(({ n }) => n)).toEqual([3, 4, 5, 6, 8, 10, 20, 30]);
    for (const { n, cells } of rows) {
      const twoGroups = smallestP({ kind: 'two-groups', nReference: n, nComparison: n });
      expect(cells).toEqual([
        n < 5 ? '–' : figure(pairedHalfWidth(n), 2),
        n < 5 ? '–' : figure(pairedDetectable(n), 2),
        smallest(smallestP({ kind: 'signed', n })),
        smallest(twoGroups),
      ]);
    }
  });

  it('is right in what it says in passing', () => {
    const of = (heading: string) => SECTIONS.find((each) => each.heading === heading)?.data as Data;
    const rounds = of('Mean change and its interval');
    const [before, after] = [rounds.numbers('before'), rounds.numbers('after')];
    expect(
      tableAfter('respondent').map((row) => row.slice(1, -1).map((cell) => cell.replace('+', ''))),
    ).toEqual([before, after, differences(before, after)].map((row) => row.map((value) => figure(value, 0))));
    const [lost, kept] = [welch(before, after), meanChange(before, after)].map((each) =>
      between(each.interval),
    );
    expect(PAGE).toContain(`would give ${lost} instead of ${kept}`.replaceAll('from ', ''));
    const forgotten = linearisedMean(of('Clusters, linked respondents').numbers('changes')).interval;
    expect(PAGE).toContain(
      `forgets the organisations would be ${between(forgotten).replace(/from |\+/g, '')}`,
    );
  });

  it('has every part that the code sends a reader to', () => {
    const headings = new Set([...PAGE.matchAll(/^#+ (.*)/gm)].map(([, heading]) => heading));
    const named = sources().flatMap((text) => [...text.matchAll(/docs\/statistics\.md, "([^"]+)"/g)]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.flatMap(([, part]) => (headings.has(part) ? [] : [part]))).toEqual([]);
  });

  it('has an entry for each part in its contents', () => {
    const parts = [...PAGE.matchAll(/^## (.*)/gm)].map(([, part]) => part);
    const linked = [...PAGE.matchAll(/\[([^\]]+)\]\(#[a-z-]+\)/g)].map(([, part]) => part);
    expect(linked.slice(0, parts.length)).toEqual(parts);
  });
});

describe('the arithmetic of the steps', () => {
  it.each([
    ['√(383.333 ÷ 5)', 8.75595],
    ['2 × (3 + 4)² − −2', 100],
    ['10 000 ÷ 7', 1428.5714],
    ['7 × 0.4213⁶ × 0.5787', 0.0226516],
  ])('%s', (expression, value) => {
    expect(evaluate(expression)).toBeCloseTo(value, 4);
  });

  it('takes a figure up again, and tells a wrong one', () => {
    const [sum, quotient] = claimsIn('Squares 25 + 275 = 300; ÷ 64 = 4.7');
    expect([sum?.left, sum?.right]).toEqual([300, 300]);
    expect([quotient?.left, quotient?.right]).toEqual([4.6875, 4.7]);
    expect(claimsIn('s = 3; n₂ δ + 3 = 4')).toEqual([]);
  });
});

function smallest(value: number): string {
  return value < 0.0005 ? '< 0.001' : p(value);
}

function sources(): string[] {
  const folder = new URL('../../src/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
