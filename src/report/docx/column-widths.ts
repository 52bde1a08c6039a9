import type { TableBlock } from '../document.ts';

/** Beyond this a text wraps rather than takes more room, in characters. */
const WIDEST = 60;
const NARROWEST = 4;
/** Texts as short as this do not wrap; figures may be longer. */
const SHORT = { left: 9, right: 16 } as const;
const LONGEST_WORD = 20;

/**
 * Widths of the columns, together `total`: each has room for its words where there is enough for all, and the rest goes
 * by what the texts would like. `letter` is the width of a letter and `padding` what a cell has besides.
 */
export function columnWidths(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  total: number,
  { letter, padding }: { readonly letter: number; readonly padding: number },
): number[] {
  const needs = columns.map(({ label, align }, place) => {
    const texts = rows.map((row) => row[place]?.text ?? '');
    const labelled = unbroken(label, SHORT.left);
    const word = texts.reduce((most, text) => Math.max(most, unbroken(text, SHORT[align])), labelled);
    const wish = texts.reduce((most, text) => Math.max(most, Math.min(text.length, WIDEST)), word);
    return { least: Math.max(word, NARROWEST) * letter + padding, more: (wish - word) * letter };
  });
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const more = needs.reduce((sum, need) => sum + need.more, 0);
  if (least >= total) return needs.map((need) => Math.floor((need.least / least) * total));
  const left = total - least;
  return needs.map((need) =>
    Math.floor(need.least + (more === 0 ? left / needs.length : (need.more / more) * left)),
  );
}

/** The longest part of a text that is not to break, in characters. */
function unbroken(text: string, short: number): number {
  if (text.length <= short) return text.length;
  let most = 0;
  for (const word of text.slice(0, 200).split(/[\s/]+/)) most = Math.max(most, word.length);
  return Math.min(most, LONGEST_WORD);
}
