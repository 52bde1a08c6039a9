import { describe, expect, it } from 'vitest';
import { cliffDelta } from '../../src/statistics/cliff-delta.ts';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { permutation } from '../../src/statistics/permutation.ts';
import { groupRankBiserial } from '../../src/statistics/rank-biserial.ts';
import { hasReference } from './reference-values.ts';
import { unpairedCases, unpairedEdges } from './unpaired-reference.ts';

describe('mannWhitney', () => {
  it('a worked example with a tie: 1 2 against 2 3', () => {
    // Ranks 1 2.5 2.5 4. The six pairs have sums 3.5 3.5 5 5 6.5 6.5; 6.5 and 3.5 are as far from 5 as seen.
    const result = mannWhitney([1, 2], [2, 3]);
    expect(result).toMatchObject({
      nReference: 2,
      nComparison: 2,
      u: 3.5,
      superiority: 0.875,
      method: 'exact',
    });
    expect(result.p).toBeCloseTo(4 / 6, 14);
    expect(result.smallestP).toBeCloseTo(1 / 3, 14);
    // All differences: 1 2 0 1.
    expect(result.hodgesLehmann).toBe(1);
    expect(result.interval).toEqual({ lower: 0, upper: 2, level: expect.closeTo(2 / 3, 12) });
  });

  it('gives the same p whichever group is smaller or named first', () => {
    const [a, b] = [
      [1, 4, 4, 6],
      [2, 4, 7, 7, 8, 9],
    ];
    expect(mannWhitney(b, a).p).toBeCloseTo(mannWhitney(a, b).p ?? 0, 14);
    expect(mannWhitney(b, a).hodgesLehmann).toBe(-(mannWhitney(a, b).hodgesLehmann ?? 0));
  });

  it('empty, one each, all equal, both constant', () => {
    expect(mannWhitney([], [1])).toMatchObject({ u: 0, p: null, hodgesLehmann: null, reason: 'too-few' });
    expect(mannWhitney([2], [3])).toMatchObject({
      p: 1,
      hodgesLehmann: 1,
      interval: null,
      reason: 'too-few',
    });
    expect(mannWhitney([2, 2], [2, 2])).toMatchObject({
      p: null,
      z: null,
      interval: null,
      reason: 'no-variation',
    });
    expect(mannWhitney([1, 1, 1], [3, 3, 3])).toMatchObject({ p: expect.closeTo(0.1, 12), interval: null });
  });

  it('says when there are too many values to be exact, and hardly differs there', () => {
    const a = Array.from({ length: 50 }, (_, index) => (index * 7) % 23);
    const b = Array.from({ length: 51 }, (_, index) => ((index * 5) % 23) + 2);
    const exact = mannWhitney(a, b.slice(0, 50));
    const normal = mannWhitney(a, b);
    expect([exact.method, normal.method]).toEqual(['exact', 'normal']);
    const approximated = mannWhitney(a, b.slice(0, 50), { method: 'normal' });
    expect(Math.abs((exact.p ?? 0) - (approximated.p ?? 1))).toBeLessThan(2e-3);
    expect(normal.interval?.level).toBeCloseTo(0.95, 12);
  });
});

describe('cliffDelta and groupRankBiserial', () => {
  it('a worked example: of the four pairs of 1 2 and 2 3 three rise and one is equal', () => {
    expect(cliffDelta([1, 2], [2, 3]).estimate).toBe(0.75);
    expect(groupRankBiserial([1, 2], [2, 3]).estimate).toBe(0.75);
  });

  it('Cliff’s variance by hand: 1 5 against 2 3 0', () => {
    // Signs + + − and − − −: row sums 1 −3, column sums 0 0 −2, delta −1/3. Squares around their means 8 and 8/3,
    // of the signs 16/3; variance (8 + 8/3 − 16/3)/(2 · 3 · 1 · 2) = 4/9.
    const { estimate, standardError, interval } = cliffDelta([1, 5], [2, 3, 0]);
    expect(estimate).toBeCloseTo(-1 / 3, 14);
    expect(standardError).toBeCloseTo(2 / 3, 12);
    expect(interval?.lower).toBeGreaterThanOrEqual(-1);
    expect(interval?.upper).toBeLessThanOrEqual(1);
  });

  it('no interval where there is none', () => {
    expect(cliffDelta([], [1])).toMatchObject({ estimate: null, reason: 'too-few' });
    expect(cliffDelta([1], [2, 0])).toMatchObject({ estimate: 0, interval: null, reason: 'too-few' });
    expect(cliffDelta([1, 2], [3, 4])).toMatchObject({
      estimate: 1,
      interval: null,
      reason: 'complete-separation',
    });
    expect(cliffDelta([2, 2], [2, 2])).toMatchObject({ estimate: 0, interval: null, reason: 'no-variation' });
    expect(groupRankBiserial([], [1])).toMatchObject({ estimate: null, reason: 'too-few' });
    expect(groupRankBiserial([3, 4], [1, 2])).toMatchObject({ estimate: -1, interval: null });
  });
});

describe.skipIf(!hasReference)('unlinked ranks as R gives them (needs ../shared/reference/values)', () => {
  it('exact and approximate p, z and U of every case', () => {
    for (const { given, reference, comparison } of unpairedCases()) {
      const { mannWhitney: want, effect } = given;
      const exact = mannWhitney(reference, comparison);
      const normal = mannWhitney(reference, comparison, { method: 'normal' });
      expect(exact.u, given.id).toBe(want.U_comparison);
      expect(exact.z, given.id).toBeCloseTo(want.exactMidrank_coin.Z, 9);
      expect(exact.p, given.id).toBeCloseTo(want.exactMidrank_coin.p, 12);
      expect(exact.p, given.id).toBeCloseTo(want.exactRankTests.p, 12);
      expect(normal.p, given.id).toBeCloseTo(want.asympNoCC_coin.p, 12);
      expect(normal.p, given.id).toBeCloseTo(want.base_normal_nocc_p, 12);
      expect((normal.z ?? 0) ** 2, given.id).toBeCloseTo(given.kruskal.H, 9);
      expect(exact.superiority, given.id).toBeCloseTo(effect.probabilityOfSuperiority, 12);
    }
  });

  it('Hodges and Lehmann, the ordered interval and the level it achieves', () => {
    for (const { given, reference, comparison } of unpairedCases()) {
      const { hodgesLehmann, interval } = mannWhitney(reference, comparison);
      expect(hodgesLehmann, given.id).toBeCloseTo(given.hodgesLehmann.median, 9);
      expect(interval?.lower, given.id).toBeCloseTo(given.hodgesLehmann.ci95_orderStat[0], 9);
      expect(interval?.upper, given.id).toBeCloseTo(given.hodgesLehmann.ci95_orderStat[1], 9);
      expect(interval?.level, given.id).toBeCloseTo(given.hodgesLehmann.achievedLevel, 12);
    }
  });

  it('Cliff’s delta and the rank-biserial correlation with their intervals', () => {
    for (const { given, reference, comparison } of unpairedCases()) {
      const cliff = cliffDelta(reference, comparison);
      const biserial = groupRankBiserial(reference, comparison);
      expect(cliff.estimate, given.id).toBeCloseTo(given.effect.cliffDelta, 12);
      expect(biserial.estimate, given.id).toBeCloseTo(given.effect.rankBiserial, 12);
      const found = [
        cliff.interval?.lower,
        cliff.interval?.upper,
        biserial.interval?.lower,
        biserial.interval?.upper,
      ];
      [...given.effect.cliffDelta_ci95_effsize, ...given.effect.rankBiserial_ci95].forEach((want, index) => {
        expect(Math.abs((found[index] ?? Number.NaN) - want), `${given.id} ${index}`).toBeLessThan(1e-9);
      });
    }
  });

  it('edge cases: what R refuses is null', () => {
    for (const { id, reference, comparison, mannWhitney_exact_coin, ...want } of unpairedEdges()) {
      const result = mannWhitney(reference, comparison);
      expect(result.smallestP, id).toBeCloseTo(want.smallestPossibleTwoSidedP, 12);
      expect(cliffDelta(reference, comparison).estimate, id).toBe(want.cliff);
      if (mannWhitney_exact_coin.p === undefined) expect(result.p, id).toBeNull();
      else expect(result.p, id).toBeCloseTo(mannWhitney_exact_coin.p, 12);
    }
  });

  it('the exact permutation of means', () => {
    for (const { given, reference, comparison } of unpairedCases()) {
      const result = permutation(reference, comparison);
      expect(result.method, given.id).toBe('exact');
      expect(result.p, given.id).toBeCloseTo(given.permutationMeans_exact_coin_p, 12);
    }
  });
});
