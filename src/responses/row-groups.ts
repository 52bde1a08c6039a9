import { type NameColumn, NO_NAME, type ResponseTable } from './types.ts';

/** The rows of one mechanism in one round. */
export interface RowGroup {
  /** Empty where the rows name none. */
  readonly mechanism: string;
  /** Empty where the rows name none. */
  readonly round: string;
  readonly rows: readonly number[];
}

/** Rows by mechanism and round, both in order of first appearance; those alone that `isWanted`. */
export function rowGroups(table: ResponseTable, isWanted: (row: number) => boolean = () => true): RowGroup[] {
  const groups = new Map<string, RowGroup & { rows: number[] }>();
  for (let row = 0; row < table.respondents; row++) {
    if (!isWanted(row)) continue;
    const key = `${table.mechanism.index[row]} ${table.round.index[row]}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else {
      const mechanism = nameIn(table.mechanism, row) ?? '';
      groups.set(key, { mechanism, round: nameIn(table.round, row) ?? '', rows: [row] });
    }
  }
  return [...groups.values()];
}

/** The name that a row has in a column; null where it has none, or there is no such column. */
export function nameIn(column: NameColumn | undefined, row: number): string | null {
  return column?.names[column.index[row] ?? NO_NAME] ?? null;
}
