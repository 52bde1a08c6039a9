import type { Checklist } from '../checklist/types.ts';
import { CONSENSUS_ROLE } from '../checklist/types.ts';
import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';
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
  const found = new Map<string, { id: string | null; row: number }[]>();
  const isVoice = voiceFilter(table, checklist);
  for (let row = 0; row < table.respondents; row++) {
    if (nameIn(table.round, row) !== round || !isVoice(row)) continue;
    const mechanism = nameIn(table.mechanism, row) ?? '';
    const rows = found.get(mechanism) ?? [];
    found.set(mechanism, rows);
    rows.push({ id: nameIn(table.respondent, row), row });
  }
  return new Map([...found].map(([mechanism, rows]) => [mechanism, sortedRows(rows)]));
}

function voiceFilter({ role }: ResponseTable, checklist: Checklist): (row: number) => boolean {
  const consensus = role.names.indexOf(CONSENSUS_ROLE);
  const wanted = checklist.scoring.respondents === 'consensus';
  return (row) => (consensus !== -1 && role.index[row] === consensus) === wanted;
}

// In the order of ids, so that the order of rows cannot change the last digit of a sum.
function sortedRows(rows: readonly { id: string | null; row: number }[]): RoundRows {
  const named = rows.flatMap(({ id, row }): [string, number][] => (id === null ? [] : [[id, row]]));
  const byId = new Map(named.sort(([a], [b]) => compareText(a, b)));
  const nameless = rows.flatMap(({ id, row }) => (id === null ? [row] : []));
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
