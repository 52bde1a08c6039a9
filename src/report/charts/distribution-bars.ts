import { scaleLinear } from 'd3-scale';
import type { Chart } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { drawAxis } from './axis.ts';
import type { LegendEntry } from './legend.ts';
import { type Box, hatching, rectangle } from './marks.ts';
import type { Shade } from './palette.ts';
import type { Pen, Span } from './pen.ts';
import { type Segment, segmentsOf, shadeOf } from './shares.ts';
import { element, group, type Markup, textContent } from './svg.ts';
import { lengthOf, smallTexts } from './text.ts';

/** Places of shares of a bar, with 0 in the middle of the scale. */
export type ShareScale = ReturnType<typeof shareScale>;

export const BAR = 17;
const HATCH = 6;
/** Least share on a side, so that the middle never lies on the edge. */
const LEAST = 0.02;
const MOST_TITLE = 120;

/** The same for all bars: as wide to either side as the one that reaches furthest. */
export function shareScale({ rows }: Pick<Extract<Chart, { kind: 'distribution' }>, 'rows'>, plot: Span) {
  const segments = rows.flatMap((row) => row.groups.flatMap(({ counts }) => segmentsOf(counts)));
  const left = segments.reduce((least, { from }) => Math.min(least, from), -LEAST);
  const right = segments.reduce((most, { to }) => Math.max(most, to), LEAST);
  return scaleLinear()
    .domain([left, right])
    .range([plot.left + 1, plot.right - 1]);
}

/** Where the bar of one group stands. */
export interface Bar {
  readonly top: number;
  readonly segments: readonly Segment[];
}

/** The answers of all groups, option by option, with their numbers where they fit in. */
export function drawBars(
  bars: readonly Bar[],
  options: readonly string[],
  shares: ShareScale,
  pen: Pen,
): Markup[] {
  return options.flatMap((text, option) => {
    const parts = bars.flatMap(({ top, segments }) => {
      const segment = segments[option];
      return segment === undefined || !(segment.count > 0) ? [] : [placePart(segment, top, shares, pen)];
    });
    return drawOption(parts, text, option, options.length, pen);
  });
}

/** One option's part of one bar. */
interface Part {
  readonly box: Box;
  /** Number of answers in words, and how wide it is. */
  readonly count: string;
  readonly length: number;
}

function placePart({ count, from, to }: Segment, top: number, shares: ShareScale, pen: Pen): Part {
  const left = shares(from);
  const text = formatNumber(count, 0, pen.words.number);
  return {
    box: { x: left, y: top, width: shares(to) - left, height: BAR },
    count: text,
    length: lengthOf(text, { isSmall: true }),
  };
}

/** The low side is hatched, as both ends of a scale are dark without colours; a patch keeps numbers clear of it. */
function drawOption(
  parts: readonly Part[],
  text: string,
  option: number,
  options: number,
  pen: Pen,
): Markup[] {
  const shade = shadeOf(option, options);
  const fits = ({ box, length }: Part) => length + 2 <= box.width;
  const counted = parts.filter(fits);
  const boxes = parts.map((part) => {
    const words = pen.words.text.labelled(text.slice(0, MOST_TITLE), part.count);
    return element(
      'rect',
      { ...part.box },
      ...(fits(part) ? [] : [element('title', {}, textContent(words))]),
    );
  });
  const patches = counted.map(({ box, length }) => {
    const middle = box.x + box.width / 2;
    return rectangle({ x: middle - length / 2 - 1, y: box.y + 2, width: length + 2, height: BAR - 4 }, {});
  });
  const colour = pen.colour(shade);
  return [
    ...shaded(
      shade,
      parts.map(({ box }) => box),
      boxes,
      pen,
    ),
    ...(shade.startsWith('low') ? group({ fill: colour }, patches) : []),
    ...smallTexts(
      counted.map(({ box, count }) => ({ text: count, x: box.x + box.width / 2, y: box.y + BAR / 2 })),
      pen.colour(`${shade}-text`),
    ),
  ];
}

/** Boxes in the look of a shade. */
function shaded(shade: Shade, places: readonly Box[], boxes: readonly Markup[], pen: Pen): Markup[] {
  const look = { fill: pen.colour(shade), stroke: pen.colour('edge'), 'stroke-width': 0.8 };
  const lines = { stroke: pen.colour(`${shade}-text`), 'stroke-opacity': 0.4, fill: 'none' };
  const hatched = shade.startsWith('low') && places.length > 0;
  return [
    ...group(look, boxes),
    ...(hatched
      ? [element('path', { d: places.map((box) => hatching(box, HATCH)).join(''), ...lines })]
      : []),
  ];
}

/** Options with the look that their parts of the bars have. */
export function optionEntries(options: readonly string[], pen: Pen): LegendEntry[] {
  return options.map((text, option) => ({
    text,
    sign: (x, y) => {
      const box = { x: x - 8, y: y - 7, width: 16, height: 14 };
      return shaded(shadeOf(option, options.length), [box], [rectangle(box, {})], pen);
    },
  }));
}

/** Shares of the answers to both sides of the middle, in percent. */
export function shareAxis(shares: ShareScale, plot: Span, top: number, pen: Pen): Markup[] {
  const [low = 0, high = 0] = shares.domain();
  const text = (tick: number) => pen.words.number.percent(String(Math.abs(tick) * 100));
  const room = lengthOf(text(1), { isSmall: true }) + 8;
  const step = [0.25, 0.5, 1].find((each) => shares(each) - shares(0) >= room) ?? 1;
  const ticks = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].filter(
    (tick) => Number.isInteger(tick / step) && tick >= low && tick <= high,
  );
  return drawAxis(
    ticks.map((tick) => ({ x: shares(tick), text: text(tick) })),
    plot,
    top,
    pen,
  );
}
