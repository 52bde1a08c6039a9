import type { Caution } from './types.ts';

/** From this many independent units on there are intervals, tests and effect sizes. */
export const FEWEST_FOR_INTERVAL = 5;
/** From this many on, middle and ends can be described. */
export const FEWEST_FOR_DESCRIPTION = 3;
/** From this many on, resampling holds its level. */
export const FEWEST_FOR_BOOTSTRAP = 20;

/** What so few independent units can carry; docs/statistics.md, "Few respondents". */
export function cautionFor(units: number): Caution | null {
  if (units < FEWEST_FOR_DESCRIPTION) return 'answers-only';
  if (units < FEWEST_FOR_INTERVAL) return 'descriptive-only';
  if (units < 10) return 'very-small';
  return units < FEWEST_FOR_BOOTSTRAP ? 'small' : null;
}

/** Kish's effective number of respondents, (Σ w)² / Σ w²; 0 where nobody has a weight. */
export function effectiveNumber(weights: readonly number[]): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
