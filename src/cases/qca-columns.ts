import { type Problem, problem, say } from '../problems.ts';
import { fold, nearest } from '../text.ts';
import type { Expected, QcaOptions, RuleAsked } from './qca-types.ts';
import type { Case, CaseCell, CaseMatrix, Criterion } from './types.ts';

/** A column of the matrix that a QCA uses. */
export interface QcaColumn {
  readonly id: string;
  readonly cellOf: (each: Case) => CaseCell | null;
  /** The rule asked for, of its own or for all; null where none was. */
  readonly asked: RuleAsked | null;
}

/** What a QCA is about, in the columns of the matrix. */
export interface QcaColumns {
  readonly outcome: QcaColumn;
  /** No two alike. */
  readonly conditions: readonly QcaColumn[];
  readonly expectations: readonly { readonly condition: string; readonly expected: Expected }[];
}

export type FoundColumns =
  | { readonly state: 'found'; readonly columns: QcaColumns }
  | {
      readonly state: 'failed';
      readonly why: 'unknown-name' | 'no-conditions' | 'outcome-among-conditions';
      readonly problems: readonly Problem[];
    };

/** A rule for every column without one of its own. */
const EVERY = '*';

/** The columns that are named, by id or label; every name that is in none is a problem with the nearest one known. */
export function findColumns(matrix: CaseMatrix, options: QcaOptions): FoundColumns {
  const all = [...matrix.criteria, ...(matrix.outcome === null ? [] : [matrix.outcome])];
  const rules = options.calibration.filter(({ criterion }) => criterion !== EVERY);
  const unknown = unknownNames(all, [
    options.outcome,
    ...options.conditions,
    ...rules.map(({ criterion }) => criterion),
  ]);
  if (unknown.length > 0) return { state: 'failed', why: 'unknown-name', problems: unknown };
  const outcome = findCriterion(all, options.outcome)?.id ?? '';
  const ids = [...new Set(options.conditions.map((name) => findCriterion(all, name)?.id ?? ''))];
  const conditions = all.filter(({ id }) => ids.includes(id));
  const strange = unknownNames(
    conditions,
    options.expectations.map(({ condition }) => condition),
  );
  if (ids.length === 0)
    return failed('no-conditions', problem('qca-no-conditions', { message: say('qca-conditions-none') }));
  if (ids.includes(outcome))
    return failed(
      'outcome-among-conditions',
      problem('qca-outcome-condition', {
        message: say('qca-outcome-as-condition', { name: outcome }),
        value: outcome,
      }),
    );
  if (strange.length > 0) return { state: 'failed', why: 'unknown-name', problems: strange };
  return {
    state: 'found',
    columns: {
      outcome: columnOf(outcome),
      conditions: ids.map(columnOf),
      expectations: options.expectations.map(({ condition, expected }) => ({
        condition: findCriterion(conditions, condition)?.id ?? '',
        expected,
      })),
    },
  };

  function columnOf(id: string): QcaColumn {
    const place = matrix.criteria.findIndex((criterion) => criterion.id === id);
    const own = rules.find(({ criterion }) => findCriterion(all, criterion)?.id === id);
    const every = options.calibration.find(({ criterion }) => criterion === EVERY);
    return {
      id,
      cellOf: ({ cells, outcome: last }) => (place === -1 ? last : (cells[place] ?? null)),
      asked: (own ?? every)?.rule ?? null,
    };
  }
}

function failed(why: 'no-conditions' | 'outcome-among-conditions', found: Problem): FoundColumns {
  return { state: 'failed', why, problems: [found] };
}

function unknownNames(criteria: readonly Criterion[], names: readonly string[]): Problem[] {
  const known = criteria.map(({ id }) => id);
  return [...new Set(names)]
    .filter((name) => findCriterion(criteria, name) === undefined)
    .map((name) =>
      problem('qca-name-unknown', {
        message: say('qca-name-not-in-matrix', { name, near: likely(criteria, name) }),
        value: name,
        expected: known.join(', '),
      }),
    );
}

function findCriterion(criteria: readonly Criterion[], name: string): Criterion | undefined {
  const folded = fold(name);
  return (
    criteria.find(({ id }) => id === name) ??
    criteria.find((criterion) => namesOf([criterion]).some((known) => fold(known) === folded))
  );
}

/** The name that is nearest in spelling, or else begins as the one asked for does; null where there is neither. */
function likely(criteria: readonly Criterion[], name: string): string | null {
  const names = namesOf(criteria);
  const start = fold(name);
  return nearest(name, names) ?? names.find((known) => start !== '' && fold(known).startsWith(start)) ?? null;
}

function namesOf(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap(({ id, label }) => [id, ...Object.values(label)]);
}
