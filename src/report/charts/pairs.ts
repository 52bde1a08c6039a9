import type { Mark, Zone } from '../document.ts';
import { AXIS_HEIGHT } from './axis.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { lineBetween, oneSign, type Sign, whisker, whiskerStyle } from './marks.ts';
import type { Drawing, Pen } from './pen.ts';
import {
  isKnown,
  missingWords,
  type PointScale,
  pointAxis,
  pointScale,
  rowStretches,
  zoneHeads,
  zoneHeight,
  zoneLegend,
} from './points.ts';
import { type FigureHead, figureHeads, HEAD_HEIGHT, placeRows, planRows, type RowPlace } from './rows.ts';
import { group, type Markup } from './svg.ts';

/** Two values on one line. */
export interface Pair {
  readonly label: string;
  readonly first: Mark;
  readonly second: Mark;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly difference: string;
}

export interface PairChart {
  readonly zones: readonly Zone[];
  /** What the two values are, with the signs that stand for them. */
  readonly names: readonly [string, string];
  readonly signs: readonly [Sign, Sign];
  /** Whose sign lies above the other's where both are the same. */
  readonly above: 'first' | 'second';
  readonly difference: string;
  readonly pairs: readonly Pair[];
}

const PLOT_HEIGHT = 22;

/** Pairs of values, a row each, over the bands: marks, a line between them, the interval, and the figures at the right. */
export function drawPairs(chart: PairChart, pen: Pen): Drawing {
  const { pairs, zones, signs } = chart;
  const none = pen.words.number.none;
  const drafts = pairs.map(({ label, first, second, difference }) => ({
    label,
    figures: [
      isKnown(first.value) ? first.text : none,
      isKnown(second.value) ? second.text : none,
      difference,
    ],
    plotHeight: PLOT_HEIGHT,
  }));
  const heads: FigureHead[] = [
    { kind: 'sign', draw: (x, y) => oneSign(signs[0], x, y) },
    { kind: 'sign', draw: (x, y) => oneSign(signs[1], x, y) },
    { kind: 'word', text: chart.difference, isBold: true },
  ];
  const plan = planRows(drafts, heads, pen);
  const scale = pointScale(plan.plot, zones);
  const legend = drawLegend(
    [...pairLegend(chart, pen), ...(scale.heads === 'signs' ? zoneLegend(zones, pen) : [])],
    0,
    pen,
  );
  const headTop = legend.height + 4;
  const zoneTop = plan.isNarrow ? headTop + HEAD_HEIGHT : headTop;
  const top = zoneTop + (plan.isNarrow ? zoneHeight(scale) : Math.max(HEAD_HEIGHT, zoneHeight(scale)));
  const rows = placeRows(drafts, heads, plan, top, pen);
  const zoneHeadTop = top - zoneHeight(scale);
  return {
    height: rows.bottom + AXIS_HEIGHT,
    markup: [
      ...legend.markup,
      ...figureHeads(heads, plan, plan.isNarrow ? headTop : top - HEAD_HEIGHT, pen),
      ...zoneHeads(scale, zoneHeadTop, pen),
      ...rowStretches(scale, plan, rows.places, pen),
      ...rows.markup,
      ...pairMarks(chart, scale, rows.places, pen),
      ...pointAxis(scale, rows.bottom, pen),
    ],
  };
}

function pairLegend({ names, signs, pairs }: PairChart, pen: Pen): LegendEntry[] {
  const entries = names.map((text, index): LegendEntry => {
    const sign = signs[index === 0 ? 0 : 1];
    return { text, sign: (x, y) => oneSign(sign, x, y) };
  });
  const hasIntervals = pairs.some(({ interval }) => interval !== null);
  const shown = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };
  const interval: LegendEntry = {
    text: pen.words.charts.interval,
    sign: (x, y) => group(whiskerStyle(pen), [whisker({ left: x - 8, right: x + 8 }, y, shown)]),
  };
  return hasIntervals ? [...entries, interval] : entries;
}

/** All lines first, then intervals, then signs, so that what matters most lies on top. */
function pairMarks(
  { pairs, names, signs, above }: PairChart,
  scale: PointScale,
  places: readonly RowPlace[],
  pen: Pen,
): Markup[] {
  const rows = places.flatMap(({ middle }, index) => {
    const pair = pairs[index];
    return pair === undefined ? [] : [{ pair, y: middle }];
  });
  const lines = rows.flatMap(({ pair: { first, second }, y }) =>
    isKnown(first.value) && isKnown(second.value)
      ? [lineBetween(scale.at(first.value), y, scale.at(second.value), y, {})]
      : [],
  );
  const intervals = rows.flatMap(({ pair, y }) => intervalMarks(pair, scale, y));
  const marks = (['first', 'second'] as const).map((which, index) => {
    const { attributes, at } = signs[index === 0 ? 0 : 1];
    const known = rows.flatMap(({ pair, y }) => {
      const { value } = pair[which];
      return isKnown(value) ? [at(scale.at(value), y)] : [];
    });
    return group(attributes, known);
  });
  return [
    ...group({ stroke: pen.colour('edge'), 'stroke-width': 4, 'stroke-linecap': 'round' }, lines),
    ...group(whiskerStyle(pen), intervals),
    ...(above === 'second' ? marks : marks.toReversed()).flat(),
    ...rows.flatMap(({ pair, y }) => missingMarks(pair, names, scale, y, pen)),
  ];
}

/** Drawn between 0 and 100; an end beyond them stays open. */
function intervalMarks({ interval }: Pair, scale: PointScale, y: number): Markup[] {
  if (interval === null || !isKnown(interval.low) || !isKnown(interval.high)) return [];
  const { low, high } = interval;
  const { left, right } = scale.plot;
  const ends = {
    left: low < 0 ? left - 1 : scale.at(low),
    right: high > 100 ? right + 1 : scale.at(high),
  };
  return [whisker(ends, y, scale.plot)];
}

function missingMarks(
  { first, second }: Pair,
  names: PairChart['names'],
  scale: PointScale,
  y: number,
  pen: Pen,
): Markup[] {
  const missing = [first, second].flatMap((mark, index) =>
    isKnown(mark.value) ? [] : [{ name: names[index === 0 ? 0 : 1], mark }],
  );
  const [known] = [first.value, second.value].filter(isKnown);
  return missingWords(missing, known === undefined ? null : scale.at(known), scale, y, pen);
}
