import { describe, expect, it } from 'vitest';
import {
  isConstant,
  mean,
  median,
  quantile,
  ranks,
  requireFinite,
  sortedCopy,
  standardDeviation,
  sum,
  variance,
  withoutNoise,
} from '../../src/statistics/basics.ts';

describe('basics', () => {
  it('sums without losing small values between large ones', () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sum([])).toBe(0);
  });

  it('mean, variance and standard deviation of a worked example', () => {
    expect([mean([2, 4, 9]), variance([2, 4, 9]), standardDeviation([2, 4, 9])]).toEqual([
      5,
      13,
      Math.sqrt(13),
    ]);
  });

  it('refuses what is not defined for so few values', () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => variance([3])).toThrow(RangeError);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1, 2], 1.01)).toThrow(RangeError);
  });

  it('quantiles between order statistics, as R by default', () => {
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile([7, 1, 4, 2], p))).toEqual([
      1,
      1.75,
      3,
      expect.closeTo(6.1, 12),
      7,
    ]);
    expect(median([5])).toBe(5);
  });

  it('equal values share the mean of their ranks', () => {
    expect([...ranks([30, 10, 20, 20])]).toEqual([4, 1, 2.5, 2.5]);
    expect([...ranks([5, 5, 5])]).toEqual([2, 2, 2]);
    expect([...ranks([])]).toEqual([]);
  });

  it('sorts by number into a copy', () => {
    const values = [10, 9, 100];
    expect([...sortedCopy(values)]).toEqual([9, 10, 100]);
    expect(values).toEqual([10, 9, 100]);
  });

  it('takes binary noise out of differences', () => {
    expect(withoutNoise(0.3 - 0.1)).toBe(withoutNoise(0.4 - 0.2));
    expect(Object.is(withoutNoise(-1e-12), 0)).toBe(true);
    expect(withoutNoise(1e300)).toBe(1e300);
    expect(isConstant([0.1 + 0.2, 0.3])).toBe(true);
    expect(isConstant([1, 1, 2])).toBe(false);
  });

  it('refuses values that are not finite', () => {
    expect(() => requireFinite([1, Number.NaN])).toThrow('value 2');
    expect(() => requireFinite([Infinity])).toThrow(RangeError);
  });
});
