import { sum } from '../statistics/index.ts';
import type { CaseField } from './case-field.ts';
import { reachableMeans } from './reachable-means.ts';
import type { Bounds } from './types.ts';

/** Mean value of a case over the criteria it is graded on, 0 to 1, and where it could lie; a description, no score. */
export interface CaseMean {
  /** Null where nothing is graded. */
  readonly mean: number | null;
  /** Null where no criterion applies. */
  readonly bounds: Bounds | null;
}

/** Means of all cases, in the order of the matrix; without one criterion where its place is given. */
export function caseMeans({ values, possible }: CaseField, without: number | null = null): CaseMean[] {
  return values.map((row, place) => {
    const known = row.filter((value, at) => value !== null && at !== without) as number[];
    const open = row.flatMap((value, at) => {
      const may = possible[place]?.[at] ?? null;
      return value === null && may !== null && at !== without ? [may] : [];
    });
    return {
      mean: known.length === 0 ? null : sum(known) / known.length,
      bounds: reachableMeans(known, open),
    };
  });
}
