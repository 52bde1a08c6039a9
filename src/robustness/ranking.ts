/** Where one mechanism stands under a variation. */
export interface Standing {
  /** From 1; ties share the better place. Null where it cannot be told. */
  readonly rank: number | null;
  /** Whether that is the declared place. */
  readonly holds: boolean | null;
}

/** Places of the mechanisms of one round, in the order in which their declared values came. */
export interface Ranking {
  /** Declared places; null without a score. */
  readonly places: readonly (number | null)[];
  /** Places where every value is another one. */
  standings(values: readonly (number | null)[]): readonly Standing[];
  /** The place of one mechanism where its value alone is another one. */
  standing(order: number, value: number | null): Standing;
}

// Rounding errors of the arithmetic stay far below this; values this near are equal.
const TOLERANCE = 1e-9;
const UNTOLD: Standing = { rank: null, holds: null };

/**
 * Ranks by unrounded value, highest first. Under a variation, places are taken among the mechanisms that have a score
 * both as declared and there, so that one that drops out moves nobody up.
 */
export function createRanking(declared: readonly (number | null)[]): Ranking {
  const places = ranksOf(declared);
  const scored = declared.filter((value) => value !== null).length;
  return { places, standings, standing };

  function standings(values: readonly (number | null)[]): readonly Standing[] {
    const both = values.map((value, order) => (declared[order] === null ? null : value));
    const compared = both.filter((value) => value !== null).length;
    if (compared < 2) return values.map(() => UNTOLD);
    const ranks = ranksOf(both);
    const before =
      compared === scored
        ? places
        : ranksOf(declared.map((value, order) => (both[order] === null ? null : value)));
    return ranks.map((rank, order) => (rank === null ? UNTOLD : { rank, holds: rank === before[order] }));
  }

  function standing(order: number, value: number | null): Standing {
    if (value === null || scored < 2 || (declared[order] ?? null) === null) return UNTOLD;
    const above = declared.filter(
      (other, place) => place !== order && other !== null && other > value + TOLERANCE,
    );
    const rank = above.length + 1;
    return { rank, holds: rank === places[order] };
  }
}

/** Stands for a ranking where places are not to be given. */
export function withoutRanking(declared: readonly (number | null)[]): Ranking {
  return {
    places: declared.map(() => null),
    standings: (values) => values.map(() => UNTOLD),
    standing: () => UNTOLD,
  };
}

/** One more than the number of values above; null for null. */
function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  return values.map((value) =>
    value === null ? null : sorted.length - firstAbove(sorted, value + TOLERANCE) + 1,
  );
}

/** Index of the first of ascending values that is above the limit. */
function firstAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
