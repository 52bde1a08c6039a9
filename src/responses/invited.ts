import type { Checklist } from '../checklist/types.ts';
import { type Outcome, type Problem, problem, say } from '../problems.ts';
import { isEmptyRow } from './clean.ts';
import { empty, openText, type TextFile } from './decode.ts';
import { sniffDialect } from './dialect.ts';
import {
  findInvitedColumns,
  type InvitedColumns,
  type InvitedFault,
  type InvitedLine,
  type InvitedRemark,
  readInvitedLine,
} from './invited-row.ts';
import { createProblemLog, type ProblemLog, sortProblems } from './problem-log.ts';
import { eachRecord } from './records.ts';
import { roleFinder } from './roles.ts';
import type { InvitedCount, InvitedList, InvitedMember, ResponseSource } from './types.ts';

/**
 * Reads who was invited, or how many: a CSV with a column for the mechanism and, where it has them, for the round, the
 * respondent, the role, the sector, the number invited and who is active; docs/data-formats.md has the rules. With a
 * checklist, roles are written as its ids.
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

function startList({ path, sha256 }: TextFile, roleOf: (name: string) => string | null) {
  const log = createProblemLog();
  const draft: Draft = { counts: new Map(), members: new Map() };
  const input = { path, sha256, rows: 0, used: 0, rejected: 0 };
  let columns: InvitedColumns | null = null;
  let fatal: Problem | null = null;
  return {
    take(cells: readonly string[], line: number): boolean {
      if (isEmptyRow(cells) || isSeparatorLine(cells, line)) return true;
      if (!columns) {
        columns = findInvitedColumns(cells);
        fatal = columns.mechanism === -1 ? noMechanism(path) : null;
        return fatal === null;
      }
      input.rows++;
      const row = readInvitedLine(cells, columns, roleOf);
      const told = row.kind === 'fault' ? [row.fault] : row.remarks;
      for (const what of told) tell(log, what, path, line);
      const isUsed = row.kind === 'line' && add(draft, row);
      if (row.kind === 'line' && !isUsed) tell(log, 'invited-twice', path, line);
      input[isUsed ? 'used' : 'rejected']++;
      return true;
    },
    fatal: (): Problem | null => fatal ?? (columns ? null : empty(path)),
    problems: () => log.problems([path]),
    value: (): InvitedList => ({
      file: { ...input },
      counts: [...draft.counts.values()],
      members: [...draft.members.values()],
    }),
  };
}

function isSeparatorLine(cells: readonly string[], line: number): boolean {
  return line === 1 && /^sep=/i.test(cells[0] ?? '');
}

interface Draft {
  readonly counts: Map<string, InvitedCount>;
  readonly members: Map<string, InvitedMember>;
}

/** Adds a line; false for a person who is there already. */
function add({ counts, members }: Draft, { who, respondent }: InvitedLine): boolean {
  const { mechanism, round, role, sector, invited, active } = who;
  if (respondent !== null) {
    const person = JSON.stringify([mechanism, round, respondent]);
    if (members.has(person)) return false;
    const isActive = active === null ? null : active > 0;
    members.set(person, { mechanism, round, respondent, role, sector, active: isActive });
  }
  const key = JSON.stringify([mechanism, round, role, sector]);
  const known = counts.get(key);
  counts.set(key, {
    ...who,
    invited: invited + (known?.invited ?? 0),
    active: active === null ? null : active + (known?.active ?? 0),
  });
  return true;
}

/** What is told of so many lines, without naming anybody. */
const TOLD = {
  'data-mechanism-blank': 'rows-no-mechanism',
  'data-count-unusable': 'invited-no-count',
  'invited-twice': 'invited-twice',
  'invited-number-beside-person': 'invited-number-beside-person',
  'invited-active-unusable': 'invited-active-unusable',
} as const satisfies Record<InvitedFault | InvitedRemark | 'invited-twice', string>;

function tell(log: ProblemLog, what: keyof typeof TOLD, path: string, line: number): void {
  log.count(what, path, (count) => ({ message: say(TOLD[what], { count }), file: path, row: line }));
}

function noMechanism(path: string): Problem {
  const message = say('invited-no-column', { file: path });
  return problem('data-field-missing', { message, file: path, remedy: say('do-call-mechanism') });
}
