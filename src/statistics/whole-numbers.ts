import { at } from './basics.ts';

/** Values in a common unit. */
export interface WholeNumbers {
  /** The values as whole multiples of the unit. */
  readonly numbers: Float64Array;
  /** How far rounding can move a sum of them, in units: sums that lie no further apart are equal. */
  readonly slack: number;
}

/**
 * The values as whole numbers in a common unit, so that sums compare without binary noise: 10 decimals are kept, fewer
 * where the sum of sizes would pass `most`, and a common divisor is taken out. Thirds do not end after 10 decimals:
 * compare sums with `slack`.
 */
export function wholeNumbers(values: ArrayLike<number>, most: number): WholeNumbers {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += Math.abs(at(values, index));
  const scale = total === 0 ? 1 : 10 ** Math.min(10, Math.floor(Math.log10(most / total)));
  const whole = Float64Array.from(values, (value) => Math.round(value * scale));
  const divisor = Math.max(1, whole.reduce(greatestCommonDivisor, 0));
  return { numbers: whole.map((value) => value / divisor), slack: values.length / divisor };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [large, small] = [Math.abs(a), Math.abs(b)];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
