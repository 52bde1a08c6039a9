import { scaleLinear } from 'd3-scale';
import type { Chart } from '../document.ts';
import { hatching, lineBetween, rectangle } from './marks.ts';
import type { Drawing, Pen } from './pen.ts';
import { isKnown } from './points.ts';
import { placeRows, planRows } from './rows.ts';
import { element, group, type Markup } from './svg.ts';
import { textLine } from './text.ts';

const BAR = 14;
const AXIS_HEIGHT = 16;
const HATCH = 5;

/** Bars to the right of none for what went up, hatched ones to the left for what went down. */
export function drawMoved({ rows }: Extract<Chart, { kind: 'moved' }>, pen: Pen): Drawing {
  const drafts = rows.map(({ label, text }) => ({ label, figures: [text], plotHeight: BAR + 4 }));
  const heads = [{ kind: 'word', text: '', isBold: true }] as const;
  const plan = planRows(drafts, heads, pen);
  const placed = placeRows(drafts, heads, plan, 0, pen);
  const differences = rows.map(({ difference }) => (isKnown(difference) ? difference : 0));
  const scale = scaleLinear()
    .domain([Math.min(0, ...differences), Math.max(0, ...differences)])
    .range([plan.plot.left + 4, plan.plot.right - 4]);
  const none = scale(0);
  const axis = { stroke: pen.colour('ink'), 'stroke-width': 1.2 };
  return {
    height: placed.bottom + AXIS_HEIGHT,
    markup: [
      ...placed.markup,
      ...placed.places.flatMap(({ middle }, index) => {
        const end = scale(differences[index] ?? 0);
        return bar(none, end, middle, pen);
      }),
      ...group(
        axis,
        placed.places.map(({ plotTop, middle }) =>
          lineBetween(none, plotTop - 2, none, 2 * middle - plotTop + 2, {}),
        ),
      ),
      textLine('0', none, placed.bottom + 7, { fill: pen.colour('muted'), anchor: 'middle', isSmall: true }),
    ],
  };
}

function bar(none: number, end: number, middle: number, pen: Pen): Markup[] {
  const isDown = end < none;
  const box = { x: Math.min(none, end), y: middle - BAR / 2, width: Math.abs(end - none), height: BAR };
  if (!isDown) return [rectangle(box, { fill: pen.colour('first') })];
  const lines = { stroke: pen.colour('second'), 'stroke-width': 1.2 };
  return group(lines, [
    rectangle(box, { fill: pen.colour('low-1') }),
    element('path', { d: hatching(box, HATCH) }),
  ]);
}
