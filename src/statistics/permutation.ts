import { at, isConstant, mean, requireFinite, sum, withoutNoise } from './basics.ts';
import { mersenneTwister } from './random.ts';
import { smallestP } from './smallest-p.ts';
import { pairsFrom, subsetCounts, totalsBySize } from './subset-sums.ts';
import { wholeNumbers } from './whole-numbers.ts';

/** Up to this many values in both groups together every labelling is counted, and beyond it if a small table does. */
export const PERMUTATION_EXACT_LIMIT = 26;

/** Choices for `permutation`. */
export interface PermutationOptions {
  /** Random labellings drawn where counting all is too much; a whole number from 1, 9999 unless given. */
  readonly iterations?: number;
  /** Seed of the Mersenne Twister for those, a whole number from 0 to 2³² − 1; 1 unless given. */
  readonly seed?: number;
}

/** Permutation test of the difference between the means of two unlinked groups. */
export interface PermutationResult {
  /** Number of values in the reference group. */
  readonly nReference: number;
  /** Number of values in the comparison group. */
  readonly nComparison: number;
  /** Mean of comparison − mean of reference, in their unit; null where a group is empty. */
  readonly difference: number | null;
  /** Two-sided p-value, 0–1; null where a group is empty or all values are equal. */
  readonly p: number | null;
  /** Whether all labellings were counted or some drawn by chance. */
  readonly method: 'exact' | 'random';
  /** Number of random labellings; null where the test is exact. */
  readonly iterations: number | null;
  /** Seed of the random labellings; null where the test is exact. */
  readonly seed: number | null;
  /** Smallest p-value groups of these sizes can give, 0–1. */
  readonly smallestP: number;
  /** Why figures are null: 'too-few' (an empty group) or 'no-variation'; null if none is. */
  readonly reason: 'too-few' | 'no-variation' | null;
}

/**
 * Permutation test of two unlinked groups: the share of ways to hand out the group labels whose difference of means
 * is at least as far from 0 as the one seen. Exact up to PERMUTATION_EXACT_LIMIT values and beyond where they have
 * few decimals; otherwise (1 + hits) / (1 + iterations) from random labellings. Values are rounded to 10 decimals.
 * RangeError for values that are not finite.
 */
export function permutation(
  reference: ArrayLike<number>,
  comparison: ArrayLike<number>,
  { iterations = 9999, seed = 1 }: PermutationOptions = {},
): PermutationResult {
  requireFinite(reference);
  requireFinite(comparison);
  const [nReference, nComparison] = [reference.length, comparison.length];
  const values = Float64Array.from([...Array.from(reference), ...Array.from(comparison)], withoutNoise);
  const filled = nReference > 0 && nComparison > 0;
  const testable = filled && !isConstant(values);
  return {
    nReference,
    nComparison,
    difference: filled ? mean(comparison) - mean(reference) : null,
    ...(testable ? pValue(task(values, nReference), iterations, seed) : NOTHING),
    smallestP: smallestP({ kind: 'two-groups', nReference, nComparison }),
    reason: testable ? null : filled ? 'no-variation' : 'too-few',
  };
}

/** Values as whole numbers from 0, and which totals of the smaller group are as far out as the one seen. */
interface Task {
  readonly numbers: Float64Array;
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

const NOTHING = { p: null, method: 'exact', iterations: null, seed: null } as const;
/** Steps to fill the table of exact counts; about a quarter of a second. */
const LARGEST_TABLE = 1e8;
/** More values than this have more labellings than the largest double. */
const MOST_VALUES_IN_TABLE = 1000;

function task(values: Float64Array, nReference: number): Task {
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  // Small enough that a fraction of a unit, which the middle may have, still shows.
  const shifted = values.map((value) => withoutNoise(value - lowest));
  const whole = wholeNumbers(shifted, 2 ** 42);
  const { numbers } = whole;
  const size = Math.min(nReference, values.length - nReference);
  const seen = sum(size === nReference ? numbers.subarray(0, size) : numbers.subarray(nReference));
  const mirrored = (2 * size * sum(numbers)) / values.length - seen;
  const slack = whole.slack + 0.25 / values.length;
  return { numbers, size, low: Math.min(seen, mirrored) + slack, high: Math.max(seen, mirrored) - slack };
}

function pValue(given: Task, iterations: number, seed: number) {
  const count = given.numbers.length;
  if (count <= MOST_VALUES_IN_TABLE && count * given.size * sum(given.numbers) <= LARGEST_TABLE) {
    return { ...NOTHING, p: fromTable(given) };
  }
  if (count <= PERMUTATION_EXACT_LIMIT) return { ...NOTHING, p: fromHalves(given) };
  return { p: fromChance(given, iterations, seed), method: 'random', iterations, seed } as const;
}

function fromTable({ numbers, size, low, high }: Task): number {
  let [far, all] = [0, 0];
  subsetCounts(numbers, size).forEach((count, total) => {
    all += count;
    if (total <= low || total >= high) far += count;
  });
  return far / all;
}

function fromHalves({ numbers, size, low, high }: Task): number {
  const middle = Math.floor(numbers.length / 2);
  const left = totalsBySize(numbers.subarray(0, middle));
  const right = totalsBySize(numbers.subarray(middle));
  let [far, all] = [0, 0];
  left.forEach((totals, taken) => {
    const others = right[size - taken];
    if (others === undefined) return;
    const pairs = totals.length * others.length;
    const between = pairsFrom(totals, others, low) - pairsFrom(totals, others, high);
    all += pairs;
    // Where slack makes the two bounds cross, every total is as far out as the one seen.
    far += pairs - Math.max(0, between);
  });
  return far / all;
}

function fromChance({ numbers, size, low, high }: Task, iterations: number, seed: number): number {
  if (!Number.isInteger(iterations) || iterations < 1)
    throw new RangeError('iterations must be a whole number from 1');
  const random = mersenneTwister(seed);
  const deck = Float64Array.from(numbers);
  let hits = 0;
  for (let draw = 0; draw < iterations; draw += 1) {
    let total = 0;
    for (let place = 0; place < size; place += 1) {
      const other = place + random.index(deck.length - place);
      const dealt = at(deck, other);
      deck[other] = at(deck, place);
      deck[place] = dealt;
      total += dealt;
    }
    if (total <= low || total >= high) hits += 1;
  }
  return (1 + hits) / (1 + iterations);
}
