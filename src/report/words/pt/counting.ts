import { counting } from '../counting.ts';

/** Between groups of three digits in Portuguese: a narrow space that does not break. */
export const GROUP = '\u202f';

/** Before percent signs: a space that does not break. */
export const SPACE = '\u00a0';

export const { count, plural } = counting(GROUP, (n) => n === 1);

/** A clause with the reasons after a colon; nothing where there are none. */
export function because(reasons: string): string {
  return reasons === '' ? '' : `: ${reasons}`;
}
