import { betaQuantile, studentQuantile } from './distributions/index.ts';
import { tailOf } from './interval.ts';
import { type LinearisedMean, linearisedMean } from './linearised-mean.ts';
import type { SurveyDesign } from './survey-design.ts';
import type { Interval } from './types.ts';

/** Settings of {@link linearisedShare}. */
export interface LinearisedShareOptions extends SurveyDesign {
  /** Confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
  /** How the interval is made: on the logit scale (default), or from the beta distribution (Korn and Graubard 1998). */
  readonly method?: 'logit' | 'beta';
}

/** A share of respondents that were not drawn one by one with the same chance. */
export interface LinearisedShare
  extends Pick<LinearisedMean, 'standardError' | 'df' | 'n' | 'effectiveN' | 'reason'> {
  /** Weighted share, 0–1; null where nobody has a weight. */
  readonly share: number | null;
  /** Interval of the share, within 0–1; null where that of the mean is, so for shares of 0 and 1. */
  readonly interval: Interval | null;
}

/**
 * Weighted share of the respondents for whom something holds, with the standard error of `linearisedMean` and an
 * interval that stays within 0–1. Null as there; where all or none have it, `wilson` on the counts says more.
 */
export function linearisedShare(
  holds: readonly boolean[],
  { method = 'logit', ...options }: LinearisedShareOptions = {},
): LinearisedShare {
  const { level = 0.95 } = options;
  const result = linearisedMean(holds.map(Number), options);
  const { mean: share, standardError, df, n, effectiveN, reason } = result;
  const figures = { share, standardError, df, n, effectiveN, reason };
  if (share === null || standardError === null || result.interval === null)
    return { ...figures, interval: null };
  const estimate = { share, standardError, df, respondents: holds.length };
  return { ...figures, interval: METHODS[method](estimate, level) };
}

interface Estimate {
  readonly share: number;
  readonly standardError: number;
  readonly df: number;
  readonly respondents: number;
}

const METHODS = { logit: logitInterval, beta: betaInterval } as const;

function logitInterval({ share, standardError, df }: Estimate, level: number): Interval {
  const centre = Math.log(share / (1 - share));
  const reach = (studentQuantile(1 - tailOf(level), df) * standardError) / (share * (1 - share));
  const back = (logit: number) => 1 / (1 + Math.exp(-logit));
  return { lower: back(centre - reach), upper: back(centre + reach), level };
}

function betaInterval({ share, standardError, df, respondents }: Estimate, level: number): Interval {
  const tail = tailOf(level);
  const correction = (studentQuantile(tail, respondents - 1) / studentQuantile(tail, df)) ** 2;
  const n = ((share * (1 - share)) / standardError ** 2) * correction;
  return {
    lower: betaQuantile(tail, n * share, n * (1 - share) + 1),
    upper: betaQuantile(1 - tail, n * share + 1, n * (1 - share)),
    level,
  };
}
