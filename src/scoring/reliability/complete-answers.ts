import { type Checklist, CONSENSUS_ROLE } from '../../checklist/types.ts';
import { nameIn } from '../../responses/row-groups.ts';
import { type NameColumn, NO_NAME, type ResponseTable } from '../../responses/types.ts';
import { CONSENSUS_ROUND } from '../agreement/consensus.ts';
import type { ItemPlace } from '../places.ts';
import { ownPoints } from '../respondent-values.ts';
import { compareRounds } from '../rounds.ts';
import type { LeftOutWhy } from './types.ts';

/** The rows of those who answered for themselves in one round, of all mechanisms. */
export interface RoundRows {
  readonly round: string;
  readonly rows: readonly number[];
}

/** Everybody who answered for themselves, by round; rounds in their order in time. */
export function respondentsByRound(table: ResponseTable): RoundRows[] {
  const rounds = new Map<string, number[]>();
  for (let row = 0; row < table.respondents; row++) {
    const round = nameIn(table.round, row) ?? '';
    if (round === CONSENSUS_ROUND || nameIn(table.role, row) === CONSENSUS_ROLE) continue;
    const rows = rounds.get(round);
    if (rows) rows.push(row);
    else rounds.set(round, [row]);
  }
  const found = [...rounds].map(([round, rows]) => ({ round, rows }));
  return found.sort((a, b) => compareRounds(a.round, b.round));
}

/** Items that everybody was asked, and those that are left out: with them hardly anybody would be complete. */
export function chooseItems(places: readonly ItemPlace[], { rows }: RoundRows, table: ResponseTable) {
  const roles = namesOf(table.role, rows);
  const levels = namesOf(table.attributes.level, rows);
  const whyOut = ({ item, index }: ItemPlace): LeftOutWhy | null => {
    if (!isForAll(item.roles, roles)) return 'role';
    if (!isForAll(item.levels, levels)) return 'level';
    if (item.weight === 0) return 'no-weight';
    return table.answers[index]?.inData ? null : 'not-in-data';
  };
  const judged = places.map((place) => ({ place, why: whyOut(place) }));
  return {
    used: judged.flatMap(({ place, why }) => (why === null ? [place] : [])),
    leftOut: judged.flatMap(({ place, why }) => (why === null ? [] : [{ item: place.item.id, why }])),
  };
}

/** The points, 0 to 100, of those who answered every item, and from how many mechanisms they come. */
export function completeAnswers(
  used: readonly ItemPlace[],
  { rows }: RoundRows,
  table: ResponseTable,
  checklist: Checklist,
) {
  const points: number[][] = [];
  const mechanisms = new Set<number>();
  for (const row of rows) {
    const own = ownPoints(checklist, used, table, row).filter((each) => each !== null);
    if (own.length < used.length) continue;
    points.push(own);
    mechanisms.add(table.mechanism.index[row] ?? NO_NAME);
  }
  return { points, mechanisms: mechanisms.size };
}

/** Whether every role, or level, that is there is asked; an empty list asks all. */
function isForAll(asked: readonly string[], present: ReadonlySet<string>): boolean {
  return asked.length === 0 || [...present].every((name) => asked.includes(name));
}

function namesOf(column: NameColumn | undefined, rows: readonly number[]): ReadonlySet<string> {
  return new Set(column ? rows.flatMap((row) => nameIn(column, row) ?? []) : []);
}
