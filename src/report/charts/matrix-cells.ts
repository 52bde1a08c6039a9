import type { BandColour, Chart, UngradedState } from '../document.ts';
import type { LegendEntry } from './legend.ts';
import { type Box, balls, hatching, lineBetween, rectangle } from './marks.ts';
import { fitText, longestWord } from './measure.ts';
import { LINE, type Pen, SIZE } from './pen.ts';
import { element, group, type Markup } from './svg.ts';
import { lengthOf, textLine, textLines } from './text.ts';

export type Matrix = Extract<Chart, { kind: 'matrix' }>;
export type MatrixCell = Matrix['rows'][number]['cells'][number];

/** Where the word of a cell stands: at the right of its shape where there is room, or below it. */
export interface CellLayout {
  readonly isBeside: boolean;
  readonly height: number;
  /** Words that have no room, each with a letter that stands for it. */
  readonly letters: ReadonlyMap<string, string>;
}

const SHAPE_ROOM = 15;
const PADDING = 4;
const MOST_LINES = 2;
const UNGRADED = ['not-stated', 'illegible', 'not-applicable'] as const satisfies readonly UngradedState[];

export function planCells(chart: Matrix, cellWidth: number): CellLayout {
  const words = wordsOf(chart);
  const room = cellWidth - 2 - 2 * PADDING;
  const isBeside = words.every((word) => fits(word, room - SHAPE_ROOM));
  const tooLong = isBeside ? [] : words.filter((word) => !fits(word, room + PADDING));
  const letters = new Map(tooLong.map((word, index) => [word, letterAt(index)]));
  const lines = Math.max(
    1,
    ...words.filter((word) => !letters.has(word)).map((word) => linesOf(word, room, isBeside)),
  );
  const height = isBeside ? lines * LINE.small + 10 : SHAPE_ROOM + lines * LINE.small + 8;
  return { isBeside, height: Math.max(26, height), letters };
}

/** Each step with its shape on its colour, then what stands for cells without a grade, as far as there are any. */
export function matrixLegend(chart: Matrix, { letters }: CellLayout, pen: Pen): LegendEntry[] {
  const used = usedStates(chart);
  const box = (x: number, y: number): Box => ({ x: x - 9, y: y - 8, width: 18, height: 16 });
  const entry = (cell: MatrixCell): LegendEntry => ({
    text: wordOf(cell, chart),
    sign: (x, y) => [background(cell, chart, box(x, y), pen), ...shape(cell, chart, x, y, pen)],
  });
  return [
    ...chart.grades.map((_, index) => entry(index)),
    ...used.map(entry),
    ...[...letters].map(([text, letter]): LegendEntry => {
      const style = { anchor: 'middle', isSmall: true, isBold: true } as const;
      return { text, sign: (x, y) => [textLine(letter, x, y, style)] };
    }),
  ];
}

/** A grade as shape and word on its colour; what has no grade on none, within a broken outline. */
export function drawMatrixCell(
  cell: MatrixCell,
  chart: Matrix,
  box: Box,
  layout: CellLayout,
  pen: Pen,
): Markup[] {
  const word = wordOf(cell, chart);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const isGraded = typeof cell === 'number';
  const style = { isSmall: true, isItalic: !isGraded } as const;
  const letter = layout.letters.get(word);
  const room = box.width - 2 * PADDING - (layout.isBeside ? SHAPE_ROOM : -PADDING);
  const fitted =
    letter === undefined ? fitText(word, room, SIZE.small, MOST_LINES) : { lines: [letter], isCut: true };
  if (layout.isBeside) {
    const length = Math.max(...fitted.lines.map((line) => lengthOf(line, style)));
    const left = x - (SHAPE_ROOM + length) / 2;
    return [
      background(cell, chart, box, pen),
      ...shape(cell, chart, left + 5, y, pen),
      textLines(fitted, word, left + SHAPE_ROOM, y, style),
    ];
  }
  const top = y - (SHAPE_ROOM + fitted.lines.length * LINE.small) / 2;
  const middle = top + SHAPE_ROOM + (fitted.lines.length * LINE.small) / 2;
  return [
    background(cell, chart, box, pen),
    ...shape(cell, chart, x, top + 6, pen),
    textLines(fitted, word, x, middle, { ...style, anchor: 'middle' }),
  ];
}

function background(cell: MatrixCell, { grades }: Matrix, box: Box, pen: Pen): Markup {
  if (typeof cell === 'number') return rectangle(box, { fill: paleOf(grades[cell]?.colour ?? 'grey', pen) });
  if (cell === 'not-applicable') return rectangle(box, { fill: pen.colour('track') });
  return rectangle(box, { fill: pen.colour('paper'), stroke: pen.colour('edge'), 'stroke-dasharray': '3 2' });
}

/** Discs are the fuller the higher the step; the other signs are no discs, so that none is taken for the lowest. */
function shape(cell: MatrixCell, { grades }: Matrix, x: number, y: number, pen: Pen): Markup[] {
  if (typeof cell === 'number') return balls([{ x, y, rank: cell }], grades.length, pen);
  if (cell === 'not-stated') return [textLine('?', x, y, { anchor: 'middle', isBold: true })];
  const line = { stroke: pen.colour('ink'), 'stroke-width': 1.2 };
  if (cell === 'not-applicable') return [lineBetween(x - 5, y, x + 5, y, line)];
  const square = { x: x - 5, y: y - 5, width: 10, height: 10 };
  return group({ ...line, fill: 'none' }, [
    rectangle(square, {}),
    element('path', { d: hatching(square, 5) }),
  ]);
}

function paleOf(colour: BandColour, pen: Pen): string {
  return pen.colour(`band-${colour}-pale`);
}

function wordOf(cell: MatrixCell, { grades, states }: Matrix): string {
  return typeof cell === 'number' ? (grades[cell]?.label ?? '') : states[cell];
}

function wordsOf(chart: Matrix): string[] {
  const labels = chart.grades.map(({ label }) => label);
  return [...new Set([...labels, ...usedStates(chart).map((state) => chart.states[state])])];
}

function usedStates({ rows }: Matrix): UngradedState[] {
  const used = new Set(rows.flatMap(({ cells }) => cells));
  return UNGRADED.filter((state) => used.has(state));
}

function linesOf(word: string, room: number, isBeside: boolean): number {
  return fitText(word, isBeside ? room - SHAPE_ROOM : room + PADDING, SIZE.small, MOST_LINES).lines.length;
}

function fits(word: string, room: number): boolean {
  const start = word.slice(0, 200);
  return longestWord(start, SIZE.small) <= room && !fitText(word, room, SIZE.small, MOST_LINES).isCut;
}

function letterAt(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `${index + 1}`;
}
