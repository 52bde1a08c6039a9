import type { RespondentRule } from '../checklist/types.ts';
import { onScale } from './bands.ts';
import { certain, type Masses, type Valuation } from './terms.ts';

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

/** The answers to one item that are there, and how much is missing. */
interface Answers {
  readonly answers: readonly WeightedPoints[];
  readonly answered: number;
  readonly missing: number;
  readonly missingWeight: number;
}

export interface ValuedAnswers extends Valuation {
  readonly masses: Masses;
}

/**
 * The answers of several respondents as one value, 0 to 100, and its bounds. An item that nobody was asked counts in
 * the bounds as one missing answer of weight `unit`.
 */
export function valueAnswers(tally: Answers, rule: RespondentRule, unit: number): ValuedAnswers {
  const mass = answerMass(tally.answers);
  const value = combineRespondents(tally.answers, rule, mass);
  const isNobody = tally.answered === 0 && tally.missing === 0;
  if (tally.missing === 0 && !isNobody)
    return { ...certain(value), masses: { value: mass, lowest: mass, highest: mass } };
  const weight = isNobody ? unit : tally.missingWeight;
  const lowest = { sum: mass.sum, weight: mass.weight + weight };
  const highest = { sum: mass.sum + 100 * weight, weight: lowest.weight };
  const bound = (points: number, filled: AnswerMass) => {
    // Only the median has to look at the answers again.
    const answers = rule === 'median' ? [...tally.answers, { points, weight }] : tally.answers;
    return combineRespondents(answers, rule, filled);
  };
  return {
    value,
    lowest: bound(0, lowest),
    highest: bound(100, highest),
    masses: { value: mass, lowest, highest },
  };
}

/**
 * One value, 0 to 100; null where there is no weight. `mass` sums the answers up. A consensus is one row's answer, so
 * its mean is that answer.
 */
export function combineRespondents(
  answers: readonly WeightedPoints[],
  rule: RespondentRule,
  mass: AnswerMass = answerMass(answers),
): number | null {
  if (mass.weight === 0) return null;
  return rule === 'median' ? weightedMedian(answers, mass.weight) : onScale(mass.sum / mass.weight);
}

function answerMass(answers: readonly WeightedPoints[]): AnswerMass {
  let sum = 0;
  let weight = 0;
  for (const answer of answers) {
    sum += answer.points * answer.weight;
    weight += answer.weight;
  }
  return { sum, weight };
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
