import { type Problem, problem } from '../problems.ts';
import { createProblemLog } from '../responses/problem-log.ts';
import type { InvitedList, ReadResponses, ResponseTable } from '../responses/types.ts';
import { compareText, nearest } from '../text.ts';
import { scopeFinder } from './invited-scope.ts';
import { idIn, idsMeet } from './invited-voices.ts';
import { nameIn, respondentRows } from './respondent-rows.ts';
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
    const message = `${mechanism}, ${round}: ${respondentsOf(count)} not on the list of those invited.`;
    return [problem('respondent-not-on-list', { message, count })];
  });
}

/** Respondents of one mechanism and round with the table they stand in. */
interface Place {
  readonly mechanism: string;
  readonly round: string;
  readonly rows: readonly number[];
  readonly table: ResponseTable;
}

interface Mismatch {
  readonly code: 'invited-mechanism-unknown' | 'invited-name-unmatched';
  readonly details: { readonly message: string; readonly value: string; readonly expected: string | null };
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
      const message = `The list of those invited has the mechanism “${name}”, which is not in the data.${didYouMean(near)}`;
      return [{ code: 'invited-mechanism-unknown', details: { message, value: name, expected: near } }];
    });
}

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
      const others = notAnswered.length === 0 ? '' : ` Nobody who answered has ${quoted(notAnswered)} of it.`;
      const message = `Respondents have the ${column} “${name}”, which is not in the list of those invited.${others}${didYouMean(near)}`;
      return { code: 'invited-name-unmatched', details: { message, value: name, expected: near } };
    });
}

function namesOf(column: 'role' | 'sector', { rows, table }: Place): string[] {
  const names = column === 'role' ? table.role : table.attributes.sector;
  return distinct(rows.map((row) => nameIn(names, row)));
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
  const tell = (message: string, count: number) => [
    problem('invited-ids-unmatched', { message, file: invited.file.path, count }),
  ];
  if (nameless === rows.length)
    return tell(
      'The list of those invited names people, and the answers have no respondents’ ids.',
      nameless,
    );
  if (!idsMeet(groups, table, scopeOf))
    return tell('No respondent’s id is on the list of those invited.', rows.length);
  if (nameless === 0) return [];
  return tell(
    `${respondentsOf(nameless)} without an id: nobody is matched with the list in their mechanism and round.`,
    nameless,
  );
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').sort(compareText);
}

const MOST_NAMES = 8;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function didYouMean(near: string | null): string {
  return near === null ? '' : ` Did you mean “${near}”?`;
}

function respondentsOf(count: number): string {
  return count === 1 ? '1 respondent' : `${count} respondents`;
}
