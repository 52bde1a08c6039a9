import type { ListedPair, PairDistance } from '../../cases/types.ts';
import { cell, figures, heading, paragraph, table, words as wordColumn } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { hasWorked } from './cases-cells.ts';
import { type CasesContext, hundredths, named } from './cases-context.ts';
import { criteriaText } from './cases-names.ts';

const MOST_PAIRS = 10;

/** Pairs that differ in outcome though alike, and pairs that agree in it though different. */
export function pairBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  const { pairs } = words.cases;
  const { similarUnlike, differentAlike, why } = result.pairs;
  const head = heading(1, pairs.heading, 'pairs-heading');
  if (similarUnlike.length === 0 && differentAlike.length === 0)
    return [head, paragraph(why === null ? pairs.none : pairs.why[why])];
  return [
    head,
    paragraph(pairs.distance(result.fewestShared)),
    ...(similarUnlike.length === 0 && why !== null ? [paragraph(pairs.why[why])] : []),
    ...pairTable('similarUnlike', similarUnlike, context),
    ...pairTable('differentAlike', differentAlike, context),
  ];
}

type Kind = 'similarUnlike' | 'differentAlike';
const IDS = { similarUnlike: 'pairs-unlike', differentAlike: 'pairs-alike' } as const;

function pairTable(kind: Kind, listed: readonly ListedPair[], context: CasesContext): Block[] {
  const { words, result } = context;
  const { columns, pairs } = words.cases;
  const shown = listed.slice(0, MOST_PAIRS);
  const all = result.pairs.of[kind];
  const tied = shown.length < listed.length ? 0 : result.pairs.tiedBeyond[kind];
  return table({
    id: IDS[kind],
    caption: pairs[kind],
    columns: [
      wordColumn(columns.pair),
      figures(columns.distance),
      wordColumn(columns.range),
      wordColumn(columns.differing),
      wordColumn(columns.alike),
      wordColumn(columns.rivals),
    ],
    rows: shown.map((pair) => pairRow(pair, context)),
    notes: [
      kind === 'similarUnlike' ? pairs.similarUnlikeRead : pairs.differentAlikeRead,
      pairs.rivalsRead,
      ...(shown.length < all ? [pairs.shown(shown.length, all)] : []),
      ...(tied > 0 ? [pairs.tied(tied)] : []),
    ],
  });
}

function pairRow(pair: ListedPair, context: CasesContext): Cell[] {
  const { rivals, rivalsOfUnknownOutcome } = pair;
  const { words } = context;
  const { pairs } = words.cases;
  return [
    cell(words.text.and([withOutcome(pair.first, context), withOutcome(pair.second, context)])),
    distanceCell(pair.distance, context),
    cell(boundsText(pair, context)),
    cell(differingText(pair, context)),
    cell(criteriaText(pair.alike, context)),
    cell(
      rivals + rivalsOfUnknownOutcome === 0
        ? pairs.noRivals
        : pairs.rivals(rivals + rivalsOfUnknownOutcome, rivalsOfUnknownOutcome),
    ),
  ];
}

export function distanceCell(distance: number | null, context: Pick<CasesContext, 'words'>): Cell {
  const text = hundredths(distance, context);
  return distance === null ? { text } : { text, number: distance };
}

/** "0.20 to 0.45": the distance were the rest stated. */
export function boundsText({ bounds }: Pick<PairDistance, 'bounds'>, context: CasesContext): string {
  const { lowest, highest } = bounds;
  return context.words.cases.range(hundredths(lowest, context), hundredths(highest, context));
}

/** "Leadership (no / yes)": criteria with both grades, those that differ most first. */
export function differingText({ differing }: Pick<PairDistance, 'differing'>, context: CasesContext): string {
  const { words } = context;
  if (differing.length === 0) return words.cases.summary.nothingAlike;
  return words.text.series(
    differing.map(({ criterion, first, second }) =>
      words.text.inside(
        context.criterion(criterion),
        words.cases.versus(context.grade(first), context.grade(second)),
      ),
    ),
  );
}

/** "Amberlake (worked)". */
export function withOutcome(name: string, { words, cases }: CasesContext): string {
  const worked = hasWorked(cases.find((one) => one.name === name)?.outcome ?? null);
  const shown = named(name, words);
  return worked === null ? shown : words.text.inside(shown, worked ? words.cases.worked : words.cases.failed);
}
