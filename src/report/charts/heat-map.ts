import {
  cellHeight,
  type DrawnCell,
  drawCell,
  drawCells,
  type HeatMap,
  letterEntry,
  shortTexts,
} from './heat-map-cells.ts';
import { drawLegend } from './legend.ts';
import { lineBetween } from './marks.ts';
import { type Fitted, fitText, longestWord } from './measure.ts';
import { type Drawing, isNarrow, LINE, type Pen, SIZE } from './pen.ts';
import { zoneLegend } from './points.ts';
import { coordinate, element, group, type Markup } from './svg.ts';
import { lengthOf, textLines } from './text.ts';

/** Columns that stand side by side; where they are many, the rest follows below. */
interface Panel {
  readonly columns: readonly number[];
  readonly left: number;
  readonly cellWidth: number;
  /** Whether the words over the columns run upwards, where columns are narrow. */
  readonly isTurned: boolean;
}

const LEAST_CELL = 35;
const MOST_CELL = 110;
const GAP = 8;
const MOST_HEAD_LINES = 4;
const MOST_LABEL_LINES = 2;
const HEAD_PADDING = 4;
const LONGEST_TURNED = 120;

/** A table of scores in the colours of their bands, each with its figure and the sign of its band. */
export function drawHeatMap(chart: HeatMap, pen: Pen): Drawing {
  const panels = planPanels(chart, pen);
  const texts = shortTexts(chart, panels[0]?.cellWidth ?? 0);
  const legend = drawLegend(
    [...zoneLegend(chart.zones, pen), ...[...texts].map(([text, letter]) => letterEntry(text, letter))],
    0,
    pen,
  );
  const markup: Markup[] = [...legend.markup];
  let y = legend.height;
  for (const panel of panels) {
    const drawn = drawPanel(chart, panel, texts, y + GAP, pen);
    markup.push(...drawn.markup);
    y += GAP + drawn.height;
  }
  return { height: y + 2, markup };
}

function planPanels({ columns, rows }: HeatMap, pen: Pen): Panel[] {
  const longest = Math.max(0, ...rows.map(({ label }) => lengthOf(label.slice(0, 120), {})));
  const left = Math.min(longest, (isNarrow(pen) ? 0.28 : 0.3) * pen.width) + GAP;
  const room = pen.width - left;
  const most = Math.max(1, Math.floor(room / LEAST_CELL));
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

function drawPanel(
  chart: HeatMap,
  panel: Panel,
  texts: ReadonlyMap<string, string>,
  top: number,
  pen: Pen,
): Drawing {
  const heads = columnHeads(chart, panel, top);
  const height = cellHeight(panel.cellWidth);
  const labels: Markup[] = [];
  const cells: DrawnCell[] = [];
  const lines: Markup[] = [];
  let y = top + heads.height;
  for (const row of chart.rows) {
    const label = fitText(row.label, panel.left - GAP, SIZE.text, MOST_LABEL_LINES);
    const rowHeight = Math.max(height, label.lines.length * LINE.text + 4);
    const middle = y + rowHeight / 2;
    labels.push(textLines(label, row.label, 0, middle, {}));
    lines.push(lineBetween(0, y + rowHeight, panel.left, y + rowHeight, {}));
    for (const [place, column] of panel.columns.entries()) {
      const cell = row.cells[column];
      const box = {
        x: panel.left + place * panel.cellWidth + 1,
        y: y + 1,
        width: panel.cellWidth - 2,
        height: rowHeight - 2,
      };
      if (cell !== undefined) cells.push(drawCell(cell, chart, box, texts, pen));
    }
    y += rowHeight;
  }
  return {
    height: y - top,
    markup: [
      ...heads.markup,
      ...group({ stroke: pen.colour('line') }, lines),
      ...labels,
      ...drawCells(cells, chart.zones.length, pen),
    ],
  };
}

function columnHeads({ columns }: HeatMap, panel: Panel, top: number): Drawing {
  const texts = panel.columns.map((column) => columns[column] ?? '');
  const { isTurned, cellWidth } = panel;
  const most = isTurned ? Math.max(1, Math.floor(cellWidth / LINE.small)) : MOST_HEAD_LINES;
  const room = isTurned ? LONGEST_TURNED : cellWidth - 6;
  const fitted = texts.map((text) => fitText(text, room, SIZE.small, most));
  const height = HEAD_PADDING + Math.max(0, ...fitted.map((each) => headHeight(each, isTurned)));
  const style = { isSmall: true } as const;
  const heads = fitted.map((each, place) => {
    const x = panel.left + (place + 0.5) * cellWidth;
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
