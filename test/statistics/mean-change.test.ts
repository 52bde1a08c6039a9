import { describe, expect, it } from 'vitest';
import { meanChange } from '../../src/statistics/mean-change.ts';
import { changeEffectIntervals } from '../../src/statistics/standardised.ts';
import { pairedCases, pairedEdges } from './paired-reference.ts';
import { hasReference } from './reference-values.ts';

describe('meanChange', () => {
  it('a worked example: three pairs that change by 10, 20 and 30', () => {
    const change = meanChange([40, 50, 60], [50, 70, 90]);
    expect(change).toMatchObject({ n: 3, meanBefore: 50, meanAfter: 70, mean: 20, median: 20 });
    expect(change).toMatchObject({ standardDeviation: 10, df: 2, dz: 2, reason: null });
    expect(change.standardError).toBeCloseTo(10 / Math.sqrt(3), 12);
    // 4.302653 is the .975 quantile of t with 2 degrees of freedom.
    expect(change.interval?.lower).toBeCloseTo(20 - (4.30265273 * 10) / Math.sqrt(3), 6);
    expect(change.interval?.upper).toBeCloseTo(20 + (4.30265273 * 10) / Math.sqrt(3), 6);
    expect(change.dav).toBeCloseTo(20 / Math.sqrt((100 + 400) / 2), 12);
    // With two degrees of freedom Hedges' factor is 1/√π.
    expect(change.g).toBeCloseTo(2 / Math.sqrt(Math.PI), 12);
  });

  it('no pairs, one pair, equal changes: null with a reason, never an interval without width', () => {
    expect(meanChange([], [])).toMatchObject({ n: 0, mean: null, interval: null, reason: 'no-pairs' });
    expect(meanChange([2], [3])).toMatchObject({
      n: 1,
      mean: 1,
      standardDeviation: null,
      p: null,
      reason: 'too-few',
    });
    expect(meanChange([1, 2, 3], [2, 3, 4])).toMatchObject({
      mean: 1,
      standardDeviation: 0,
      t: null,
      p: null,
      interval: null,
      dz: null,
      dav: 1,
      reason: 'no-variation',
    });
    expect(meanChange([2, 2], [2, 2])).toMatchObject({ mean: 0, dav: null, reason: 'no-variation' });
  });

  it('sees through binary noise: 0.1 + 0.2 and 0.3 are the same change', () => {
    expect(meanChange([0, 0], [0.1 + 0.2, 0.3])).toMatchObject({ interval: null, reason: 'no-variation' });
  });

  it('refuses unequal lengths, missing values and levels out of range', () => {
    expect(() => meanChange([1], [1, 2])).toThrow(RangeError);
    expect(() => meanChange([1, Number.NaN], [1, 2])).toThrow(RangeError);
    expect(() => meanChange([1, 2], [1, 3], { level: 1 })).toThrow(RangeError);
  });

  it('an interval of the effect size for a t so large that its series would not end is left out', () => {
    const change = meanChange([0, 0, 0], [1, 1, 1.000001]);
    expect(changeEffectIntervals(change)).toEqual({ dz: null, g: null });
    expect(changeEffectIntervals(meanChange([1], [2]))).toEqual({ dz: null, g: null });
  });
});

describe.skipIf(!hasReference)('meanChange as R gives it (needs ../shared/reference/values)', () => {
  it('t, intervals and effect sizes of every case', () => {
    for (const { id, before, after, mean, t, effect, n } of pairedCases()) {
      const change = meanChange(before, after);
      const ninety = meanChange(before, after, { level: 0.9 }).interval;
      const seen = [
        [change.meanBefore, mean.x],
        [change.meanAfter, mean.y],
        [change.mean, mean.diff],
        [change.median, mean.medianDiff],
        [change.standardDeviation, mean.sdDiff],
        [change.standardError, mean.seDiff],
        [change.t, t.t],
        [change.df, t.df],
        [change.p, t.p],
        [change.interval?.lower, t.ci95[0]],
        [change.interval?.upper, t.ci95[1]],
        [ninety?.lower, t.ci90[0]],
        [ninety?.upper, t.ci90[1]],
        [change.dz, effect.cohens_dz],
        [change.g, effect.hedges_gz],
        [change.dav, effect.d_av],
      ] as const;
      expect(change.n, id).toBe(n);
      seen.forEach(([got, want], index) => {
        expect(got, `${id} ${index}`).toBeCloseTo(want as number, 9);
      });
    }
  });

  it('intervals of d_z and g from the noncentral t', () => {
    for (const { id, before, after, effect } of pairedCases()) {
      const { dz, g } = changeEffectIntervals(meanChange(before, after));
      const [lower, upper] = effect.dz_ci95_noncentralT as [number, number];
      const [gLower, gUpper] = effect.gz_ci95 as [number, number];
      const found = [dz?.lower, dz?.upper, g?.lower, g?.upper];
      [lower, upper, gLower, gUpper].forEach((want, index) => {
        expect(Math.abs((found[index] ?? Number.NaN) - want), `${id} ${index}`).toBeLessThan(1e-6);
      });
    }
  });

  it('edge cases: what R refuses is null', () => {
    for (const { id, x, y, meanDiff, t } of pairedEdges()) {
      const change = meanChange(x, y);
      expect(change.mean, id).toBeCloseTo(meanDiff, 12);
      if (typeof t.t !== 'number') expect(change, id).toMatchObject({ t: null, p: null, interval: null });
      else {
        expect(change.t, id).toBeCloseTo(t.t, 9);
        expect(change.p, id).toBeCloseTo(t.p ?? Number.NaN, 9);
        expect(change.interval?.lower, id).toBeCloseTo(t.ci95?.[0] ?? Number.NaN, 9);
        expect(change.interval?.upper, id).toBeCloseTo(t.ci95?.[1] ?? Number.NaN, 9);
      }
    }
  });
});
