/** From this many independent units on, middle and ends can be described. */
export const FEWEST_FOR_DESCRIPTION = 3;
/** From this many on there are intervals, tests and effect sizes. */
export const FEWEST_FOR_INTERVAL = 5;
/** From this many on, resampling holds its level. */
export const FEWEST_FOR_BOOTSTRAP = 20;

/**
 * What so few independent units can carry: 0–2 the answers alone, 3–4 a description, 5–9 an interval that is very
 * wide, 10–19 one that is wide; docs/statistics.md, "Few respondents".
 */
export const CAUTIONS = ['answers-only', 'descriptive-only', 'very-small', 'small'] as const;
export type Caution = (typeof CAUTIONS)[number];

/** The caution that so many independent units call for; null from 20 on. */
export function cautionFor(units: number): Caution | null {
  if (units < FEWEST_FOR_DESCRIPTION) return 'answers-only';
  return units < FEWEST_FOR_INTERVAL ? 'descriptive-only' : cautionOnInterval(units);
}

/** The same where there are enough for an interval. */
export function cautionOnInterval(units: number): 'very-small' | 'small' | null {
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
