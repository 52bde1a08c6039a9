import type { Checklist } from '../checklist/types.ts';
import { type Outcome, type Problem, problem } from '../problems.ts';
import { cleanName, isBlankCell, isEmptyRow } from './clean.ts';
import { empty, openText, type TextFile } from './decode.ts';
import { sniffDialect } from './dialect.ts';
import { fieldOf, plainName } from './fields.ts';
import { parseNumber } from './numbers.ts';
import { createProblemLog, type ProblemLog, sortProblems } from './problem-log.ts';
import { eachRecord } from './records.ts';
import { rowsOf } from './rejection.ts';
import { roleFinder } from './roles.ts';
import { roundName } from './rounds.ts';
import type { InvitedCount, InvitedList, ResponseSource } from './types.ts';

/**
 * Reads how many were invited: a CSV with a column for the mechanism and, where it has them, for the round, the role,
 * the sector and the number invited; without a number, every row is one person. With a checklist, roles are written as
 * its ids.
 */
export async function readInvited(
  source: ResponseSource,
  checklist?: Checklist,
): Promise<Outcome<InvitedList>> {
  const opened = await openText(source);
  if (!opened.ok) return opened;
  const list = startList(opened.value, checklist ? roleFinder(checklist) : () => null);
  const broken = await eachRecord(opened.value, sniffDialect(opened.value.head), list.take);
  const fatal = broken ?? list.fatal();
  if (fatal) return { ok: false, value: null, problems: [...opened.problems, fatal] };
  return {
    ok: true,
    value: list.value(),
    problems: sortProblems([...opened.problems, ...list.problems()], []),
  };
}

interface Columns {
  readonly mechanism: number;
  readonly round: number;
  readonly role: number;
  readonly sector: number;
  readonly count: number;
}

function startList({ path, sha256 }: TextFile, roleOf: (name: string) => string | null) {
  const log = createProblemLog();
  const counts = new Map<string, InvitedCount>();
  const input = { path, sha256, rows: 0, used: 0, rejected: 0 };
  let columns: Columns | null = null;
  let fatal: Problem | null = null;
  return {
    take(cells: readonly string[], line: number): boolean {
      if (isEmptyRow(cells) || isSeparatorLine(cells, line)) return true;
      if (!columns) {
        columns = findColumns(cells);
        fatal = columns.mechanism === -1 ? noMechanism(path) : null;
        return fatal === null;
      }
      input.rows++;
      const row = readRow(cells, columns, roleOf);
      if (typeof row === 'string') tell(log, row, path, line);
      else add(counts, row);
      input[typeof row === 'string' ? 'rejected' : 'used']++;
      return true;
    },
    fatal: (): Problem | null => fatal ?? (columns ? null : empty(path)),
    problems: () => log.problems([path]),
    value: (): InvitedList => ({ file: { ...input }, counts: [...counts.values()] }),
  };
}

function isSeparatorLine(cells: readonly string[], line: number): boolean {
  return line === 1 && /^sep=/i.test(cells[0] ?? '');
}

const COUNT_NAMES = [
  'invited',
  'number invited',
  'invitees',
  'invites',
  'invitados',
  'convidados',
  'count',
  'number',
];

function findColumns(header: readonly string[]): Columns {
  const field = (name: string) => header.findIndex((cell) => fieldOf(cell)?.field === name);
  return {
    mechanism: field('mechanism'),
    round: field('round'),
    role: field('role'),
    sector: field('sector'),
    count: header.findIndex((cell) => COUNT_NAMES.includes(plainName(cell))),
  };
}

type Fault = 'data-mechanism-blank' | 'data-count-unusable';

function readRow(
  cells: readonly string[],
  columns: Columns,
  roleOf: (name: string) => string | null,
): InvitedCount | Fault {
  const mechanism = nameIn(cells, columns.mechanism);
  if (mechanism === null) return 'data-mechanism-blank';
  const invited = columns.count === -1 ? 1 : parseNumber(cells[columns.count] ?? '', null);
  if (invited === null || invited < 0 || !Number.isSafeInteger(invited)) return 'data-count-unusable';
  const round = nameIn(cells, columns.round);
  const role = nameIn(cells, columns.role);
  return {
    mechanism,
    round: round === null ? null : roundName(round),
    role: role === null ? null : (roleOf(role) ?? role),
    sector: nameIn(cells, columns.sector),
    invited,
  };
}

function nameIn(cells: readonly string[], index: number): string | null {
  const cell = cells[index] ?? '';
  return isBlankCell(cell) ? null : cleanName(cell);
}

function add(counts: Map<string, InvitedCount>, row: InvitedCount): void {
  const key = JSON.stringify([row.mechanism, row.round, row.role, row.sector]);
  counts.set(key, { ...row, invited: row.invited + (counts.get(key)?.invited ?? 0) });
}

function tell(log: ProblemLog, fault: Fault, path: string, line: number): void {
  const what =
    fault === 'data-mechanism-blank' ? 'without a mechanism' : 'without a whole number of people invited';
  log.count(fault, path, (count) => ({
    message: `${rowsOf(count)} ${what}: not used.`,
    file: path,
    row: line,
  }));
}

function noMechanism(path: string): Problem {
  const message = `${path} has no column mechanism, which the list of those invited needs.`;
  return problem('data-field-missing', { message, file: path, remedy: 'Call the column mechanism.' });
}
