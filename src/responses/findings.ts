import { type Problem, problem, say, type Wording } from '../problems.ts';
import { fold, nearest } from '../text.ts';
import { cleanName } from './clean.ts';
import { FIELDS } from './fields.ts';
import type { Pass } from './pass.ts';
import { roundName } from './rounds.ts';
import { NO_NAME } from './types.ts';
import { countUnderstood, tellInvalid } from './value-account.ts';

/** What, after all files are read, makes it impossible to compute anything. */
export function fatalFindings(pass: Pass): Problem[] {
  const columns = [...unfoundNames(pass), ...unfoundAttributes(pass)];
  if (columns.length > 0) return columns;
  if (pass.table.rows === 0) return [nothingUsed(pass)];
  const { understood, invalid } = countUnderstood(pass.caches);
  return understood === 0 && invalid > 0 ? [allInvalid(pass, invalid)] : [];
}

/** What is worth knowing after all files are read, into the log of the pass. */
export function noteFindings(pass: Pass): void {
  const language = pass.checklist.languages[0] ?? 'en';
  for (const cache of pass.caches) tellInvalid(cache, language, pass.log);
  noteItemsNotInData(pass);
  noteSimilarMechanisms(pass);
  noteBlankRoles(pass);
  noteRejectedBeyond(pass);
}

function unfoundNames({ named, found, headers }: Pass): Problem[] {
  return named
    .filter(({ name }) => !found.named.has(name))
    .map(({ name, header }) =>
      problem('data-column-not-found', {
        message: say('column-not-found', { header, name, near: nearest(header, headers) }),
        value: header,
        expected: nearest(header, headers),
      }),
    );
}

function unfoundAttributes({ options, found, headers }: Pass): Problem[] {
  return options.attributes
    .filter((name) => !found.attributes.has(name))
    .map((name) =>
      problem('column-unknown', {
        message: say('column-not-in-files', { name, near: nearest(name, [...headers, ...FIELDS]) }),
        value: name,
        expected: nearest(name, headers),
      }),
    );
}

/** Why no row is left: a name that nothing bears, or rejected rows. */
function nothingUsed({ options, seen, files }: Pass): Problem {
  const { mechanism, round } = options;
  const filtered = files.some((file) => file.filtered > 0);
  if (filtered && mechanism !== undefined && !hasFolded(seen.mechanisms, cleanName(mechanism))) {
    return unknownName('mechanism-unknown', mechanism, seen.mechanisms);
  }
  if (filtered && round !== undefined && !seen.rounds.has(roundName(round))) {
    return unknownName('round-unknown', round, seen.rounds);
  }
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
  const message = say('rows-none-usable', { rows, rejected, unasked: rows - rejected });
  return problem('data-no-rows', { message, remedy: say('do-see-rejected') });
}

function hasFolded(names: ReadonlySet<string>, name: string): boolean {
  return [...names].some((known) => fold(known) === fold(name));
}

const MOST_NAMES = 20;

const NOT_IN_DATA = {
  'mechanism-unknown': 'mechanism-not-in-data',
  'round-unknown': 'round-not-in-data',
} as const;

function unknownName(code: keyof typeof NOT_IN_DATA, name: string, seen: ReadonlySet<string>): Problem {
  const names = [...seen].sort();
  return problem(code, {
    message: say(NOT_IN_DATA[code], { name, near: nearest(name, seen) }),
    value: name,
    expected: listOf(names.slice(0, MOST_NAMES), names.length - MOST_NAMES),
  });
}

function listOf(names: readonly string[], more: number): string | Wording {
  const shown = names.join(', ');
  return more > 0 ? say('names-and-more', { names: shown, more }) : shown;
}

function allInvalid({ caches, checklist }: Pass, count: number): Problem {
  const matched = caches.filter(({ entries, assembled }) => entries.size + assembled.size > 0);
  const [first] = matched;
  const example = first
    ? [...first.entries.values()].find(({ meaning }) => meaning.state === 'invalid')
    : undefined;
  return problem('answer-all-invalid', {
    message: say('answers-none-known', { count, checklist: checklist.id }),
    file: example?.column.path ?? null,
    row: example?.line ?? null,
    column: example?.column.header ?? null,
    value: example?.text ?? null,
    count,
  });
}

function noteItemsNotInData({ table, log }: Pass): void {
  for (const { place, inData } of table.answers) {
    if (inData || !place.item.scored) continue;
    const { id } = place.item;
    log.count('data-item-not-in-data', id, () => ({
      message: say('item-not-in-data', { item: id }),
      column: id,
    }));
  }
}

function noteSimilarMechanisms({ table, log }: Pass): void {
  const groups = new Map<string, Set<string>>();
  for (const place of new Set(table.mechanism.index.subarray(0, table.rows))) {
    const name = table.mechanism.names[place] ?? '';
    const key = fold(name);
    groups.set(key, (groups.get(key) ?? new Set()).add(name));
  }
  for (const [key, names] of groups) {
    if (names.size < 2) continue;
    const message = say('mechanisms-alike', { mechanisms: [...names].sort() });
    log.count('data-mechanism-similar', key, () => ({ message, column: 'mechanism' }));
  }
}

function noteBlankRoles({ table, log, roles, checklist }: Pass): void {
  if (!roles || checklist.roles.length === 0) return;
  let count = 0;
  for (let row = 0; row < table.rows; row++) if ((table.role.index[row] ?? NO_NAME) === NO_NAME) count++;
  if (count === 0) return;
  const message = say('rows-no-role', { count });
  log.count('data-role-blank', 'kept', () => ({ message, column: 'role', count }));
}

function noteRejectedBeyond({ rejected, log }: Pass): void {
  const { beyond: count, rows } = rejected;
  if (count === 0) return;
  const message = say('rows-rejected-beyond', { listed: rows.length, more: count });
  log.count('data-rejected-beyond', '', () => ({ message, count }));
}
