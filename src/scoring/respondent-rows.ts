import { CONSENSUS_ROLE } from '../checklist/types.ts';
import { nameIn, type RowGroup, rowGroups } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';

/** The rows of people by mechanism and round, in order of first appearance; consensus rows are no people. */
export function respondentRows(table: ResponseTable): RowGroup[] {
  return rowGroups(table, (row) => nameIn(table.role, row) !== CONSENSUS_ROLE);
}
