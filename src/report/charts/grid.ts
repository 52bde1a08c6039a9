import { type Box, lineBetween } from './marks.ts';
import { type Fitted, fitText, longestWord } from './measure.ts';
import { type Drawing, isNarrow, LINE, type Pen, SIZE } from './pen.ts';
import { coordinate, element, group, type Markup } from './svg.ts';
import { lengthOf, textLines } from './text.ts';

/** A table of cells by the words of its head and of its rows. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string }[];
}

/** Columns that stand side by side; where they are many, the rest follows below. */
export interface Panel {
  readonly columns: readonly number[];
  readonly left: number;
  readonly cellWidth: number;
  /** Whether the words over the columns run upwards, where columns are narrow. */
  readonly isTurned: boolean;
}

/** Where a cell stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

/** Heads, labels and hairlines of a panel, and the places of its cells. */
export interface PanelFrame extends Drawing {
  readonly cells: readonly PlacedCell[];
}

const LEAST_CELL = 35;
const MOST_CELL = 110;
export const PANEL_GAP = 8;
const MOST_HEAD_LINES = 4;
const MOST_LABEL_LINES = 2;
const HEAD_PADDING = 4;
const LONGEST_TURNED = 120;

/** As many columns side by side as there is room for; `apart` is left free before the last column. */
export function planPanels({ columns, rows }: Grid, pen: Pen, leastCell = LEAST_CELL, apart = 0): Panel[] {
  const longest = Math.max(0, ...rows.map(({ label }) => lengthOf(label.slice(0, 120), {})));
  const left = Math.min(longest, (isNarrow(pen) ? 0.28 : 0.3) * pen.width) + PANEL_GAP;
  const room = pen.width - left - apart;
  const most = Math.max(1, Math.floor(room / leastCell));
  const count = Math.max(1, Math.ceil(columns.length / most));
  const perPanel = Math.ceil(columns.length / count);
  const cellWidth = Math.min(MOST_CELL, room / Math.max(1, perPanel));
  const isTurned = columns.some((text) => {
    const isBroken = longestWord(text.slice(0, 200), SIZE.small) > cellWidth - 6;
    return isBroken || fitText(text, cellWidth - 6, SIZE.small, MOST_HEAD_LINES).isCut;
  });
  return Array.from({ length: count }, (_, panel) => ({
    columns: columns.map((_, index) => index).slice(panel * perPanel, (panel + 1) * perPanel),
    left,
    cellWidth,
    isTurned,
  }));
}

/** Everything of a panel but what is in its cells; the last column of the grid stands `apart` pixels further right. */
export function framePanel(
  grid: Grid,
  panel: Panel,
  height: number,
  top: number,
  pen: Pen,
  apart = 0,
): PanelFrame {
  const shift = (column: number) => (column === grid.columns.length - 1 ? apart : 0);
  const heads = columnHeads(grid, panel, top, shift);
  const labels: Markup[] = [];
  const lines: Markup[] = [];
  const cells: PlacedCell[] = [];
  let y = top + heads.height;
  for (const [row, { label: text }] of grid.rows.entries()) {
    const label = fitText(text, panel.left - PANEL_GAP, SIZE.text, MOST_LABEL_LINES);
    const rowHeight = Math.max(height, label.lines.length * LINE.text + 4);
    labels.push(textLines(label, text, 0, y + rowHeight / 2, {}));
    lines.push(lineBetween(0, y + rowHeight, panel.left, y + rowHeight, {}));
    for (const [place, column] of panel.columns.entries()) {
      const x = panel.left + place * panel.cellWidth + shift(column);
      const box = { x: x + 1, y: y + 1, width: panel.cellWidth - 2, height: rowHeight - 2 };
      cells.push({ row, column, box });
    }
    y += rowHeight;
  }
  return {
    height: y - top,
    markup: [...heads.markup, ...group({ stroke: pen.colour('line') }, lines), ...labels],
    cells,
  };
}

function columnHeads(
  { columns }: Grid,
  panel: Panel,
  top: number,
  shift: (column: number) => number,
): Drawing {
  const texts = panel.columns.map((column) => columns[column] ?? '');
  const { isTurned, cellWidth } = panel;
  const most = isTurned ? Math.max(1, Math.floor(cellWidth / LINE.small)) : MOST_HEAD_LINES;
  const room = isTurned ? LONGEST_TURNED : cellWidth - 6;
  const fitted = texts.map((text) => fitText(text, room, SIZE.small, most));
  const height = HEAD_PADDING + Math.max(0, ...fitted.map((each) => headHeight(each, isTurned)));
  const style = { isSmall: true } as const;
  const heads = fitted.map((each, place) => {
    const x = panel.left + (place + 0.5) * cellWidth + shift(panel.columns[place] ?? 0);
    const bottom = top + height - HEAD_PADDING;
    const [text, y] = [texts[place] ?? '', bottom - headHeight(each, false) / 2];
    if (!isTurned) return textLines(each, text, x, y, { ...style, anchor: 'middle' });
    const transform = `translate(${coordinate(x)},${coordinate(bottom)}) rotate(-90)`;
    return element('g', { transform }, textLines(each, text, 0, 0, style));
  });
  return { height, markup: heads };
}

function headHeight({ lines }: Fitted, isTurned: boolean): number {
  if (!isTurned) return lines.length * LINE.small;
  return Math.max(...lines.map((line) => lengthOf(line, { isSmall: true })));
}
