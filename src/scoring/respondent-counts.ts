import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';
import { compareText } from '../text.ts';
import type { NamedCount } from './types.ts';

/** Finds how many respondents of one mechanism and round have each value of an attribute, sorted by name. */
export interface RespondentCounts {
  of(mechanism: string, round: string): NamedCount[];
}

/** Counts respondents by an attribute such as `sector`; an empty name stands for none given. */
export function countByAttribute(table: ResponseTable, attribute: string): RespondentCounts {
  const column = table.attributes[attribute];
  const counts = new Map<string, Map<string, number>>();
  for (let row = 0; column && row < table.respondents; row++) {
    const mechanism = nameIn(table.mechanism, row) ?? '';
    const round = nameIn(table.round, row) ?? '';
    const key = JSON.stringify([mechanism, round]);
    const value = nameIn(column, row) ?? '';
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own.set(value, (own.get(value) ?? 0) + 1));
  }
  return {
    of(mechanism, round) {
      const own = counts.get(JSON.stringify([mechanism, round])) ?? new Map<string, number>();
      return [...own].map(([name, count]) => ({ name, count })).sort((a, b) => compareText(a.name, b.name));
    },
  };
}
