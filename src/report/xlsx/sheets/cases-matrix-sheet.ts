import type { Case, CaseCell } from '../../../cases/types.ts';
import { gradeWord, ungradedDetail } from '../../parts/cases-cells.ts';
import type { CasesContext } from '../../parts/cases-context.ts';
import type { Sheet, SheetCell, SheetColumn } from '../workbook.ts';
import { figureColumn, textColumn } from './columns.ts';

/** Cases × criteria as the table that was handed in: grades with their qualifiers. */
export function matrixSheet(context: CasesContext): Sheet {
  const { words, result, cases } = context;
  const { criteria, outcome } = result.matrix;
  const parts = outcome === null ? criteria : [...criteria, outcome];
  return {
    name: words.cases.sheets.matrix,
    above: [],
    columns: [
      textColumn(words.cases.columns.case),
      ...parts.map(({ id }) => gradeColumn(context.criterion(id), 34)),
    ],
    rows: cases.map((one) => [
      context.nameOf(one),
      ...cellsOf(one, context).map(({ cell }) => (cell === null ? null : writtenText(cell, context))),
    ]),
    below: [words.cases.matrix.read],
    fixed: 1,
  };
}

/** Every cell in a line, with its source. */
export function cellsSheet(context: CasesContext): Sheet {
  const { words, cases } = context;
  const { columns, sheets } = words.cases;
  return {
    name: sheets.cells,
    above: [],
    columns: [
      textColumn(columns.case),
      textColumn(columns.criterion),
      textColumn(words.xlsx.columns.id),
      gradeColumn(columns.grade),
      figureColumn(columns.value, 'hundredths'),
      textColumn(columns.qualifier),
      textColumn(columns.why),
      textColumn(sheets.mayRead),
      textColumn(columns.written),
      textColumn(columns.source),
      textColumn(columns.page),
      textColumn(columns.note),
      figureColumn(words.score.columns.score, 'points'),
      figureColumn(columns.n, 'count'),
    ],
    rows: cases.flatMap((one) =>
      cellsOf(one, context).flatMap(({ id, cell }) =>
        cell === null ? [] : [cellRow(context.nameOf(one), id, cell, context)],
      ),
    ),
    below: [],
    fixed: 1,
  };
}

function cellRow(name: string, id: string, cell: CaseCell, context: CasesContext): SheetCell[] {
  const { reasons } = context.words.cases;
  return [
    name,
    context.criterion(id),
    id,
    gradeWord(cell, context),
    cell.value,
    cell.qualifier,
    cell.why === null ? null : reasons[cell.why],
    cell.candidates.join('; '),
    cell.text,
    cell.source,
    cell.page,
    cell.note,
    cell.score?.value ?? null,
    cell.score?.n ?? null,
  ];
}

/** "yes (strong)", without the sign, so that it can be filtered by its word. */
function writtenText(cell: CaseCell, context: CasesContext): string {
  const word = gradeWord(cell, context);
  const detail = cell.state === 'graded' ? (cell.qualifier ?? '') : ungradedDetail(cell, context);
  return detail === '' ? word : context.words.text.inside(word, detail);
}

/** Cells of the criteria, then the outcome; null where a case has none. */
function cellsOf(
  one: Case,
  { result }: CasesContext,
): { readonly id: string; readonly cell: CaseCell | null }[] {
  const { criteria, outcome } = result.matrix;
  return [
    ...criteria.map(({ id }, index) => ({ id, cell: one.cells[index] ?? null })),
    ...(outcome === null ? [] : [{ id: outcome.id, cell: one.outcome }]),
  ];
}

/** A column of grades, coloured by their words. */
export function gradeColumn(label: string, widest?: number): SheetColumn {
  return { ...textColumn(label), hasBandWords: true, ...(widest === undefined ? {} : { widest }) };
}
