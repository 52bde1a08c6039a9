import { describe, expect, it } from 'vitest';
import { marginalHomogeneity } from '../../src/statistics/marginal-homogeneity.ts';
import { columns, expected, hasReference } from './reference-values.ts';

interface Case {
  source: string;
  table: Record<string, number>[];
  levels: string[];
  stuartMaxwell: { chisq: number; df: number; p: number };
  bhapkar: { chisq: number; df: number; p: number };
}

describe('marginalHomogeneity', () => {
  it("is McNemar's chi-square for two options: (10 − 4)² / 14", () => {
    const { stuartMaxwell, bhapkar, n, discordant } = marginalHomogeneity([
      [20, 10],
      [4, 6],
    ]);
    expect(stuartMaxwell).toMatchObject({ chiSquared: expect.closeTo(36 / 14, 12), df: 1 });
    expect(bhapkar?.chiSquared).toBeCloseTo(36 / 14 / (1 - 36 / 14 / 40), 12);
    expect([n, discordant]).toEqual([40, 14]);
  });

  it('an option that nobody used, or that nobody left or took, changes nothing', () => {
    const plain = marginalHomogeneity([
      [5, 6],
      [1, 3],
    ]).stuartMaxwell;
    const padded = marginalHomogeneity([
      [5, 0, 6, 0],
      [0, 0, 0, 0],
      [1, 0, 3, 0],
      [0, 0, 0, 9],
    ]);
    expect(padded.stuartMaxwell?.df).toBe(1);
    expect(padded.stuartMaxwell?.chiSquared).toBeCloseTo(plain?.chiSquared ?? -1, 12);
  });

  it('two pairs of options with no move between the pairs are two tests added up', () => {
    const { stuartMaxwell } = marginalHomogeneity([
      [0, 7, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 5],
      [0, 0, 1, 0],
    ]);
    expect(stuartMaxwell).toMatchObject({ chiSquared: expect.closeTo(25 / 9 + 16 / 6, 12), df: 2 });
  });

  it('nobody changed: nothing to test', () => {
    const nothing = { stuartMaxwell: null, bhapkar: null, discordant: 0, reason: 'no-discordant-pairs' };
    expect(
      marginalHomogeneity([
        [3, 0],
        [0, 4],
      ]),
    ).toEqual({ ...nothing, n: 7 });
    expect(marginalHomogeneity([])).toEqual({ ...nothing, n: 0 });
  });

  it("everybody changed the same way: Bhapkar's statistic has no limit", () => {
    const { stuartMaxwell, bhapkar, reason } = marginalHomogeneity([
      [0, 6],
      [0, 0],
    ]);
    expect([stuartMaxwell?.chiSquared, bhapkar, reason]).toEqual([expect.closeTo(6, 12), null, 'unlimited']);
  });

  it('refuses a table that is not square', () => {
    expect(() =>
      marginalHomogeneity([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)('marginal homogeneity of R (needs ../shared/reference/values)', () => {
  const cases = hasReference
    ? expected<{ marginalHomogeneity: Case[] }>('03_binary').marginalHomogeneity
    : [];

  it.each(cases)('$source', (each) => {
    const pairs = columns(each.source, ['baseline', 'followup']);
    const table = each.levels.map((before) =>
      each.levels.map((after) => pairs.filter(([one, other]) => one === before && other === after).length),
    );
    expect(table).toEqual(each.table.map((row) => each.levels.map((level) => row[level])));
    const result = marginalHomogeneity(table);
    for (const [test, { chisq, df, p }] of [
      [result.stuartMaxwell, each.stuartMaxwell],
      [result.bhapkar, each.bhapkar],
    ] as const)
      expect(test).toEqual({ chiSquared: expect.closeTo(chisq, 10), df, p: expect.closeTo(p, 10) });
  });
});
