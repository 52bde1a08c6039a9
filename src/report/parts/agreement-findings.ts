import {
  type ConsensusComparison,
  FEWEST_RATERS,
  type ItemSpread,
  type MechanismAgreement,
  type RoleGapEstimate,
} from '../../scoring/agreement/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { formatSigned } from '../numbers.ts';

const MOST_NAMED = 3;

/** What the tables of one mechanism and round come to: split items, those furthest apart, gaps, the consensus. */
export function agreementSentences(each: MechanismAgreement, context: ReportContext): string[] {
  return [
    ...spreadSentences(each, context),
    ...each.gaps.filter((gap) => gap.part === 'overall').flatMap((gap) => gapSentence(gap, context)),
    ...(each.consensus === null ? [] : consensusSentences(each.consensus, context)),
  ];
}

function spreadSentences({ raters, items, consensus }: MechanismAgreement, context: ReportContext): string[] {
  const { agreement } = context.words;
  const shown = items.filter((item) => item.deviationPoints !== null);
  // The one row of a round of consensus is nobody's own rating.
  if (raters === 1) return consensus?.kind === 'round' ? [] : [agreement.oneRater];
  if (shown.length === 0) return raters === 0 ? [] : [agreement.nothingShown(FEWEST_RATERS)];
  const split = splitSentence({ items }, context);
  const furthest = shown
    .filter((item) => item.polarised !== true && distanceOf(item) > 0)
    .toSorted((a, b) => distanceOf(b) - distanceOf(a))
    .slice(0, MOST_NAMED);
  if (split.length + furthest.length === 0) return [agreement.allAlike];
  return [...split, ...(furthest.length > 0 ? [agreement.furthest(namedItems(furthest, context))] : [])];
}

/** The items whose answers spread wider than random ones, by name; nothing where there are none. */
export function splitSentence(
  { items }: Pick<MechanismAgreement, 'items'>,
  context: ReportContext,
): string[] {
  const split = items.filter((item) => item.polarised === true);
  return split.length === 0 ? [] : [context.words.agreement.splitItems(namedItems(split, context))];
}

function namedItems(items: readonly ItemSpread[], context: ReportContext): string {
  return context.words.text.series(items.map((item) => itemText(item, context)));
}

function distanceOf({ deviationPoints }: ItemSpread): number {
  return deviationPoints ?? 0;
}

function itemText(item: ItemSpread, { words, names }: ReportContext): string {
  const distance = pointsText(item.deviationPoints, words);
  return words.agreement.itemDistance(words.text.quoted(names.item(item.id)), distance);
}

function gapSentence(gap: RoleGapEstimate, { words, names }: ReportContext): string[] {
  const { agreement } = words;
  if (gap.difference === null) return [];
  const signed = (value: number) => formatSigned(value, 1, words.number);
  const told = agreement.overallGap(names.role(gap.role), names.role(gap.other), signed(gap.difference));
  if (gap.interval === null)
    return [agreement.gapUnsure(told, agreement.gapReasons[gap.reason ?? 'no-values'])];
  return [agreement.gapCompatible(told, signed(gap.interval.low), signed(gap.interval.high))];
}

function consensusSentences(consensus: ConsensusComparison, { words, names }: ReportContext): string[] {
  const { agreement, text, counts } = words;
  if (consensus.reason !== null) return [agreement.consensusReasons[consensus.reason]];
  const outside = consensus.items.filter(({ position }) => position === 'below' || position === 'above');
  const isKnown = consensus.items.some(({ position }) => position !== null);
  const named = outside.map(({ id, position }) =>
    text.inside(text.quoted(names.item(id)), agreement.positions[position ?? 'within']),
  );
  const overall = agreement.consensusOverall(
    counts.items(consensus.common),
    pointsText(consensus.consensus, words),
    pointsText(consensus.independent, words),
    formatSigned(consensus.difference, 1, words.number),
  );
  return [
    ...(consensus.difference === null ? [] : [overall]),
    ...(named.length > 0 ? [agreement.consensusOutside(text.series(named))] : []),
    ...(isKnown && named.length === 0 ? [agreement.consensusInside] : []),
  ];
}
