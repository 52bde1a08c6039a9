import { scaleLinear } from 'd3-scale';
import type { Mark, Zone } from '../document.ts';
import { drawAxis } from './axis.ts';
import type { LegendEntry } from './legend.ts';
import { balls, lineBetween, rectangle } from './marks.ts';
import { fitText, longestWord } from './measure.ts';
import { LINE, type Pen, SIZE, type Span, widthOf } from './pen.ts';
import type { RowPlace, RowPlan } from './rows.ts';
import { group, type Markup } from './svg.ts';
import { lengthOf, shortText, textLine, textLines } from './text.ts';

/** A plot on the scale from 0 to 100, with the bands as stretches behind it. */
export interface PointScale {
  readonly plot: Span;
  /** Where a value stands; values beyond the scale stand at its end. */
  at(value: number): number;
  readonly zones: readonly PlacedZone[];
  /** What stands over the stretches of the bands. */
  readonly heads: ZoneHeads;
}

/**
 * The words of the bands in one or two lines each; by turns in an upper and a lower line; or, where there is no room
 * for words, signs that the legend explains.
 */
type ZoneHeads = 'words' | 'turns' | 'signs';

interface PlacedZone extends Span {
  readonly zone: Zone;
  readonly rank: number;
}

/** Room for a mark at either end of the scale. */
const MARGIN = 9;
const TICKS = [0, 25, 50, 75, 100] as const;
const MOST_ZONE_LINES = 2;
/** Bands behind marks are paler than bands that are themselves what is shown. */
const WASH = 0.6;
const ZONE_PADDING = 3;
const BESIDE_MARK = 12;

export function pointScale(plot: Span, zones: readonly Zone[]): PointScale {
  const scale = scaleLinear()
    .domain([0, 100])
    .range([plot.left + MARGIN, plot.right - MARGIN])
    .clamp(true);
  const edge = (value: number) => (value <= 0 ? plot.left : value >= 100 ? plot.right : scale(value));
  const placed = zones.map((zone, rank) => ({ zone, rank, left: edge(zone.from), right: edge(zone.to) }));
  return { plot, at: scale, zones: placed, heads: headsOf(placed, plot) };
}

/** Whether there is a value that can be drawn. */
export function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** What the lines over the plot need: none without bands. */
export function zoneHeight({ zones, heads }: PointScale): number {
  if (zones.length === 0) return 0;
  const lines = heads === 'words' ? Math.max(...zones.map((zone) => zoneLines(zone).lines.length)) : 1;
  return (heads === 'turns' ? 2 : lines) * LINE.small + 4;
}

/** The words of the bands over their stretches, or their signs where there is no room for words. */
export function zoneHeads(scale: PointScale, top: number, pen: Pen): Markup[] {
  const { zones, heads, plot } = scale;
  const y = top + zoneHeight(scale) / 2;
  const style = { fill: pen.colour('muted'), anchor: 'middle', isSmall: true } as const;
  return zones.flatMap((placed) => {
    const x = middleOf(placed);
    if (heads === 'signs') return balls([{ x, y, rank: placed.rank }], zones.length, pen);
    if (heads === 'words') return [textLines(zoneLines(placed), placed.zone.label, x, y, style)];
    const line = y + (placed.rank % 2 === 0 ? -0.5 : 0.5) * LINE.small;
    return [textLine(placed.zone.label, headMiddle(placed, plot), line, style)];
  });
}

/** The words of the bands for the legend, with the sign that stands for each in the picture. */
export function zoneLegend(zones: readonly Zone[], pen: Pen): LegendEntry[] {
  return zones.map((zone, rank) => ({
    text: zone.label,
    sign: (x, y) => [
      rectangle({ x: x - 9, y: y - 8, width: 18, height: 16 }, { fill: zoneColour(zone, rank, pen) }),
      ...balls([{ x, y, rank }], zones.length, pen),
    ],
  }));
}

/** The stretches of the bands from `top` to `bottom`. */
export function zoneStretches({ zones }: PointScale, top: number, bottom: number, pen: Pen): Markup[] {
  return [
    ...zones.map(({ zone, rank, left, right }) =>
      rectangle(
        { x: left, y: top, width: right - left, height: bottom - top },
        { fill: zoneColour(zone, rank, pen), 'fill-opacity': zone.colour === null ? null : WASH },
      ),
    ),
    ...group(
      { stroke: pen.colour('edge'), 'stroke-width': 0.8, 'stroke-dasharray': '1 2' },
      zones.slice(1).map(({ left }) => lineBetween(left, top, left, bottom, {})),
    ),
  ];
}

/** Behind all rows at once, or behind the plot of each where labels stand between them. */
export function rowStretches(
  scale: PointScale,
  plan: RowPlan,
  places: readonly RowPlace[],
  pen: Pen,
): Markup[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stretches: (readonly [top: number, bottom: number])[] = plan.isNarrow
    ? places.map(({ plotTop, middle }) => [plotTop, 2 * middle - plotTop])
    : [[first.top, last.bottom]];
  return stretches.flatMap(([top, bottom]) => [
    ...(scale.zones.length === 0 ? guides(scale, top, bottom, pen) : []),
    ...zoneStretches(scale, top, bottom, pen),
  ]);
}

/** The figures 0, 25, 50, 75 and 100 under the plot. */
export function pointAxis({ at, plot }: PointScale, top: number, pen: Pen): Markup[] {
  const ticks = TICKS.map((tick) => ({ x: at(tick), text: String(tick) }));
  return drawAxis(ticks, plot, top, pen);
}

/** The words for values that are missing, on the side of the plot where the marks are not. */
export function missingWords(
  missing: readonly { readonly name: string; readonly mark: Mark }[],
  taken: number | null,
  scale: PointScale,
  y: number,
  pen: Pen,
): Markup[] {
  if (missing.length === 0) return [];
  const { plot } = scale;
  const text = missing.map(({ name, mark }) => pen.words.text.labelled(name, mark.text));
  const isRight = taken !== null && taken < (plot.left + plot.right) / 2;
  const left = isRight ? taken + BESIDE_MARK : plot.left + 6;
  const right = isRight || taken === null ? plot.right - 6 : taken - BESIDE_MARK;
  const style = { isSmall: true, isItalic: true } as const;
  const [x, anchor] = isRight ? [plot.right - 6, 'end' as const] : [plot.left + 6, 'start' as const];
  return [shortText(pen.words.text.series(text), x, y, right - left, { ...style, anchor })];
}

/** The pale colour of a band; one without a colour takes turns with the colour of the page. */
export function zoneColour({ colour }: Zone, rank: number, pen: Pen): string {
  if (colour === null) return pen.colour(rank % 2 === 0 ? 'track' : 'paper');
  return pen.colour(`band-${colour}-pale`);
}

function guides({ at }: PointScale, top: number, bottom: number, pen: Pen): Markup[] {
  const lines = TICKS.map((tick) => lineBetween(at(tick), top, at(tick), bottom, {}));
  return group({ stroke: pen.colour('line') }, lines);
}

function headsOf(zones: readonly PlacedZone[], plot: Span): ZoneHeads {
  if (zones.every(hasRoomForWords)) return 'words';
  const isFree = zones.every((placed, rank) => {
    const before = zones[rank - 2];
    const half = headLength(placed) / 2;
    const end =
      before === undefined ? plot.left : headMiddle(before, plot) + headLength(before) / 2 + BETWEEN;
    const isNear = 2 * half <= MOST_OVER * widthOf(placed) && 2 * half <= widthOf(plot);
    return isNear && headMiddle(placed, plot) - half >= end - 0.1;
  });
  return isFree ? 'turns' : 'signs';
}

/** Words may be so much wider than the stretch below them and still be seen to belong to it. */
const MOST_OVER = 1.5;
const BETWEEN = 8;

function hasRoomForWords(placed: PlacedZone): boolean {
  const room = widthOf(placed) - 2 * ZONE_PADDING;
  return longestWord(placed.zone.label.slice(0, 200), SIZE.small) <= room && !zoneLines(placed).isCut;
}

function zoneLines(placed: PlacedZone) {
  return fitText(placed.zone.label, widthOf(placed) - 2 * ZONE_PADDING, SIZE.small, MOST_ZONE_LINES);
}

function headLength({ zone }: PlacedZone): number {
  return lengthOf(zone.label.slice(0, 200), { isSmall: true });
}

/** Over the middle of its stretch, but within the plot. */
function headMiddle(placed: PlacedZone, plot: Span): number {
  const half = headLength(placed) / 2;
  return Math.max(plot.left + half, Math.min(middleOf(placed), plot.right - half));
}

function middleOf({ left, right }: Span): number {
  return (left + right) / 2;
}
