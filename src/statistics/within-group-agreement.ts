import { mean, requireFinite, variance } from './basics.ts';

export interface WithinGroupOptions {
  /** Number of options of the rating scale, at least 2; ratings step by 1 from option to option. */
  readonly options: number;
}

export interface WithinGroupAgreement {
  /** r_wg(j) of the items together, 0 to 1; 0 also where ratings spread more than random answers would. */
  readonly agreement: number | null;
  /** Mean over the items of the mean distance from the item's mean, in scale steps, at least 0. */
  readonly averageDeviation: number | null;
  /** True where the item ratings spread, on average, more than random answers would. */
  readonly polarised: boolean;
  /** One entry an item, in the order given. */
  readonly items: readonly ItemAgreement[];
  /** Items with at least two ratings; only these count. */
  readonly itemsUsed: number;
  /** Why the figures are null: `too-few` (no item with two ratings), `no-scale` (fewer than two options). */
  readonly reason: 'too-few' | 'no-scale' | null;
}

export interface ItemAgreement {
  /** Ratings. */
  readonly ratings: number;
  /** In the unit of the ratings; null without ratings. */
  readonly mean: number | null;
  /** Of the ratings, divisor n − 1; null with fewer than two. */
  readonly variance: number | null;
  /** r_wg, 0 to 1; 0 also where it comes out negative. */
  readonly agreement: number | null;
  /** r_wg as it comes out, at most 1; negative where ratings spread more than random answers would. */
  readonly raw: number | null;
  /** AD, mean distance from the mean, in scale steps, at least 0. */
  readonly averageDeviation: number | null;
  /** True where raw r_wg is negative: the group is split rather than merely unsure. */
  readonly polarised: boolean;
  /** Why the figures are null. */
  readonly reason: 'too-few' | 'no-scale' | null;
}

/** Rounding errors stay far below this; a variance this near that of random answers equals it. */
const TOLERANCE = 1e-10;

/**
 * Agreement among the members of one group: r_wg = 1 − s²/σ², with σ² = (A² − 1)/12 the variance of random
 * answers on A options; r_wg(j) = J(1 − m)/(J(1 − m) + m), with m the mean of s²/σ² over J items; and AD, the
 * mean distance from the mean. Each item is the list of its ratings, without gaps; lists may differ in length.
 * A statement about one group, not a reliability coefficient; needs two raters, means something from about
 * five. Null for items with fewer than two ratings. Throws a RangeError for a rating that is not a finite number.
 */
export function withinGroupAgreement(
  items: readonly (readonly number[])[],
  { options }: WithinGroupOptions,
): WithinGroupAgreement {
  const random = (options * options - 1) / 12;
  const described = items.map((ratings) => describeItem(ratings, random));
  const ratios = described.flatMap(({ raw }) => (raw === null ? [] : [1 - raw]));
  const deviations = described.flatMap((item) =>
    item.averageDeviation === null ? [] : [item.averageDeviation],
  );
  const ratio = ratios.length === 0 ? null : mean(ratios);
  return {
    agreement: ratio === null ? null : steppedUp(ratio, ratios.length),
    averageDeviation: deviations.length === 0 ? null : mean(deviations),
    polarised: ratio !== null && ratio > 1 + TOLERANCE,
    items: described,
    itemsUsed: deviations.length,
    reason: random > 0 ? (ratio === null ? 'too-few' : null) : 'no-scale',
  };
}

function describeItem(ratings: readonly number[], random: number): ItemAgreement {
  requireFinite(ratings);
  const middle = ratings.length === 0 ? null : mean(ratings);
  const base = { ratings: ratings.length, mean: middle };
  if (middle === null || ratings.length < 2) {
    return { ...base, ...UNDEFINED, variance: null, averageDeviation: null, reason: 'too-few' };
  }
  const spread = variance(ratings);
  const averageDeviation = mean(ratings.map((rating) => Math.abs(rating - middle)));
  if (!(random > 0)) return { ...base, ...UNDEFINED, variance: spread, averageDeviation, reason: 'no-scale' };
  const raw = 1 - spread / random;
  return {
    ...base,
    variance: spread,
    agreement: Math.max(0, raw),
    raw,
    averageDeviation,
    polarised: raw < -TOLERANCE,
    reason: null,
  };
}

const UNDEFINED = { agreement: null, raw: null, polarised: false } as const;

/** Beyond the variance of random answers the formula leaves 0 to 1, and soon has no value at all. */
function steppedUp(ratio: number, count: number): number {
  if (ratio >= 1) return 0;
  return (count * (1 - ratio)) / (count * (1 - ratio) + ratio);
}
