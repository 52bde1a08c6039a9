import type { Row } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';

const ITEMS = ['item-1', 'item-2', 'item-3', 'item-4', 'item-5'] as const;

/** One domain of five items with options worth 0, 25, 50, 75 and 100 points; bands at 25, 50 and 75. */
export const COMMITTEE_CHECKLIST = instrument({
  domains: [{ id: 'domain', items: ITEMS.map((id) => ({ id })) }],
});

/** Answers that come to these values, multiples of 5, by themselves; `more` is what else stands in each row. */
export function respondents(
  round: string,
  values: readonly number[],
  more: (index: number) => Partial<Row> = () => ({}),
): Row[] {
  return values.map((value, index) => ({ round, answers: answersWorth(value), ...more(index) }));
}

/** Ids by place, so that equal places of two rounds are the same person. */
export function named(index: number): Partial<Row> {
  return { respondent: `r${index}` };
}

/** Five items of these points each. */
export function answersOf(points: readonly number[]): Row['answers'] {
  return Object.fromEntries(ITEMS.map((id, i) => [id, (points[i] ?? 0) / 25]));
}

function answersWorth(value: number): Row['answers'] {
  const steps = value / 5;
  if (!Number.isInteger(steps)) throw new Error(`${value} is no multiple of 5`);
  return answersOf(ITEMS.map((_, i) => 25 * (Math.floor(steps / 5) + (i < steps % 5 ? 1 : 0))));
}
