import type { MechanismScore, ResponseRate } from '../../scoring/types.ts';
import { cell, figures } from '../blocks.ts';
import { countCell, pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { nameOrNone, roleOrNone } from './about.ts';
import { whereIn } from './places.ts';
import { type Listed, rateCell, responseByName } from './response-by-name.ts';
import { type MechanismColumn, mechanismTable } from './who-answered.ts';

/**
 * Who answered of those invited: rates with their intervals, by role and by sector, and what the scores could be
 * whatever the others think. Nothing without a list.
 */
export function responseTables(
  mechanisms: readonly MechanismScore[],
  withSectors: boolean,
  context: ReportContext,
): Block[] {
  const listed = mechanisms.filter((each): each is Listed => each.response !== null);
  if (listed.length === 0) return [];
  return [
    ...rateTable(listed, context),
    ...responseByName('role', listed, roleOrNone(context), context),
    ...(withSectors ? responseByName('sector', listed, nameOrNone(context), context) : []),
  ];
}

/** Up to this many, what those who did not answer could change is told in sentences. */
const MOST_TOLD = 3;

function rateTable(listed: readonly Listed[], context: ReportContext): Block[] {
  const { columns, captions, notOnListNote, boundsNote } = context.words.response;
  const hasOthers = listed.some(({ response }) => (response.notOnList ?? 0) > 0);
  const hasActive = listed.some(({ response }) => response.active !== null);
  const hasBounds = listed.length > MOST_TOLD && listed.some(({ response }) => response.bounds !== null);
  const level = listed.flatMap(({ response }) => response.interval?.level ?? [])[0];
  return mechanismTable(
    'response',
    captions.response,
    listed,
    [
      rateColumn(columns.response, (rate) => rateCell(rate, context)),
      ...(level === undefined
        ? []
        : [
            rateColumn(columns.interval(formatShare(level, context.words.number)), (rate) =>
              intervalCell(rate, context),
            ),
          ]),
      ...(hasActive ? [rateColumn(columns.active, ({ active }) => rateCell(active, context))] : []),
      ...(hasOthers ? [rateColumn(columns.notOnList, (rate) => othersCell(rate, context))] : []),
      ...(hasBounds ? [rateColumn(columns.bounds, (rate) => boundsCell(rate, context))] : []),
    ],
    context,
    [
      ...(hasOthers ? [notOnListNote] : []),
      ...(hasBounds ? [boundsNote] : []),
      ...(listed.length > MOST_TOLD ? [] : boundsTexts(listed, context)),
    ],
  );
}

function rateColumn(label: string, of: (rate: ResponseRate) => Cell): MechanismColumn {
  return { column: figures(label), cell: ({ response }) => (response ? of(response) : cell('')) };
}

function intervalCell({ interval, noInterval }: ResponseRate, { words }: ReportContext): Cell {
  const { response, number } = words;
  if (interval === null) return cell(noInterval === null ? number.none : response.noInterval[noInterval]);
  return cell(response.range(formatShare(interval.low, number), formatShare(interval.high, number)));
}

function othersCell({ notOnList }: ResponseRate, context: ReportContext): Cell {
  return notOnList === null ? cell(context.words.number.none) : countCell(notOnList, context);
}

function boundsCell({ bounds }: ResponseRate, { words }: ReportContext): Cell {
  if (bounds === null) return cell(words.number.none);
  const [lowest, highest] = [pointsText(bounds.lowest, words), pointsText(bounds.highest, words)];
  return cell(lowest === highest ? lowest : words.response.range(lowest, highest));
}

/** What those who did not answer could make of the score, a sentence for each mechanism and round. */
function boundsTexts(listed: readonly Listed[], context: ReportContext): string[] {
  const { words } = context;
  const where = whereIn(new Set(listed.map((each) => each.round)), context);
  return listed.flatMap((each) => {
    const { bounds, invited } = each.response;
    if (bounds === null) return [];
    const [lowest, highest] = [pointsText(bounds.lowest, words), pointsText(bounds.highest, words)];
    const silent = invited - bounds.respondents;
    const told =
      silent === 0
        ? words.response.boundsKnown(invited, lowest)
        : words.response.bounds(silent, invited, lowest, highest);
    return [listed.length === 1 ? told : words.text.labelled(where(each), told)];
  });
}
