import type { Case, CaseProfile } from '../../cases/types.ts';
import {
  cell,
  facts,
  figures,
  heading,
  idPart,
  list,
  paragraph,
  table,
  words as wordColumn,
} from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { formatNumber, formatPlain } from '../numbers.ts';
import { gradedCell, outcomeCell } from './cases-cells.ts';
import { type CasesContext, hundredths, named } from './cases-context.ts';
import { namesText } from './cases-names.ts';
import { differingText, distanceCell, withOutcome } from './cases-pairs.ts';

/** All cases in a table, then a page for each. */
export function profileBlocks(context: CasesContext): Block[] {
  const { words, cases } = context;
  const { profiles } = words.cases;
  if (cases.length === 0) return [];
  return [
    heading(1, profiles.heading, 'details'),
    ...overviewTable(context),
    ...cases.flatMap((one) => profilePage(one, context)),
  ];
}

function overviewTable(context: CasesContext): Block[] {
  const { words, cases } = context;
  const { columns, profiles } = words.cases;
  return table({
    id: 'overview',
    caption: profiles.overview,
    columns: [
      wordColumn(columns.case),
      figures(columns.graded),
      figures(columns.notStated),
      figures(columns.illegible),
      figures(columns.mean),
      wordColumn(columns.range),
      wordColumn(columns.nearest),
    ],
    rows: cases.map((one) => {
      const profile = profileOf(one, context);
      const n = (count: number) => countCell(count, context);
      return [
        cell(context.nameOf(one)),
        ...(profile === null
          ? [cell(''), cell(''), cell(''), cell(''), cell(''), cell('')]
          : [
              n(profile.graded),
              n(profile.notStated),
              n(profile.illegible),
              distanceCell(profile.mean, context),
              cell(meanRange(profile, context)),
              cell(nearestText(profile, context)),
            ]),
      ];
    }),
    notes: [profiles.overviewRead],
  });
}

function profilePage(one: Case, context: CasesContext): Block[] {
  const { words, result } = context;
  const { columns, profiles } = words.cases;
  const name = context.nameOf(one);
  const id = `case-${idPart(name)}`;
  const { criteria } = result.matrix;
  return [
    heading(2, name, id, { mechanism: name }),
    facts(profileFacts(one, context)),
    ...moveBlocks(one, context),
    ...table({
      id: `${id}-cells`,
      caption: profiles.cells(name),
      columns: [columns.criterion, columns.grade, columns.source, columns.page, columns.note].map(wordColumn),
      rows: criteria.flatMap((criterion, index): Cell[][] => {
        const each = one.cells[index];
        if (each === undefined) return [];
        return [
          [
            cell(context.criterion(criterion.id)),
            gradedCell(each, context),
            cell(each.source ?? ''),
            cell(each.page ?? ''),
            cell(each.note ?? ''),
          ],
        ];
      }),
      notes: [profiles.read],
    }),
  ];
}

function profileFacts(one: Case, context: CasesContext): (readonly [string, string | null])[] {
  const { words, result } = context;
  const { facts: labels, meanRange: withRange } = words.cases.profiles;
  const profile = profileOf(one, context);
  const rank = result.ranking?.rows.find(({ name }) => name === one.name)?.rank ?? null;
  const outcome = one.outcome === null ? null : outcomeCell(one.outcome, context).text;
  if (profile === null) return [[labels.outcome, outcome]];
  const applying = profile.graded + profile.notStated + profile.illegible;
  return [
    [labels.outcome, outcome],
    [labels.graded, words.cases.ofAll(formatNumber(profile.graded, 0, words.number), applying)],
    [
      labels.mean,
      hasRange(profile)
        ? withRange(hundredths(profile.mean, context), meanRange(profile, context))
        : hundredths(profile.mean, context),
    ],
    [labels.nearest, nearestText(profile, context)],
    [labels.unlike, unlikeText(one, context)],
    [labels.rank, rank === null ? null : formatPlain(rank, 1, words.number)],
  ];
}

/** By how much what is not stated could move what is said of a case; nothing where all is stated. */
function moveBlocks(one: Case, context: CasesContext): Block[] {
  const { words } = context;
  const { profiles } = words.cases;
  const moves = profileOf(one, context)?.moves;
  if (moves === undefined) return [];
  const { mean, distance, nearest, pairs } = moves;
  const figure = (value: number) => hundredths(value, context);
  const texts = [
    ...(mean !== null && mean > 0 ? [profiles.moveMean(figure(mean))] : []),
    ...(distance === null
      ? []
      : [
          profiles.moveDistance(
            named(distance.name, words),
            figure(distance.bounds.lowest),
            figure(distance.bounds.highest),
          ),
        ]),
    ...(nearest.count === 0 ? [] : [profiles.moveNearest(nearest.count, namesText(nearest.names, context))]),
    ...(pairs === 0 ? [] : [profiles.movePairs(pairs)]),
  ];
  return texts.length === 0
    ? []
    : [paragraph(words.text.labelled(profiles.moves, '').trimEnd()), ...list(texts)];
}

function profileOf({ name }: Case, { result }: CasesContext): CaseProfile | null {
  return result.profiles.find((each) => each.name === name) ?? null;
}

/** Whether what is not stated could move the mean. */
function hasRange({ mean, bounds }: CaseProfile): boolean {
  return mean !== null && bounds !== null && bounds.lowest < bounds.highest;
}

function meanRange({ bounds }: CaseProfile, context: CasesContext): string {
  const { words } = context;
  if (bounds === null) return words.number.none;
  return words.cases.range(hundredths(bounds.lowest, context), hundredths(bounds.highest, context));
}

function nearestText({ nearest }: CaseProfile, context: CasesContext): string {
  const { words } = context;
  if (nearest === null) return words.number.none;
  const { name, distance, tied, tiedNames } = nearest;
  const { near, asNear } = words.cases.profiles;
  const text = near(named(name, words), hundredths(distance, context));
  if (tied === 0) return text;
  const left = tied - tiedNames.length;
  const others = tiedNames.map((each) => named(each, words));
  return asNear(text, words.text.series(left > 0 ? [...others, words.cases.moreNames(left)] : others));
}

/** The listed pair with this case that is most alike and yet ended otherwise. */
function unlikeText({ name }: Case, context: CasesContext): string | null {
  const { words, result } = context;
  const pair = result.pairs.similarUnlike.find((each) => each.first === name || each.second === name);
  if (pair === undefined) return null;
  const other = withOutcome(pair.first === name ? pair.second : pair.first, context);
  return words.text.labelled(other, differingText(pair, context));
}
