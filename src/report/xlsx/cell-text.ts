import { plainText } from '../plain-text.ts';

/** The most that a cell can hold. */
const LONGEST = 32_767;

/**
 * Text as a cell holds it: safe, no longer than a cell can be, and with `_x0041_`, which spreadsheets would read as the
 * character of that number, kept as it stands.
 */
export function cellText(text: string): string {
  return plainText(shortened(text)).replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_');
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What a spreadsheet would take for a formula, were it typed in. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text);
}
