import { at, mean, quantileOfSorted, sortedCopy, standardDeviation, sum } from './basics.ts';
import { normalCdf, normalQuantile } from './distributions/index.ts';
import { intervalBetween, tailOf } from './interval.ts';
import type { Interval } from './types.ts';

/** What was computed from the data, from each resample, and without each unit. */
export interface Replicates {
  /** The figure of the data themselves. */
  readonly estimate: number;
  /** The figure of each resample, in any order. */
  readonly replicates: ArrayLike<number>;
  /** The figure with one unit left out, for each unit; empty where it is not defined for all of them. */
  readonly jackknife: ArrayLike<number>;
}

/** Settings of {@link replicateIntervals}. */
export interface ReplicateOptions {
  /** Confidence level of the intervals, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
  /**
   * How an end is read from the sorted replicates: between two of them (default), or the first that reaches the
   * probability, for replicates that are all there can be.
   */
  readonly quantiles?: 'type-7' | 'inverse-cdf';
}

/** Bootstrap figures and intervals; all but the probabilities are in the unit of the figure. */
export interface ReplicateIntervals {
  /** Mean of the replicates; null where there are none. */
  readonly bootstrapMean: number | null;
  /** Standard deviation of the replicates, divisor B − 1; null with fewer than two. */
  readonly standardError: number | null;
  /** Percentile interval; null without variation. */
  readonly percentile: Interval | null;
  /** Bias-corrected and accelerated interval; null without variation or where its correction is not defined. */
  readonly bca: Interval | null;
  /** z0 of the bias correction, in standard normal units; null where all replicates lie on one side. */
  readonly biasCorrection: number | null;
  /** Acceleration, from the jackknife; null where the jackknife does not vary or is not defined. */
  readonly acceleration: number | null;
  /** Probabilities the BCa interval reads its ends at, each 0–1; null where the interval has none. */
  readonly bcaLevels: readonly [number, number] | null;
  /** Why an interval is null: `too-few`, `no-variation`, or `bca-undefined` for BCa alone; null where none is. */
  readonly reason: 'too-few' | 'no-variation' | 'bca-undefined' | null;
}

/** Replicates this near to the estimate tie with it. */
const TIE = 1e-9;

/**
 * Percentile and BCa intervals (Efron 1987) of a figure from its replicates. z0 = Φ⁻¹((#{t* < t} + ½ #{t* = t}) / B)
 * with ties within 1e-9; a = Σ L³ / (6 (Σ L²)^1.5), L the mean of the jackknife less each of its values. Null with
 * fewer than two replicates (`too-few`) and where they do not vary.
 */
export function replicateIntervals(data: Replicates, options: ReplicateOptions = {}): ReplicateIntervals {
  const { level = 0.95, quantiles = 'type-7' } = options;
  const tail = tailOf(level);
  const sorted = sortedCopy(data.replicates);
  if (sorted.length < 2) return nothing(sorted.length === 0 ? null : at(sorted, 0));
  if (isConstant(sorted)) return { ...nothing(mean(sorted)), standardError: 0, reason: 'no-variation' };
  const endAt = (probability: number) => READERS[quantiles](sorted, probability);
  const between = (lower: number, upper: number) => intervalBetween(endAt(lower), endAt(upper), level);
  const percentile = between(tail, 1 - tail);
  const biasCorrection = biasCorrectionOf(sorted, data.estimate);
  const acceleration = accelerationOf(data.jackknife);
  const levels =
    biasCorrection === null || acceleration === null ? null : bcaLevels(biasCorrection, acceleration, level);
  const bca = levels && between(...levels);
  return {
    bootstrapMean: mean(sorted),
    standardError: standardDeviation(sorted),
    percentile,
    bca,
    biasCorrection,
    acceleration,
    bcaLevels: levels,
    reason: percentile === null ? 'no-variation' : bca === null ? 'bca-undefined' : null,
  };
}

/**
 * The probabilities at which BCa reads its ends, Φ(z0 + (z0 + z) / (1 − a (z0 + z))) for z at both ends of the level;
 * null where they are not defined. z0 is the bias correction, in standard normal units, a the acceleration.
 */
export function bcaLevels(z0: number, acceleration: number, level = 0.95): [number, number] | null {
  const tail = tailOf(level);
  const stretch = (z: number) => 1 - acceleration * (z0 + z);
  const [low, high] = [normalQuantile(tail), normalQuantile(1 - tail)];
  if (stretch(low) <= 0 || stretch(high) <= 0) return null;
  const moved = (z: number) => normalCdf(z0 + (z0 + z) / stretch(z));
  return [moved(low), moved(high)];
}

function nothing(bootstrapMean: number | null): ReplicateIntervals {
  return {
    bootstrapMean,
    standardError: null,
    percentile: null,
    bca: null,
    biasCorrection: null,
    acceleration: null,
    bcaLevels: null,
    reason: 'too-few',
  };
}

function isConstant(sorted: Float64Array): boolean {
  return intervalBetween(at(sorted, 0), at(sorted, sorted.length - 1), 1) === null;
}

const READERS = { 'type-7': quantileOfSorted, 'inverse-cdf': firstToReach } as const;

function firstToReach(sorted: Float64Array, probability: number): number {
  // Without the allowance, 0.975 of 40 would be read as a little more than 39.
  const place = Math.ceil(probability * sorted.length - TIE) - 1;
  return at(sorted, Math.min(Math.max(place, 0), sorted.length - 1));
}

function biasCorrectionOf(sorted: Float64Array, estimate: number): number | null {
  const [below, notAbove] = [countUpTo(sorted, estimate - TIE), countUpTo(sorted, estimate + TIE)];
  const share = (below + notAbove) / 2 / sorted.length;
  return share > 0 && share < 1 ? normalQuantile(share) : null;
}

/** How many sorted values are at or below a limit, by halving. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sorted, middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function accelerationOf(jackknife: ArrayLike<number>): number | null {
  if (jackknife.length < 2 || isConstant(sortedCopy(jackknife))) return null;
  const centre = mean(jackknife);
  const influence = Float64Array.from(jackknife, (value) => centre - value);
  const squares = sum(influence.map((value) => value ** 2));
  const acceleration = sum(influence.map((value) => value ** 3)) / (6 * squares ** 1.5);
  // Differences so small that their squares vanish say nothing about skewness.
  return Number.isFinite(acceleration) ? acceleration : null;
}
