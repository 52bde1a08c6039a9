import { describe, expect, it } from 'vitest';
import { standardisedDifference } from '../../src/statistics/standardised.ts';
import { welch } from '../../src/statistics/welch.ts';
import { hasReference } from './reference-values.ts';
import { unpairedCases, unpairedEdges } from './unpaired-reference.ts';

describe('welch', () => {
  it('a worked example: 1 2 3 against 4 6 8 10', () => {
    // Variances 1 and 20/3, so squared standard error 1/3 + 5/3 = 2 and df = 4 / (1/9/2 + 25/9/3) = 4.075…
    const result = welch([1, 2, 3], [4, 6, 8, 10]);
    expect(result).toMatchObject({ nReference: 3, nComparison: 4, difference: 5, reason: null });
    expect(result.standardError).toBeCloseTo(Math.SQRT2, 12);
    expect(result.df).toBeCloseTo(4 / (1 / 18 + 25 / 27), 12);
    expect(result.t).toBeCloseTo(5 / Math.SQRT2, 12);
  });

  it('is the same the other way round, with the sign turned', () => {
    const [one, other] = [welch([1, 2, 4], [3, 9]), welch([3, 9], [1, 2, 4])];
    expect(other.p).toBeCloseTo(one.p ?? 0, 14);
    expect(other.interval?.lower).toBeCloseTo(-(one.interval?.upper ?? 0), 12);
  });

  it('one group may be constant, both may not', () => {
    expect(welch([2, 2, 2], [1, 3, 4]).df).toBeCloseTo(2, 12);
    expect(welch([2, 2], [3, 3])).toMatchObject({ difference: 1, standardError: 0, interval: null, p: null });
    expect(welch([2, 2], [3, 3]).reason).toBe('no-variation');
  });

  it('too few values', () => {
    expect(welch([], [1, 2])).toMatchObject({ difference: null, reason: 'too-few' });
    expect(welch([1], [1, 2])).toMatchObject({
      difference: 0.5,
      standardError: null,
      p: null,
      reason: 'too-few',
    });
  });

  it('refuses missing values', () => {
    expect(() => welch([1, Number.NaN], [1, 2])).toThrow(RangeError);
  });
});

describe('standardisedDifference', () => {
  it('a worked example: pooled variance of 1 2 3 and 3 4 5 is 1', () => {
    const result = standardisedDifference([1, 2, 3], [3, 4, 5]);
    expect(result.d).toBeCloseTo(2, 12);
    // Hedges' factor with 4 degrees of freedom: Γ(2)/(√2 Γ(1.5)) = 1/(√2 · √π/2).
    expect(result.g).toBeCloseTo(2 * (Math.SQRT2 / Math.sqrt(Math.PI)), 12);
  });

  it('null where it is not defined', () => {
    expect(standardisedDifference([1], [2, 3])).toMatchObject({ d: null, reason: 'too-few' });
    expect(standardisedDifference([1, 1], [2, 2])).toMatchObject({
      d: null,
      dInterval: null,
      reason: 'no-variation',
    });
    const extreme = standardisedDifference([0, 0, 1e-6], [1, 1, 1]);
    expect(extreme).toMatchObject({ dInterval: null, gInterval: null, reason: 'too-extreme' });
  });
});

describe.skipIf(!hasReference)('unlinked means as R gives them (needs ../shared/reference/values)', () => {
  it('Welch of every case', () => {
    for (const { given, reference, comparison } of unpairedCases()) {
      const result = welch(reference, comparison);
      expect([result.nReference, result.nComparison], given.id).toEqual(given.n);
      expect(result.difference, given.id).toBeCloseTo(given.welch.diff, 9);
      expect(result.standardError, given.id).toBeCloseTo(given.welch.se, 9);
      expect(result.t, given.id).toBeCloseTo(given.welch.t, 9);
      expect(result.df, given.id).toBeCloseTo(given.welch.df, 9);
      expect(result.p, given.id).toBeCloseTo(given.welch.p, 10);
      expect(result.interval?.lower, given.id).toBeCloseTo(given.welch.ci95[0], 9);
      expect(result.interval?.upper, given.id).toBeCloseTo(given.welch.ci95[1], 9);
    }
  });

  it('edge cases: what R refuses is null', () => {
    for (const { id, reference, comparison, welch: want } of unpairedEdges()) {
      const result = welch(reference, comparison);
      if (want.t === undefined) expect(result, id).toMatchObject({ t: null, p: null, interval: null });
      else {
        expect(result.t, id).toBeCloseTo(want.t, 9);
        expect(result.df, id).toBeCloseTo(want.df ?? Number.NaN, 9);
        expect(result.p, id).toBeCloseTo(want.p ?? Number.NaN, 9);
      }
    }
  });

  it('d and g with their intervals', () => {
    for (const { given, reference, comparison } of unpairedCases()) {
      const { d, g, dInterval, gInterval } = standardisedDifference(reference, comparison);
      expect(d, given.id).toBeCloseTo(given.effect.cohens_d_pooled, 9);
      expect(g, given.id).toBeCloseTo(given.effect.hedges_g, 9);
      const found = [dInterval?.lower, dInterval?.upper, gInterval?.lower, gInterval?.upper];
      [...given.d_ci95_noncentralT, ...given.effect.g_ci95].forEach((want, index) => {
        expect(Math.abs((found[index] ?? Number.NaN) - want), `${given.id} ${index}`).toBeLessThan(1e-6);
      });
    }
  });
});
