import { allWithoutNoise, requireFinite } from './basics.ts';
import { normalQuantile } from './distributions/normal.ts';
import { intervalBetween, tailOf } from './interval.ts';
import { mannWhitney } from './mann-whitney.ts';
import type { Interval } from './types.ts';
import { signedRanks } from './wilcoxon-signed-rank.ts';

/** The paired rank-biserial correlation and the shares behind it. */
export interface RankBiserial {
  /** Number of changes. */
  readonly n: number;
  /** (W₊ − W₋)/(W₊ + W₋), −1 (all fell) to 1 (all rose); zeros are left out. Null where every change is 0. */
  readonly estimate: number | null;
  /** Share of changes above 0, 0–1; null for no changes. */
  readonly shareImproved: number | null;
  /** Share of changes of exactly 0, 0–1; null for no changes. */
  readonly shareSame: number | null;
  /** Share of changes below 0, 0–1; null for no changes. */
  readonly shareWorse: number | null;
  /** Why figures are null: 'no-pairs' or 'no-variation'; null if none is. */
  readonly reason: 'no-pairs' | 'no-variation' | null;
}

/** The rank-biserial correlation of two unlinked groups. */
export interface GroupRankBiserial {
  /** 2U/(n₁n₂) − 1, −1 to 1, above 0 where the comparison is higher; the same number as Cliff's delta. */
  readonly estimate: number | null;
  /** Interval on Fisher's scale, within −1 to 1; null where the estimate is −1, 1 or null. */
  readonly interval: Interval | null;
  /** Why figures are null: 'too-few' (an empty group) or 'complete-separation'; null if none is. */
  readonly reason: 'too-few' | 'complete-separation' | null;
}

/**
 * Matched-pairs rank-biserial correlation of linked changes (Kerby's simple difference of signed-rank sums, zeros
 * left out), with the shares improved, same and worse. Changes are rounded to 10 decimals. RangeError for values
 * that are not finite.
 */
export function rankBiserial(changes: ArrayLike<number>): RankBiserial {
  requireFinite(changes);
  const rounded = allWithoutNoise(changes);
  const n = rounded.length;
  const [improved, worse] = [
    rounded.filter((change) => change > 0).length,
    rounded.filter((change) => change < 0).length,
  ];
  if (n === 0) {
    return { n, estimate: null, shareImproved: null, shareSame: null, shareWorse: null, reason: 'no-pairs' };
  }
  const shares = {
    shareImproved: improved / n,
    shareSame: (n - improved - worse) / n,
    shareWorse: worse / n,
  };
  if (improved + worse === 0) return { n, estimate: null, ...shares, reason: 'no-variation' };
  const signed = signedRanks(rounded, 'drop');
  const whole = (signed.length * (signed.length + 1)) / 2;
  return { n, estimate: signed.reduce((total, rank) => total + rank, 0) / whole, ...shares, reason: null };
}

/**
 * Rank-biserial correlation of two unlinked groups, comparison against reference, with the interval
 * tanh(artanh r ± z √((n₁ + n₂ + 1)/(3 n₁ n₂))). RangeError for values that are not finite and levels outside 0–1.
 */
export function groupRankBiserial(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): GroupRankBiserial {
  const tail = tailOf(level);
  const { superiority } = mannWhitney(reference, comparison, { method: 'normal' });
  if (superiority === null) return { estimate: null, interval: null, reason: 'too-few' };
  const estimate = 2 * superiority - 1;
  if (Math.abs(estimate) === 1) return { estimate, interval: null, reason: 'complete-separation' };
  const [m, n] = [reference.length, comparison.length];
  const reach = normalQuantile(1 - tail) * Math.sqrt((m + n + 1) / (3 * m * n));
  const [lower, upper] = [Math.tanh(Math.atanh(estimate) - reach), Math.tanh(Math.atanh(estimate) + reach)];
  return { estimate, interval: intervalBetween(lower, upper, level), reason: null };
}
