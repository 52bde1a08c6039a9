import { lineBetween } from './marks.ts';
import type { Pen, Span } from './pen.ts';
import { group, type Markup } from './svg.ts';
import { lengthOf, textLine } from './text.ts';

export interface Tick {
  readonly x: number;
  readonly text: string;
}

export const AXIS_HEIGHT = 18;

const BETWEEN = 3;

/** A line under a plot with its ticks; their figures stay within the picture, and those without room are left out. */
export function drawAxis(ticks: readonly Tick[], plot: Span, top: number, pen: Pen): Markup[] {
  const style = { fill: pen.colour('muted'), anchor: 'middle', isSmall: true } as const;
  const lines = ticks.map(({ x }) => lineBetween(x, top, x, top + 4, {}));
  let end = Number.NEGATIVE_INFINITY;
  const figures = ticks.flatMap(({ x, text }) => {
    const half = lengthOf(text, style) / 2;
    const middle = Math.max(half, Math.min(x, pen.width - half));
    if (middle - half < end) return [];
    end = middle + half + BETWEEN;
    return [textLine(text, middle, top + 11, style)];
  });
  return [
    ...group({ stroke: pen.colour('edge') }, [lineBetween(plot.left, top, plot.right, top, {}), ...lines]),
    ...figures,
  ];
}
