import { type Problem, problem, say, type Wording } from '../problems.ts';
import { createProblemLog } from '../responses/problem-log.ts';
import { nameIn, type RowGroup } from '../responses/row-groups.ts';
import type { InvitedList, ReadResponses, ResponseTable } from '../responses/types.ts';
import { compareText, nearest } from '../text.ts';
import { scopeFinder } from './invited-scope.ts';
import { idIn, idsMeet } from './invited-voices.ts';
import { respondentRows } from './respondent-rows.ts';
import type { MechanismScore } from './types.ts';

/** Where a list of those invited and the answers do not fit: names that only one of them has, ids that do not meet. */
export function invitedProblems(invited: InvitedList | null, reads: readonly ReadResponses[]): Problem[] {
  if (invited === null) return [];
  const places = reads.flatMap(({ table }) => respondentRows(table).map((group) => ({ ...group, table })));
  const log = createProblemLog();
  const { path } = invited.file;
  for (const { code, details } of [
    ...unknownMechanisms(invited, places, reads.some(isPartOfData)),
    ...unmatchedNames('role', invited, places),
    ...unmatchedNames('sector', invited, places),
  ])
    log.count(code, details.value, () => ({ ...details, file: path }));
  return [...log.problems([path]), ...reads.flatMap(({ table }) => unmatchedIds(invited, table))];
}

/** Respondents who are not on the list, mechanism by mechanism. */
export function notOnListProblems(mechanisms: readonly MechanismScore[]): Problem[] {
  return mechanisms.flatMap(({ mechanism, round, response }) => {
    const count = response?.notOnList ?? 0;
    if (count === 0) return [];
    const message = say('respondents-not-on-list', { mechanism, round, count });
    return [problem('respondent-not-on-list', { message, count })];
  });
}

/** Respondents of one mechanism and round with the table they stand in. */
interface Place extends RowGroup {
  readonly table: ResponseTable;
}

interface Mismatch {
  readonly code: 'invited-mechanism-unknown' | 'invited-name-unmatched';
  readonly details: { readonly message: Wording; readonly value: string; readonly expected: string | null };
}

/** Whether rows were set aside because another mechanism or round was asked for. */
function isPartOfData({ inputs }: ReadResponses): boolean {
  return inputs.some(({ rows, used, rejected }) => rows > used + rejected);
}

/** Mechanisms of the list that nobody answered for; where only a part was asked for, those alone that look misspelt. */
function unknownMechanisms({ counts }: InvitedList, places: readonly Place[], isPart: boolean): Mismatch[] {
  const answered = distinct(places.map(({ mechanism }) => mechanism));
  const listed = distinct(counts.map(({ mechanism }) => mechanism));
  const notListed = answered.filter((name) => !listed.includes(name));
  return listed
    .filter((name) => !answered.includes(name))
    .flatMap((name) => {
      const near = nearest(name, notListed) ?? (isPart ? null : nearest(name, answered));
      if (isPart && near === null) return [];
      const message = say('invited-mechanism-not-in-data', { mechanism: name, near });
      return [{ code: 'invited-mechanism-unknown', details: { message, value: name, expected: near } }];
    });
}

const MOST_NAMES = 8;

/**
 * Roles or sectors that only the answers have, in mechanisms and rounds that the list knows, with those that only the
 * list has. Where the answers have none of their own, nobody of the list's others answered, which is no problem.
 */
function unmatchedNames(
  column: 'role' | 'sector',
  invited: InvitedList,
  places: readonly Place[],
): Mismatch[] {
  const scopeOf = scopeFinder(invited);
  const known = places.filter(({ mechanism, round }) => scopeOf(mechanism, round) !== null);
  const listed = distinct(
    known.flatMap(({ mechanism, round }) =>
      (scopeOf(mechanism, round)?.counts ?? []).map((count) => count[column] ?? ''),
    ),
  );
  const answered = distinct(known.flatMap((place) => namesOf(column, place)));
  if (listed.length === 0) return [];
  const notAnswered = listed.filter((name) => !answered.includes(name));
  return answered
    .filter((name) => !listed.includes(name))
    .map((name) => {
      const near = nearest(name, notAnswered) ?? nearest(name, listed);
      const others = notAnswered.slice(0, MOST_NAMES);
      const more = notAnswered.length - others.length;
      const message = say(`${column}-not-on-list`, { name, others, more, near });
      return { code: 'invited-name-unmatched', details: { message, value: name, expected: near } };
    });
}

function namesOf(column: 'role' | 'sector', { rows, table }: Place): string[] {
  const names = column === 'role' ? table.role : table.attributes.sector;
  return distinct(rows.map((row) => nameIn(names, row) ?? ''));
}

/** Why the people on the list are not matched with those who answered, where it names people. */
function unmatchedIds(invited: InvitedList, table: ResponseTable): Problem[] {
  const scopeOf = scopeFinder(invited);
  const groups = respondentRows(table);
  const rows = groups
    .filter(({ mechanism, round }) => scopeOf(mechanism, round)?.members != null)
    .flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  const nameless = rows.filter((row) => idIn(table, row) === '').length;
  const tell = (message: Wording, count: number) => [
    problem('invited-ids-unmatched', { message, file: invited.file.path, count }),
  ];
  if (nameless === rows.length) return tell(say('invited-answers-no-ids'), nameless);
  if (!idsMeet(groups, table, scopeOf)) return tell(say('invited-ids-apart'), rows.length);
  return nameless === 0 ? [] : tell(say('respondents-no-id', { count: nameless }), nameless);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').sort(compareText);
}
