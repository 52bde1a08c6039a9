import { incompleteBeta } from './incomplete-beta.ts';
import { invert } from './invert.ts';
import { logBeta } from './log-gamma.ts';
import { requirePositive, requireProbability } from './tails.ts';

/** Probability that a beta value with shapes `a`, `b` > 0 is at or below `x` (0–1). */
export function betaCdf(x: number, a: number, b: number): number {
  requireShapes(a, b);
  return incompleteBeta(x, a, b).lower;
}

/** Quantile of the beta distribution with shapes `a`, `b` > 0, 0–1. RangeError for a probability outside 0–1. */
export function betaQuantile(probability: number, a: number, b: number): number {
  requireProbability(probability);
  requireShapes(a, b);
  if (probability === 0 || probability === 1) return probability;
  const cdf = (x: number) => incompleteBeta(x, a, b).lower;
  const logScale = logBeta(a, b);
  const density = (x: number) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logScale);
  return invert({ cdf, density, probability, low: 0, high: 1, start: firstGuess(probability, a, b) });
}

// Near 0 the distribution function is the power law xᵃ / (a B(a, b)); a small `a` makes that reach far in.
function firstGuess(probability: number, a: number, b: number): number {
  const centre = a / (a + b);
  const low = Math.exp((Math.log(probability * a) + logBeta(a, b)) / a);
  return low < centre / 10 ? Math.max(low, Number.MIN_VALUE) : centre;
}

function requireShapes(a: number, b: number): void {
  requirePositive('a', a);
  requirePositive('b', b);
}
