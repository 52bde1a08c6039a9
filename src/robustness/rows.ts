import { rowGroups } from '../responses/row-groups.ts';
import { type NameColumn, NO_NAME, type ResponseTable } from '../responses/types.ts';

/** The same table with these rows alone, in the order given. */
export function onlyRows(table: ResponseTable, rows: Uint32Array): ResponseTable {
  const names = (column: NameColumn): NameColumn => ({
    names: column.names,
    index: rows.map((row) => column.index[row] ?? NO_NAME),
  });
  const { weightMillionths } = table;
  return {
    respondents: rows.length,
    mechanism: names(table.mechanism),
    round: names(table.round),
    role: names(table.role),
    respondent: names(table.respondent),
    weightMillionths: weightMillionths && Float64Array.from(rows, (row) => weightMillionths[row] ?? 0),
    attributes: Object.fromEntries(
      Object.entries(table.attributes).map(([name, column]) => [name, names(column)]),
    ),
    answers: table.answers.map(({ item, inData, codes, values }) => ({
      item,
      inData,
      codes: Uint8Array.from(rows, (row) => codes[row] ?? 0),
      values: values && Float64Array.from(rows, (row) => values[row] ?? Number.NaN),
    })),
    remarks: [],
  };
}

/** Rows of each mechanism and round, found by `rowsKey`. */
export function rowsByGroup(table: ResponseTable): ReadonlyMap<string, Uint32Array> {
  return new Map(
    rowGroups(table).map(({ mechanism, round, rows }) => [rowsKey(mechanism, round), Uint32Array.from(rows)]),
  );
}

export function rowsKey(mechanism: string, round: string): string {
  return JSON.stringify([mechanism, round]);
}
