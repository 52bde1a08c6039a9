import { at } from '../statistics/basics.ts';

/** What is left to cover, and what there is to cover it with, at one point of the search. */
export interface Remaining {
  /** Rows not covered yet. */
  readonly rows: readonly number[];
  /** Groups still in play that cover one of them. */
  readonly groups: readonly number[];
  /** Of those groups, the ones covering each row; empty for rows covered already. */
  readonly byRow: readonly (readonly number[])[];
}

/** A bound from below on how many groups are needed. */
export interface CoverBound {
  /** No cover of the rows has fewer groups. */
  readonly bound: number;
  /** What each group costs more than the rows it covers are worth: a cover with it has at least `bound` + this. */
  readonly excess: Float64Array;
}

/** Rounding in a bound must not cut off a cover. */
export const BOUND_SLACK = 1e-6;

/**
 * The Lagrangian bound of the set-covering problem: rows get prices, each group costs 1 less the prices of its rows, and
 * the prices plus all costs below 0 are at most what any cover needs. Prices are improved by subgradient steps (Held and
 * Karp 1971; Caprara, Fischetti and Toth 1999), until the bound passes `target` or `rounds` are over.
 */
export function coverBound(
  left: Remaining,
  covered: readonly Int32Array[],
  { target, rounds }: { readonly target: number; readonly rounds: number },
): CoverBound {
  const prices = firstPrices(left, covered);
  let best: CoverBound = { bound: Number.NEGATIVE_INFINITY, excess: new Float64Array() };
  let stride = 1;
  let idle = 0;
  for (let round = 0; round < rounds && best.bound <= target + BOUND_SLACK; round += 1) {
    const costs = costsAt(prices, left, covered.length);
    const bound = boundAt(prices, costs, left);
    if (bound > best.bound + BOUND_SLACK) {
      best = { bound, excess: costs };
      idle = 0;
    } else idle += 1;
    if (idle > PATIENCE) {
      stride /= 2;
      idle = 0;
    }
    if (!step(prices, costs, left, covered, stride * Math.max(0.5, target + 1 - bound))) break;
  }
  return best;
}

/** Rounds without a better bound after which steps become shorter. */
const PATIENCE = 8;

/** Each row at an equal share of the largest group that covers it: no group's rows are worth more than 1. */
function firstPrices({ rows, groups, byRow }: Remaining, covered: readonly Int32Array[]): Float64Array {
  const isLeft = new Uint8Array(byRow.length);
  for (const row of rows) isLeft[row] = 1;
  const sizes = new Int32Array(covered.length);
  for (const group of groups) {
    for (const row of covered[group] ?? []) sizes[group] = at(sizes, group) + at(isLeft, row);
  }
  const prices = new Float64Array(byRow.length);
  for (const row of rows) {
    const largest = (byRow[row] ?? []).reduce((most, group) => Math.max(most, at(sizes, group)), 1);
    prices[row] = 1 / largest;
  }
  return prices;
}

function costsAt(prices: Float64Array, { rows, byRow }: Remaining, groups: number): Float64Array {
  const costs = new Float64Array(groups).fill(1);
  for (const row of rows) {
    const price = at(prices, row);
    for (const group of byRow[row] ?? []) costs[group] = at(costs, group) - price;
  }
  return costs;
}

function boundAt(prices: Float64Array, costs: Float64Array, { rows, groups }: Remaining): number {
  let bound = 0;
  for (const row of rows) bound += at(prices, row);
  for (const group of groups) bound += Math.min(0, at(costs, group));
  return bound;
}

/** Dearer where the groups that pay for themselves miss a row, cheaper where several cover it; false where all fits. */
function step(
  prices: Float64Array,
  costs: Float64Array,
  { rows, groups, byRow }: Remaining,
  covered: readonly Int32Array[],
  length: number,
): boolean {
  const missing = new Int32Array(byRow.length).fill(1);
  for (const group of groups) {
    if (at(costs, group) >= 0) continue;
    for (const row of covered[group] ?? []) missing[row] = at(missing, row) - 1;
  }
  const square = rows.reduce((total, row) => total + at(missing, row) ** 2, 0);
  if (square === 0) return false;
  for (const row of rows) prices[row] = Math.max(0, at(prices, row) + (length / square) * at(missing, row));
  return true;
}
