import { counting } from '../counting.ts';

/** Between groups of three digits in English. */
export const GROUP = ',';

export const { count, plural } = counting(GROUP, (n) => n === 1);
