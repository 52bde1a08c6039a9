import type { Interval } from './types.ts';

/** An interval estimate that may have no end above. */
export type OpenInterval = {
  /** Lower end, in the unit of the estimate. */
  readonly lower: number;
  /** Upper end, in the unit of the estimate; null where the data set no limit. */
  readonly upper: number | null;
  /** Confidence level of the interval, 0–1. */
  readonly level: number;
};

/** Below this share of the ends themselves, the width of an interval is rounding error. */
const NEGLIGIBLE = 1e-12;

/** The interval between two ends, or null where it has no width but by rounding. */
export function intervalBetween(lower: number, upper: number, level: number): Interval | null {
  const least = NEGLIGIBLE * Math.max(Math.abs(lower), Math.abs(upper));
  return upper - lower > least ? { lower, upper, level } : null;
}

/** What is left outside an interval on each side: 0.025 at level 0.95. Throws a RangeError unless 0 < level < 1. */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
  return (1 - level) / 2;
}
