import { looksLikeFormula } from './cell-text.ts';
import { columnName } from './column-name.ts';
import { headXml, type Layout, layoutOf, type SheetContext, tailXml } from './sheet-frame.ts';
import type { CellLook } from './styles.ts';
import { columnWidths, rowHeights } from './widths.ts';
import type { Sheet, SheetCell, SheetColumn } from './workbook.ts';

/** A sheet as XML, row after row. */
export function* sheetXml(sheet: Sheet, isFirst: boolean, context: SheetContext): Generator<string> {
  const layout = layoutOf(sheet);
  const widths = columnWidths(sheet);
  yield headXml(sheet, layout, widths, isFirst, context);
  const { warning, above } = sheet;
  if (warning !== undefined)
    yield rowXml(1, cellXml('A', 1, warning, { role: 'above', format: 'text', strong: true }, context));
  for (const [index, line] of above.entries()) {
    const look: CellLook = { role: index === 0 ? 'title' : 'above', format: 'text' };
    const row = index + (warning === undefined ? 1 : 2);
    yield rowXml(row, cellXml('A', row, line, look, context), index === 0 ? TITLE_HEIGHT : null);
  }
  yield headerXml(sheet.columns, layout, widths, context);
  const letters = sheet.columns.map((_, place) => columnName(place));
  const looks = sheet.columns.map(({ format }) => lookOf(format, context));
  const heightOf = rowHeights(widths);
  for (const [index, row] of sheet.rows.entries()) {
    yield rowXml(
      layout.firstRow + index,
      tableCells(layout.firstRow + index, row, sheet.columns, letters, looks, context),
      heightOf(row),
    );
  }
  const width = widths.reduce((sum, each) => sum + each, 0);
  yield* belowXml(sheet, layout, width, context);
  yield tailXml(sheet, layout, width, context);
}

/** Numbers of the usual looks of a column, which most cells have. */
interface ColumnLook {
  readonly usual: number;
  readonly quoted: number;
}

function lookOf(format: SheetColumn['format'], { styles }: SheetContext): ColumnLook {
  return {
    usual: styles.numberOf({ role: 'cell', format }),
    quoted: styles.numberOf({ role: 'cell', format: 'text', quoted: true }),
  };
}

function headerXml(
  columns: readonly SheetColumn[],
  { header }: Layout,
  widths: readonly number[],
  context: SheetContext,
): string {
  const cells = columns.map(({ label }, place) =>
    cellXml(columnName(place), header, label, { role: 'header', format: 'text' }, context),
  );
  // Part of its width is taken by the button of the filter.
  const room = widths.map((width) => width - 2);
  const labels = columns.map(({ label }) => label);
  return rowXml(header, cells.join(''), rowHeights(room)(labels));
}

/** The height is given, not fixed: it follows where somebody edits a cell. */
function rowXml(row: number, cells: string, height: number | null = null): string {
  return `<row r="${row}"${height === null ? '' : ` ht="${height}"`}>${cells}</row>`;
}

function tableCells(
  row: number,
  cells: readonly SheetCell[],
  columns: readonly SheetColumn[],
  letters: readonly string[],
  looks: readonly ColumnLook[],
  context: SheetContext,
): string {
  let xml = '';
  for (let place = 0; place < columns.length; place++) {
    const cell = cells[place] ?? null;
    const letter = letters[place] ?? '';
    const look = looks[place];
    if (cell === null || look === undefined) continue;
    if (typeof cell === 'number') xml += numberXml(letter, row, cell, look.usual);
    else if (typeof cell === 'string') {
      const style = looksLikeFormula(cell) ? look.quoted : look.usual;
      if (cell !== '') xml += stringXml(letter, row, context.strings.numberOf(cell), style);
    } else {
      const { value, ...own } = cell;
      const format = columns[place]?.format ?? 'text';
      xml += cellXml(letter, row, value, { role: 'cell', format, ...own }, context);
    }
  }
  return xml;
}

function cellXml(
  letter: string,
  row: number,
  value: string | number,
  look: CellLook,
  { strings, styles }: SheetContext,
): string {
  if (typeof value === 'number') return numberXml(letter, row, value, styles.numberOf(look));
  if (value === '') return '';
  const style = styles.numberOf(looksLikeFormula(value) ? { ...look, quoted: true } : look);
  return stringXml(letter, row, strings.numberOf(value), style);
}

function numberXml(letter: string, row: number, value: number, style: number): string {
  if (!Number.isFinite(value)) return '';
  return `<c r="${letter}${row}" s="${style}"><v>${value === 0 ? 0 : value}</v></c>`;
}

function stringXml(letter: string, row: number, number: number, style: number): string {
  return `<c r="${letter}${row}" s="${style}" t="s"><v>${number}</v></c>`;
}

const TITLE_HEIGHT = 24;

/** Lines below run over all columns; spreadsheets do not find the height of such cells by themselves. */
function* belowXml(
  { below }: Sheet,
  { lastRow }: Layout,
  width: number,
  context: SheetContext,
): Generator<string> {
  for (const [index, line] of below.entries()) {
    const row = lastRow + 2 + index;
    const look: CellLook = { role: 'below', format: 'text' };
    yield rowXml(row, cellXml('A', row, line, look, context), rowHeights([width])([line]));
  }
}
