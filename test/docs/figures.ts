import { formatNumber, formatShare, formatSigned } from '../../src/report/numbers.ts';
import { terms } from '../../src/report/words/en/terms.ts';
import type { Interval } from '../../src/statistics/index.ts';

/** A figure as reports write it; throws where there is none, so that no example rests on a dash. */
export function figure(value: number | null | undefined, digits = 1): string {
  return formatNumber(defined(value), digits, terms.number);
}

/** The same with its sign. */
export function signed(value: number | null | undefined, digits = 1): string {
  return formatSigned(defined(value), digits, terms.number);
}

/** A p-value. */
export function p(value: number | null | undefined): string {
  return figure(value, 3);
}

/** A share, 0 to 1, as a whole percent. */
export function percent(share: number | null | undefined): string {
  return formatShare(defined(share), terms.number).replace('\u00a0', ' ');
}

/** Both ends, with their signs. */
export function between(interval: Interval | null): string {
  const { lower, upper } = defined(interval);
  return `from ${signed(lower)} to ${signed(upper)}`;
}

/** As a report words it, without "points". */
export function compatible(interval: Interval | null): string {
  return `compatible with a change ${between(interval)} points`;
}

export function defined<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the example has no such figure');
  return value;
}

export function differences(before: readonly number[], after: readonly number[]): number[] {
  return after.map((value, i) => value - defined(before[i]));
}
