import { fold } from '../text.ts';
import type { CaseCell, Grade, Ladder } from './types.ts';

/** What a cell may hold, 0 to 1. */
export interface PossibleValues {
  readonly lowest: number;
  readonly highest: number;
  /** The only values it may have, rising; null: any from lowest to highest. */
  readonly only: readonly number[] | null;
}

/**
 * The value of a graded cell; the candidates of another, where it has some and all of them name a grade; else any value of
 * the ladder, as where one candidate is that nothing is stated. Null where the criterion does not apply.
 */
export function possibleValues(cell: CaseCell, ladder: Ladder): PossibleValues | null {
  if (cell.state === 'not-applicable') return null;
  if (cell.state === 'graded' && cell.value !== null) return among([cell.value]);
  const grades = cell.candidates.map((candidate) => gradeOfCandidate(candidate, ladder));
  const known = grades.filter((grade) => grade !== null);
  if (known.length > 0 && known.length === grades.length) return among(known.map(({ value }) => value));
  return { ...spanOf(ladder), only: null };
}

/** The smallest difference of what two cells may hold. */
export function leastDifference(one: PossibleValues, other: PossibleValues): number {
  if (one.only === null || other.only === null)
    return Math.max(0, one.lowest - other.highest, other.lowest - one.highest);
  const others = other.only;
  return Math.min(...one.only.flatMap((value) => others.map((each) => Math.abs(value - each))));
}

/** The largest difference of what two cells may hold. */
export function largestDifference(one: PossibleValues, other: PossibleValues): number {
  return Math.max(Math.abs(one.highest - other.lowest), Math.abs(other.highest - one.lowest));
}

/** The grade that a candidate reading starts with, such as `no` of "No (limited)"; null where it names none. */
export function gradeOfCandidate(candidate: string, { grades }: Ladder): Grade | null {
  const whole = fold(candidate);
  const word = fold(candidate.split('(')[0] ?? '');
  return (
    grades.find((grade) => isNamed(grade, whole)) ?? grades.find((grade) => isNamed(grade, word)) ?? null
  );
}

function isNamed({ id, label }: Grade, word: string): boolean {
  return fold(id) === word || Object.values(label).some((text) => fold(text) === word);
}

function among(values: readonly number[]): PossibleValues {
  const only = [...values].sort((a, b) => a - b);
  return { lowest: only[0] ?? 0, highest: only.at(-1) ?? 1, only };
}

function spanOf({ grades }: Ladder): { readonly lowest: number; readonly highest: number } {
  return { lowest: Math.min(0, grades[0]?.value ?? 0), highest: Math.max(1, grades.at(-1)?.value ?? 1) };
}
