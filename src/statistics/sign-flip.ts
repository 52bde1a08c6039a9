import { allWithoutNoise, at, requireFinite, sum, withoutNoise } from './basics.ts';
import { mersenneTwister } from './random.ts';
import { smallestP } from './smallest-p.ts';
import { pairsFrom, subsetChances, totalsBySize } from './subset-sums.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** Up to this many non-zero units every pattern of signs is counted; above it only if the totals fit a small table. */
export const SIGN_FLIP_EXACT_LIMIT = 25;

/** Choices for `signFlip`. */
export interface SignFlipOptions {
  /** Cluster of each change, in the same order: whole clusters are flipped. Each change alone unless given. */
  readonly clusters?: readonly (string | number)[];
  /** Random patterns drawn where counting all is too much; a whole number from 1, 9999 unless given. */
  readonly iterations?: number;
  /** Seed of the Mersenne Twister for those, a whole number from 0 to 2³² − 1; 1 unless given. */
  readonly seed?: number;
}

/** Fisher's randomisation test of a mean change. */
export interface SignFlipResult {
  /** Number of units flipped: changes, or clusters. */
  readonly n: number;
  /** Sum of all changes, in their unit. */
  readonly total: number;
  /** Two-sided p-value, 0–1; null where every unit is 0. */
  readonly p: number | null;
  /** Whether all patterns were counted or some drawn by chance. */
  readonly method: 'exact' | 'random';
  /** Number of random patterns; null where the test is exact. */
  readonly iterations: number | null;
  /** Seed of the random patterns; null where the test is exact. */
  readonly seed: number | null;
  /** Smallest p-value this many non-zero units can give, 0–1. */
  readonly smallestP: number;
  /** Why `p` is null: 'no-pairs' or 'no-variation'; null if it is not. */
  readonly reason: 'no-pairs' | 'no-variation' | null;
}

/**
 * Sign-flip permutation test of linked changes (after − before): the share of sign patterns whose total is at least
 * as far from 0 as the one seen. Exact up to SIGN_FLIP_EXACT_LIMIT non-zero units and beyond where the changes have
 * few decimals; otherwise (1 + hits) / (1 + iterations) from random patterns. Changes are rounded to 10 decimals.
 * RangeError for values that are not finite and for clusters of another length.
 */
export function signFlip(changes: ArrayLike<number>, options: SignFlipOptions = {}): SignFlipResult {
  const { clusters, iterations = 9999, seed = 1 } = options;
  requireFinite(changes);
  const units = clusters === undefined ? allWithoutNoise(changes) : clusterTotals(changes, clusters);
  const sizes = units.filter((unit) => unit !== 0);
  const outcome = sizes.length === 0 ? NOTHING : pValue(sizes, iterations, seed);
  return {
    n: units.length,
    total: withoutNoise(sum(units)),
    ...outcome,
    smallestP: smallestP({ kind: 'signed', n: sizes.length }),
    reason: sizes.length > 0 ? null : units.length === 0 ? 'no-pairs' : 'no-variation',
  };
}

const NOTHING = { p: null, method: 'exact', iterations: null, seed: null } as const;
/** Entries × totals of the table of exact chances; about a tenth of a second. */
const LARGEST_TABLE = 2e7;
/** More factors of one half than this would come near the smallest double. */
const MOST_UNITS_IN_TABLE = 500;

/** Adds up the changes of each cluster, in order of first appearance. */
function clusterTotals(changes: ArrayLike<number>, clusters: readonly (string | number)[]): Float64Array {
  if (clusters.length !== changes.length)
    throw new RangeError('clusters and changes must have the same length');
  const members = new Map<string | number, number[]>();
  clusters.forEach((cluster, index) => {
    const list = members.get(cluster) ?? [];
    list.push(at(changes, index));
    members.set(cluster, list);
  });
  return Float64Array.from([...members.values()], (list) => withoutNoise(sum(list)));
}

function pValue(units: Float64Array, iterations: number, seed: number) {
  const { numbers, slack } = wholeNumbers(units, 2 ** 51);
  const sizes = numbers.map(Math.abs);
  const distance = Math.abs(sum(numbers)) - slack;
  if (sizes.length <= MOST_UNITS_IN_TABLE && sizes.length * sum(sizes) <= LARGEST_TABLE) {
    return { ...NOTHING, p: fromTable(sizes, distance) };
  }
  if (sizes.length <= SIGN_FLIP_EXACT_LIMIT) return { ...NOTHING, p: fromHalves(sizes, distance) };
  return { p: fromChance(sizes, distance, iterations, seed), method: 'random', iterations, seed } as const;
}

function fromTable(sizes: Float64Array, distance: number): number {
  const chances = subsetChances(sizes);
  let p = 0;
  chances.forEach((chance, positive) => {
    if (Math.abs(2 * positive - (chances.length - 1)) >= distance) p += chance;
  });
  return Math.min(1, p);
}

// A total of d comes from positive units that add up to (all + d)/2; the pattern with all signs turned gives −d.
function fromHalves(sizes: Float64Array, distance: number): number {
  if (distance <= 0) return 1;
  const middle = Math.floor(sizes.length / 2);
  const left = allTotals(sizes.subarray(0, middle));
  const right = allTotals(sizes.subarray(middle));
  return Math.min(1, (2 * pairsFrom(left, right, (sum(sizes) + distance) / 2)) / 2 ** sizes.length);
}

function allTotals(numbers: Float64Array): Float64Array {
  return Float64Array.from(totalsBySize(numbers).flatMap((group) => [...group])).sort();
}

function fromChance(sizes: Float64Array, distance: number, iterations: number, seed: number): number {
  if (!Number.isInteger(iterations) || iterations < 1)
    throw new RangeError('iterations must be a whole number from 1');
  const random = mersenneTwister(seed);
  let hits = 0;
  for (let draw = 0; draw < iterations; draw += 1) {
    let total = 0;
    for (const size of sizes) total += random.next() >= 2 ** 31 ? size : -size;
    if (Math.abs(total) >= distance) hits += 1;
  }
  return (1 + hits) / (1 + iterations);
}
