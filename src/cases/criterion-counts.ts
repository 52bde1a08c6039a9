import { withoutNoise } from '../statistics/index.ts';
import { type CaseField, MIDDLE } from './case-field.ts';
import type { CriterionCounts, OutcomeCounts } from './types.ts';

/** Per criterion: which cases have which grade, and how that goes with the outcome. */
export function criterionCounts(field: CaseField): CriterionCounts[] {
  const { criteria, ladder, outcome } = field.matrix;
  return criteria.map(({ id }, place) => {
    const stands = standingsAt(field, place);
    const namesOf = (isWanted: (each: Standing) => boolean) =>
      stands.filter(isWanted).map(({ name }) => name);
    const values = stands.flatMap(({ value }) => (value === null ? [] : [value]));
    return {
      criterion: id,
      grades: ladder.grades.map((grade) => ({
        grade: grade.id,
        cases: namesOf((each) => each.value !== null && each.grade === grade.id),
      })),
      notStated: namesOf(({ value, applies }) => value === null && applies),
      notApplicable: namesOf(({ applies }) => !applies),
      isConstant: values.length > 0 && values.every((value) => withoutNoise(value - (values[0] ?? 0)) === 0),
      byOutcome: outcome === null ? null : byOutcome(stands),
    };
  });
}

/** A case on one criterion. */
interface Standing {
  readonly name: string;
  readonly grade: string | null;
  readonly value: number | null;
  readonly applies: boolean;
  readonly outcome: 'worked' | 'failed' | 'unknown';
}

function standingsAt({ matrix, names, values, possible, outcomes }: CaseField, place: number): Standing[] {
  return names.map((name, row) => ({
    name,
    grade: matrix.cases[row]?.cells[place]?.grade ?? null,
    value: values[row]?.[place] ?? null,
    applies: (possible[row]?.[place] ?? null) !== null,
    outcome: outcomes[row] ?? 'unknown',
  }));
}

function byOutcome(stands: readonly Standing[]): OutcomeCounts {
  const namesOf = (outcome: 'worked' | 'failed', isWanted: (value: number | null) => boolean) =>
    stands
      .filter((each) => each.applies && each.outcome === outcome && isWanted(each.value))
      .map(({ name }) => name);
  return {
    presentWorked: namesOf('worked', isPresent),
    presentFailed: namesOf('failed', isPresent),
    absentWorked: namesOf('worked', isAbsent),
    absentFailed: namesOf('failed', isAbsent),
    unknownWorked: namesOf('worked', isNeither),
    unknownFailed: namesOf('failed', isNeither),
  };
}

function isPresent(value: number | null): boolean {
  return value !== null && value > MIDDLE;
}

function isAbsent(value: number | null): boolean {
  return value !== null && value < MIDDLE;
}

function isNeither(value: number | null): boolean {
  return !isPresent(value) && !isAbsent(value);
}
