import { at, withoutNoise } from './basics.ts';

/** A large set of numbers known only by counting, such as all averages of two values. */
type Counted = {
  /** Smallest number of the set. */
  readonly low: number;
  /** Largest number of the set. */
  readonly high: number;
  /** How many numbers are at most the bound, and the largest of them. */
  readonly atMost: (bound: number) => { readonly count: number; readonly largest: number };
};

/** The averages (xᵢ + xⱼ)/2 for i ≤ j of sorted values, Walsh's averages. */
export function walshAverages(sorted: Float64Array): Counted {
  const n = sorted.length;
  return { low: at(sorted, 0), high: at(sorted, n - 1), atMost };

  function atMost(bound: number) {
    let [count, largest, partner] = [0, -Infinity, n - 1];
    for (let index = 0; index < n; index += 1) {
      while (partner >= index && (at(sorted, index) + at(sorted, partner)) / 2 > bound) partner -= 1;
      if (partner < index) break;
      count += partner - index + 1;
      largest = Math.max(largest, (at(sorted, index) + at(sorted, partner)) / 2);
    }
    return { count, largest };
  }
}

/** The differences bⱼ − aᵢ of all pairs, both lists sorted. */
export function pairDifferences(a: Float64Array, b: Float64Array): Counted {
  const low = at(b, 0) - at(a, a.length - 1);
  return { low, high: at(b, b.length - 1) - at(a, 0), atMost };

  function atMost(bound: number) {
    let [count, largest, within] = [0, -Infinity, 0];
    for (let index = 0; index < a.length; index += 1) {
      while (within < b.length && at(b, within) - at(a, index) <= bound) within += 1;
      count += within;
      if (within > 0) largest = Math.max(largest, at(b, within - 1) - at(a, index));
    }
    return { count, largest };
  }
}

/**
 * The k-th smallest number of the set, k from 1, by halving the range: no list of all pairs is made, so that
 * thousands of values are no burden.
 */
export function orderStatistic({ low, high, atMost }: Counted, k: number): number {
  if (atMost(low).count >= k) return withoutNoise(low);
  let [below, above] = [low, high];
  const narrow = 1e-12 * Math.max(1, Math.abs(low), Math.abs(high));
  while (above - below > narrow) {
    const middle = below + (above - below) / 2;
    const { count, largest } = atMost(middle);
    if (count >= k) above = Math.min(middle, largest);
    else below = middle;
  }
  return withoutNoise(atMost(above).largest);
}

/** The median of a set of `count` numbers. */
export function medianOf(set: Counted, count: number): number {
  const upper = orderStatistic(set, Math.floor(count / 2) + 1);
  return count % 2 === 1 ? upper : withoutNoise((orderStatistic(set, count / 2) + upper) / 2);
}
