/** Where a rising distribution function reaches a probability. */
export type Inversion = {
  /** Distribution function. */
  readonly cdf: (x: number) => number;
  /** Its derivative. */
  readonly density: (x: number) => number;
  /** Probability to reach, inside 0–1. */
  readonly probability: number;
  /** A point where the distribution function is at most the probability. */
  readonly low: number;
  /** A point where it is at least the probability. */
  readonly high: number;
  /** First guess; the middle of low and high where it lies outside. */
  readonly start: number;
};

const MOST_STEPS = 400;
const PRECISION = 1e-14;
/** A Newton step this small relative to the value leaves an error of its square. */
const CLOSE = 1e-9;

/** Solves cdf(x) = probability by Newton's method on log cdf, held inside a shrinking bracket. */
export function invert({ cdf, density, probability, low, high, start }: Inversion): number {
  let [below, above] = [low, high];
  let x = start > low && start < high ? start : (low + high) / 2;
  let width = above - below;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const reached = cdf(x);
    if (reached === probability) return x;
    if (reached < probability) below = x;
    else above = x;
    const newton = x - newtonStep(reached, density(x), probability);
    const slow = step % 8 === 7 && above - below > width / 4;
    if (step % 8 === 7) width = above - below;
    const inside = !slow && newton > below && newton < above;
    const next = inside ? newton : (below + above) / 2;
    if (Math.abs(next - x) <= (inside ? CLOSE : PRECISION) * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** Doubles a bound away from 0 until the condition holds. */
export function widen(start: number, farEnough: (bound: number) => boolean): number {
  let bound = start;
  while (!farEnough(bound) && Math.abs(bound) < 1e300) bound *= 2;
  return bound;
}

// Far out in a tail the logarithm of the distribution function is nearly straight, the function itself is not.
function newtonStep(reached: number, slope: number, probability: number): number {
  if (!(reached > 0 && slope > 0)) return Number.NaN;
  return (reached * Math.log(reached / probability)) / slope;
}
