import {
  at,
  isConstant,
  mean,
  median,
  requireFinite,
  standardDeviation,
  variance,
  withoutNoise,
} from './basics.ts';
import { studentQuantile, studentTwoSided } from './distributions/student.ts';
import { intervalBetween, tailOf } from './interval.ts';
import { smallSampleFactor } from './small-sample-factor.ts';
import type { Interval } from './types.ts';

/** Choices for `meanChange`. */
export interface MeanChangeOptions {
  /** Confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/** The mean change of linked values, with what can be said about it. */
export interface MeanChange {
  /** Number of linked pairs. */
  readonly n: number;
  /** Mean of the values before, in their unit; null for no pairs. */
  readonly meanBefore: number | null;
  /** Mean of the values after, in their unit; null for no pairs. */
  readonly meanAfter: number | null;
  /** Mean of after − before, in their unit; null for no pairs. */
  readonly mean: number | null;
  /** Median of after − before, in their unit; null for no pairs. */
  readonly median: number | null;
  /** Standard deviation of the changes (divisor n − 1), in their unit; null below two pairs. */
  readonly standardDeviation: number | null;
  /** Standard error of the mean change, in its unit; null below two pairs. */
  readonly standardError: number | null;
  /** Degrees of freedom, n − 1; null below two pairs. */
  readonly df: number | null;
  /** Mean change over its standard error; null below two pairs and where all changes are equal. */
  readonly t: number | null;
  /** Two-sided p-value of `t`, 0–1; null where `t` is. */
  readonly p: number | null;
  /** Interval of the mean change by Student's t, in its unit; null where `t` is. */
  readonly interval: Interval | null;
  /** d_z: mean change over the standard deviation of the changes, no unit; null where `t` is. */
  readonly dz: number | null;
  /** Hedges' g: d_z without its small-sample bias, no unit; null where `t` is and for two pairs. */
  readonly g: number | null;
  /** d_av: mean change over √((s₁² + s₂²)/2), no unit; null below two pairs and where neither round varies. */
  readonly dav: number | null;
  /** Why figures are null: 'no-pairs', 'too-few' (one pair; for two, g alone) or 'no-variation'; null if none is. */
  readonly reason: 'no-pairs' | 'too-few' | 'no-variation' | null;
}

/**
 * Mean change from before to after of linked values (equal places belong together), with its t interval on n − 1
 * degrees of freedom and the effect sizes d_z, g (Hedges' exact factor) and d_av. Changes are rounded to 10 decimals.
 * RangeError for lists of unequal length, values that are not finite and levels outside 0–1.
 */
export function meanChange(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { level = 0.95 }: MeanChangeOptions = {},
): MeanChange {
  const tail = tailOf(level);
  const changes = changesBetween(before, after);
  const n = changes.length;
  if (n === 0) return { ...NOTHING, n, reason: 'no-pairs' };
  const centre = mean(changes);
  const means = {
    n,
    meanBefore: mean(before),
    meanAfter: mean(after),
    mean: centre,
    median: median(changes),
  };
  if (n === 1) return { ...NOTHING, ...means, reason: 'too-few' };
  const deviation = isConstant(changes) ? 0 : standardDeviation(changes);
  const dav = averagedEffect(centre, before, after);
  const spread = { standardDeviation: deviation, standardError: deviation / Math.sqrt(n), df: n - 1, dav };
  if (deviation === 0) return { ...NOTHING, ...means, ...spread, reason: 'no-variation' };
  const test = studentTest(centre, spread.standardError, n - 1, level, tail);
  const factor = smallSampleFactor(n - 1);
  const dz = centre / deviation;
  const g = factor === null ? null : factor * dz;
  return { ...means, ...spread, ...test, dz, g, reason: g === null ? 'too-few' : null };
}

/** After − before for each pair, rounded to 10 decimals. RangeError for lists of unequal length. */
export function changesBetween(before: ArrayLike<number>, after: ArrayLike<number>): Float64Array {
  if (before.length !== after.length) throw new RangeError('before and after must have the same length');
  requireFinite(before);
  requireFinite(after);
  return Float64Array.from(after, (value, index) => withoutNoise(value - at(before, index)));
}

const NOTHING = {
  meanBefore: null,
  meanAfter: null,
  mean: null,
  median: null,
  standardDeviation: null,
  standardError: null,
  df: null,
  t: null,
  p: null,
  interval: null,
  dz: null,
  g: null,
  dav: null,
} as const;

function averagedEffect(change: number, before: ArrayLike<number>, after: ArrayLike<number>): number | null {
  if (isConstant(before) && isConstant(after)) return null;
  return change / Math.sqrt((variance(before) + variance(after)) / 2);
}

function studentTest(centre: number, standardError: number, df: number, level: number, tail: number) {
  const t = centre / standardError;
  const reach = studentQuantile(1 - tail, df) * standardError;
  return { t, p: studentTwoSided(t, df), interval: intervalBetween(centre - reach, centre + reach, level) };
}
