import type { ListedPair } from '../../../cases/types.ts';
import { gradeWord } from '../../parts/cases-cells.ts';
import { type CasesContext, named } from '../../parts/cases-context.ts';
import { differingText, withOutcome } from '../../parts/cases-pairs.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { ends } from './cases-counts-sheet.ts';
import { gradeColumn } from './cases-matrix-sheet.ts';
import { figureColumn, textColumn } from './columns.ts';

/** All pairs listed, of both kinds. */
export function pairsSheet(context: CasesContext): Sheet {
  const { words, result } = context;
  const { columns, sheets, pairs } = words.cases;
  const { similarUnlike, differentAlike, why } = result.pairs;
  const share = (label: string) => figureColumn(label, 'hundredths');
  return {
    name: sheets.pairs,
    above: [],
    columns: [
      textColumn(sheets.kind),
      textColumn(columns.pair),
      share(columns.distance),
      share(sheets.lowest),
      share(sheets.highest),
      figureColumn(sheets.shared, 'count'),
      textColumn(columns.differing),
      textColumn(columns.alike),
      textColumn(sheets.unknown),
      figureColumn(columns.rivals, 'count'),
      figureColumn(sheets.unknownRivals, 'count'),
    ],
    rows: [
      ...similarUnlike.map((pair) => pairRow(pairs.similarUnlike, pair, context)),
      ...differentAlike.map((pair) => pairRow(pairs.differentAlike, pair, context)),
    ],
    below: [...(why === null ? [] : [pairs.why[why]]), pairs.distance(result.fewestShared), pairs.rivalsRead],
    fixed: 2,
  };
}

function pairRow(kind: string, pair: ListedPair, context: CasesContext): SheetCell[] {
  const { words } = context;
  const labels = (ids: readonly string[]) => words.text.series(ids.map((id) => context.criterion(id)));
  return [
    kind,
    words.text.and([withOutcome(pair.first, context), withOutcome(pair.second, context)]),
    pair.distance,
    ...ends(pair.bounds),
    pair.shared,
    differingText(pair, context),
    labels(pair.alike),
    labels(pair.unknown),
    pair.rivals,
    pair.rivalsOfUnknownOutcome,
  ];
}

/** Every cell before and now, those that stayed the same too; no sheet where nothing was compared. */
export function casesChangeSheets(context: CasesContext): Sheet[] {
  const { words, result } = context;
  const { columns, change } = words.cases;
  if (result.change === null) return [];
  return [
    {
      name: words.xlsx.sheets.change,
      above: [],
      columns: [
        textColumn(columns.case),
        textColumn(columns.criterion),
        gradeColumn(columns.before),
        textColumn(words.text.inside(columns.qualifier, columns.before)),
        gradeColumn(columns.now),
        textColumn(words.text.inside(columns.qualifier, columns.now)),
        textColumn(columns.change),
        figureColumn(columns.steps, 'difference-count'),
      ],
      rows: [...result.change.cells, ...result.change.outcome].map((each) => [
        named(each.case, words),
        context.criterion(each.criterion),
        gradeWord(each.from, context),
        each.from.qualifier,
        gradeWord(each.to, context),
        each.to.qualifier,
        change.kinds[each.kind],
        each.steps,
      ]),
      below: [change.countsRead],
      fixed: 1,
    },
  ];
}
