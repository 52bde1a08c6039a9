import { incompleteBeta } from './incomplete-beta.ts';
import { invert, widen } from './invert.ts';
import { logBeta } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';
import { requirePositive, requireProbability } from './tails.ts';

/** Probability that a value of Student's t with `df` > 0 degrees of freedom (not only whole ones) is at or below `t`. */
export function studentCdf(t: number, df: number): number {
  const tail = studentTwoSided(t, df) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** Two-sided p-value of a value of Student's t, 0–1. RangeError unless `df` > 0. */
export function studentTwoSided(t: number, df: number): number {
  requirePositive('df', df);
  const square = t * t;
  if (square === Infinity) return 0;
  return incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square)).lower;
}

/**
 * Quantile of Student's t with `df` > 0 degrees of freedom (not only whole ones). 0 and 1 give −Infinity and Infinity.
 * RangeError for a probability outside 0–1.
 */
export function studentQuantile(probability: number, df: number): number {
  requireProbability(probability);
  requirePositive('df', df);
  if (probability === 0) return -Infinity;
  if (probability > 0.5) return -studentQuantile(1 - probability, df);
  if (probability === 0.5) return 0;
  const cdf = (t: number) => studentCdf(t, df);
  const low = widen(-2, (t) => cdf(t) < probability);
  const density = (t: number) => studentDensity(t, df);
  return invert({ cdf, density, probability, low, high: 0, start: firstGuess(probability, df) });
}

function studentDensity(t: number, df: number): number {
  return Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df) - logBeta(df / 2, 0.5)) / Math.sqrt(df);
}

// Two terms of the expansion around the normal quantile; good for many degrees of freedom, harmless for few.
function firstGuess(probability: number, df: number): number {
  const z = normalQuantile(probability);
  return z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df);
}
