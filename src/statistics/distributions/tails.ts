/** Both tails of a distribution at one point, each computed so that a small one keeps its digits. */
export type Tails = {
  /** Probability at or below the point, 0–1. */
  readonly lower: number;
  /** Probability above the point, 0–1. */
  readonly upper: number;
};

/** Tails from the lower one. */
export function fromLower(lower: number): Tails {
  const bounded = Math.min(1, Math.max(0, lower));
  return { lower: bounded, upper: 1 - bounded };
}

/** Tails from the upper one. */
export function fromUpper(upper: number): Tails {
  const { lower, upper: rest } = fromLower(upper);
  return { lower: rest, upper: lower };
}

/** Throws a RangeError unless the probability is from 0 to 1. */
export function requireProbability(probability: number): void {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError('a probability must be from 0 to 1');
}

/** Throws a RangeError unless the parameter is finite and above 0. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be a finite number above 0`);
}
