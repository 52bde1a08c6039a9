import type { Cell, TableBlock } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { columnWidths } from './column-widths.ts';
import { captionLines, paintCell, type TerminalStyle } from './style.ts';
import { textWidth, wrapText } from './text-width.ts';

const GAP = '  ';
const LONGEST_CELL = 300;
const LONGEST_LABEL = 60;

interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
  readonly width: number;
}

/** A table that fits the width by wrapping its cells, with its caption above and its notes below. */
export function tableLines(block: TableBlock, style: TerminalStyle): string[] {
  const { paint, width } = style;
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: shortened(cell.text, LONGEST_CELL) })),
  );
  const columns = fittingColumns(block, rows, width);
  const head = rowLines(
    columns,
    columns.map(({ label }) => ({ text: label })),
    (line) => paint.dim(line),
  );
  const tableWidth = columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
  const body = rows.flatMap((row, index) => [
    ...(index > 0 && isStrong(row) ? [''] : []),
    ...rowLines(columns, row, (line, cell) => paintCell(line, cell, paint)),
  ]);
  const notes = block.notes.flatMap((note) => wrapText(plainText(note), width));
  return [
    ...captionLines(block.caption, style),
    ...head,
    paint.dim('─'.repeat(tableWidth)),
    ...body,
    ...notes.map((line) => paint.dim(line)),
  ];
}

function fittingColumns(
  { columns }: TableBlock,
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly Column[] {
  const labelled = columns.map((column) => ({ ...column, label: shortened(column.label, LONGEST_LABEL) }));
  const texts = rows.map((row) => row.map((cell) => cell.text));
  const widths = columnWidths(labelled, texts, width - GAP.length * (columns.length - 1));
  return labelled.map((column, index) => ({ ...column, width: widths[index] ?? 1 }));
}

/** The lines of one row, each cell wrapped within its column. Colours take no room, so padding goes around them. */
function rowLines(
  columns: readonly Column[],
  row: readonly Cell[],
  paint: (line: string, cell: Cell) => string,
): string[] {
  const wrapped = columns.map(({ width }, index) => wrapText(row[index]?.text ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const piece = ({ width, align }: Column, index: number, line: number) => {
    const text = wrapped[index]?.[line] ?? '';
    const space = ' '.repeat(Math.max(0, width - textWidth(text)));
    const painted = text === '' ? '' : paint(text, row[index] ?? { text });
    return align === 'left' ? painted + space : space + painted;
  };
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => piece(column, index, line))
      .join(GAP)
      .trimEnd(),
  );
}

/** Totals and heads of groups stand apart by an empty line before them. */
function isStrong(row: readonly Cell[]): boolean {
  return row.every((cell) => cell.strong === true);
}

function shortened(text: string, longest: number): string {
  const plain = plainText(text);
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
