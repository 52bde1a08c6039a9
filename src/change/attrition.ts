import { FEWEST_FOR_INTERVAL, mean, welch } from '../statistics/index.ts';
import type { Pair, RoundRows } from './pairs.ts';
import type { Attrition } from './types.ts';
import type { OwnValue } from './values.ts';

/** What attrition is told from. */
export interface AttritionInput {
  readonly from: RoundRows;
  readonly pairs: readonly Pair[] | null;
  /** The first round's own overall values. */
  readonly overall: readonly OwnValue[];
  /** Smallest number of people that a mean is shown for. */
  readonly minCell: number;
  readonly level: number;
}

/**
 * Those of the first round who answered again against those who did not, by their first-round overall values, each
 * counting once. Both means are left out where either is of fewer than `minCell` people, as one follows from the other
 * and the whole. Null where no respondent is linked.
 */
export function attritionOf({ from, pairs, overall, minCell, level }: AttritionInput): Attrition | null {
  if (pairs === null || pairs.length === 0) return null;
  const stayed = new Set(pairs.map((pair) => pair.from));
  const named = new Set(from.byId.values());
  const valuesOf = (isWanted: (row: number) => boolean) =>
    overall
      .filter(({ row }) => named.has(row) && isWanted(row))
      .map(({ value }) => value)
      .sort((a, b) => a - b);
  const stayers = valuesOf((row) => stayed.has(row));
  const leavers = valuesOf((row) => !stayed.has(row));
  const isCell = (values: readonly number[]) => values.length >= Math.max(minCell, 1);
  const hidesNobody = isCell(stayers) && (leavers.length === 0 || isCell(leavers));
  const stayersMean = hidesNobody ? mean(stayers) : null;
  const leaversMean = hidesNobody && leavers.length > 0 ? mean(leavers) : null;
  const isShown = stayersMean !== null && leaversMean !== null;
  return {
    respondents: named.size,
    stayers: stayed.size,
    leavers: named.size - stayed.size,
    stayersMean,
    leaversMean,
    difference: isShown ? stayersMean - leaversMean : null,
    interval: isShown ? intervalOf(leavers, stayers, level) : null,
  };
}

function intervalOf(
  leavers: readonly number[],
  stayers: readonly number[],
  level: number,
): Attrition['interval'] {
  if (Math.min(leavers.length, stayers.length) < FEWEST_FOR_INTERVAL) return null;
  const { interval } = welch(leavers, stayers, { level });
  return interval && { level: interval.level, low: interval.lower, high: interval.upper };
}
