import type { QcaData, QcaFailure, QcaReason } from './types.ts';

/** Figures that differ by less count as equal, so that binary noise moves no row over a cut-off. */
export const TOLERANCE = 1e-9;

/**
 * Why data cannot be analysed: `no-case`, `no-condition`, `missing-value` (a cell is no number) or `out-of-range` (a
 * membership below 0 or above 1), with the cells meant; null where nothing is wrong. Cases at exactly 0.5 are no
 * problem here: they belong to no row, and `truthTable` names them. Lists of unequal length, or two cases or conditions
 * of one name, are mistakes of the caller and throw a RangeError.
 */
export function problemOf(data: QcaData): QcaFailure | null {
  requireShape(data);
  if (data.cases.length === 0) return failure('no-case');
  if (data.conditions.length === 0) return failure('no-condition');
  const missing = cellsWhere(data, (value) => !Number.isFinite(value));
  if (missing.length > 0) return failure('missing-value', missing);
  const outside = cellsWhere(data, (value) => value < 0 || value > 1);
  return outside.length > 0 ? failure('out-of-range', outside) : null;
}

/** The same cases with the absence of the outcome in place of the outcome: 1 − y. */
export function negated(data: QcaData): QcaData {
  return { ...data, outcome: data.outcome.map((membership) => 1 - membership) };
}

export function failure(reason: QcaReason, cells: QcaFailure['cells'] = []): QcaFailure {
  return { state: 'failed', reason, cells };
}

/** Throws a RangeError unless the data can be analysed. */
export function requireSound(data: QcaData): void {
  const problem = problemOf(data);
  if (problem !== null) throw new RangeError(`the memberships have a problem: ${problem.reason}`);
}

function cellsWhere(data: QcaData, isMeant: (value: number) => boolean): QcaFailure['cells'] {
  return data.cases.flatMap((name, i) =>
    [...(data.memberships[i] ?? []), data.outcome[i] ?? Number.NaN].flatMap((value, column) =>
      isMeant(value) ? [{ case: name, condition: data.conditions[column] ?? null }] : [],
    ),
  );
}

function requireShape({ cases, conditions, memberships, outcome }: QcaData): void {
  if (memberships.length !== cases.length || outcome.length !== cases.length)
    throw new RangeError('there must be as many rows of memberships and outcomes as cases');
  if (memberships.some((row) => row.length !== conditions.length))
    throw new RangeError('each row of memberships must have one place a condition');
  if (new Set(cases).size < cases.length || new Set(conditions).size < conditions.length)
    throw new RangeError('no two cases and no two conditions may have the same name');
}
