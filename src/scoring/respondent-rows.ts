import { CONSENSUS_ROLE } from '../checklist/types.ts';
import { type NameColumn, NO_NAME, type ResponseTable } from '../responses/types.ts';

/** The rows of one mechanism in one round. */
export interface RespondentRows {
  readonly mechanism: string;
  readonly round: string;
  readonly rows: readonly number[];
}

/** The rows of people by mechanism and round, in order of first appearance; consensus rows are no people. */
export function respondentRows(table: ResponseTable): RespondentRows[] {
  const groups = new Map<string, { mechanism: string; round: string; rows: number[] }>();
  const consensus = table.role.names.indexOf(CONSENSUS_ROLE);
  for (let row = 0; row < table.respondents; row++) {
    if (consensus !== -1 && table.role.index[row] === consensus) continue;
    const key = `${table.mechanism.index[row]} ${table.round.index[row]}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else
      groups.set(key, {
        mechanism: nameIn(table.mechanism, row),
        round: nameIn(table.round, row),
        rows: [row],
      });
  }
  return [...groups.values()];
}

/** The name in a row of a column; empty where it has none. */
export function nameIn(column: NameColumn | undefined, row: number): string {
  return column?.names[column.index[row] ?? NO_NAME] ?? '';
}
