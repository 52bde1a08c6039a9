import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal.ts';
import { requirePositive } from './tails.ts';

/**
 * Probability that a value of the noncentral t with `df` > 0 degrees of freedom and the noncentrality given is at or
 * below `t`: Lenth's series (1989, AS 243) of incomplete beta functions. Good to about 1e-12.
 */
export function noncentralStudentCdf(t: number, df: number, noncentrality: number): number {
  requirePositive('df', df);
  if (t < 0) return 1 - noncentralStudentCdf(-t, df, -noncentrality);
  const below = normalCdf(-noncentrality);
  if (t === 0) return below;
  return Math.min(1, Math.max(0, below + series(t, df, noncentrality) / 2));
}

function series(t: number, df: number, noncentrality: number): number {
  const square = t * t;
  const x = square / (square + df);
  const y = df / (square + df);
  const rate = (noncentrality * noncentrality) / 2;
  // The weights are those of a Poisson distribution: beyond this distance from its mean they are nothing.
  const span = 12 * Math.sqrt(rate) + 30;
  const last = Math.ceil(rate + span);
  let total = 0;
  for (let j = Math.max(0, Math.floor(rate - span)); j <= last; j += 1) {
    const logPower = rate === 0 ? (j === 0 ? 0 : -Infinity) : j * Math.log(rate) - rate;
    const even = Math.exp(logPower - logGamma(j + 1));
    const odd = (noncentrality / Math.SQRT2) * Math.exp(logPower - logGamma(j + 1.5));
    if (even > 1e-20) total += even * incompleteBeta(x, j + 0.5, df / 2, y).lower;
    if (Math.abs(odd) > 1e-20) total += odd * incompleteBeta(x, j + 1, df / 2, y).lower;
  }
  return total;
}
