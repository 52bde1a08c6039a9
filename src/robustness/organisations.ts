import { CONSENSUS_ROLE } from '../checklist/types.ts';
import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';
import { groupTally } from '../scoring/group.ts';
import { wholeScope } from '../scoring/scope.ts';
import { tallyResponses } from '../scoring/tally.ts';
import { finalOverall } from '../scoring/through-gates.ts';
import { compareText } from '../text.ts';
import type { Field, Subject } from './field.ts';
import { onlyRows } from './rows.ts';
import type { Outcome } from './trials.ts';

/** One organisation and its rows in a table. */
export interface Organisation {
  readonly name: string;
  readonly rows: ReadonlySet<number>;
}

/** Organisations by name; respondents without one belong to none, and consensus rows are nobody's. */
export function organisationsIn(table: ResponseTable, column: string): Organisation[] {
  const names = Object.hasOwn(table.attributes, column) ? table.attributes[column] : undefined;
  const found = new Map<string, Set<number>>();
  for (let row = 0; names && row < table.respondents; row++) {
    const name = nameIn(names, row);
    if (name === null || nameIn(table.role, row) === CONSENSUS_ROLE) continue;
    found.set(name, (found.get(name) ?? new Set()).add(row));
  }
  return [...found].map(([name, rows]) => ({ name, rows })).sort((a, b) => compareText(a.name, b.name));
}

/** The overall score without some rows of a subject's own table, counted anew. The mechanism keeps its level. */
export function withoutRows(
  { checklist, places }: Field,
  { group }: Subject,
  own: ResponseTable,
  left: ReadonlySet<number>,
): Outcome {
  const kept = Array.from({ length: own.respondents }, (_, row) => row).filter((row) => !left.has(row));
  if (kept.length === 0) return { value: null, band: null };
  const tally = tallyResponses(onlyRows(own, Uint32Array.from(kept)), checklist, null);
  const rest = { ...groupTally(tally, checklist, places, 0), level: group.level };
  return finalOverall(wholeScope(checklist, rest, places));
}
