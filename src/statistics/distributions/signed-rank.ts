import { requireProbability } from './tails.ts';

/** Probability that the signed-rank sum of `n` untied, non-zero differences is at most `q`, if signs are chance. */
export function signedRankCdf(q: number, n: number): number {
  requireSize(n);
  return upTo(q, signedRankMasses(n));
}

/** Smallest signed-rank sum that `signedRankCdf` gives at least this probability. RangeError outside 0–1. */
export function signedRankQuantile(probability: number, n: number): number {
  requireProbability(probability);
  requireSize(n);
  return firstReaching(probability, signedRankMasses(n));
}

/** Probability of each signed-rank sum 0…n(n + 1)/2; every rank is in or out with equal chance. */
export function signedRankMasses(n: number): Float64Array {
  const masses = new Float64Array((n * (n + 1)) / 2 + 1);
  masses[0] = 1;
  let top = 0;
  for (let rank = 1; rank <= n; rank += 1) {
    top += rank;
    for (let place = top; place >= 0; place -= 1) {
      const without = masses[place] ?? 0;
      const withRank = place >= rank ? (masses[place - rank] ?? 0) : 0;
      masses[place] = (without + withRank) / 2;
    }
  }
  return masses;
}

/** Sum of the probabilities of 0…q, at most 1. */
export function upTo(q: number, masses: Float64Array): number {
  let total = 0;
  const last = Math.min(Math.floor(q), masses.length - 1);
  for (let place = 0; place <= last; place += 1) total += masses[place] ?? 0;
  return Math.min(1, total);
}

/** First place where the summed probabilities reach `probability`, allowing for rounding in the last digits. */
export function firstReaching(probability: number, masses: Float64Array): number {
  let total = 0;
  for (let place = 0; place < masses.length; place += 1) {
    total += masses[place] ?? 0;
    if (total >= probability * (1 - 1e-13)) return place;
  }
  return masses.length - 1;
}

function requireSize(n: number): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('n must be a whole number from 0');
}
