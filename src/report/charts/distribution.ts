import type { Chart } from '../document.ts';
import { AXIS_HEIGHT } from './axis.ts';
import { BAR, type Bar, drawBars, optionEntries, shareAxis, shareScale } from './distribution-bars.ts';
import { drawLegend } from './legend.ts';
import { lineBetween } from './marks.ts';
import { type Fitted, fitText } from './measure.ts';
import { type Drawing, isNarrow, LINE, type Pen, SIZE, type Span, widthOf } from './pen.ts';
import { segmentsOf } from './shares.ts';
import { group, type Markup } from './svg.ts';
import { lengthOf, shortText, textLines } from './text.ts';

type Distribution = Extract<Chart, { kind: 'distribution' }>;
type Row = Distribution['rows'][number];
type Group = Row['groups'][number];

/** Columns of a picture of answers: items, groups of respondents, bars, answers that are missing. */
interface Plan {
  readonly isNarrow: boolean;
  readonly label: Span;
  readonly group: Span;
  readonly plot: Span;
  readonly missing: Span;
}

/** A group with its texts laid into their columns. */
interface FittedGroup {
  readonly group: Group;
  readonly label: Fitted;
  readonly missing: Fitted;
  readonly height: number;
}

const BETWEEN_BARS = 4;
const PADDING = 7;
const GAP = 10;
const MOST_LINES = 4;
const MOST_GROUP_LINES = 3;
/** Shares of the width that the columns beside the bars may take. */
const MOST = { label: 0.3, group: 0.165, missing: 0.15 } as const;
const NARROW_GROUP = 0.5;

/** Answers of each group in one bar, spread to both sides of the middle of the scale. */
export function drawDistribution(chart: Distribution, pen: Pen): Drawing {
  const plan = planColumns(chart.rows, pen);
  const shares = shareScale(chart, plan.plot);
  const legend = drawLegend(optionEntries(chart.options, pen), 0, pen);
  const top = legend.height + 4;
  const markup: Markup[] = [];
  const bars: Bar[] = [];
  const between: Markup[] = [];
  let y = top;
  for (const row of chart.rows) {
    if (y > top) between.push(lineBetween(0, y, pen.width, y, {}));
    const drawn = drawRow(row, y, plan, pen);
    markup.push(...drawn.markup);
    bars.push(...drawn.bars);
    y += drawn.height;
  }
  return {
    height: y + AXIS_HEIGHT,
    markup: [
      ...legend.markup,
      ...group({ stroke: pen.colour('line') }, between),
      ...markup,
      ...group(
        { stroke: pen.colour('ink') },
        bars.map((bar) => lineBetween(shares(0), bar.top - 3, shares(0), bar.top + BAR + 3, {})),
      ),
      ...drawBars(bars, chart.options, shares, pen),
      ...shareAxis(shares, plan.plot, y, pen),
    ],
  };
}

function planColumns(rows: readonly Row[], pen: Pen): Plan {
  const { width } = pen;
  if (isNarrow(pen)) {
    const all = { left: 0, right: width };
    const middle = width * NARROW_GROUP;
    return {
      isNarrow: true,
      label: all,
      group: { left: 0, right: middle },
      plot: all,
      missing: { left: middle + GAP, right: width - 1 },
    };
  }
  const groups = rows.flatMap((row) => row.groups);
  const room = (texts: readonly string[], most: number, isSmall: boolean) =>
    Math.min(
      most * width,
      Math.max(0, ...texts.map((text) => lengthOf(text.slice(0, 120), { isSmall }) + 1)),
    );
  const label = room(
    rows.map((row) => row.label),
    MOST.label,
    false,
  );
  const names = room(
    groups.map((each) => each.label),
    MOST.group,
    true,
  );
  const missing = room(
    groups.map((each) => each.missing),
    MOST.missing,
    true,
  );
  const groupLeft = label + GAP;
  return {
    isNarrow: false,
    label: { left: 0, right: label },
    group: { left: groupLeft, right: groupLeft + names },
    plot: {
      left: groupLeft + (names > 0 ? names + GAP : 0),
      right: width - (missing > 0 ? missing + GAP : 1),
    },
    missing: { left: width - missing, right: width },
  };
}

/** The texts of a row, and where its bars are to stand. */
function drawRow(row: Row, top: number, plan: Plan, pen: Pen): Drawing & { readonly bars: readonly Bar[] } {
  const label = fitText(row.label, widthOf(plan.label), SIZE.text, MOST_LINES);
  const labelHeight = label.lines.length * LINE.text;
  const groups = row.groups.map((each) => fitGroup(each, plan));
  const barsHeight = groups.reduce((sum, { height }) => sum + height + BETWEEN_BARS, -BETWEEN_BARS);
  const inner = plan.isNarrow ? labelHeight + 2 + barsHeight : Math.max(labelHeight, barsHeight);
  const height = inner + 2 * PADDING;
  const labelMiddle = plan.isNarrow ? top + PADDING + labelHeight / 2 : top + height / 2;
  let y = plan.isNarrow ? top + PADDING + labelHeight + 2 : top + (height - barsHeight) / 2;
  const markup = [textLines(label, row.label, plan.label.left, labelMiddle, {})];
  const bars: Bar[] = [];
  for (const each of groups) {
    const bar = { top: barTop(each, y, plan), segments: segmentsOf(each.group.counts) };
    bars.push(bar);
    markup.push(...groupTexts(each, bar, y, plan, pen));
    y += each.height + BETWEEN_BARS;
  }
  return { height, markup, bars };
}

function fitGroup(each: Group, plan: Plan): FittedGroup {
  const label = fitText(each.label, widthOf(plan.group), SIZE.small, MOST_GROUP_LINES);
  const missing = fitText(each.missing, widthOf(plan.missing), SIZE.small, MOST_GROUP_LINES);
  const textHeight = Math.max(label.lines.length, missing.lines.length) * LINE.small;
  const height = plan.isNarrow ? textHeight + 2 + BAR : Math.max(textHeight, BAR);
  return { group: each, label, missing, height };
}

/** Beside the texts of its group, or below them where there is little room. */
function barTop({ height }: FittedGroup, top: number, { isNarrow: isBelow }: Plan): number {
  return isBelow ? top + height - BAR : top + (height - BAR) / 2;
}

/** Who a group is, what is missing, and the words for nothing at all. */
function groupTexts(
  { group: { label, missing }, ...fitted }: FittedGroup,
  bar: Bar,
  top: number,
  plan: Plan,
  pen: Pen,
): Markup[] {
  const middle = bar.top + BAR / 2;
  const textMiddle = plan.isNarrow ? (top + bar.top) / 2 : middle;
  const style = { fill: pen.colour('muted'), isSmall: true } as const;
  const [missingX, anchor] = plan.isNarrow
    ? ([plan.missing.right, 'end'] as const)
    : ([plan.missing.left, 'start'] as const);
  const nothing = { ...style, isItalic: true };
  return [
    ...(label === '' ? [] : [textLines(fitted.label, label, plan.group.left, textMiddle, style)]),
    ...(missing === ''
      ? []
      : [textLines(fitted.missing, missing, missingX, textMiddle, { ...style, anchor })]),
    ...(bar.segments.length > 0
      ? []
      : [shortText(pen.words.charts.noAnswers, plan.plot.left + 2, middle, widthOf(plan.plot), nothing)]),
  ];
}
