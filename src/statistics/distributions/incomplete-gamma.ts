import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';
import { fromLower, fromUpper, type Tails } from './tails.ts';

/** Regularised incomplete gamma function P(a, x) and its complement Q(a, x), for a > 0. */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return fromLower(0);
  if (x === Infinity) return fromUpper(0);
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  // The fraction is slow near a; the series costs the upper tail two digits at most up to here.
  if (x < a + 3) return fromLower(front * series(a, x));
  const fraction = continuedFraction(x + 1 - a, (step) => [-step * (step - a), x + 2 * step + 1 - a]);
  return fromUpper(front / fraction);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let step = 1; term > total * 1e-17; step += 1) {
    term *= x / (a + step);
    total += term;
  }
  return total;
}
