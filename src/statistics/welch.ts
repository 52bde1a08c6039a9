import { isConstant, mean, requireFinite, variance } from './basics.ts';
import { studentQuantile, studentTwoSided } from './distributions/student.ts';
import { intervalBetween, tailOf } from './interval.ts';
import type { Interval } from './types.ts';

/** Choices for `welch`. */
export interface WelchOptions {
  /** Confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/** The difference between the means of two unlinked groups. */
export interface WelchResult {
  /** Number of values in the reference group. */
  readonly nReference: number;
  /** Number of values in the comparison group. */
  readonly nComparison: number;
  /** Mean of comparison − mean of reference, in their unit; null where a group is empty. */
  readonly difference: number | null;
  /** Standard error of the difference, in its unit; null where a group has fewer than two values. */
  readonly standardError: number | null;
  /** Satterthwaite's degrees of freedom, not a whole number; null where `standardError` is null or 0. */
  readonly df: number | null;
  /** Difference over its standard error; null where `df` is. */
  readonly t: number | null;
  /** Two-sided p-value of `t`, 0–1; null where `df` is. */
  readonly p: number | null;
  /** Interval of the difference, in its unit; null where `df` is. */
  readonly interval: Interval | null;
  /** Why figures are null: 'too-few' (a group below two values) or 'no-variation'; null if none is. */
  readonly reason: 'too-few' | 'no-variation' | null;
}

/**
 * Difference between two unlinked groups, comparison − reference, by Welch's t with Satterthwaite's degrees of
 * freedom: the groups may vary differently. RangeError for values that are not finite and levels outside 0–1.
 */
export function welch(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  { level = 0.95 }: WelchOptions = {},
): WelchResult {
  requireFinite(reference);
  requireFinite(comparison);
  const tail = tailOf(level);
  const sizes = { nReference: reference.length, nComparison: comparison.length };
  const blank = { standardError: null, df: null, t: null, p: null, interval: null };
  const difference = differenceOfMeans(reference, comparison);
  if (difference === null || Math.min(reference.length, comparison.length) < 2) {
    return { ...sizes, ...blank, difference, reason: 'too-few' };
  }
  if (isConstant(reference) && isConstant(comparison)) {
    return { ...sizes, ...blank, difference, standardError: 0, reason: 'no-variation' };
  }
  const { standardError, df } = satterthwaite(reference, comparison);
  const t = difference / standardError;
  const reach = studentQuantile(1 - tail, df) * standardError;
  const interval = intervalBetween(difference - reach, difference + reach, level);
  return { ...sizes, difference, standardError, df, t, p: studentTwoSided(t, df), interval, reason: null };
}

function differenceOfMeans(reference: ArrayLike<number>, comparison: ArrayLike<number>): number | null {
  if (reference.length === 0 || comparison.length === 0) return null;
  return mean(comparison) - mean(reference);
}

function satterthwaite(reference: ArrayLike<number>, comparison: ArrayLike<number>) {
  const first = isConstant(reference) ? 0 : variance(reference) / reference.length;
  const second = isConstant(comparison) ? 0 : variance(comparison) / comparison.length;
  const whole = first + second;
  // Shares rather than squares of the parts, so that very small variances do not underflow.
  const shares =
    (first / whole) ** 2 / (reference.length - 1) + (second / whole) ** 2 / (comparison.length - 1);
  return { standardError: Math.sqrt(whole), df: 1 / shares };
}
