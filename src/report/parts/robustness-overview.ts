import type { Agreement, MechanismRobustness } from '../../robustness/types.ts';
import { cell, figures, idPart, table, words as wordColumn } from '../blocks.ts';
import { bandCell, countCell, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { familiesTried, holdsText, type TriedFamily, triedFamilies } from './robustness-texts.ts';

/** Each mechanism and round as declared, then how often its band and its place hold, family by family. */
export function robustnessOverview(
  mechanisms: readonly MechanismRobustness[],
  context: ReportContext,
): Block[] {
  const { tables } = context.words.robustness;
  return [
    ...declaredTable(mechanisms, context),
    ...holdsTables('band', tables.band, mechanisms, ({ bandHolds, scored }) => [bandHolds, scored], context),
    ...holdsTables(
      'place',
      tables.place,
      mechanisms,
      ({ rankHolds, ranked }) => [rankHolds, ranked],
      context,
    ),
  ];
}

/** "3 of 8"; nothing where places are not given. */
export function placeText({ place }: MechanismRobustness, { words }: ReportContext): string {
  return place === null ? '' : words.robustness.placeOf(place.rank, place.of);
}

function declaredTable(mechanisms: readonly MechanismRobustness[], context: ReportContext): Block[] {
  const { words } = context;
  const { tables, columns } = words.robustness;
  const names = nameCells(mechanisms, context);
  const hasPlaces = mechanisms.some(({ place }) => place !== null);
  return table({
    id: 'declared',
    caption: tables.declared,
    columns: [
      ...names.labels.map(wordColumn),
      figures(words.score.columns.score),
      wordColumn(words.score.columns.band),
      ...(hasPlaces ? [figures(columns.place)] : []),
      figures(words.about.respondents),
    ],
    rows: mechanisms.map((each) => [
      ...names.cells(each),
      scoreCell(each.declared, context),
      bandCell(each.declared.band, context),
      ...(hasPlaces ? [cell(placeText(each, context) || words.number.none)] : []),
      countCell(each.respondents, context),
    ]),
  });
}

type Holds = readonly [holds: number | null, of: number];

/** A table for each round: its mechanisms stand together, and lines stay short. */
function holdsTables(
  id: string,
  caption: string,
  mechanisms: readonly MechanismRobustness[],
  holdsOf: (agreement: Agreement) => Holds,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const told = mechanisms.filter((each) =>
    triedFamilies(each).some(({ agreement }) => holdsOf(agreement)[0] !== null),
  );
  const rounds = [...new Set(mechanisms.map(({ round }) => round))].sort();
  return rounds.flatMap((round) => {
    const own = told.filter((each) => each.round === round);
    const families = familiesTried(own);
    return table({
      id: `${id}-${idPart(round)}`,
      caption: rounds.length > 1 ? words.text.inside(caption, nameOrNone(context)(round)) : caption,
      columns: [
        wordColumn(words.about.mechanism),
        ...families.map((family) => figures(words.robustness.shortFamilies[family])),
      ],
      rows: own.map((each) => [
        cell(nameOrNone(context)(each.mechanism)),
        ...families.map((family) => {
          const found = triedFamilies(each).find((tried) => tried.family === family);
          return cell(found ? familyText(found, holdsOf, context) : words.number.none);
        }),
      ]),
      notes: [words.robustness.ofScored],
    });
  });
}

/** Draws are a sample: their share says all. */
function familyText(
  { kind, agreement }: TriedFamily,
  holdsOf: (agreement: Agreement) => Holds,
  context: ReportContext,
): string {
  const [holds, of] = holdsOf(agreement);
  if (kind !== 'drawn' || holds === null || of === 0) return holdsText(holds, of, context);
  return formatShare(holds / of, context.words.number);
}

/** The mechanism, and the round where there is more than one. */
function nameCells(mechanisms: readonly MechanismRobustness[], context: ReportContext) {
  const { about } = context.words;
  const name = nameOrNone(context);
  const hasRounds = new Set(mechanisms.map(({ round }) => round)).size > 1;
  return {
    labels: hasRounds ? [about.mechanism, about.round] : [about.mechanism],
    cells: ({ mechanism, round }: MechanismRobustness): Cell[] =>
      hasRounds ? [cell(name(mechanism)), cell(name(round))] : [cell(name(mechanism))],
  };
}
