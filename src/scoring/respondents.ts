import type { RespondentRule } from '../checklist/types.ts';
import { onScale } from './bands.ts';

/** Points with the weight of those who gave them; weights are whole numbers, so sums are exact. */
export interface WeightedPoints {
  readonly points: number;
  readonly weight: number;
}

/**
 * The answers of several respondents as one value, 0 to 100; null where there is no weight.
 * A consensus is one row's answer, so its mean is that answer.
 */
export function combineRespondents(answers: readonly WeightedPoints[], rule: RespondentRule): number | null {
  const given = answers.filter((answer) => answer.weight > 0);
  if (given.length === 0) return null;
  return rule === 'median' ? weightedMedian(given) : weightedMean(given);
}

function weightedMean(answers: readonly WeightedPoints[]): number {
  let sum = 0;
  let weights = 0;
  for (const { points, weight } of answers) {
    sum += points * weight;
    weights += weight;
  }
  return onScale(sum / weights);
}

/** The smallest value at which half of the weight is reached; the mean of two where exactly half falls between. */
function weightedMedian(answers: readonly WeightedPoints[]): number {
  const sorted = [...answers].sort((a, b) => a.points - b.points);
  const total = sorted.reduce((sum, answer) => sum + answer.weight, 0);
  let reached = 0;
  for (const [index, { points, weight }] of sorted.entries()) {
    reached += weight;
    if (reached * 2 === total) return (points + (sorted[index + 1]?.points ?? points)) / 2;
    if (reached * 2 > total) return points;
  }
  return sorted.at(-1)?.points ?? 0;
}
