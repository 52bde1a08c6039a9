import { NO_NAME, type ResponseTable } from '../responses/types.ts';
import { compareText } from '../text.ts';
import type { NamedCount } from './types.ts';

/** Finds how many respondents of one mechanism and round come from each sector, sorted by name. */
export interface SectorCounts {
  of(mechanism: string, round: string): NamedCount[];
}

export function countBySector(table: ResponseTable): SectorCounts {
  const column = table.attributes.sector;
  const counts = new Map<string, Map<string, number>>();
  for (let row = 0; column && row < table.respondents; row++) {
    const mechanism = table.mechanism.names[table.mechanism.index[row] ?? NO_NAME] ?? '';
    const round = table.round.names[table.round.index[row] ?? NO_NAME] ?? '';
    const key = JSON.stringify([mechanism, round]);
    const sector = column.names[column.index[row] ?? NO_NAME] ?? '';
    const sectors = counts.get(key) ?? new Map<string, number>();
    counts.set(key, sectors.set(sector, (sectors.get(sector) ?? 0) + 1));
  }
  return {
    of(mechanism, round) {
      const sectors = counts.get(JSON.stringify([mechanism, round])) ?? new Map<string, number>();
      return [...sectors]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => compareText(a.name, b.name));
    },
  };
}
