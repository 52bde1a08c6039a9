import type { Change, Interval } from '../../change/types.ts';
import { differenceCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Cell } from '../document.ts';
import { formatNumber, formatPlain, formatSigned } from '../numbers.ts';

type Words = ReportContext['words'];
type Range = Pick<Interval, 'low' | 'high'>;

const SMALLEST_SHOWN_P = 0.001;

/**
 * The change of the respondents' own values in points: the figure that the interval is of. Null where so few cannot
 * carry a mean.
 */
export function ownChange({ interval, pairedDifference, caution }: Change): number | null {
  if (caution === 'answers-only' || caution === 'descriptive-only') return null;
  return interval?.estimate ?? pairedDifference;
}

/** "5 linked of 6 and 7", with clusters and the worth of weights where there are any. */
export function sizeText({ n }: Change, { words }: ReportContext): string {
  const { linked, notLinked, inClusters, effective } = words.inference;
  const [from, to] = [countText(n.from, words), countText(n.to, words)];
  const people = n.paired ? linked(countText(n.paired, words), from, to) : notLinked(from, to);
  const grouped = n.clusters === null ? people : inClusters(people, n.clusters);
  return n.effective === null ? grouped : effective(grouped, formatNumber(n.effective, 1, words.number));
}

/** Respondents behind the respondents' own change: the pairs, or those of each round. */
export function sizeCell({ n, design }: Change, { words }: ReportContext): Cell {
  if (design === 'paired' && n.paired !== null) return { text: countText(n.paired, words), number: n.paired };
  return { text: words.inference.both(countText(n.from, words), countText(n.to, words)) };
}

/** Independent units: the fewest of respondents, clusters and effective number. */
export function unitsCell({ n }: Change, { words }: ReportContext): Cell {
  return { text: formatPlain(n.units, 1, words.number), number: n.units };
}

/** "+1.5 to +12.0". */
export function rangeText({ low, high }: Range, { words }: ReportContext): string {
  return words.inference.range(formatSigned(low, 1, words.number), formatSigned(high, 1, words.number));
}

export function intervalCell(interval: Range | null, context: ReportContext): Cell {
  return { text: interval === null ? context.words.number.none : rangeText(interval, context) };
}

/** "compatible with a change from +1.5 to +12.0 points". */
export function compatibleText({ low, high }: Range, { words }: ReportContext): string {
  return words.inference.compatible(formatSigned(low, 1, words.number), formatSigned(high, 1, words.number));
}

/** "95 %". */
export function levelText(level: number, { number }: Words): string {
  return number.percent(formatPlain(level * 100, 1, number));
}

/** A p-value with three decimals; one that would read 0 is "< 0.001". */
export function pText(p: number | null, { number }: Words): string {
  if (p === null) return number.none;
  return p < SMALLEST_SHOWN_P
    ? number.below(formatNumber(SMALLEST_SHOWN_P, 3, number))
    : formatNumber(p, 3, number);
}

export function pCell(p: number | null, { words }: ReportContext): Cell {
  return p === null ? { text: words.number.none } : { text: pText(p, words), number: p };
}

export function ownCell(change: Change, context: ReportContext): Cell {
  return differenceCell(ownChange(change), context);
}

/** The label that goes with so few; none from 20 on. */
export function cautionText({ caution }: Change, { words }: ReportContext): string {
  return caution === null ? words.number.none : words.inference.cautions[caution];
}

export function countText(count: number, { number }: Words): string {
  return formatNumber(count, 0, number);
}
