import { scaleLinear } from 'd3-scale';
import type { Chart } from '../document.ts';
import { AXIS_HEIGHT, drawAxis } from './axis.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { type Box, diamond, disc, lineBetween, oneSign, rectangle, ring, type Sign } from './marks.ts';
import { fitText } from './measure.ts';
import { type Drawing, LINE, type Pen, SIZE } from './pen.ts';
import { type Cluster, clustersOf, type PlacedLabel, placeLabels, SIGN_STEP } from './scatter-labels.ts';
import { group, type Markup } from './svg.ts';
import { lengthOf, shortText, textLine, textLines } from './text.ts';

export type Scatter = Extract<Chart, { kind: 'scatter' }>;

/** Where the plot stands, and where a value stands in it. */
interface Plot extends Box {
  atX(value: number): number;
  atY(value: number): number;
}

/** More points have no names in the picture: the table beside it has them. */
const MOST_NAMED = 40;
const NUMBERS_IN_LINE = 5;
const LONGEST_NAME = 170;
const NAME_SHARE = 0.42;
const WIDEST = 700;
const TALLEST = 430;
const LEAST_HEIGHT = 200;
const SHAPE = 0.64;
/** Between the edge of the plot and the ends of its scales, so that marks at the ends have room for their names. */
const MARGIN = 22;
const HEAD = 20;
const FOOT = 20;

/** Points on two axes, each with its name where there is room, else with a number that a key below explains. */
export function drawScatter(chart: Scatter, pen: Pen): Drawing {
  const signs = [disc(pen), ring(pen), diamond(pen)];
  const legend = drawLegend(groupEntries(chart, signs), 0, pen);
  const top = legend.height + HEAD;
  const plot = plotOf(chart, top, pen);
  const guides = drawGuides(chart, plot, pen);
  const places = chart.points.map(({ x, y, group: kind }) => ({
    x: plot.atX(x),
    y: plot.atY(y),
    group: Math.min(kind, signs.length - 1),
  }));
  const clusters = clustersOf(places);
  const { labels, key } = nameClusters(chart, clusters, plot, guides.taken);
  const bottom = plot.y + plot.height + (chart.x.ticks.length > 0 ? AXIS_HEIGHT : 4) + FOOT;
  const keyDrawing = drawLegend(key, bottom + (key.length > 0 ? 4 : 0), pen);
  return {
    height: bottom + (key.length > 0 ? 4 : 0) + keyDrawing.height,
    markup: [
      ...legend.markup,
      ...drawFrame(chart, plot, pen),
      ...guides.markup,
      ...labels.flatMap((label) => leader(label, pen)),
      ...clusters.flatMap((cluster) => drawCluster(cluster, signs)),
      ...labels.flatMap((label) => drawLabel(label, pen)),
      ...keyDrawing.markup,
    ],
  };
}

/** Kinds that there are points of; nothing where only one kind is told apart. */
function groupEntries({ groups, points }: Scatter, signs: readonly Sign[]): LegendEntry[] {
  if (groups.length < 2) return [];
  const used = new Set(points.map((point) => point.group));
  return groups.flatMap((text, index) => {
    const sign = signs[index];
    return sign === undefined || !used.has(index)
      ? []
      : [{ text, sign: (x: number, y: number) => oneSign(sign, x, y) }];
  });
}

function plotOf({ x, y, isEven }: Scatter, top: number, pen: Pen): Plot {
  const labels = y.ticks.map(({ text }) => lengthOf(text, { isSmall: true }));
  const left = labels.length === 0 ? 1 : Math.min(pen.width / 3, Math.max(...labels) + 9);
  const most = Math.min(WIDEST, pen.width - left - 1);
  const [across, up] = [Math.max(x.to - x.from, 1e-9), Math.max(y.to - y.from, 1e-9)];
  const unit = Math.min((most - 2 * MARGIN) / across, (TALLEST - 2 * MARGIN) / up);
  const even = { width: most, height: Math.max(LEAST_HEIGHT, unit * up + 2 * MARGIN) };
  const usual = { width: most, height: Math.min(TALLEST, Math.max(LEAST_HEIGHT, most * SHAPE)) };
  const { width, height } = isEven ? even : usual;
  const [wide, high] = isEven ? [unit * across, unit * up] : [width - 2 * MARGIN, height - 2 * MARGIN];
  const [startX, startY] = [left + (width - wide) / 2, top + height - (height - high) / 2];
  const atX = scaleLinear()
    .domain([x.from, x.from + across])
    .range([startX, startX + wide])
    .clamp(true);
  const atY = scaleLinear()
    .domain([y.from, y.from + up])
    .range([startY, startY - high])
    .clamp(true);
  return { x: left, y: top, width, height, atX: (value) => atX(value), atY: (value) => atY(value) };
}

function drawFrame({ x, y, hasDiagonal }: Scatter, plot: Plot, pen: Pen): Markup[] {
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const muted = { fill: pen.colour('muted'), isSmall: true } as const;
  const axisLabel = (text: string, at: number, middle: number, anchor: 'start' | 'end') =>
    textLines(fitText(text, pen.width - 2, SIZE.small, 1), text, at, middle, { ...muted, anchor });
  const tickRoom = plot.width / Math.max(1, x.ticks.length);
  const xTicks = x.ticks.map(({ at, text }) => ({ x: plot.atX(at), text: startOf(text, tickRoom) }));
  return [
    rectangle(plot, { fill: pen.colour('paper'), stroke: pen.colour('line') }),
    ...(hasDiagonal
      ? group({ stroke: pen.colour('edge'), 'stroke-width': 1 }, [
          lineBetween(plot.atX(x.from), plot.atY(y.from), plot.atX(x.to), plot.atY(y.to), {}),
        ])
      : []),
    ...(xTicks.length === 0 ? [] : drawAxis(xTicks, { left: plot.x, right }, bottom, pen)),
    ...group(
      { stroke: pen.colour('edge') },
      y.ticks.map(({ at }) => lineBetween(plot.x - 4, plot.atY(at), plot.x, plot.atY(at), {})),
    ),
    ...y.ticks.map(({ at, text }) =>
      shortText(text, plot.x - 7, plot.atY(at), plot.x - 8, { ...muted, anchor: 'end' }),
    ),
    axisLabel(y.label, 0, plot.y - HEAD / 2, 'start'),
    axisLabel(x.label, Math.min(right, pen.width), bottom + (xTicks.length > 0 ? AXIS_HEIGHT : 4) + 8, 'end'),
  ];
}

function startOf(text: string, width: number): string {
  return fitText(text, width, SIZE.small, 1).lines[0] ?? '';
}

/** Broken lines at values that matter, with their words at the end; `taken` is where the words stand. */
function drawGuides({ guides }: Scatter, plot: Plot, pen: Pen) {
  const style = { fill: pen.colour('muted'), isSmall: true, isItalic: true } as const;
  const taken: Box[] = [];
  const texts: Markup[] = [];
  const lines = guides.map(({ axis, at, label }) => {
    const isUpright = axis === 'x';
    const place = isUpright ? plot.atX(at) : plot.atY(at);
    const fitted = fitText(label, plot.width * 0.45, SIZE.small, 1);
    const length = lengthOf(fitted.lines[0] ?? '', { isSmall: true });
    const x = isUpright ? Math.min(place + 4, plot.x + plot.width - length - 2) : plot.x + 4;
    const y = isUpright ? plot.y + plot.height - LINE.small / 2 - 2 : place - LINE.small / 2 - 1;
    if (label !== '') texts.push(textLines(fitted, label, x, y, style));
    if (label !== '') taken.push({ x, y: y - LINE.small / 2, width: length, height: LINE.small });
    return isUpright
      ? lineBetween(place, plot.y, place, plot.y + plot.height, {})
      : lineBetween(plot.x, place, plot.x + plot.width, place, {});
  });
  return {
    taken,
    markup: [...group({ stroke: pen.colour('edge'), 'stroke-dasharray': '4 3' }, lines), ...texts],
  };
}

/** All names beside their points, or numbers with a key where one name has no room. */
function nameClusters(
  { points }: Scatter,
  clusters: readonly Cluster[],
  plot: Plot,
  taken: readonly Box[],
): { readonly labels: readonly PlacedLabel[]; readonly key: readonly LegendEntry[] } {
  if (points.length > MOST_NAMED) return { labels: [], key: [] };
  const longest = Math.min(LONGEST_NAME, plot.width * NAME_SHARE);
  const names = (cluster: Cluster) => cluster.points.map((index) => points[index]?.label ?? '');
  const isCut = points.some(({ label }) => fitText(label, longest, SIZE.small, 1).isCut);
  const labels = placeLabels(clusters, names, longest, plot, taken);
  if (!isCut && labels.length === clusters.length) return { labels, key: [] };
  const numbers = ({ points: own }: Cluster) =>
    inLines(own.map((index) => String(index + 1))).map((line) => line.join(', '));
  const style = { anchor: 'middle', isSmall: true, isBold: true } as const;
  return {
    labels: placeLabels(clusters, numbers, plot.width * NAME_SHARE, plot, taken),
    key: points.map(({ label }, index) => ({
      text: label,
      sign: (x, y) => [textLine(String(index + 1), x, y, style)],
    })),
  };
}

function inLines(numbers: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(numbers.length / NUMBERS_IN_LINE) }, (_, line) =>
    numbers.slice(line * NUMBERS_IN_LINE, (line + 1) * NUMBERS_IN_LINE),
  );
}

function drawCluster({ x, y, groups }: Cluster, signs: readonly Sign[]): Markup[] {
  const first = x - ((groups.length - 1) * SIGN_STEP) / 2;
  return groups.flatMap((kind, place) => {
    const sign = signs[kind];
    return sign === undefined ? [] : oneSign(sign, first + place * SIGN_STEP, y);
  });
}

function drawLabel({ box, lines, cluster }: PlacedLabel, pen: Pen): Markup[] {
  const isLeft = box.x + box.width <= cluster.x;
  const [x, anchor] = isLeft
    ? [box.x + box.width - 2, 'end' as const]
    : box.x >= cluster.x
      ? [box.x + 2, 'start' as const]
      : [box.x + box.width / 2, 'middle' as const];
  return [
    rectangle(box, { fill: pen.colour('paper') }),
    ...lines.map((line, index) =>
      textLines(line, line.lines[0] ?? '', x, box.y + (index + 0.5) * LINE.small, { isSmall: true, anchor }),
    ),
  ];
}

function leader({ box, cluster, isFar }: PlacedLabel, pen: Pen): Markup[] {
  if (!isFar) return [];
  const x = Math.max(box.x, Math.min(cluster.x, box.x + box.width));
  const y = Math.max(box.y, Math.min(cluster.y, box.y + box.height));
  return group({ stroke: pen.colour('edge') }, [lineBetween(cluster.x, cluster.y, x, y, {})]);
}
