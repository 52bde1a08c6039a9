import { describe, expect, it } from 'vitest';
import { exactNoiseShare, mostConditions, noiseShare } from '../../src/qca/index.ts';
import { hasReference, referenceFile } from './reference-analyses.ts';

describe('exactNoiseShare', () => {
  // Two cases: perfect where they lie in different rows (1 − 1/2^k) and differ in outcome (1/2).
  it('is worked out by hand for two cases', () => {
    expect(exactNoiseShare(2, 1)).toBeCloseTo(0.25, 12);
    expect(exactNoiseShare(2, 3)).toBeCloseTo(7 / 16, 12);
  });

  it('equals counting all data of three and four cases', () => {
    for (const [cases, conditions] of [
      [3, 1],
      [3, 2],
      [4, 2],
    ] as const)
      expect(exactNoiseShare(cases, conditions)).toBeCloseTo(countedShare(cases, conditions), 12);
  });

  it('is 0 for one case, which holds no contrast', () => {
    expect(exactNoiseShare(1, 7)).toBe(0);
  });

  it('rises with conditions and falls with cases', () => {
    for (const cases of [5, 10, 30])
      for (const conditions of [2, 3, 4, 5]) {
        const share = exactNoiseShare(cases, conditions);
        expect(exactNoiseShare(cases, conditions + 1)).toBeGreaterThan(share);
        expect(exactNoiseShare(cases + 1, conditions)).toBeLessThan(share);
      }
  });

  it('takes whole numbers of cases and conditions only', () => {
    for (const [cases, conditions] of [
      [0, 2],
      [2.5, 2],
      [5, 0],
      [5, 31],
      [20_000, 2],
    ] as const)
      expect(() => exactNoiseShare(cases, conditions)).toThrow(RangeError);
  });
});

describe('mostConditions', () => {
  it('is what so few cases carry', () => {
    expect([8, 10, 15, 20, 30].map((cases) => mostConditions(cases))).toEqual([2, 3, 4, 5, 6]);
  });

  it('is none for a handful of cases, and more with a higher limit', () => {
    expect([1, 2, 3].map((cases) => mostConditions(cases))).toEqual([0, 0, 0]);
    expect(mostConditions(10, 0.3)).toBe(4);
  });
});

describe('noiseShare', () => {
  it('is the same for the same seed, and names it', () => {
    const share = noiseShare(10, 7, { seed: 7, draws: 500 });
    expect(noiseShare(10, 7, { seed: 7, draws: 500 })).toEqual(share);
    expect(noiseShare(10, 7, { seed: 8, draws: 500 }).share).not.toBe(share.share);
    expect([share.seed, share.draws]).toEqual([7, 500]);
    expect(share.error).toBeCloseTo(Math.sqrt((share.share * (1 - share.share)) / 500), 12);
  });

  it('lies within Monte-Carlo error of the exact share', () => {
    for (const [cases, conditions] of [
      [2, 1],
      [8, 3],
      [10, 7],
      [30, 7],
      [15, 12],
    ] as const) {
      const { share, error } = noiseShare(cases, conditions, { seed: 20, draws: 4000 });
      expect(Math.abs(share - exactNoiseShare(cases, conditions))).toBeLessThan(4 * error);
    }
  });

  it('is never perfect for one case', () => {
    expect(noiseShare(1, 3, { seed: 1, draws: 100 }).share).toBe(0);
  });

  it('takes whole numbers only', () => {
    expect(() => noiseShare(10, 21, { seed: 1 })).toThrow(RangeError);
    expect(() => noiseShare(10, 3, { seed: 1, draws: 0 })).toThrow(RangeError);
    expect(() => noiseShare(10, 3, { seed: -1 })).toThrow(RangeError);
  });
});

interface Simulated {
  rows: { n: number; k: number; pPerfectFitOnNoise: number }[];
}

describe.skipIf(!hasReference)('the simulation of limited diversity', () => {
  const { rows } = hasReference ? referenceFile<Simulated>('limited_diversity_simulation') : { rows: [] };

  // 2000 draws on either side: four Monte-Carlo errors of 2000 around the exact share, with room for shares near 0.
  const near = (share: number, exact: number, draws: number) =>
    Math.abs(share - exact) <= 4 * Math.sqrt((exact * (1 - exact)) / draws) + 1 / draws;

  it('agrees with the exact share and with ours', () => {
    const off = rows.filter(({ n, k, pPerfectFitOnNoise }) => {
      const exact = exactNoiseShare(n, k);
      const { share } = noiseShare(n, k, { seed: 20240701 });
      return !near(pPerfectFitOnNoise, exact, 2000) || !near(share, exact, 2000);
    });
    expect(off).toEqual([]);
    expect(rows.length).toBeGreaterThan(30);
  });
});

/** Share of all data of so many cases without a contradiction and with both outcomes. */
function countedShare(cases: number, conditions: number): number {
  const kinds = 2 ** (conditions + 1);
  const all = kinds ** cases;
  let perfect = 0;
  for (let data = 0; data < all; data += 1) {
    const drawn = Array.from({ length: cases }, (_, i) => Math.floor(data / kinds ** i) % kinds);
    const outcomes = new Map<number, number>();
    const agree = drawn.every((kind) => {
      const [row, outcome] = [kind >> 1, kind & 1];
      const known = outcomes.get(row) ?? outcome;
      outcomes.set(row, known);
      return known === outcome;
    });
    if (agree && new Set(outcomes.values()).size === 2) perfect += 1;
  }
  return perfect / all;
}
