import { lineBetween } from './marks.ts';
import { type Fitted, fitText } from './measure.ts';
import { isNarrow, LINE, type Pen, SIZE, type Span, widthOf } from './pen.ts';
import { group, type Markup } from './svg.ts';
import { lengthOf, shortText, textLines } from './text.ts';

/** A row that is still to be placed. */
export interface RowDraft {
  readonly label: string;
  /** One for each column of figures. */
  readonly figures: readonly string[];
  /** What its part of the plot needs, in pixels. */
  readonly plotHeight: number;
}

/** What stands over a column of figures: a sign around a point, or a word. */
export type FigureHead =
  | { readonly kind: 'sign'; draw(x: number, y: number): readonly Markup[] }
  | { readonly kind: 'word'; readonly text: string; readonly isBold: boolean };

/** Where labels, plot and figures stand, for all rows alike. */
export interface RowPlan {
  readonly isNarrow: boolean;
  readonly label: Span;
  readonly plot: Span;
  readonly figures: readonly Span[];
}

/** Where one row stands. */
export interface RowPlace {
  readonly top: number;
  readonly bottom: number;
  /** Of its part of the plot. */
  readonly plotTop: number;
  readonly middle: number;
}

const GAP = 12;
const PADDING = 4;
const MOST_LINES = 3;
/** Shares of the width that labels, and figures, may take. */
const MOST_LABEL = 0.32;
const MOST_FIGURES = 0.6;
const LEAST_FIGURE = 12;
export const HEAD_HEIGHT = 18;

/** Labels beside the plot, or above it where there is little room; figures at the right. */
export function planRows(drafts: readonly RowDraft[], heads: readonly FigureHead[], pen: Pen): RowPlan {
  const natural = heads.map((head, index) => {
    const texts = [
      ...drafts.map((draft) => draft.figures[index] ?? ''),
      head.kind === 'word' ? head.text : '',
    ];
    return Math.max(LEAST_FIGURE, ...texts.map((text) => figureLength(text, head)));
  });
  const widths = capped(natural, MOST_FIGURES * pen.width - heads.length * GAP);
  const taken = widths.reduce((sum, width) => sum + width + GAP, 0);
  const starts = widths.map(
    (_, index) =>
      pen.width - taken + GAP + widths.slice(0, index).reduce((sum, width) => sum + width + GAP, 0),
  );
  const figures = starts.map((left, index) => ({ left, right: left + (widths[index] ?? 0) }));
  if (isNarrow(pen))
    return {
      isNarrow: true,
      label: { left: 0, right: pen.width - taken },
      plot: { left: 0, right: pen.width },
      figures,
    };
  const longest = Math.max(0, ...drafts.map(({ label }) => lengthOf(label.slice(0, MOST_LOOKED_AT), {})));
  const right = Math.min(longest, MOST_LABEL * pen.width);
  return {
    isNarrow: false,
    label: { left: 0, right },
    plot: { left: right + GAP, right: pen.width - Math.max(taken, GAP) },
    figures,
  };
}

const MOST_LOOKED_AT = 120;

/** Sets the rows one under the other from `top` on, with their labels, figures, and a hairline between them. */
export function placeRows(
  drafts: readonly RowDraft[],
  heads: readonly FigureHead[],
  plan: RowPlan,
  top: number,
  pen: Pen,
): { readonly places: readonly RowPlace[]; readonly bottom: number; readonly markup: readonly Markup[] } {
  const places: RowPlace[] = [];
  const texts: Markup[] = [];
  let y = top;
  for (const draft of drafts) {
    const label = fitText(draft.label, widthOf(plan.label), SIZE.text, MOST_LINES);
    const place = placeRow(label, draft.plotHeight, y, plan);
    places.push(place);
    texts.push(...rowTexts(draft, label, place, heads, plan));
    y = place.bottom;
  }
  const between = places.slice(1).map((place) => lineBetween(0, place.top, pen.width, place.top, {}));
  return {
    places,
    bottom: y,
    markup: [...group({ stroke: pen.colour('line'), 'stroke-width': 1 }, between), ...texts],
  };
}

/** The heads of the columns of figures, in a line of 18 pixels. */
export function figureHeads(
  heads: readonly FigureHead[],
  { figures }: RowPlan,
  top: number,
  pen: Pen,
): Markup[] {
  const y = top + HEAD_HEIGHT / 2;
  return heads.flatMap((head, index) => {
    const span = figures[index];
    if (span === undefined) return [];
    if (head.kind === 'sign') return [...head.draw(span.right - 8, y)];
    const style = { fill: pen.colour('muted'), anchor: 'end', isSmall: true } as const;
    return head.text === '' ? [] : [shortText(head.text, span.right, y, widthOf(span), style)];
  });
}

/** Widths that come to `total` at most: the widest are cut first. */
function capped(widths: readonly number[], total: number): number[] {
  const sorted = widths.toSorted((a, b) => a - b);
  let rest = total;
  for (const [index, width] of sorted.entries()) {
    const share = rest / (sorted.length - index);
    if (width > share) return widths.map((each) => Math.min(each, share));
    rest -= width;
  }
  return [...widths];
}

function placeRow({ lines }: Fitted, plotHeight: number, top: number, plan: RowPlan): RowPlace {
  const labelHeight = lines.length * LINE.text;
  if (plan.isNarrow) {
    const plotTop = top + PADDING + labelHeight;
    return { top, plotTop, middle: plotTop + plotHeight / 2, bottom: plotTop + plotHeight + PADDING };
  }
  const height = Math.max(plotHeight, labelHeight) + 2 * PADDING;
  const middle = top + height / 2;
  return { top, plotTop: middle - plotHeight / 2, middle, bottom: top + height };
}

function rowTexts(
  draft: RowDraft,
  label: Fitted,
  place: RowPlace,
  heads: readonly FigureHead[],
  plan: RowPlan,
): Markup[] {
  const labelMiddle = plan.isNarrow ? (place.top + PADDING + place.plotTop) / 2 : place.middle;
  return [
    textLines(label, draft.label, plan.label.left, labelMiddle, {}),
    ...heads.flatMap((head, index) => {
      const [span, text] = [plan.figures[index], draft.figures[index]];
      if (span === undefined || text === undefined || text === '') return [];
      const isBold = head.kind === 'word' && head.isBold;
      const style = { anchor: 'end', isBold } as const;
      return [shortText(text, span.right, labelMiddle, widthOf(span) + 0.1, style)];
    }),
  ];
}

function figureLength(text: string, head: FigureHead): number {
  return lengthOf(text.slice(0, MOST_LOOKED_AT), { isBold: head.kind === 'word' && head.isBold });
}
