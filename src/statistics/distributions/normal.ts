import { incompleteGamma } from './incomplete-gamma.ts';
import { requireProbability } from './tails.ts';

/** A Newton step this small relative to the value leaves an error of its square. */
const CLOSE = 1e-9;
const LOG_ROOT_TWO_PI = 0.9189385332046728;

/** Probability that a standard normal value is at or below `z`, with full digits in both tails. */
export function normalCdf(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Probability that a standard normal value is above `z`. */
export function normalUpper(z: number): number {
  return normalCdf(-z);
}

/** Two-sided p-value of a standard normal `z`, 0–1. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

/** Density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2 - LOG_ROOT_TWO_PI);
}

/**
 * Standard normal quantile of a probability. 0 and 1 give the ends of the distribution, −Infinity and Infinity.
 * RangeError for a probability outside 0–1.
 */
export function normalQuantile(probability: number): number {
  requireProbability(probability);
  if (probability === 0) return -Infinity;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0.5) return 0;
  let z = firstGuess(probability);
  for (let step = 0; step < 8; step += 1) {
    const reached = normalCdf(z);
    const error = (Math.log(reached / probability) * reached) / normalDensity(z);
    z -= error;
    if (Math.abs(error) < CLOSE * Math.abs(z)) break;
  }
  return z;
}

// Rational start by Hastings (Abramowitz and Stegun 26.2.23), off by less than 5e-4; Newton does the rest.
function firstGuess(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(probability));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  return top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
}
