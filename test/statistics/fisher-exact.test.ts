import { describe, expect, it } from 'vitest';
import { fisherExact, type TwoByTwo } from '../../src/statistics/fisher-exact.ts';
import { expected, hasReference } from './reference-values.ts';

interface Case {
  id: string;
  table: TwoByTwo;
  p: number;
  oddsRatioCond: number | 'Inf';
  ci95: [number, number | 'Inf'];
  chisq_p_nocc: number | null;
  riskDiff: number;
}

describe('fisherExact', () => {
  it('gives the p of the lady tasting tea by hand: (1 + 16 + 16 + 1) / 70', () => {
    const { p, riskDifference, reason } = fisherExact([
      [3, 1],
      [1, 3],
    ]);
    expect([p, riskDifference, reason]).toEqual([expect.closeTo(34 / 70, 12), 0.5, null]);
  });

  it('finds the ends at which a tail is a fortieth: for one of each, 1, 4ψ and ψ² weigh the tables', () => {
    const { oddsRatio, oddsRatioInterval } = fisherExact([
      [1, 1],
      [1, 1],
    ]);
    expect(oddsRatio).toBeCloseTo(1, 12);
    const upper = oddsRatioInterval.upper ?? 0;
    expect((1 + 4 * upper) / (1 + 4 * upper + upper ** 2)).toBeCloseTo(0.025, 12);
    expect(oddsRatioInterval.lower).toBeCloseTo(1 / upper, 12);
  });

  it('gives the odds ratio and the ends that scipy gives for the tea, where R stops early', () => {
    const { oddsRatio, oddsRatioInterval } = fisherExact([
      [3, 1],
      [1, 3],
    ]);
    expect(oddsRatio).toBeCloseTo(6.408319658199662, 10);
    expect(oddsRatioInterval.lower).toBeCloseTo(0.21173559544657966, 10);
    expect(oddsRatioInterval.upper).toBeCloseTo(626.2435305888141, 7);
  });

  it('turns over with its rows', () => {
    const [one, other] = [
      fisherExact([
        [2, 15],
        [10, 3],
      ]),
      fisherExact([
        [10, 3],
        [2, 15],
      ]),
    ];
    expect(other.p).toBeCloseTo(one.p, 14);
    expect(other.oddsRatio).toBeCloseTo(1 / (one.oddsRatio ?? 0), 9);
    expect(other.riskDifference).toBeCloseTo(-(one.riskDifference ?? 0), 14);
  });

  it('has no odds ratio where nothing limits it', () => {
    const { oddsRatio, oddsRatioInterval, reason } = fisherExact([
      [5, 1],
      [0, 4],
    ]);
    expect([oddsRatio, oddsRatioInterval.upper, reason]).toEqual([null, null, 'unlimited']);
  });

  it('says nothing of an empty row or column, and makes no number up', () => {
    const empty = { p: 1, oddsRatio: null, chiSquaredP: null, oddsRatioInterval: { lower: 0, upper: null } };
    expect(
      fisherExact([
        [0, 0],
        [2, 3],
      ]),
    ).toMatchObject({ ...empty, riskDifference: null, reason: 'too-few' });
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ ...empty, riskDifference: null, reason: 'too-few' });
    expect(
      fisherExact([
        [4, 0],
        [5, 0],
      ]),
    ).toMatchObject({ ...empty, riskDifference: 0, reason: 'no-variation' });
  });

  it('holds for thousands of respondents', () => {
    const { p, oddsRatio } = fisherExact([
      [2000, 1000],
      [1000, 2000],
    ]);
    expect(p).toBeLessThan(1e-100);
    expect(oddsRatio).toBeCloseTo(4, 1);
  });

  it('refuses what is not a count', () => {
    expect(() =>
      fisherExact([
        [1, 2],
        [3, -4],
      ]),
    ).toThrow(RangeError);
    expect(() =>
      fisherExact(
        [
          [1, 2],
          [3, 4],
        ],
        { level: 95 },
      ),
    ).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)("Fisher's test of R (needs ../shared/reference/values)", () => {
  const cases = hasReference ? expected<{ fisher: Case[] }>('03_binary').fisher : [];

  it.each(cases)('$id', (each) => {
    const result = fisherExact(each.table);
    expect(result.p).toBeCloseTo(each.p, 12);
    expect(result.chiSquaredP).toEqual(
      each.chisq_p_nocc === null ? null : expect.closeTo(each.chisq_p_nocc, 12),
    );
    expect(result.riskDifference).toBeCloseTo(each.riskDiff, 12);
    const [lower, upper] = each.ci95;
    expect(within(result.oddsRatioInterval.lower, lower)).toBe(true);
    expect(within(result.oddsRatioInterval.upper, upper)).toBe(true);
    // R prints 0 where a column is empty and any odds ratio fits.
    expect(within(result.oddsRatio, result.reason === 'no-variation' ? 'Inf' : each.oddsRatioCond)).toBe(
      true,
    );
  });
});

/** R stops looking for an end early: at its upper end for the tea, the tail is .02517 and not .025. */
function within(value: number | null, reference: number | 'Inf', share = 0.01): boolean {
  if (value === null || reference === 'Inf') return value === null && reference === 'Inf';
  return Math.abs(value - reference) <= share * reference;
}
