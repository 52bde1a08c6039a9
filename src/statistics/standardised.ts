import { isConstant, mean, requireFinite, variance } from './basics.ts';
import { noncentralStudentCdf } from './distributions/noncentral-student.ts';
import { intervalBetween, tailOf } from './interval.ts';
import type { MeanChange } from './mean-change.ts';
import { smallSampleFactor } from './small-sample-factor.ts';
import type { Interval } from './types.ts';

/** Intervals of the effect sizes of a mean change. */
export interface ChangeEffectIntervals {
  /** Interval of d_z, no unit; null where d_z is, and where t is beyond ±1000. */
  readonly dz: Interval | null;
  /** Interval of g, no unit: that of d_z times Hedges' factor; null where g or the interval of d_z is. */
  readonly g: Interval | null;
}

/** The difference between two unlinked groups in pooled standard deviations. */
export interface StandardisedDifference {
  /** Cohen's d: (mean of comparison − mean of reference) / pooled standard deviation, no unit. */
  readonly d: number | null;
  /** Interval of d from the noncentral t, no unit; null also where t is beyond ±1000. */
  readonly dInterval: Interval | null;
  /** Hedges' g: d without its small-sample bias, no unit. */
  readonly g: number | null;
  /** Interval of g: that of d times Hedges' factor, no unit; null where that is. */
  readonly gInterval: Interval | null;
  /** Why figures are null: 'too-few' (a group below two values), 'no-variation' or 'too-extreme'; null if none is. */
  readonly reason: 'too-few' | 'no-variation' | 'too-extreme' | null;
}

/**
 * Intervals of d_z and g by inverting the noncentral t: the standardised means for which the t seen is at either tail.
 * Apart from `meanChange` because it costs a thousand times as much. RangeError for levels outside 0–1.
 */
export function changeEffectIntervals(
  { n, t, df, g }: MeanChange,
  { level = 0.95 }: { readonly level?: number } = {},
): ChangeEffectIntervals {
  const tail = tailOf(level);
  if (t === null || df === null || Math.abs(t) > LARGEST_T) return { dz: null, g: null };
  const ends = noncentralities(t, df, tail).map((end) => end / Math.sqrt(n)) as [number, number];
  const factor = g === null ? null : smallSampleFactor(df);
  return { dz: intervalBetween(...ends, level), g: factor === null ? null : scaled(ends, factor, level) };
}

/**
 * Cohen's d and Hedges' g of two unlinked groups, comparison − reference, with intervals from the noncentral t on
 * n₁ + n₂ − 2 degrees of freedom. RangeError for values that are not finite and levels outside 0–1.
 */
export function standardisedDifference(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): StandardisedDifference {
  const tail = tailOf(level);
  const { d, g, reason } = pooledEffect(reference, comparison);
  if (d === null) return { d, dInterval: null, g, gInterval: null, reason };
  const [m, n] = [reference.length, comparison.length];
  const df = m + n - 2;
  const factor = smallSampleFactor(df) ?? 1;
  const perGroup = Math.sqrt(1 / m + 1 / n);
  if (Math.abs(d / perGroup) > LARGEST_T)
    return { d, dInterval: null, g, gInterval: null, reason: 'too-extreme' };
  const ends = noncentralities(d / perGroup, df, tail).map((end) => end * perGroup) as [number, number];
  const dInterval = intervalBetween(...ends, level);
  return { d, dInterval, g, gInterval: scaled(ends, factor, level), reason: null };
}

/**
 * Cohen's d and Hedges' g of two unlinked groups, comparison − reference, without intervals, which cost a thousand
 * times as much. RangeError for values that are not finite.
 */
export function pooledEffect(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
): Pick<StandardisedDifference, 'd' | 'g' | 'reason'> {
  requireFinite(reference);
  requireFinite(comparison);
  const [m, n] = [reference.length, comparison.length];
  const df = m + n - 2;
  const factor = smallSampleFactor(df);
  if (Math.min(m, n) < 2 || factor === null) return { d: null, g: null, reason: 'too-few' };
  if (isConstant(reference) && isConstant(comparison)) return { d: null, g: null, reason: 'no-variation' };
  const pooled = ((m - 1) * variance(reference) + (n - 1) * variance(comparison)) / df;
  const d = (mean(comparison) - mean(reference)) / Math.sqrt(pooled);
  return { d, g: factor * d, reason: null };
}

/** Beyond this t the series of the noncentral distribution grows too long, and an interval would tell no more. */
const LARGEST_T = 1000;

function scaled([lower, upper]: readonly [number, number], factor: number, level: number): Interval | null {
  return intervalBetween(factor * lower, factor * upper, level);
}

/** Noncentralities for which `t` is the upper and the lower tail's quantile. */
function noncentralities(t: number, df: number, tail: number): readonly [number, number] {
  return [noncentralityAt(t, df, 1 - tail), noncentralityAt(t, df, tail)];
}

// The distribution function falls as the noncentrality rises, so the range can be halved.
function noncentralityAt(t: number, df: number, probability: number): number {
  const cdf = (noncentrality: number) => noncentralStudentCdf(t, df, noncentrality);
  let step = 2 * Math.sqrt(1 + (t * t) / (2 * df));
  let [low, high] = [t - step, t + step];
  for (; cdf(low) < probability; step *= 2) low -= step;
  for (; cdf(high) > probability; step *= 2) high += step;
  while (high - low > 1e-10 * Math.max(1, Math.abs(t))) {
    const middle = (low + high) / 2;
    if (cdf(middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
