import { CONSENSUS_ROLE, type Item } from '../checklist/types.ts';
import { say } from '../problems.ts';
import type { ProblemLog } from './problem-log.ts';
import type { AnswerDraft, TableDraft } from './table.ts';
import { FIRST_STATE_BYTE, NO_NAME, STATE_BYTE } from './types.ts';

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/**
 * Sets answers to items that are not for a respondent's role or level to `not-asked`. Where the role or level is not
 * known, an answer counts and a blank is not asked. Answers that were given all the same are counted as a problem.
 */
export function markNotAsked(table: TableDraft, log: ProblemLog): void {
  for (const answers of table.answers) {
    const { item } = answers.place;
    if (item.roles.length === 0 && item.levels.length === 0) continue;
    const answeredAnyway = markItem(answers, table);
    if (answeredAnyway > 0) tell(item, answeredAnyway, log);
  }
}

function markItem(answers: AnswerDraft, table: TableDraft): number {
  const { item } = answers.place;
  const level = table.attributes.get('level');
  const byRole = askedByName(table.role.names, item.roles, CONSENSUS_ROLE);
  const byLevel = askedByName(level?.names ?? [], item.levels, null);
  const { codes, values } = answers;
  let answeredAnyway = 0;
  for (let row = 0; row < table.rows; row++) {
    const roleAsked = asked(byRole, table.role.index[row]);
    const levelAsked = asked(byLevel, level?.index[row]);
    const code = codes[row] ?? STATE_BYTE.blank;
    const left = roleAsked === YES && levelAsked === YES;
    const unknown = roleAsked !== NO && levelAsked !== NO;
    if (left || (unknown && code !== STATE_BYTE.blank)) continue;
    if (code < FIRST_STATE_BYTE || code === STATE_BYTE.invalid) answeredAnyway++;
    codes[row] = STATE_BYTE['not-asked'];
    if (values) values[row] = Number.NaN;
  }
  return answeredAnyway;
}

/** Whether each name is asked; null where all are. A consensus speaks for everybody. */
function askedByName(
  names: readonly string[],
  wanted: readonly string[],
  always: string | null,
): Uint8Array | null {
  if (wanted.length === 0) return null;
  return Uint8Array.from(names, (name) => (wanted.includes(name) || name === always ? YES : NO));
}

function asked(byName: Uint8Array | null, name = NO_NAME): number {
  if (byName === null) return YES;
  return name === NO_NAME ? UNKNOWN : (byName[name] ?? UNKNOWN);
}

function tell(item: Item, answers: number, log: ProblemLog): void {
  const asked = [...item.roles, ...item.levels].join(', ');
  log.count('answer-not-asked', item.id, () => ({
    message: say('answers-of-others', { item: item.id, asked, count: answers }),
    column: item.id,
    expected: asked,
    count: answers,
  }));
}
