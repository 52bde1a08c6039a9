/** `count` itself where it is a whole number from 0 on; throws a RangeError otherwise. */
export function checkedCount(count: number, name: string): number {
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError(`${name} is a whole number from 0 on, not ${count}`);
}

/** The sums of the rows and of the columns of a table of counts, and of all. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** The margins of a table; throws a RangeError for a count that is not a whole number from 0 on. */
export function marginsOf(table: readonly (readonly number[])[]): Margins {
  const rows = table.map((row) => row.reduce((sum, count) => sum + checkedCount(count, 'a cell'), 0));
  const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return { rows, columns, total: rows.reduce((sum, count) => sum + count, 0) };
}
