import { allWithoutNoise, isConstant, ranks, requireFinite, sortedCopy, sum } from './basics.ts';
import { normalQuantile, normalTwoSided } from './distributions/normal.ts';
import { rankSumMasses, rankSumQuantile } from './distributions/rank-sum.ts';
import { upTo } from './distributions/signed-rank.ts';
import { intervalBetween, tailOf } from './interval.ts';
import { medianOf, orderStatistic, pairDifferences } from './pair-order.ts';
import { smallestP } from './smallest-p.ts';
import { shareAsFar } from './subset-tails.ts';
import type { Interval } from './types.ts';

/** Up to this many values in both groups together the distribution is exact; above it the normal approximation. */
export const RANK_SUM_EXACT_LIMIT = 100;

/** Choices for `mannWhitney`. */
export interface MannWhitneyOptions {
  /** 'auto' is exact up to RANK_SUM_EXACT_LIMIT values; 'normal' approximates always. 'auto' unless given. */
  readonly method?: 'auto' | 'normal';
  /** Least confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/** Mann and Whitney's test of two unlinked groups, and the Hodges–Lehmann shift. */
export interface MannWhitneyResult {
  /** Number of values in the reference group. */
  readonly nReference: number;
  /** Number of values in the comparison group. */
  readonly nComparison: number;
  /** U: pairs in which the comparison value is larger, equal pairs counting half. */
  readonly u: number;
  /** Share of such pairs, 0–1; null where a group is empty. */
  readonly superiority: number | null;
  /** Standardised U with the variance corrected for ties, no continuity correction; null where `p` is. */
  readonly z: number | null;
  /** Two-sided p-value, 0–1; null where a group is empty or all values are equal. */
  readonly p: number | null;
  /** How `p` was found: from the exact distribution given the ties, or the normal approximation of `z`. */
  readonly method: 'exact' | 'normal';
  /** Smallest p-value groups of these sizes can give, 0–1. */
  readonly smallestP: number;
  /** Hodges–Lehmann shift: median of all comparison − reference, in their unit; null where a group is empty. */
  readonly hodgesLehmann: number | null;
  /** Interval of the shift from ordered differences, with the level achieved; null where it has no width. */
  readonly interval: Interval | null;
  /** Why figures are null: 'too-few' or 'no-variation'; null if none is. */
  readonly reason: 'too-few' | 'no-variation' | null;
}

/**
 * Mann and Whitney's test, comparison against reference. The p-value is exact with ties: every way to hand out the
 * shared ranks to groups of these sizes counts as likely, and those at least as far from the mean are summed. The
 * interval takes the k-th smallest and largest difference, k = max(1, quantile of the untied U). Values are rounded
 * to 10 decimals. RangeError for values that are not finite.
 */
export function mannWhitney(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  options: MannWhitneyOptions = {},
): MannWhitneyResult {
  const test = rankSumTest(reference, comparison, options);
  const estimate = estimateOf(groupsOf(reference, comparison), options.level ?? 0.95);
  const reason = test.nReference * test.nComparison < 2 ? 'too-few' : 'no-variation';
  return { ...test, ...estimate, reason: estimate.interval === null ? reason : null };
}

/** The test alone: the estimate and its interval take far longer. */
export type RankSumTest = Omit<MannWhitneyResult, 'hodgesLehmann' | 'interval' | 'reason'>;

/** The test of `mannWhitney` without its estimate; RangeError as there. */
export function rankSumTest(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  { method = 'auto' }: MannWhitneyOptions = {},
): RankSumTest {
  requireFinite(reference);
  requireFinite(comparison);
  const groups = groupsOf(reference, comparison);
  const [nReference, nComparison] = [reference.length, comparison.length];
  const ranked = ranks([...groups[0], ...groups[1]]);
  const u = sum(ranked.subarray(nReference)) - (nComparison * (nComparison + 1)) / 2;
  const testable = nReference > 0 && nComparison > 0 && !isConstant(ranked);
  const exact = method === 'auto' && ranked.length <= RANK_SUM_EXACT_LIMIT;
  const z = testable ? standardised(ranked, nComparison) : null;
  return {
    nReference,
    nComparison,
    u,
    superiority: nReference > 0 && nComparison > 0 ? u / (nReference * nComparison) : null,
    z,
    p: z === null ? null : exact ? exactP(ranked, nComparison) : normalTwoSided(z),
    method: exact ? 'exact' : 'normal',
    smallestP: smallestP({ kind: 'two-groups', nReference, nComparison }),
  };
}

function groupsOf(reference: ArrayLike<number>, comparison: ArrayLike<number>): Groups {
  return [allWithoutNoise(reference), allWithoutNoise(comparison)];
}

type Groups = readonly [reference: Float64Array, comparison: Float64Array];

function standardised(ranked: Float64Array, size: number): number {
  const total = ranked.length;
  const centre = (total + 1) / 2;
  const squares = ranked.reduce((so, rank) => so + (rank - centre) ** 2, 0);
  const spread = (size * (total - size) * squares) / (total * (total - 1));
  return (sum(ranked.subarray(total - size)) - size * centre) / Math.sqrt(spread);
}

/** Two-sided exact p-value of the rank sum of the last `size` values. */
function exactP(ranked: Float64Array, size: number): number {
  // Either group tells the same: the smaller one needs the smaller table.
  const smaller = Math.min(size, ranked.length - size);
  const steps = wholeSteps(ranked);
  const own = smaller === size ? steps.subarray(steps.length - size) : steps.subarray(0, smaller);
  const middle = (smaller * sum(steps)) / steps.length;
  const distance = Math.abs(sum(own) - middle);
  return Math.min(1, shareAsFar(steps, smaller, { middle, distance }));
}

/** Ranks as the smallest whole numbers that keep their distances: small numbers make small tables. */
function wholeSteps(ranked: Float64Array): Float64Array {
  const doubled = ranked.map((rank) => 2 * rank);
  const least = doubled.reduce((low, rank) => Math.min(low, rank), Infinity);
  const raised = doubled.map((rank) => rank - least);
  const divisor = raised.reduce(greatestCommonDivisor, 0);
  return divisor > 1 ? raised.map((rank) => rank / divisor) : raised;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function estimateOf([reference, comparison]: Groups, level: number) {
  const tail = tailOf(level);
  const [m, n] = [reference.length, comparison.length];
  if (m === 0 || n === 0) return { hodgesLehmann: null, interval: null };
  const differences = pairDifferences(sortedCopy(reference), sortedCopy(comparison));
  const { place, achieved } =
    m + n <= RANK_SUM_EXACT_LIMIT ? exactPlace(m, n, tail) : normalPlace(m, n, tail);
  const ends = [orderStatistic(differences, place), orderStatistic(differences, m * n + 1 - place)] as const;
  return { hodgesLehmann: medianOf(differences, m * n), interval: intervalBetween(...ends, achieved) };
}

function exactPlace(m: number, n: number, tail: number) {
  const place = Math.max(1, rankSumQuantile(tail, m, n));
  return { place, achieved: 1 - 2 * upTo(place - 1, rankSumMasses(m, n)) };
}

function normalPlace(m: number, n: number, tail: number) {
  const reach = normalQuantile(1 - tail) * Math.sqrt((m * n * (m + n + 1)) / 12);
  return { place: Math.max(1, Math.floor((m * n) / 2 - reach)), achieved: 1 - 2 * tail };
}
