import { firstReaching, upTo } from './signed-rank.ts';
import { requireProbability } from './tails.ts';

/**
 * Probability that Mann and Whitney's U of two untied groups of `m` and `n` is at most `q`, if group labels are
 * chance. U counts the pairs in which the first group has the larger value.
 */
export function rankSumCdf(q: number, m: number, n: number): number {
  requireSizes(m, n);
  return upTo(q, rankSumMasses(m, n));
}

/** Smallest U that `rankSumCdf` gives at least this probability. RangeError outside 0–1. */
export function rankSumQuantile(probability: number, m: number, n: number): number {
  requireProbability(probability);
  requireSizes(m, n);
  return firstReaching(probability, rankSumMasses(m, n));
}

/**
 * Probability of each U from 0 to m·n. The number of arrangements is the coefficient of a Gaussian binomial: the
 * product of (1 − qⁿ⁺ⁱ)/(1 − qⁱ) for i = 1…m. Only the lower half is worked out, the rest is its mirror.
 */
export function rankSumMasses(m: number, n: number): Float64Array {
  const most = m * n;
  const half = Math.floor(most / 2);
  const counts = new Float64Array(most + 1);
  counts[0] = 1;
  for (let factor = 1; factor <= m; factor += 1) {
    for (let u = half; u >= n + factor; u -= 1) counts[u] = (counts[u] ?? 0) - (counts[u - n - factor] ?? 0);
    for (let u = factor; u <= half; u += 1) counts[u] = (counts[u] ?? 0) + (counts[u - factor] ?? 0);
  }
  let total = 0;
  for (let u = 0; u <= most; u += 1) {
    if (u > half) counts[u] = counts[most - u] ?? 0;
    total += counts[u] ?? 0;
  }
  return counts.map((count) => count / total);
}

function requireSizes(m: number, n: number): void {
  if (![m, n].every((size) => Number.isInteger(size) && size >= 0)) {
    throw new RangeError('group sizes must be whole numbers from 0');
  }
}
