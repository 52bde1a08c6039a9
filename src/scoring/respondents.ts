import type { RespondentRule } from '../checklist/types.ts';
import { onScale } from './bands.ts';

/** Points with the weight of those who gave them; weights are whole numbers, so sums are exact. */
export interface WeightedPoints {
  readonly points: number;
  readonly weight: number;
}

/** Points × weight and weight of some answers. */
export interface AnswerMass {
  readonly sum: number;
  readonly weight: number;
}

export function answerMass(answers: readonly WeightedPoints[]): AnswerMass {
  let sum = 0;
  let weight = 0;
  for (const answer of answers) {
    sum += answer.points * answer.weight;
    weight += answer.weight;
  }
  return { sum, weight };
}

/**
 * The answers of several respondents as one value, 0 to 100; null where there is no weight.
 * A consensus is one row's answer, so its mean is that answer.
 */
export function combineRespondents(
  answers: readonly WeightedPoints[],
  rule: RespondentRule,
  mass: AnswerMass = answerMass(answers),
): number | null {
  if (mass.weight === 0) return null;
  return rule === 'median' ? weightedMedian(answers, mass.weight) : onScale(mass.sum / mass.weight);
}

/** The smallest value at which half of the weight is reached; the mean of two where exactly half falls between. */
function weightedMedian(answers: readonly WeightedPoints[], total: number): number {
  const sorted = answers.filter((answer) => answer.weight > 0).sort((a, b) => a.points - b.points);
  let reached = 0;
  for (const [index, { points, weight }] of sorted.entries()) {
    reached += weight;
    if (reached * 2 === total) return (points + (sorted[index + 1]?.points ?? points)) / 2;
    if (reached * 2 > total) return points;
  }
  return sorted.at(-1)?.points ?? 0;
}
