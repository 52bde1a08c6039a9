import { longestPart, longestWord, textWidth } from './text-width.ts';

interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

const FIRST_COLUMN = 24;
const WORDS = 12;
/** So far a column of words keeps its longest word whole, where the others have room to spare. */
const WORDS_WHOLE = 20;
const LEAST = 4;

/**
 * Widths of columns so that a table fits: as wide as their content where there is room; else headers wrap first, then
 * the first column, then the other columns of words, at first as far as no word is cut, then whatever is widest.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  available: number,
): number[] {
  const content = columns.map((_, index) =>
    Math.max(1, ...rows.map((row) => Math.min(textWidth(row[index] ?? ''), available))),
  );
  const whole = columns.map(({ label }, index) => Math.max(content[index] ?? 1, textWidth(label)));
  if (sum(whole) <= available) return whole;
  const widths = columns.map(({ label }, index) => Math.max(content[index] ?? 1, longestWord(label)));
  const uncut = columns.map(({ label }, index) =>
    Math.max(WORDS, ...[label, ...rows.map((row) => row[index] ?? '')].map(longestPart)),
  );
  for (let over = sum(widths) - available; over > 0; over--) {
    const index = nextToShrink(columns, widths, uncut);
    if (index === -1) break;
    widths[index] = (widths[index] ?? 0) - 1;
  }
  return widths;
}

function nextToShrink(
  columns: readonly Column[],
  widths: readonly number[],
  uncut: readonly number[],
): number {
  if ((widths[0] ?? 0) > FIRST_COLUMN) return 0;
  const wordsDownTo = (floor: (index: number) => number) =>
    widest(widths, (index) => columns[index]?.align === 'left' && (widths[index] ?? 0) > floor(index));
  const whole = wordsDownTo((index) => Math.min(uncut[index] ?? WORDS, WORDS_WHOLE));
  if (whole !== -1) return whole;
  const words = wordsDownTo(() => WORDS);
  return words === -1 ? widest(widths, (index) => (widths[index] ?? 0) > LEAST) : words;
}

function widest(widths: readonly number[], isCandidate: (index: number) => boolean): number {
  let best = -1;
  widths.forEach((width, index) => {
    if (isCandidate(index) && width > (widths[best] ?? 0)) best = index;
  });
  return best;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
