import {
  type ConsensusItem,
  FEWEST_RATERS,
  type ItemSpread,
  type MechanismAgreement,
  type ScaleAlpha,
} from '../../scoring/agreement/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell, pointsCell, pointsText, shareCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { intervalNotes } from './agreement-notes.ts';
import { sharedNotes } from './shared-notes.ts';

/** Every item with enough ratings: r_wg, mean distance, and whether it is split. */
export function itemSpreadTable(id: string, { items }: MechanismAgreement, context: ReportContext): Block[] {
  const { words, names } = context;
  const { agreement, score } = words;
  const shown = items.filter((item) => item.deviationPoints !== null);
  const few = items.length - shown.length;
  const isSplit = shown.some((item) => item.polarised === true);
  const row = (item: ItemSpread): Cell[] => [
    cell(words.text.inside(names.item(item.id), item.id)),
    countCell(item.ratings, context),
    decimalCell(item.agreement, context),
    pointsCell(item.deviationPoints, context),
    ...(isSplit ? [cell(item.polarised === true ? agreement.split : '')] : []),
  ];
  return table({
    id: `${id}-items`,
    caption: agreement.captions.items,
    columns: [
      wordColumn(score.columns.item),
      ...[agreement.columns.ratings, agreement.columns.agreement, agreement.columns.distance].map(figures),
      ...(isSplit ? [wordColumn(agreement.columns.split)] : []),
    ],
    rows: shown.map(row),
    notes: [
      ...(few > 0 ? [agreement.notShown(few, FEWEST_RATERS)] : []),
      ...(shown.some((item) => item.reason === 'no-options') ? [agreement.noOptions] : []),
    ],
  });
}

/** r_wg(j) of the items of a domain that have the same number of options. */
export function domainSpreadTable(
  id: string,
  { domains }: MechanismAgreement,
  context: ReportContext,
): Block[] {
  const { columns, captions } = context.words.agreement;
  return table({
    id: `${id}-domains`,
    caption: captions.domains,
    columns: [
      wordColumn(context.words.score.columns.domain),
      ...[columns.options, columns.items, columns.agreementTogether, columns.distance].map(figures),
    ],
    rows: domains
      .filter((each) => each.agreement !== null)
      .map((each) => [
        cell(context.names.domain(each.domain)),
        countCell(each.options, context),
        countCell(each.itemsUsed, context),
        decimalCell(each.agreement, context),
        pointsCell(each.deviationPoints, context),
      ]),
    notes: [context.words.agreement.sameOptions],
  });
}

/** Krippendorff's alpha of each scale, with the share of same answers beside it. */
export function alphaTable(id: string, { alphas }: MechanismAgreement, context: ReportContext): Block[] {
  const { words } = context;
  const { agreement } = words;
  const { columns } = agreement;
  const known = alphas.filter(({ alpha }) => alpha !== null);
  const level = known.find(({ interval }) => interval !== null)?.interval?.level;
  return table({
    id: `${id}-alpha`,
    caption: agreement.captions.alphas,
    columns: [
      wordColumn(columns.scale),
      ...[columns.items, columns.respondents, columns.sameAnswer, columns.alpha].map(figures),
      ...(level === undefined ? [] : [figures(columns.interval(formatShare(level, words.number)))]),
      wordColumn(columns.reading),
    ],
    rows: known.map((each) => alphaRow(each, level !== undefined, context)),
    notes: [agreement.sameAnswerNote, ...alphaNotes(alphas, context)],
  });
}

function alphaRow(each: ScaleAlpha, withInterval: boolean, context: ReportContext): Cell[] {
  const { agreement, number } = context.words;
  return [
    cell(each.scale),
    countCell(each.items, context),
    countCell(each.raters, context),
    each.sameAnswer === null ? cell(number.none) : shareCell(each.sameAnswer, context),
    decimalCell(each.alpha, context),
    ...(withInterval ? [cell(alphaInterval(each, context))] : []),
    cell(each.reading === null ? number.none : agreement.readings[each.reading]),
  ];
}

function alphaInterval({ interval }: ScaleAlpha, { words }: ReportContext): string {
  if (interval === null) return words.number.none;
  const [low, high] = [interval.low, interval.high].map((end) => formatNumber(end, 2, words.number));
  return words.agreement.interval(low ?? '', high ?? '');
}

function alphaNotes(alphas: readonly ScaleAlpha[], context: ReportContext): string[] {
  const { agreement } = context.words;
  const undefinedOnes = alphas.flatMap((each) =>
    each.reason === null ? [] : [{ ...each, why: each.reason }],
  );
  return [
    ...sharedNotes(
      undefinedOnes,
      (each) => each.scale,
      (scales, each) => agreement.noAlpha(scales, agreement.alphaReasons[each.why]),
    ),
    ...intervalNotes(
      alphas.filter(({ alpha }) => alpha !== null),
      ({ intervalReason }) => intervalReason && agreement.alphaIntervalReasons[intervalReason],
      (each) => each.scale,
      context,
    ),
  ];
}

/** Each answer agreed on beside the independent ratings of the same item. */
export function consensusTable(
  id: string,
  { consensus }: MechanismAgreement,
  context: ReportContext,
): Block[] {
  if (consensus === null) return [];
  const { agreement, score } = context.words;
  const { columns, captions } = agreement;
  const isOtherRound = consensus.kind === 'round' && consensus.round !== null;
  const both = consensus.items.filter((item) => item.consensus !== null && item.ratings > 0);
  return table({
    id: `${id}-consensus`,
    caption: isOtherRound
      ? captions.consensusOf(nameOrNone(context)(consensus.round ?? ''))
      : captions.consensus,
    columns: [
      wordColumn(score.columns.item),
      ...[columns.consensus, columns.mean, columns.median, columns.range, columns.ratings].map(figures),
      wordColumn(columns.position),
    ],
    rows: both.map((item) => consensusRow(item, context)),
  });
}

function consensusRow(item: ConsensusItem, context: ReportContext): Cell[] {
  const { words, names } = context;
  const [low, high] = [pointsText(item.lowest, words), pointsText(item.highest, words)];
  return [
    cell(words.text.inside(names.item(item.id), item.id)),
    pointsCell(item.consensus, context),
    pointsCell(item.mean, context),
    pointsCell(item.median, context),
    cell(low === high ? low : `${low}–${high}`),
    countCell(item.ratings, context),
    cell(item.position === null ? words.number.none : words.agreement.positions[item.position]),
  ];
}

/** A coefficient with two decimals; one that is not 1 never reads 1.00. */
function decimalCell(value: number | null, { words }: ReportContext): Cell {
  const { none, above } = words.number;
  if (value === null) return cell(none);
  const isAlmostOne = value < 1 - 1e-9 && value >= 0.995;
  const text = formatNumber(isAlmostOne ? 0.99 : value, 2, words.number);
  return { text: isAlmostOne ? above(text) : text, number: value };
}
