import { allWithoutNoise, at, requireFinite, sortedCopy, sum } from './basics.ts';
import { studentQuantile } from './distributions/student.ts';
import { intervalBetween, tailOf } from './interval.ts';
import type { Interval } from './types.ts';

/** Cliff's delta of two unlinked groups. */
export interface CliffDelta {
  /** P(comparison > reference) − P(comparison < reference), −1 to 1; null where a group is empty. */
  readonly estimate: number | null;
  /** Standard error by Cliff's unbiased variance; null where a group has fewer than two values. */
  readonly standardError: number | null;
  /** Interval within −1 to 1; null where the standard error is, and where the groups do not overlap at all. */
  readonly interval: Interval | null;
  /** Why figures are null: 'too-few', 'no-variation' (all equal) or 'complete-separation'; null if none is. */
  readonly reason: 'too-few' | 'no-variation' | 'complete-separation' | null;
}

/**
 * Cliff's delta, comparison against reference, with his unbiased variance and asymmetric interval (Cliff 1993; Feng
 * and Cliff 2004) on n₁ + n₂ − 2 degrees of freedom. Values are rounded to 10 decimals. RangeError for values that are
 * not finite and levels outside 0–1.
 */
export function cliffDelta(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): CliffDelta {
  requireFinite(reference);
  requireFinite(comparison);
  const tail = tailOf(level);
  const [m, n] = [reference.length, comparison.length];
  if (m === 0 || n === 0) return { estimate: null, standardError: null, interval: null, reason: 'too-few' };
  const dominance = dominanceOf(reference, comparison);
  const { estimate } = dominance;
  const blank = { estimate, standardError: null, interval: null };
  if (m < 2 || n < 2) return { ...blank, reason: 'too-few' };
  if (dominance.unequal === 0) return { ...blank, reason: 'no-variation' };
  if (Math.abs(estimate) === 1) return { ...blank, reason: 'complete-separation' };
  const variance = unbiasedVariance(dominance);
  const [lower, upper] = asymmetricEnds(estimate, variance, studentQuantile(1 - tail, m + n - 2));
  const interval = intervalBetween(Math.max(-1, lower), Math.min(1, upper), level);
  return { estimate, standardError: Math.sqrt(variance), interval, reason: null };
}

/** Which value of each pair is larger, and what that gives for each value. */
interface Dominance {
  readonly estimate: number;
  /** For each reference value: comparison values above it − those below it. */
  readonly byReference: Float64Array;
  /** For each comparison value: reference values below it − those above it. */
  readonly byComparison: Float64Array;
  /** Number of pairs that are not equal. */
  readonly unequal: number;
}

function dominanceOf(reference: ArrayLike<number>, comparison: ArrayLike<number>): Dominance {
  const [lower, upper] = [allWithoutNoise(reference), allWithoutNoise(comparison)];
  const [sortedLower, sortedUpper] = [sortedCopy(lower), sortedCopy(upper)];
  let unequal = 0;
  const byReference = lower.map((value) => {
    const above = upper.length - countUpTo(sortedUpper, value, true);
    const below = countUpTo(sortedUpper, value, false);
    unequal += above + below;
    return above - below;
  });
  const byComparison = upper.map(
    (value) => countUpTo(sortedLower, value, false) - (lower.length - countUpTo(sortedLower, value, true)),
  );
  return { estimate: sum(byReference) / (lower.length * upper.length), byReference, byComparison, unequal };
}

/** How many sorted values are below the bound, or at it as well where it is included. */
function countUpTo(sorted: Float64Array, bound: number, included: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = at(sorted, middle);
    if (value < bound || (included && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Cliff's variance is unbiased but can fall below what is possible; the floor is the one he gives.
function unbiasedVariance({ estimate, byReference, byComparison, unequal }: Dominance): number {
  const [m, n] = [byReference.length, byComparison.length];
  const between = squaresAround(byReference, n * estimate) + squaresAround(byComparison, m * estimate);
  const within = unequal - m * n * estimate ** 2;
  return Math.max((between - within) / (m * n * (m - 1) * (n - 1)), (1 - estimate ** 2) / (m * n - 1));
}

function squaresAround(values: Float64Array, centre: number): number {
  return values.reduce((total, value) => total + (value - centre) ** 2, 0);
}

function asymmetricEnds(estimate: number, variance: number, quantile: number): readonly [number, number] {
  const spread = quantile ** 2 * variance;
  const middle = estimate - estimate ** 3;
  const reach = Math.sqrt(spread) * Math.sqrt((1 - estimate ** 2) ** 2 + spread);
  const scale = 1 - estimate ** 2 + spread;
  return [(middle - reach) / scale, (middle + reach) / scale];
}
