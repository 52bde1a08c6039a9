import { say } from '../problems.ts';
import type { Identity } from './identity.ts';
import { type NameDraft, setName } from './name-column.ts';
import { type Rejection, rejection } from './rejection.ts';
import { setWeight, type TableDraft } from './table.ts';
import { NO_NAME } from './types.ts';

/**
 * Adds to a row what a further line of the same respondent tells, or gives the reason why it cannot: the line
 * contradicts an earlier one. A line that leaves something out contradicts nothing.
 */
export function joinPerson(table: TableDraft, row: number, who: Identity): Rejection | null {
  const columns: [string, NameDraft, number][] = [['role', table.role, who.role]];
  let next = 0;
  for (const [name, column] of table.attributes)
    columns.push([name, column, who.attributes[next++] ?? NO_NAME]);
  const contradicted = columns.find(([, column, place]) => contradicts(column.index[row] ?? NO_NAME, place));
  if (contradicted) return conflict(contradicted[0]);
  const weight = table.weightMillionths[row] ?? Number.NaN;
  if (!Number.isNaN(weight) && !Number.isNaN(who.weight) && weight !== who.weight) return conflict('weight');
  for (const [, column, place] of columns) if (place !== NO_NAME) setName(column, row, place, table.capacity);
  if (!Number.isNaN(who.weight)) setWeight(table, row, who.weight);
  return null;
}

function contradicts(before: number, now: number): boolean {
  return before !== NO_NAME && now !== NO_NAME && before !== now;
}

function conflict(field: string): Rejection {
  return rejection('data-respondent-conflict', (count) => say('rows-contradict', { count, field }), {
    group: field,
    reason: `Another ${field} than an earlier line of the same respondent`,
    column: field,
  });
}
