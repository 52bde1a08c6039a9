import { fitText } from './measure.ts';
import type { Drawing, Pen } from './pen.ts';
import { LINE, SIZE } from './pen.ts';
import type { Markup } from './svg.ts';
import { lengthOf, textLines } from './text.ts';

/** A sign and what it stands for. */
export interface LegendEntry {
  /** Draws the sign in a space of 18 pixels around its middle. */
  sign(x: number, y: number): readonly Markup[];
  readonly text: string;
}

const SIGN_WIDTH = 18;
const BEFORE_TEXT = 5;
const BETWEEN = 16;
const ROW = 20;
const MOST_LINES = 3;

/** Signs with their words, side by side in as many rows as they need. */
export function drawLegend(entries: readonly LegendEntry[], top: number, pen: Pen): Drawing {
  const markup: Markup[] = [];
  let left = 0;
  let y = top;
  let row = 0;
  for (const { sign, text } of entries) {
    const room = pen.width - SIGN_WIDTH - BEFORE_TEXT;
    const fitted = fitText(text, room, SIZE.small, MOST_LINES);
    const length = Math.max(...fitted.lines.map((line) => lengthOf(line, { isSmall: true })));
    const width = SIGN_WIDTH + BEFORE_TEXT + length;
    if (left > 0 && left + width > pen.width) {
      left = 0;
      y += row;
      row = 0;
    }
    const height = ROW + (fitted.lines.length - 1) * LINE.small;
    const style = { isSmall: true };
    markup.push(
      ...sign(left + SIGN_WIDTH / 2, y + ROW / 2),
      textLines(fitted, text, left + SIGN_WIDTH + BEFORE_TEXT, y + height / 2, style),
    );
    left += width + BETWEEN;
    row = Math.max(row, height);
  }
  return { height: entries.length === 0 ? 0 : y + row - top, markup };
}
