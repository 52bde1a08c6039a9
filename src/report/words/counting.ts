import { groupDigits } from '../numbers.ts';

/** A whole number with its digits in groups. */
export type Count = (n: number) => string;

/** How a language counts: `plural(2, 'row', 'rows')` gives "2 rows". */
export function counting(group: string, isOne: (n: number) => boolean) {
  const count: Count = (n) => groupDigits(String(n), group);
  const plural = (n: number, one: string, many: string) => `${count(n)} ${isOne(n) ? one : many}`;
  return { count, plural };
}

/** "a, b and c". */
export function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
