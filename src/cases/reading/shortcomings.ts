import { type Problem, problem, say } from '../../problems.ts';
import { fold, nearest } from '../../text.ts';
import type { CaseMatrix } from '../types.ts';
import type { ReadingContext } from './context.ts';
import { choicesOf } from './read-cell.ts';

const MOST_CASES = 1000;
const MOST_CRITERIA = 200;

/** What, after all files are read, makes it impossible to compare anything. */
export function matrixShortcomings(matrix: CaseMatrix, context: ReadingContext): Problem[] {
  const names = [...namesNotFound(context), ...outcomeNotFound(matrix, context)];
  if (names.length > 0) return names;
  if (matrix.cases.length === 0) return [noCases(context)];
  if (matrix.criteria.length === 0)
    return [problem('cases-no-criteria', { message: say('case-no-criterion-left') })];
  const { filled, notUnderstood } = context.cells;
  if (filled > 0 && filled === notUnderstood) return [noneUnderstood(matrix, context)];
  if (matrix.cases.length > MOST_CASES || matrix.criteria.length > MOST_CRITERIA) {
    const message = say('case-too-many', {
      rows: matrix.cases.length,
      count: matrix.criteria.length,
      limit: MOST_CASES,
      most: MOST_CRITERIA,
    });
    return [problem('cases-too-many', { message })];
  }
  return [];
}

function namesNotFound({ named, namesFound, headers }: ReadingContext): Problem[] {
  return named
    .filter(({ name }) => !namesFound.has(name))
    .map(({ name, header }) =>
      problem('data-column-not-found', {
        message: say('column-not-found', { header, name, near: nearest(header, headers) }),
        value: header,
        expected: nearest(header, headers),
      }),
    );
}

function outcomeNotFound(
  { outcome, criteria }: CaseMatrix,
  { headers, outcome: name }: ReadingContext,
): Problem[] {
  if (name === null || outcome !== null) return [];
  const known = [...headers, ...criteria.map(({ id }) => id)];
  return [
    problem('cases-outcome-unknown', {
      message: say('case-outcome-unknown', { name, near: nearest(name, known) }),
      value: name,
      expected: criteria.map(({ id }) => id).join(', '),
    }),
  ];
}

function noCases({ rounds, round }: ReadingContext): Problem {
  if (round === null || rounds.size === 0)
    return problem('data-no-rows', { message: say('case-rows-none-usable') });
  const known = [...rounds].sort();
  const isKnown = known.some((name) => fold(name) === fold(round));
  if (isKnown) return problem('data-no-rows', { message: say('case-rows-none-usable') });
  return problem('round-unknown', {
    message: say('round-not-in-data', { name: round, near: nearest(round, known) }),
    value: round,
    expected: known.slice(0, 20).join(', '),
  });
}

function noneUnderstood({ ladder }: CaseMatrix, { cells, language }: ReadingContext): Problem {
  return problem('cases-none-understood', {
    message: say('case-none-understood', { count: cells.filled }),
    expected: say('want-grade', { choices: choicesOf(ladder, language) }),
    count: cells.filled,
  });
}
