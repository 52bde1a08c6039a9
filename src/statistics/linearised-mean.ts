import { at, requireFinite, sum } from './basics.ts';
import { studentQuantile, studentTwoSided } from './distributions/index.ts';
import { tailOf } from './interval.ts';
import {
  type DesignVariance,
  designVariance,
  requireSameLength,
  type SurveyDesign,
  weightsOf,
} from './survey-design.ts';
import type { Interval } from './types.ts';

/** Settings of {@link linearisedMean}: the design, and what is asked about the mean. */
export interface LinearisedMeanOptions extends SurveyDesign {
  /** Confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
  /** What the mean is tested against, in the unit of the values; 0 unless given. */
  readonly against?: number;
}

/** A mean of answers that were not drawn one by one with the same chance. */
export interface LinearisedMean {
  /** Σ wy / Σ w, in the unit of the values; null where nobody has a weight. */
  readonly mean: number | null;
  /** Standard error by linearisation, in the unit of the values; 0 for a census; null where not defined. */
  readonly standardError: number | null;
  /** Degrees of freedom: clusters less strata, from 0 on. */
  readonly df: number;
  /** t interval of the mean; null for a census, without variation, and where the standard error is null. */
  readonly interval: Interval | null;
  /** (mean − against) / standard error; null where the interval is. */
  readonly t: number | null;
  /** Two-sided p of t, 0–1; null where the interval is. */
  readonly p: number | null;
  /** Respondents with a weight, in the domain. */
  readonly n: number;
  /** Clusters (respondents, where there are none) with one of them. */
  readonly clusters: number;
  /** Strata with one of them. */
  readonly strata: number;
  /** Variance beside that of as many respondents drawn one by one, with replacement; from 0 on. */
  readonly designEffect: number | null;
  /** The same without replacement out of Σ w; null where Σ w is no more than n. */
  readonly designEffectFinite: number | null;
  /** Kish's design effect of unequal weights, n Σ w² / (Σ w)², from 1 on; null where nobody has a weight. */
  readonly weightingEffect: number | null;
  /** n / weighting effect: as many respondents with equal weights would say as much; null where nobody has one. */
  readonly effectiveN: number | null;
  /** Why a figure is null or there is no interval; null where there is one. */
  readonly reason: DesignVariance['reason'] | 'census' | 'no-variation';
}

/**
 * Weighted mean with its standard error by Taylor linearisation: z_i = w_i (y_i − mean) / Σ w, variance over strata of
 * cluster sums of z (Lumley 2010; R's `survey`), t interval with clusters − strata degrees of freedom. Figures are in
 * the unit of the values. No interval with fewer than two clusters (`too-few`), with one cluster of several in a
 * stratum, for a census, where more clusters were asked than there are, and where nothing varies. RangeError for
 * values that are not finite, weights below 0 and lists of another length.
 */
export function linearisedMean(
  values: readonly number[],
  options: LinearisedMeanOptions = {},
): LinearisedMean {
  const { weights, weighting, estimate } = estimateOf(values, options);
  if (estimate === null) return { ...NOBODY, ...weightingFigures(weighting) };
  const { mean, standardError, df, clusters, strata } = estimate;
  const { n, total } = weighting;
  return {
    mean,
    standardError,
    df,
    ...inference(estimate, options),
    clusters,
    strata,
    ...designEffects(values, weights, { mean, standardError, n, total }),
    ...weightingFigures(weighting),
  };
}

/** The mean and its standard error alone: the interval and the test take far longer. */
export type LinearisedError = Pick<LinearisedMean, 'mean' | 'standardError' | 'df' | 'reason'>;

/** The mean of `linearisedMean` with its standard error; RangeError as there. */
export function linearisedError(values: readonly number[], design: SurveyDesign): LinearisedError {
  const { estimate } = estimateOf(values, design);
  if (estimate === null) return NOBODY;
  const { mean, standardError, df } = estimate;
  return { mean, standardError, df, reason: reasonAgainst(estimate) };
}

function estimateOf(values: readonly number[], options: SurveyDesign) {
  requireFinite(values);
  requireSameLength(values.length, options);
  const weights = weightsOf(values.length, options);
  const weighting = weightingOf(weights);
  const { n, total } = weighting;
  if (n === 0) return { weights, weighting, estimate: null };
  const mean = sum(weights.map((weight, i) => weight * at(values, i))) / total;
  const linearised = weights.map((weight, i) => (weight * (at(values, i) - mean)) / total);
  const design = designVariance(linearised, weights, options);
  const standardError = withoutRounding(design.variance, values);
  const df = Math.max(0, design.clusters - design.strata);
  return { weights, weighting, estimate: { ...design, mean, standardError, df } };
}

const NOBODY = {
  mean: null,
  standardError: null,
  df: 0,
  interval: null,
  t: null,
  p: null,
  clusters: 0,
  strata: 0,
  designEffect: null,
  designEffectFinite: null,
  reason: 'too-few',
} as const;

interface Weighting {
  readonly n: number;
  readonly total: number;
  readonly squares: number;
}

function weightingOf(weights: Float64Array): Weighting {
  return {
    n: weights.filter((weight) => weight > 0).length,
    total: sum(weights),
    squares: sum(weights.map((weight) => weight ** 2)),
  };
}

function weightingFigures({
  n,
  total,
  squares,
}: Weighting): Pick<LinearisedMean, 'n' | 'weightingEffect' | 'effectiveN'> {
  if (n === 0) return { n, weightingEffect: null, effectiveN: null };
  return { n, weightingEffect: (n * squares) / total ** 2, effectiveN: total ** 2 / squares };
}

/** Below this share of the values themselves, a standard error is rounding error. */
const NEGLIGIBLE = 1e-12;

function withoutRounding(variance: number | null, values: readonly number[]): number | null {
  if (variance === null) return null;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const standardError = Math.sqrt(variance);
  return standardError <= NEGLIGIBLE * largest ? 0 : standardError;
}

interface Estimate {
  readonly mean: number;
  readonly standardError: number | null;
  readonly df: number;
  readonly isCensus: boolean;
  readonly reason: DesignVariance['reason'];
}

/** Why there is no interval; null where there is one. */
function reasonAgainst({ standardError, df, isCensus, reason }: Estimate): LinearisedMean['reason'] {
  if (standardError === null) return reason;
  if (isCensus) return 'census';
  if (df === 0) return 'too-few';
  return standardError === 0 ? 'no-variation' : null;
}

function inference(
  estimate: Estimate,
  { level = 0.95, against = 0 }: LinearisedMeanOptions,
): Pick<LinearisedMean, 'interval' | 't' | 'p' | 'reason'> {
  const tail = tailOf(level);
  const { mean, standardError, df } = estimate;
  const reason = reasonAgainst(estimate);
  if (standardError === null || reason !== null) return { interval: null, t: null, p: null, reason };
  const reach = studentQuantile(1 - tail, df) * standardError;
  const t = (mean - against) / standardError;
  return {
    interval: { lower: mean - reach, upper: mean + reach, level },
    t,
    p: studentTwoSided(t, df),
    reason: null,
  };
}

interface Moments {
  readonly mean: number;
  readonly standardError: number | null;
  readonly n: number;
  readonly total: number;
}

function designEffects(
  values: readonly number[],
  weights: Float64Array,
  { mean, standardError, n, total }: Moments,
): Pick<LinearisedMean, 'designEffect' | 'designEffectFinite'> {
  const squares = sum(weights.map((weight, i) => weight * (at(values, i) - mean) ** 2));
  const simple = squares / total / (n - 1);
  if (standardError === null || n < 2 || withoutRounding(simple, values) === 0)
    return { designEffect: null, designEffectFinite: null };
  const designEffect = standardError ** 2 / simple;
  return { designEffect, designEffectFinite: total > n ? (designEffect * total) / (total - n) : null };
}
