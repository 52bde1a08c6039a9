import { counting, joined } from '../counting.ts';

/** Between groups of three digits in Spanish: a narrow space that does not break. */
export const GROUP = '\u202f';

/** Before percent signs: a space that does not break. */
export const SPACE = '\u00a0';

export const { count, plural } = counting(GROUP, (n) => n === 1);

/** "a, b y c"; "e" before the sound of i, as in "datos e indicadores". */
export function allOf(parts: readonly string[]): string {
  return joined(parts, /^[«“"(]*(?:h?i(?!e)|h?í)/i.test(parts.at(-1) ?? '') ? 'e' : 'y');
}

/** "a, b o c"; "u" before the sound of o, as in "sociedad civil u organismos". */
export function anyOf(parts: readonly string[]): string {
  return joined(parts, /^[«“"(]*h?[oó]/i.test(parts.at(-1) ?? '') ? 'u' : 'o');
}

/** A clause with the reasons after a colon; nothing where there are none. */
export function because(reasons: string): string {
  return reasons === '' ? '' : `: ${reasons}`;
}
