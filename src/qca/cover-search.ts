import { at } from '../statistics/basics.ts';
import type { Chart } from './chart.ts';
import { BOUND_SLACK, type CoverBound, coverBound, type Remaining } from './cover-bound.ts';

/** Work that a search may still do, in places of the chart looked at; shared between searches. */
export interface Effort {
  left: number;
}

export interface CoverSearch {
  /** Covers of more groups are not looked for. */
  readonly limit: number;
  /** Takes a cover found and says how many groups the next one may have; below 0: enough. */
  readonly onCover: (groups: readonly number[]) => number;
  /** Leaves out groups that another one in play outdoes: some smallest cover is found, not every one. */
  readonly isAnyEnough: boolean;
  readonly effort: Effort;
}

/**
 * Covers of all rows of the chart, by branch and bound: the row with the fewest groups left is covered by each of them
 * in turn, and a group that was tried is out of play for the next ones, so that no cover comes twice. Groups that add
 * nothing are left out: of covers that are not smallest, some may be missed. Says whether the search came to its end.
 */
export function searchCovers(
  { rows, groups: covered }: Chart,
  { limit: first, onCover, isAnyEnough, effort }: CoverSearch,
): boolean {
  const times = new Int32Array(rows);
  const chosen: number[] = [];
  let limit = first;
  let isOver = false;
  visit(covered.map((_, group) => group));
  return !isOver;

  function visit(inPlay: readonly number[]): void {
    const left = remaining(inPlay);
    if (left.rows.length === 0) {
      limit = onCover(chosen);
      isOver = limit < 0;
    } else if (effort.left < 0) isOver = true;
    else if (chosen.length < limit) branch(left);
  }

  function branch(left: Remaining): void {
    const rounds = chosen.length === 0 ? ROOT_ROUNDS : ROUNDS;
    effort.left -= rounds * left.byRow.reduce((places, groups) => places + groups.length, 0);
    const bound = coverBound(left, covered, { target: limit - chosen.length, rounds });
    let inPlay = left.groups.filter((group) => isWithin(bound, Math.max(0, at(bound.excess, group))));
    for (const group of candidates(left, bound, new Set(inPlay))) {
      if (isOver || !isWithin(bound, 0)) return;
      inPlay = inPlay.filter((each) => each !== group);
      put(group, 1);
      visit(inPlay);
      put(group, -1);
    }
  }

  /** Whether a cover may still be small enough when it needs so many groups more than the bound. */
  function isWithin({ bound }: CoverBound, more: number): boolean {
    return chosen.length + Math.ceil(bound + more - BOUND_SLACK) <= limit;
  }

  function put(group: number, by: 1 | -1): void {
    if (by === 1) chosen.push(group);
    else chosen.pop();
    for (const row of covered[group] ?? []) times[row] = at(times, row) + by;
  }

  function remaining(inPlay: readonly number[]): Remaining {
    const byRow: number[][] = Array.from({ length: rows }, () => []);
    const groups = inPlay.filter((group) => {
      let isUsed = false;
      for (const row of covered[group] ?? []) {
        if (at(times, row) > 0) continue;
        byRow[row]?.push(group);
        isUsed = true;
      }
      return isUsed;
    });
    return { rows: byRow.flatMap((_, row) => (at(times, row) === 0 ? [row] : [])), groups, byRow };
  }

  /** The groups in play that cover the row with the fewest of them, the most promising first. */
  function candidates(left: Remaining, { excess }: CoverBound, inPlay: ReadonlySet<number>): number[] {
    let fewest: number[] | null = null;
    for (const row of left.rows) {
      const groups = (left.byRow[row] ?? []).filter((group) => inPlay.has(group));
      if (fewest === null || groups.length < fewest.length) fewest = groups;
    }
    const sorted = (fewest ?? []).sort((a, b) => at(excess, a) - at(excess, b) || a - b);
    return isAnyEnough ? withoutOutdone(sorted) : sorted;
  }

  /** Of groups that cover a row, those whose uncovered rows are not all covered by another one. */
  function withoutOutdone(groups: readonly number[]): number[] {
    const rowsOf = groups.map(
      (group) => new Set((covered[group] ?? []).filter((row) => at(times, row) === 0)),
    );
    const isOutdone = (place: number) =>
      rowsOf.some((other, i) => {
        const own = rowsOf[place];
        if (own === undefined || i === place || other.size < own.size) return false;
        return (other.size > own.size || i < place) && [...own].every((row) => other.has(row));
      });
    return groups.filter((_, place) => !isOutdone(place));
  }
}

/** Steps to improve a bound: many at the start, where they tell how far off the best is, and few on the way. */
const ROOT_ROUNDS = 300;
const ROUNDS = 10;
