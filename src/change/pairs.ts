import type { Checklist } from '../checklist/types.ts';
import { CONSENSUS_ROLE } from '../checklist/types.ts';
import { NO_NAME, type ResponseTable } from '../responses/types.ts';
import { compareText } from '../text.ts';

/** One respondent's rows in the two rounds. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The answers of one round. */
export interface RoundTable {
  readonly table: ResponseTable;
  readonly round: string;
}

/** Whose answers are compared, of one mechanism in one round. */
export interface RoundRows {
  /** Rows of the table, in the order of respondent ids; those without one come last, as they lie. */
  readonly rows: readonly number[];
  /** Row by respondent id. */
  readonly byId: ReadonlyMap<string, number>;
}

/** The rows of each mechanism in one round; consensus rows count where the checklist scores them, and they alone. */
export function rowsByMechanism(
  { table, round }: RoundTable,
  checklist: Checklist,
): ReadonlyMap<string, RoundRows> {
  const found = new Map<string, { id: string | undefined; row: number }[]>();
  const isVoice = voiceFilter(table, checklist);
  for (let row = 0; row < table.respondents; row++) {
    if (table.round.names[table.round.index[row] ?? NO_NAME] !== round || !isVoice(row)) continue;
    const mechanism = table.mechanism.names[table.mechanism.index[row] ?? NO_NAME] ?? '';
    const rows = found.get(mechanism) ?? [];
    found.set(mechanism, rows);
    rows.push({ id: table.respondent.names[table.respondent.index[row] ?? NO_NAME], row });
  }
  return new Map([...found].map(([mechanism, rows]) => [mechanism, sortedRows(rows)]));
}

function voiceFilter({ role }: ResponseTable, checklist: Checklist): (row: number) => boolean {
  const consensus = role.names.indexOf(CONSENSUS_ROLE);
  const wanted = checklist.scoring.respondents === 'consensus';
  return (row) => (consensus !== -1 && role.index[row] === consensus) === wanted;
}

// In the order of ids, so that the order of rows cannot change the last digit of a sum.
function sortedRows(rows: readonly { id: string | undefined; row: number }[]): RoundRows {
  const named = rows.flatMap(({ id, row }): [string, number][] => (id === undefined ? [] : [[id, row]]));
  const byId = new Map(named.sort(([a], [b]) => compareText(a, b)));
  const nameless = rows.flatMap(({ id, row }) => (id === undefined ? [row] : []));
  return { rows: [...byId.values(), ...nameless], byId };
}

/** Respondents of one mechanism joined by id; null where a round has no ids at all. */
export function pairRows(from: RoundRows, to: RoundRows): readonly Pair[] | null {
  if (from.byId.size === 0 || to.byId.size === 0) return null;
  return [...from.byId].flatMap(([id, row]) => {
    const other = to.byId.get(id);
    return other === undefined ? [] : [{ from: row, to: other }];
  });
}
