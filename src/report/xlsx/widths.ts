import type { Format, Sheet, SheetCell } from './workbook.ts';

const NARROWEST = 9;
const WIDEST = 60;
const FIGURE = 11;
/** Room for the longest name of a month. */
const DATE = 24;
/** Room for the button of the filter. */
const BUTTON = 3;
/** From here on scripts are written in characters of double width. */
const FIRST_WIDE = 0x2e80;

/** Widths of the columns, in characters: as wide as their texts, which wrap beyond the widest. */
export function columnWidths({ columns, rows }: Sheet): number[] {
  return columns.map(({ label, format, widest = WIDEST }, place) => {
    const header = Math.max(...label.split(/\s/).map((word) => textLength(word, widest))) + BUTTON;
    const least = Math.max(leastFor(format), header);
    return Math.min(widest, Math.max(least, longest(rows, place, widest) + 2));
  });
}

function leastFor(format: Format): number {
  if (format === 'text') return NARROWEST;
  return format === 'date' ? DATE : FIGURE;
}

const LINE_HEIGHT = 15;
/** The most that spreadsheets allow. */
const TALLEST = 409;

/** Gives the height of a row in points: the most lines that one of its texts needs; null for one, the usual height. */
export type RowHeights = (texts: readonly SheetCell[]) => number | null;

/** Heights of rows with columns as wide; the same text is laid into its column only once. */
export function rowHeights(widths: readonly number[]): RowHeights {
  const columns = widths.map((width) => ({ width: width - 1, known: new Map<string, number>() }));
  return (texts) => {
    let most = 1;
    for (let place = 0; place < columns.length; place++) {
      const text = textOf(texts[place] ?? null);
      const column = columns[place];
      if (column === undefined || text.length * 2 <= column.width) continue;
      const lines = column.known.get(text) ?? linesOf(text, column.width);
      column.known.set(text, lines);
      if (lines > most) most = lines;
    }
    return most === 1 ? null : Math.min(TALLEST, most * LINE_HEIGHT);
  };
}

/** Lines of a text that breaks at words, each as full as can be. */
function linesOf(text: string, width: number): number {
  const most = TALLEST / LINE_HEIGHT;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = textLength(word, width * most);
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? 1 : 0) + (length % width || Math.min(length, width));
    if (lines > most) break;
  }
  return lines;
}

function longest(rows: readonly (readonly SheetCell[])[], place: number, widest: number): number {
  let most = 0;
  let last = '';
  for (const row of rows) {
    const text = textOf(row[place] ?? null);
    if (text === last) continue;
    last = text;
    if (text.length * 2 > most) most = Math.max(most, textLength(text, widest));
    if (most >= widest) return widest;
  }
  return most;
}

function textOf(cell: SheetCell): string {
  const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'string' ? value : '';
}

/** Characters, those of double width twice; counted no further than `most`. */
function textLength(text: string, most: number): number {
  let length = 0;
  for (let at = 0; at < text.length && length < most; at++)
    length += text.charCodeAt(at) < FIRST_WIDE ? 1 : 2;
  return length;
}
