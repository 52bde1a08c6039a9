import { continuedFraction } from './continued-fraction.ts';
import { logBeta } from './log-gamma.ts';
import { fromLower, fromUpper, type Tails } from './tails.ts';

/**
 * Regularised incomplete beta function Iₓ(a, b) and its complement, for a, b > 0 and x in 0–1.
 * `y` is 1 − x: pass it where it is known more exactly than the subtraction gives.
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): Tails {
  if (x <= 0) return fromLower(0);
  if (y <= 0) return fromUpper(0);
  const front = Math.exp(a * logOf(x, y) + b * logOf(y, x) - logBeta(a, b));
  // The fraction converges fast only on this side of the mean; elsewhere the other tail is computed.
  if (x <= (a + 1) / (a + b + 2)) return fromLower(front / (a * fraction(x, a, b)));
  return fromUpper(front / (b * fraction(y, b, a)));
}

function logOf(x: number, complement: number): number {
  return complement < 0.5 ? Math.log1p(-complement) : Math.log(x);
}

function fraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (step) => {
    const m = Math.floor(step / 2);
    const numerator = step % 2 === 0 ? m * (b - m) * x : -(a + m) * (a + b + m) * x;
    return [numerator / ((a + step - 1) * (a + step)), 1];
  });
}
