import { describe, expect, it } from 'vitest';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { expected, hasReference } from './reference-values.ts';

interface Case {
  id: string;
  b: number;
  c: number;
  exactP: number;
  midP: number;
  chisq_p: number | null;
  chisq_cc_p: number | null;
  oddsRatio: number | null;
  oddsRatio_exact_ci95: [number, number | 'Inf'] | null;
}

describe('mcnemar', () => {
  it('gives the published p of 1 against 7: 18/256 and 10/256', () => {
    const { exactP, midP, oddsRatio } = mcnemar(1, 7);
    expect(exactP).toBeCloseTo(18 / 256, 12);
    expect(midP).toBeCloseTo(10 / 256, 12);
    expect(oddsRatio).toBeCloseTo(1 / 7, 12);
  });

  it('is the same the other way round, with the odds ratio turned over', () => {
    const [one, other] = [mcnemar(10, 4), mcnemar(4, 10)];
    expect(other.exactP).toBe(one.exactP);
    expect(other.midP).toBe(one.midP);
    expect(other.oddsRatioInterval?.lower).toBeCloseTo(1 / (one.oddsRatioInterval?.upper ?? 0), 10);
  });

  it('as many gained as lost: exact p is 1, mid-p a little less', () => {
    expect(mcnemar(3, 3)).toMatchObject({
      exactP: 1,
      midP: expect.closeTo(1 - 20 / 64 / 2, 12),
      oddsRatio: 1,
    });
  });

  it('nobody changed: p is 1 and there is no odds ratio', () => {
    expect(mcnemar(0, 0)).toEqual({
      gained: 0,
      lost: 0,
      exactP: 1,
      midP: 1,
      chiSquaredP: null,
      correctedP: null,
      oddsRatio: null,
      oddsRatioInterval: null,
      reason: 'no-discordant-pairs',
    });
  });

  it('none lost: the odds ratio has no limit, and says so', () => {
    const { oddsRatio, oddsRatioInterval, reason } = mcnemar(6, 0);
    expect([oddsRatio, oddsRatioInterval?.upper, reason]).toEqual([null, null, 'none-lost']);
    expect(mcnemar(0, 6)).toMatchObject({ oddsRatio: 0, oddsRatioInterval: { lower: 0 }, reason: null });
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s pairs', (count) => {
    expect(() => mcnemar(count, 1)).toThrow(RangeError);
    expect(() => mcnemar(1, count)).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)('McNemar tests of R (needs ../shared/reference/values)', () => {
  const cases = hasReference ? expected<{ mcnemar: Case[] }>('03_binary').mcnemar : [];

  it.each(cases)('$id', (each) => {
    const result = mcnemar(each.b, each.c);
    expect(result.exactP).toBeCloseTo(each.exactP, 12);
    expect(result.midP).toBeCloseTo(each.midP, 12);
    expect(result.chiSquaredP).toEqual(near(each.chisq_p));
    expect(result.correctedP).toEqual(near(each.chisq_cc_p));
    expect(result.oddsRatio).toEqual(near(each.oddsRatio));
    const ends = result.oddsRatioInterval && [result.oddsRatioInterval.lower, result.oddsRatioInterval.upper];
    expect(ends).toEqual(each.oddsRatio_exact_ci95?.map((end) => (end === 'Inf' ? null : near(end))) ?? null);
  });
});

function near(value: number | null): unknown {
  return value === null ? null : expect.closeTo(value, 9);
}
