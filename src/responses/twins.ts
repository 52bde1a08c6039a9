import type { TableDraft } from './table.ts';
import { NO_NAME } from './types.ts';

/**
 * Groups of rows with one mechanism, round and respondent, in the order of their first rows. Rows without a respondent
 * are in none. Plain arrays throughout: a map of all respondents would be larger than their answers.
 */
export function twinRows(table: TableDraft): number[][] {
  const { groups, order } = rowsByGroup(table);
  const lastGroup = new Uint32Array(table.respondent.names.length).fill(NO_NAME);
  const lastRow = new Uint32Array(table.respondent.names.length);
  const twins = new Map<number, number[]>();
  for (const row of order) {
    const person = table.respondent.index[row] ?? NO_NAME;
    const group = groups[row] ?? NO_NAME;
    if (person === NO_NAME) continue;
    if (lastGroup[person] === group) joinTwins(twins, lastRow[person] ?? row, row);
    lastGroup[person] = group;
    lastRow[person] = row;
  }
  return [...new Set(twins.values())].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function joinTwins(twins: Map<number, number[]>, earlier: number, row: number): void {
  const together = twins.get(earlier) ?? [earlier];
  together.push(row);
  twins.set(earlier, together).set(row, together);
}

/** The number of each row's mechanism and round together, and the rows sorted by it. */
function rowsByGroup(table: TableDraft): { readonly groups: Uint32Array; readonly order: Uint32Array } {
  const { groups, sizes } = groupRows(table);
  let start = 0;
  const next = sizes.map((size) => {
    start += size;
    return start - size;
  });
  const order = new Uint32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const group = groups[row] ?? 0;
    const place = next[group] ?? 0;
    order[place] = row;
    next[group] = place + 1;
  }
  return { groups, order };
}

function groupRows({ mechanism, round, rows }: TableDraft): { groups: Uint32Array; sizes: number[] } {
  const numbers = new Map<number, number>();
  const groups = new Uint32Array(rows);
  const sizes: number[] = [];
  for (let row = 0; row < rows; row++) {
    const key = (mechanism.index[row] ?? 0) * round.names.length + (round.index[row] ?? 0);
    const group = numbers.get(key) ?? sizes.push(0) - 1;
    numbers.set(key, group);
    groups[row] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return { groups, sizes };
}
