import type { Chart } from '../document.ts';
import type { LegendEntry } from './legend.ts';
import { type BallPlace, type Box, balls, rectangle } from './marks.ts';
import { fitText, longestWord } from './measure.ts';
import { type Pen, SIZE } from './pen.ts';
import { isKnown, zoneColour } from './points.ts';
import { group, type Markup } from './svg.ts';
import { lengthOf, shortText, textLine, textLines } from './text.ts';

export type HeatMap = Extract<Chart, { kind: 'heat-map' }>;
type Cell = HeatMap['rows'][number]['cells'][number];

/** From this width of a cell on the sign of the band stands beside the figure, and below it in narrower ones. */
const BESIDE = 62;
const CELL_HEIGHT = { beside: 26, below: 36 } as const;
const BALL_ROOM = 16;

/** How high cells of a width are, in pixels. */
export function cellHeight(cellWidth: number): number {
  return cellWidth < BESIDE ? CELL_HEIGHT.below : CELL_HEIGHT.beside;
}

/** Words for missing scores that are too long for a cell, each with a letter that stands for it. */
export function shortTexts({ rows }: HeatMap, cellWidth: number): ReadonlyMap<string, string> {
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (isKnown(cell.value) ? [] : [cell.text])),
  );
  const long = [...new Set(texts)].filter((text) => !fitsCell(text, cellWidth - 4));
  return new Map(long.map((text, index) => [text, letterAt(index)]));
}

/** What a letter stands for. */
export function letterEntry(text: string, letter: string): LegendEntry {
  const style = { anchor: 'middle', isSmall: true, isBold: true } as const;
  return { text, sign: (x, y) => [textLine(letter, x, y, style)] };
}

/** What a cell is made of, kept apart so that what is alike is written once. */
export interface DrawnCell {
  readonly box: Box;
  /** Null where the score is missing. */
  readonly fill: string | null;
  readonly ball: BallPlace | null;
  readonly text: Markup;
}

/** A figure in the colour of its band with the band's sign; or the words for none, or the letter that stands for them. */
export function drawCell(
  cell: Cell,
  { zones }: HeatMap,
  box: Box,
  texts: ReadonlyMap<string, string>,
  pen: Pen,
): DrawnCell {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!isKnown(cell.value)) return { box, fill: null, ball: null, text: missingText(cell, box, texts) };
  const rank = zones.findIndex((zone) => zone.label === cell.band);
  const zone = zones[rank];
  const style = { anchor: 'middle' } as const;
  if (!zone) {
    return { box, fill: pen.colour('track'), ball: null, text: shortText(cell.text, x, y, box.width, style) };
  }
  const fill = zoneColour(zone, rank, pen);
  if (cellHeight(box.width + 2) === CELL_HEIGHT.below) {
    const text = shortText(cell.text, x, y - 8, box.width, { ...style, isSmall: true });
    return { box, fill, ball: { x, y: y + 8, rank }, text };
  }
  const room = box.width - BALL_ROOM;
  const left = x - (BALL_ROOM + Math.min(room, lengthOf(cell.text.slice(0, 120), {}))) / 2;
  return {
    box,
    fill,
    ball: { x: left + 5, y, rank },
    text: shortText(cell.text, left + BALL_ROOM, y, room, {}),
  };
}

/** Cells in the colours of their bands; those without a score have a broken outline. */
export function drawCells(cells: readonly DrawnCell[], bands: number, pen: Pen): Markup[] {
  const fills = [...new Set(cells.map(({ fill }) => fill))];
  const outline = { fill: pen.colour('paper'), stroke: pen.colour('edge'), 'stroke-dasharray': '3 2' };
  return [
    ...fills.flatMap((fill) =>
      group(
        fill === null ? outline : { fill },
        cells.filter((cell) => cell.fill === fill).map(({ box }) => rectangle(box, {})),
      ),
    ),
    ...balls(
      cells.flatMap(({ ball }) => ball ?? []),
      bands,
      pen,
    ),
    ...cells.map(({ text }) => text),
  ];
}

function missingText({ text }: Cell, box: Box, texts: ReadonlyMap<string, string>): Markup {
  const letter = texts.get(text);
  const style = { anchor: 'middle', isSmall: true, isItalic: true } as const;
  const fitted =
    letter === undefined ? fitText(text, box.width - 2, SIZE.small, 2) : { lines: [letter], isCut: true };
  return textLines(fitted, text, box.x + box.width / 2, box.y + box.height / 2, style);
}

function fitsCell(text: string, room: number): boolean {
  return longestWord(text.slice(0, 200), SIZE.small) <= room && !fitText(text, room, SIZE.small, 2).isCut;
}

function letterAt(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `${index + 1}`;
}
