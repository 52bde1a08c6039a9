import { scaleLinear } from 'd3-scale';
import type { Chart } from '../document.ts';
import { AXIS_HEIGHT, drawAxis } from './axis.ts';
import { rectangle } from './marks.ts';
import type { Drawing, Pen } from './pen.ts';
import { placeRows, planRows } from './rows.ts';
import type { Markup } from './svg.ts';

type Row = Extract<Chart, { kind: 'response' }>['rows'][number];

const BAR = 14;
const MARGIN = 4;
const TICKS = [0, 25, 50, 75, 100] as const;

/** Bars of those who answered, each in an outline for all who were invited. */
export function drawResponse({ rows }: Extract<Chart, { kind: 'response' }>, pen: Pen): Drawing {
  const drafts = rows.map(({ label, text }) => ({ label, figures: [text], plotHeight: BAR + 4 }));
  const heads = [{ kind: 'word', text: '', isBold: false }] as const;
  const plan = planRows(drafts, heads, pen);
  const placed = placeRows(drafts, heads, plan, 0, pen);
  const share = scaleLinear()
    .domain([0, 1])
    .range([plan.plot.left + MARGIN, plan.plot.right - MARGIN])
    .clamp(true);
  const ticks = TICKS.map((tick) => ({
    x: share(tick / 100),
    text: pen.words.number.percent(String(tick)),
  }));
  return {
    height: placed.bottom + AXIS_HEIGHT,
    markup: [
      ...placed.markup,
      ...placed.places.flatMap(({ middle }, index) => {
        const row = rows[index];
        return row === undefined ? [] : responseBar(row, share, middle, pen);
      }),
      ...drawAxis(ticks, plan.plot, placed.bottom, pen),
    ],
  };
}

/** More answers than invitations fill the bar; where nobody was invited there is none. */
function responseBar(
  { answered, invited }: Row,
  share: (value: number) => number,
  middle: number,
  pen: Pen,
): Markup[] {
  if (!(invited > 0)) return [];
  const [left, right, end] = [share(0), share(1), share(answered / invited)];
  const box = { x: left, y: middle - BAR / 2, height: BAR };
  const outline = { fill: pen.colour('track'), stroke: pen.colour('edge'), 'stroke-width': 1 };
  return [
    rectangle({ ...box, width: right - left }, outline),
    rectangle({ ...box, width: end - left }, { fill: pen.colour('first') }),
  ];
}
