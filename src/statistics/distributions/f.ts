import { betaQuantile } from './beta.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { requirePositive, requireProbability, type Tails } from './tails.ts';

/** Probability that a value of F with `df1`, `df2` > 0 degrees of freedom is at or below `f`. */
export function fCdf(f: number, df1: number, df2: number): number {
  return tails(f, df1, df2).lower;
}

/** Probability that a value of F with `df1`, `df2` > 0 degrees of freedom is above `f`. */
export function fUpper(f: number, df1: number, df2: number): number {
  return tails(f, df1, df2).upper;
}

/** Quantile of F with `df1`, `df2` > 0 degrees of freedom. 1 gives Infinity. RangeError outside 0–1. */
export function fQuantile(probability: number, df1: number, df2: number): number {
  requireProbability(probability);
  requirePositive('df1', df1);
  requirePositive('df2', df2);
  if (probability === 1) return Infinity;
  const share = betaQuantile(probability, df1 / 2, df2 / 2);
  if (share < 0.5) return (df2 * share) / (df1 * (1 - share));
  const rest = betaQuantile(1 - probability, df2 / 2, df1 / 2);
  return (df2 * (1 - rest)) / (df1 * rest);
}

function tails(f: number, df1: number, df2: number): Tails {
  requirePositive('df1', df1);
  requirePositive('df2', df2);
  if (f <= 0) return { lower: 0, upper: 1 };
  if (f === Infinity) return { lower: 1, upper: 0 };
  const whole = df1 * f + df2;
  return incompleteBeta((df1 * f) / whole, df1 / 2, df2 / 2, df2 / whole);
}
