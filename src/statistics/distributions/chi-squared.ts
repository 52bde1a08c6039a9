import { incompleteGamma } from './incomplete-gamma.ts';
import { invert, widen } from './invert.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';
import { requirePositive, requireProbability } from './tails.ts';

/** Probability that a chi-squared value with `df` > 0 degrees of freedom is at or below `x`. */
export function chiSquaredCdf(x: number, df: number): number {
  requirePositive('df', df);
  return incompleteGamma(df / 2, x / 2).lower;
}

/** Probability that a chi-squared value with `df` > 0 degrees of freedom is above `x`. */
export function chiSquaredUpper(x: number, df: number): number {
  requirePositive('df', df);
  return incompleteGamma(df / 2, x / 2).upper;
}

/** Quantile of chi-squared with `df` > 0 degrees of freedom. 1 gives Infinity. RangeError outside 0–1. */
export function chiSquaredQuantile(probability: number, df: number): number {
  requireProbability(probability);
  requirePositive('df', df);
  if (probability === 0) return 0;
  if (probability === 1) return Infinity;
  const cdf = (x: number) => chiSquaredCdf(x, df);
  const logScale = (df / 2) * Math.LN2 + logGamma(df / 2);
  const density = (x: number) => Math.exp((df / 2 - 1) * Math.log(x) - x / 2 - logScale);
  const high = widen(df + 1, (x) => cdf(x) >= probability);
  return invert({ cdf, density, probability, low: 0, high, start: wilsonHilferty(probability, df) });
}

function wilsonHilferty(probability: number, df: number): number {
  const spread = 2 / (9 * df);
  return df * (1 - spread + normalQuantile(probability) * Math.sqrt(spread)) ** 3;
}
