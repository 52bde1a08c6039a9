import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';

interface RemarkCount {
  readonly notes: number;
  readonly evidence: number;
}

/** Notes and references to evidence, counted by mechanism, round and item. */
export type RemarkCounts = ReadonlyMap<string, RemarkCount>;

const NONE: RemarkCount = { notes: 0, evidence: 0 };

export function countRemarks(table: ResponseTable): RemarkCounts {
  const counts = new Map<string, RemarkCount>();
  for (const { respondent, item, note, evidence } of table.remarks) {
    const mechanism = nameIn(table.mechanism, respondent) ?? '';
    const round = nameIn(table.round, respondent) ?? '';
    const key = remarkKey(mechanism, round, item);
    const known = counts.get(key) ?? NONE;
    counts.set(key, {
      notes: known.notes + (note === null ? 0 : 1),
      evidence: known.evidence + (evidence === null ? 0 : 1),
    });
  }
  return counts;
}

export function remarksOf(counts: RemarkCounts, mechanism: string, round: string, item: string): RemarkCount {
  return counts.get(remarkKey(mechanism, round, item)) ?? NONE;
}

function remarkKey(mechanism: string, round: string, item: string): string {
  return JSON.stringify([mechanism, round, item]);
}
