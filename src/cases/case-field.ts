import { type PossibleValues, possibleValues } from './possible-values.ts';
import type { CaseMatrix, CaseOutcome } from './types.ts';

/** A matrix as the comparisons need it: rows are cases, columns criteria, in the order of the matrix. */
export interface CaseField {
  readonly matrix: CaseMatrix;
  readonly names: readonly string[];
  /** Values of graded cells, 0 to 1; null elsewhere. */
  readonly values: readonly (readonly (number | null)[])[];
  /** What each cell may hold; null where the criterion does not apply. */
  readonly possible: readonly (readonly (PossibleValues | null)[])[];
  readonly outcomes: readonly CaseOutcome[];
  /** The outcomes that a case may have; one where it is known, none where it is in the middle or does not apply. */
  readonly possibleOutcomes: readonly (readonly ('worked' | 'failed')[])[];
  /** Criteria graded in both that a distance needs at least. */
  readonly fewestShared: number;
}

/** Cells above this value are present, cells below it absent, and cells at it neither. */
export const MIDDLE = 0.5;

export function fieldOf(matrix: CaseMatrix): CaseField {
  const { cases, ladder, criteria } = matrix;
  const mayBe = cases.map(({ outcome }) => (outcome === null ? null : possibleValues(outcome, ladder)));
  return {
    matrix,
    names: cases.map(({ name }) => name),
    values: cases.map(({ cells }) =>
      criteria.map((_, place) => {
        const cell = cells[place];
        return cell?.state === 'graded' ? cell.value : null;
      }),
    ),
    possible: cases.map(({ cells }) =>
      criteria.map((_, place) => {
        const cell = cells[place];
        return cell === undefined ? null : possibleValues(cell, ladder);
      }),
    ),
    outcomes: cases.map(({ outcome }) => (outcome?.state === 'graded' ? sideOf(outcome.value) : 'unknown')),
    possibleOutcomes: mayBe.map((values) => (values === null ? [] : sidesOf(values))),
    fewestShared: Math.max(FEWEST_SHARED, Math.ceil(criteria.length / 2)),
  };
}

/** Fewest criteria graded in both cases, however few there are. */
const FEWEST_SHARED = 2;

function sideOf(value: number | null): CaseOutcome {
  if (value === null || value === MIDDLE) return 'unknown';
  return value > MIDDLE ? 'worked' : 'failed';
}

function sidesOf({ lowest, highest }: PossibleValues): ('worked' | 'failed')[] {
  return [
    ...(highest > MIDDLE ? (['worked'] as const) : []),
    ...(lowest < MIDDLE ? (['failed'] as const) : []),
  ];
}
