import type { TruthTableRow } from '../../qca/types.ts';
import { cell, figures, heading, note, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import type { CasesContext } from './cases-context.ts';
import { namesText } from './cases-names.ts';
import { configurationCells, configurationColumns, configurationNotes } from './cases-qca-configuration.ts';
import { type DoneQca, fitCell } from './cases-qca-terms.ts';

/** The truth table with the cases of every row, then contradictions and what no case has. */
export function truthTableBlocks(
  { truthTable }: Pick<DoneQca, 'truthTable'>,
  context: CasesContext,
): Block[] {
  const { words } = context;
  const texts = words.qca.table;
  const { rows, conditions, remainders, undecided } = truthTable;
  const contradictory = rows.filter((row) => row.outcome === 'contradictory' || row.deviant.length > 0);
  const named = contradictory.map(({ row }) => texts.rowNumber(row));
  return [
    heading(2, texts.heading, 'qca-table'),
    ...table({
      id: 'truth-table',
      caption: texts.caption,
      columns: [
        figures(texts.row),
        ...configurationColumns(conditions, context),
        wordColumn(texts.outcome),
        wordColumn(words.cases.columns.cases),
        figures(words.qca.fit.consistency),
        figures(words.qca.fit.pri),
        wordColumn(texts.against),
      ],
      rows: rows.map((row) => tableRow(row, conditions, context)),
      notes: [texts.read, ...configurationNotes(conditions, context)],
    }),
    ...(named.length === 0
      ? [paragraph(texts.noContradictions)]
      : [note('caution', texts.contradictions(words.text.series(named)))]),
    paragraph(texts.remainders(remainders, 2 ** conditions.length)),
    ...(undecided.length === 0 ? [] : [paragraph(texts.undecided(namesText(undecided, context)))]),
  ];
}

function tableRow(row: TruthTableRow, conditions: readonly string[], context: CasesContext): Cell[] {
  return [
    countCell(row.row, context),
    ...configurationCells(row.configuration, conditions, context),
    cell(context.words.qca.table.outcomes[row.outcome]),
    cell(namesText(row.cases, context)),
    fitCell(row.consistency, context),
    fitCell(row.pri, context),
    cell(row.deviant.length === 0 ? '' : namesText(row.deviant, context)),
  ];
}
