import { allWithoutNoise, at, ranks, requireFinite, sortedCopy } from './basics.ts';
import { normalQuantile, normalTwoSided } from './distributions/normal.ts';
import { signedRankMasses, signedRankQuantile, upTo } from './distributions/signed-rank.ts';
import { intervalBetween, tailOf } from './interval.ts';
import { medianOf, orderStatistic, walshAverages } from './pair-order.ts';
import { smallestP } from './smallest-p.ts';
import { subsetChances } from './subset-sums.ts';
import type { Interval } from './types.ts';

/** Up to this many changes the distribution is exact; above it the normal approximation is used, and said. */
export const SIGNED_RANK_EXACT_LIMIT = 200;

/** Choices for `wilcoxonSignedRank`. */
export interface SignedRankOptions {
  /** Zeros: 'pratt' ranks them and then leaves their ranks out, 'drop' leaves them out first. 'pratt' unless given. */
  readonly zeros?: 'pratt' | 'drop';
  /** 'auto' is exact up to SIGNED_RANK_EXACT_LIMIT changes; 'normal' approximates always. 'auto' unless given. */
  readonly method?: 'auto' | 'normal';
  /** Least confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/** Wilcoxon's signed-rank test of symmetry about 0, and the Hodges–Lehmann estimate. */
export interface SignedRankResult {
  /** Number of changes, zeros included. */
  readonly n: number;
  /** Number of changes that are 0. */
  readonly nZero: number;
  /** Sum of the ranks of rises. */
  readonly positiveRankSum: number;
  /** Sum of the ranks of falls. */
  readonly negativeRankSum: number;
  /** Standardised rank sum, without continuity correction; null where every change is 0. */
  readonly z: number | null;
  /** Two-sided p-value, 0–1; null where every change is 0. */
  readonly p: number | null;
  /** How `p` was found: from the exact distribution given zeros and ties, or the normal approximation of `z`. */
  readonly method: 'exact' | 'normal';
  /** Smallest p-value this many non-zero changes can give, 0–1. */
  readonly smallestP: number;
  /** Hodges–Lehmann estimate: median of all averages of two changes, in their unit; null for no changes. */
  readonly hodgesLehmann: number | null;
  /** Interval of that estimate from ordered averages, with the level achieved; null below two differing changes. */
  readonly interval: Interval | null;
  /** Why figures are null: 'no-pairs', 'too-few' (one change) or 'no-variation'; null if none is. */
  readonly reason: 'no-pairs' | 'too-few' | 'no-variation' | null;
}

/**
 * Wilcoxon's signed-rank test of linked changes (after − before), Pratt's treatment of zeros unless told otherwise.
 * The p-value is exact with ties and zeros: every pattern of signs of the ranks counts as likely. The interval takes
 * the k-th smallest and largest average, k = max(1, quantile of the untied rank sum). Changes are rounded to 10
 * decimals. It tests symmetry about 0, not the median. RangeError for values that are not finite.
 */
export function wilcoxonSignedRank(
  changes: ArrayLike<number>,
  options: SignedRankOptions = {},
): SignedRankResult {
  const test = signedRankTest(changes, options);
  const estimate = estimateOf(allWithoutNoise(changes), options.level ?? 0.95);
  const noInterval = estimate.interval === null ? (test.n === 1 ? 'too-few' : 'no-variation') : null;
  return { ...test, ...estimate, reason: test.reason ?? noInterval };
}

/** The test alone: the estimate and its interval take far longer. */
export type SignedRankTest = Omit<SignedRankResult, 'hodgesLehmann' | 'interval'>;

/** The test of `wilcoxonSignedRank` without its estimate; RangeError as there. */
export function signedRankTest(
  changes: ArrayLike<number>,
  { zeros = 'pratt', method = 'auto' }: SignedRankOptions = {},
): SignedRankTest {
  requireFinite(changes);
  const rounded = allWithoutNoise(changes);
  const signed = signedRanks(rounded, zeros);
  const n = rounded.length;
  const exact = method === 'auto' && n <= SIGNED_RANK_EXACT_LIMIT;
  return {
    n,
    nZero: rounded.filter((change) => change === 0).length,
    ...rankSums(signed),
    z: signed.length === 0 ? null : standardised(signed),
    p: signed.length === 0 ? null : exact ? exactP(signed) : normalTwoSided(standardised(signed)),
    method: exact ? 'exact' : 'normal',
    smallestP: smallestP({ kind: 'signed', n: signed.length }),
    reason: n === 0 ? 'no-pairs' : signed.length === 0 ? 'no-variation' : null,
  };
}

/** Rank of each non-zero change by size, with the sign of the change; equal sizes share their mean rank. */
export function signedRanks(changes: Float64Array, zeros: 'pratt' | 'drop'): Float64Array {
  const ranked = zeros === 'drop' ? changes.filter((change) => change !== 0) : changes;
  const sizes = ranks(ranked.map(Math.abs));
  return sizes.map((rank, index) => rank * Math.sign(at(ranked, index))).filter((rank) => rank !== 0);
}

function rankSums(signed: Float64Array) {
  let [positiveRankSum, negativeRankSum] = [0, 0];
  for (const rank of signed) {
    if (rank > 0) positiveRankSum += rank;
    else negativeRankSum -= rank;
  }
  return { positiveRankSum, negativeRankSum };
}

function standardised(signed: Float64Array): number {
  const { positiveRankSum, negativeRankSum } = rankSums(signed);
  return (
    (positiveRankSum - negativeRankSum) / Math.sqrt(signed.reduce((total, rank) => total + rank * rank, 0))
  );
}

/** Two-sided exact p-value: chance signs give a sum at least as far from its middle. Ranks are doubled to be whole. */
function exactP(signed: Float64Array): number {
  const doubled = signed.map((rank) => Math.abs(2 * rank));
  const chances = subsetChances(doubled);
  const { positiveRankSum, negativeRankSum } = rankSums(signed);
  const distance = 2 * Math.abs(positiveRankSum - negativeRankSum);
  let p = 0;
  chances.forEach((chance, total) => {
    if (Math.abs(2 * total - (chances.length - 1)) >= distance) p += chance;
  });
  return Math.min(1, p);
}

function estimateOf(changes: Float64Array, level: number) {
  const tail = tailOf(level);
  const n = changes.length;
  if (n === 0) return { hodgesLehmann: null, interval: null };
  const averages = walshAverages(sortedCopy(changes));
  const count = (n * (n + 1)) / 2;
  const { place, achieved } = n <= SIGNED_RANK_EXACT_LIMIT ? exactPlace(n, tail) : normalPlace(n, tail);
  const ends = [orderStatistic(averages, place), orderStatistic(averages, count + 1 - place)] as const;
  return { hodgesLehmann: medianOf(averages, count), interval: intervalBetween(...ends, achieved) };
}

function exactPlace(n: number, tail: number) {
  const place = Math.max(1, signedRankQuantile(tail, n));
  return { place, achieved: 1 - 2 * upTo(place - 1, signedRankMasses(n)) };
}

function normalPlace(n: number, tail: number) {
  const reach = normalQuantile(1 - tail) * Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return { place: Math.max(1, Math.floor((n * (n + 1)) / 4 - reach)), achieved: 1 - 2 * tail };
}
