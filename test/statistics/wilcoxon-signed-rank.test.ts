import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../src/statistics/distributions/index.ts';
import { rankBiserial } from '../../src/statistics/rank-biserial.ts';
import { type SignedRankOptions, wilcoxonSignedRank } from '../../src/statistics/wilcoxon-signed-rank.ts';
import { changesOf, pairedCases, pairedEdges } from './paired-reference.ts';
import { hasReference } from './reference-values.ts';

describe('wilcoxonSignedRank', () => {
  it('a worked example with a tie and a zero, zeros ranked and then left out', () => {
    // Sizes 0 1 1 2 4 have ranks 1 2.5 2.5 4 5. Of the 16 sign patterns of 2.5 2.5 4 5 those with a
    // positive sum of at most 2.5 or at least 11.5 are: nothing, each 2.5, and their mirrors, so 6/16.
    const result = wilcoxonSignedRank([0, -1, 1, 2, 4]);
    expect(result).toMatchObject({
      n: 5,
      nZero: 1,
      positiveRankSum: 11.5,
      negativeRankSum: 2.5,
      method: 'exact',
    });
    expect(result.p).toBeCloseTo(6 / 16, 14);
    expect(result.z).toBeCloseTo(9 / Math.sqrt(2 * 2.5 ** 2 + 16 + 25), 12);
    expect(result.smallestP).toBe(1 / 8);
  });

  it('the same example with zeros dropped first', () => {
    // Sizes 1 1 2 4 have ranks 1.5 1.5 3 4: positive sums of at most 1.5 are nothing and each 1.5.
    const result = wilcoxonSignedRank([0, -1, 1, 2, 4], { zeros: 'drop' });
    expect(result).toMatchObject({ positiveRankSum: 8.5, negativeRankSum: 1.5 });
    expect(result.p).toBeCloseTo(6 / 16, 14);
  });

  it('Hodges and Lehmann by hand: the averages of 1, 2, 6 are 1 1.5 2 3.5 4 6', () => {
    const { hodgesLehmann, interval } = wilcoxonSignedRank([6, 1, 2]);
    expect(hodgesLehmann).toBe(2.75);
    expect(interval).toEqual({ lower: 1, upper: 6, level: 0.75 });
  });

  it('nothing, one, all zero, all equal', () => {
    expect(wilcoxonSignedRank([])).toMatchObject({
      n: 0,
      p: null,
      z: null,
      hodgesLehmann: null,
      reason: 'no-pairs',
    });
    expect(wilcoxonSignedRank([3])).toMatchObject({
      p: 1,
      hodgesLehmann: 3,
      interval: null,
      reason: 'too-few',
    });
    expect(wilcoxonSignedRank([0, 0])).toMatchObject({
      p: null,
      nZero: 2,
      interval: null,
      reason: 'no-variation',
    });
    expect(wilcoxonSignedRank([1, 1, 1, 1])).toMatchObject({
      p: 0.125,
      interval: null,
      reason: 'no-variation',
    });
  });

  it('does not let binary noise break ties', () => {
    const noisy = wilcoxonSignedRank([0.3 - 0.1, 0.1 - 0.3, 0.4 - 0.2]);
    expect(noisy).toMatchObject({ positiveRankSum: 4, negativeRankSum: 2 });
  });

  it('says when there are too many changes to be exact, and hardly differs there', () => {
    const many = Array.from({ length: 201 }, (_, index) => ((index * 37) % 101) - 42 + (index % 3));
    const exact = wilcoxonSignedRank(many.slice(0, 200));
    const normal = wilcoxonSignedRank(many);
    expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
    const approximated = wilcoxonSignedRank(many.slice(0, 200), { method: 'normal' });
    expect(Math.abs((exact.p ?? 0) - (approximated.p ?? 1))).toBeLessThan(1e-3);
    expect(normal.interval?.level).toBeCloseTo(0.95, 12);
    expect(Math.abs((normal.interval?.lower ?? 0) - (exact.interval?.lower ?? 9))).toBeLessThan(1);
  });

  it('finds the middle of two hundred million averages without listing them', () => {
    const many = Float64Array.from({ length: 20_001 }, (_, index) => index);
    expect(wilcoxonSignedRank(many).hodgesLehmann).toBe(10_000);
  });

  it('refuses missing values', () => {
    expect(() => wilcoxonSignedRank([1, Number.NaN])).toThrow(RangeError);
  });
});

describe('rankBiserial', () => {
  it('a worked example: ranks 1.5 1.5 3 4 of sizes 1 1 2 4, one of the first negative', () => {
    expect(rankBiserial([0, -1, 1, 2, 4])).toEqual({
      n: 5,
      estimate: 0.7,
      shareImproved: 0.6,
      shareSame: 0.2,
      shareWorse: 0.2,
      reason: null,
    });
  });

  it('no changes and only zeros', () => {
    expect(rankBiserial([])).toMatchObject({ estimate: null, shareSame: null, reason: 'no-pairs' });
    expect(rankBiserial([0, 0])).toMatchObject({ estimate: null, shareSame: 1, reason: 'no-variation' });
  });
});

describe.skipIf(!hasReference)('signed ranks as coin gives them (needs ../shared/reference/values)', () => {
  const VARIANTS: readonly [string, SignedRankOptions][] = [
    ['exactPratt_coin', { zeros: 'pratt' }],
    ['exactWilcoxonZeros_coin', { zeros: 'drop' }],
    ['asympPratt_coin', { zeros: 'pratt', method: 'normal' }],
    ['asympWilcoxonZeros_coin', { zeros: 'drop', method: 'normal' }],
  ];

  it.each(VARIANTS)('%s of every case', (name, options) => {
    for (const given of pairedCases()) {
      const { z, p } = wilcoxonSignedRank(changesOf(given), options);
      const want = given.wilcoxon[name] as unknown as { Z: number; p: number };
      expect(z, given.id).toBeCloseTo(want.Z, 9);
      expect(p, given.id).toBeCloseTo(want.p, 10);
    }
  });

  it('rank sums, counts of zeros, exactRankTests and base R', () => {
    for (const given of pairedCases()) {
      const pratt = wilcoxonSignedRank(changesOf(given));
      const dropped = wilcoxonSignedRank(changesOf(given), { zeros: 'drop' });
      const approximated = wilcoxonSignedRank(changesOf(given), { zeros: 'drop', method: 'normal' });
      const { wilcoxon } = given;
      expect([pratt.n, pratt.nZero], given.id).toEqual([given.n, given.nZero]);
      expect([pratt.positiveRankSum, pratt.negativeRankSum]).toEqual([
        wilcoxon.Vplus_pratt,
        wilcoxon.Wminus_pratt,
      ]);
      expect([dropped.positiveRankSum, dropped.negativeRankSum]).toEqual([
        wilcoxon.Vplus_zerosDropped,
        wilcoxon.Wminus_zerosDropped,
      ]);
      expect(dropped.p).toBeCloseTo((wilcoxon.exactRankTests as { p: number }).p, 10);
      expect(approximated.p).toBeCloseTo((wilcoxon.base_normal_nocc as { p: number }).p, 9);
      if (wilcoxon.base_exact_noties !== null) {
        expect(dropped.p).toBeCloseTo((wilcoxon.base_exact_noties as { p: number }).p, 10);
      }
    }
  });

  it('Hodges and Lehmann, the ordered interval and the level it achieves', () => {
    for (const given of pairedCases()) {
      const { hodgesLehmann, interval } = wilcoxonSignedRank(changesOf(given));
      expect(hodgesLehmann, given.id).toBeCloseTo(given.hodgesLehmann.hodgesLehmann, 9);
      expect(interval?.lower, given.id).toBeCloseTo(given.hodgesLehmann.ci95_orderStat[0], 9);
      expect(interval?.upper, given.id).toBeCloseTo(given.hodgesLehmann.ci95_orderStat[1], 9);
      expect(interval?.level, given.id).toBeCloseTo(given.hodgesLehmann.achievedLevel, 12);
    }
  });

  it('rank-biserial correlation, shares and the sign test their counts give', () => {
    for (const given of pairedCases()) {
      const { n, estimate, shareImproved, shareSame, shareWorse } = rankBiserial(changesOf(given));
      expect(estimate, given.id).toBeCloseTo(given.effect.rankBiserial_zerosDropped as unknown as number, 12);
      expect(shareImproved, given.id).toBeCloseTo(given.effect.shareImproved as unknown as number, 12);
      expect(shareSame, given.id).toBeCloseTo(given.effect.shareSame as unknown as number, 12);
      expect(shareWorse, given.id).toBeCloseTo(given.effect.shareWorse as unknown as number, 12);
      const [up, down] = [Math.round(n * (shareImproved ?? 0)), Math.round(n * (shareWorse ?? 0))];
      expect([up, down], given.id).toEqual([given.signTest.nPos, given.signTest.nNeg]);
      expect(Math.min(1, 2 * binomialCdf(Math.min(up, down), up + down, 0.5))).toBeCloseTo(
        given.signTest.p,
        12,
      );
    }
  });

  it('edge cases: what R refuses is null', () => {
    for (const { id, x, y, exactWilcoxon, exactPratt_coin, smallestPossibleTwoSidedP } of pairedEdges()) {
      const pratt = wilcoxonSignedRank(changesOf({ before: x, after: y }));
      const dropped = wilcoxonSignedRank(changesOf({ before: x, after: y }), { zeros: 'drop' });
      expect(pratt.smallestP, id).toBe(smallestPossibleTwoSidedP);
      if (exactPratt_coin.p === undefined)
        expect(pratt, id).toMatchObject({ z: null, p: null, reason: 'no-variation' });
      else {
        expect(pratt.p, id).toBeCloseTo(exactPratt_coin.p, 12);
        expect(pratt.z, id).toBeCloseTo(exactPratt_coin.Z ?? Number.NaN, 9);
        expect(dropped.p, id).toBeCloseTo(exactWilcoxon.p ?? Number.NaN, 12);
        expect(dropped.positiveRankSum, id).toBe(exactWilcoxon.V);
      }
    }
  });
});
