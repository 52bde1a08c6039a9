import { sum, withoutNoise } from './basics.ts';
import type { Rows } from './covariance.ts';

/** How far two values are apart: by name, by rank, by difference, or by difference relative to their size. */
export type KrippendorffMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface KrippendorffAlpha {
  /** At most 1: 1 perfect agreement, 0 what chance gives, negative worse than chance. */
  readonly alpha: number | null;
  /** Share of the pairs of ratings of a same unit that are equal, 0 to 1; null where there are no pairs. */
  readonly agreement: number | null;
  /** The metric asked for. */
  readonly metric: KrippendorffMetric;
  /** Units with at least two ratings, the only ones that count. */
  readonly units: number;
  /** Ratings in those units. */
  readonly values: number;
  /** Units left out because they have fewer than two ratings. */
  readonly dropped: number;
  /** Why alpha is null: `no-pairs`, `no-variation` (one value only), `below-zero` (ratio metric). */
  readonly reason: 'no-pairs' | 'no-variation' | 'below-zero' | null;
}

/** The distinct values in rising order, and how often each occurs. */
export interface LevelCounts {
  readonly levels: readonly number[];
  readonly counts: readonly number[];
}

/** As `LevelCounts`, with what each unit with two ratings or more holds of them. */
export interface RatingTally extends LevelCounts {
  readonly units: readonly (readonly UnitLevel[])[];
  readonly values: number;
}

interface UnitLevel {
  readonly level: number;
  readonly count: number;
}

/**
 * Krippendorff's alpha, 1 − (n − 1) · Σ o·d² / Σ n·n·d², from coincidences weighted by 1/(m − 1) for a unit
 * with m ratings. One row a unit, one place a rater, null where a rater did not rate. Ratings must be numbers
 * also on the nominal metric (any code will do). Null where no unit has two ratings, where only one value
 * occurs, and on the ratio metric with a value below zero.
 */
export function krippendorffAlpha(units: Rows, metric: KrippendorffMetric): KrippendorffAlpha {
  const tally = tallyUnits(units);
  const reason = whyUndefined(tally, metric);
  return {
    alpha: reason === null ? alphaOf(tally, metric) : null,
    agreement: tally.values === 0 ? null : agreementOf(tally),
    metric,
    units: tally.units.length,
    values: tally.values,
    dropped: units.length - tally.units.length,
    reason,
  };
}

/** Counts the ratings of units with two or more; units, gaps and numbers as for `krippendorffAlpha`. */
export function tallyUnits(units: Rows): RatingTally {
  const rated = units.map((row) => row.filter(isRating).map(withoutNoise)).filter((row) => row.length >= 2);
  const levels = [...new Set(rated.flat())].sort((one, other) => one - other);
  const places = new Map(levels.map((value, place) => [value, place]));
  const counts = new Array<number>(levels.length).fill(0);
  const held = rated.map((row) => {
    const own = new Map<number, number>();
    for (const value of row) {
      const level = places.get(value) ?? 0;
      own.set(level, (own.get(level) ?? 0) + 1);
      counts[level] = (counts[level] ?? 0) + 1;
    }
    return [...own].map(([level, count]) => ({ level, count }));
  });
  return { levels, counts, units: held, values: sum(counts) };
}

function whyUndefined(tally: RatingTally, metric: KrippendorffMetric): KrippendorffAlpha['reason'] {
  if (tally.values === 0) return 'no-pairs';
  if (tally.levels.length < 2) return 'no-variation';
  return metric === 'ratio' && (tally.levels[0] ?? 0) < 0 ? 'below-zero' : null;
}

function alphaOf(tally: RatingTally, metric: KrippendorffMetric): number {
  const distance = DISTANCES[metric](tally);
  const all = tally.counts.map((count, level) => ({ level, count }));
  const observed = sum(tally.units.map((unit) => disagreement(unit, distance) / (ratings(unit) - 1)));
  return 1 - ((tally.values - 1) * observed) / disagreement(all, distance);
}

/** Squared distance between two levels, by their places in rising order. */
export type Distance = (one: number, other: number) => number;

/** Squared distances between two levels, given by their places in rising order. */
export const DISTANCES = {
  nominal: () => (one, other) => (one === other ? 0 : 1),
  ordinal: ({ counts }) => {
    const middles = middleRanks(counts);
    return (one, other) => ((middles[other] ?? 0) - (middles[one] ?? 0)) ** 2;
  },
  interval:
    ({ levels }) =>
    (one, other) =>
      ((levels[other] ?? 0) - (levels[one] ?? 0)) ** 2,
  ratio:
    ({ levels }) =>
    (one, other) => {
      const [first, second] = [levels[one] ?? 0, levels[other] ?? 0];
      return first === second ? 0 : ((second - first) / (second + first)) ** 2;
    },
} as const satisfies Record<KrippendorffMetric, (tally: LevelCounts) => Distance>;

/** The sum of counts from c to k less half of both ends is the distance between their middle ranks. */
function middleRanks(counts: readonly number[]): number[] {
  let below = 0;
  return counts.map((count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}

/** Sum of squared distances over all ordered pairs of ratings. */
function disagreement(levels: readonly UnitLevel[], distance: Distance): number {
  const from = (one: UnitLevel) =>
    sum(levels.map((other) => one.count * other.count * distance(one.level, other.level)));
  return sum(levels.map(from));
}

function agreementOf(tally: RatingTally): number {
  const equal = tally.units.map(
    (unit) => sum(unit.map(({ count }) => count * (count - 1))) / (ratings(unit) - 1),
  );
  return sum(equal) / tally.values;
}

function ratings(unit: readonly UnitLevel[]): number {
  return unit.reduce((before, { count }) => before + count, 0);
}

function isRating(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
