import { checkedCount } from './counts.ts';
import { betaQuantile, normalQuantile } from './distributions/index.ts';
import { tailOf } from './interval.ts';
import type { Interval } from './types.ts';

/** A share of a count with its interval. */
export interface Proportion {
  /** How many were counted, 0 to n. */
  readonly count: number;
  /** Out of how many. */
  readonly n: number;
  /** count / n, 0 to 1; null where n = 0. */
  readonly share: number | null;
  /** Interval of the share, within 0 to 1; null where n = 0. */
  readonly interval: Interval | null;
  /** Why a figure is null: `too-few` where n = 0; null where none is. */
  readonly reason: 'too-few' | null;
}

/** Settings of an interval of a share. */
export interface ProportionOptions {
  /** Confidence level, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/**
 * Share `count` / `n` with the score interval of Wilson (1927), the default for response and coverage rates.
 * 0 ≤ count ≤ n, whole numbers, else a RangeError. Share and interval, both 0 to 1, are null where n = 0.
 */
export function wilson(count: number, n: number, options: ProportionOptions = {}): Proportion {
  return proportion(count, n, options, (tail) => {
    const z = normalQuantile(1 - tail);
    const share = count / n;
    const scale = 1 + z ** 2 / n;
    const centre = (share + z ** 2 / (2 * n)) / scale;
    const reach = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / scale;
    return { lower: count === 0 ? 0 : centre - reach, upper: count === n ? 1 : centre + reach };
  });
}

/**
 * Share `count` / `n` with the exact interval of Clopper and Pearson (1934): never covers less than the level, so it
 * is wide. 0 ≤ count ≤ n, whole numbers, else a RangeError. Share and interval, both 0 to 1, are null where n = 0.
 */
export function clopperPearson(count: number, n: number, options: ProportionOptions = {}): Proportion {
  return proportion(count, n, options, (tail) => ({
    lower: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    upper: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  }));
}

function proportion(
  count: number,
  n: number,
  { level = 0.95 }: ProportionOptions,
  endsOf: (tail: number) => Ends,
): Proportion {
  if (checkedCount(count, 'a count') > checkedCount(n, 'n'))
    throw new RangeError(`a count is at most n; ${count} is more than ${n}`);
  const tail = tailOf(level);
  if (n === 0) return { count, n, share: null, interval: null, reason: 'too-few' };
  return { count, n, share: count / n, interval: { ...endsOf(tail), level }, reason: null };
}

interface Ends {
  readonly lower: number;
  readonly upper: number;
}
