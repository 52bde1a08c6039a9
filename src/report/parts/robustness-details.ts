import type { MechanismRobustness, RobustnessResult } from '../../robustness/types.ts';
import { cell, figures, list, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell, pointsCell, scoreText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { withheldText } from '../reasons.ts';
import { movedSentences } from './robustness-moved.ts';
import { placeText } from './robustness-overview.ts';
import { takesBlocks } from './robustness-takes.ts';
import { holdsText, type TriedFamily, triedFamilies } from './robustness-texts.ts';

/** One mechanism in one round: how often its band and place hold, what moves the band, and what it would take. */
export function robustnessDetails(
  id: string,
  each: MechanismRobustness,
  result: RobustnessResult,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const { declared } = each;
  if (declared.value === null)
    return [paragraph(words.robustness.notScored(withheldText(declared.reasons, context)))];
  const moved = movedSentences(each, result, context);
  const hasBands = declared.band !== null;
  return [
    paragraph(`${standingText(each, context)}.`),
    ...familyTable(id, each, context),
    ...(hasBands && moved.length === 0 ? [paragraph(words.robustness.moved.nothing)] : []),
    ...(moved.length > 0 ? [paragraph(words.robustness.moved.intro), ...list(moved)] : []),
    ...takesBlocks(id, each.whatItTakes, context),
  ];
}

function standingText(each: MechanismRobustness, context: ReportContext): string {
  const { words, names } = context;
  const place = placeText(each, context);
  return words.robustness.standing(
    scoreText(each.declared, context),
    names.band(each.declared.band) ?? '',
    place === '' ? '' : words.robustness.inPlace(place),
  );
}

function familyTable(id: string, each: MechanismRobustness, context: ReportContext): Block[] {
  const { words } = context;
  const { columns, tables, notTried } = words.robustness;
  const tried = triedFamilies(each);
  const hasPlaces = tried.some(({ agreement }) => agreement.rankHolds !== null);
  const withheld = each.families.filter((family) => family.kind === 'withheld');
  return table({
    id: `${id}-families`,
    caption: tables.families,
    columns: [
      wordColumn(columns.family),
      figures(columns.tried),
      figures(columns.noScore),
      figures(columns.bandHolds),
      ...(hasPlaces ? [figures(columns.placeHolds)] : []),
      figures(columns.lowest),
      figures(columns.highest),
    ],
    rows: tried.map((family) => familyRow(family, hasPlaces, context)),
    notes: withheld.map(({ family, reason }) =>
      notTried(words.robustness.families[family], words.robustness.withheld[reason]),
    ),
  });
}

function familyRow(family: TriedFamily, hasPlaces: boolean, context: ReportContext): Cell[] {
  const { words } = context;
  const { agreement } = family;
  const { variations, scored, bandHolds, bandShare, ranked, rankHolds, rankShare } = agreement;
  const range = family.kind === 'people' ? { lowest: null, highest: null } : family.range;
  return [
    cell(words.robustness.families[family.family]),
    countCell(variations, context),
    countCell(variations - scored, context),
    cell(withShare(holdsText(bandHolds, scored, context), bandShare, context)),
    ...(hasPlaces ? [cell(withShare(holdsText(rankHolds, ranked, context), rankShare, context))] : []),
    pointsCell(range.lowest, context),
    pointsCell(range.highest, context),
  ];
}

/** The share stands beside what holds in some. */
function withShare(text: string, share: number | null, { words }: ReportContext): string {
  return share === null || share === 1 ? text : words.text.inside(text, formatShare(share, words.number));
}
