import type { CasesResult } from '../../cases/types.ts';
import { casesDocument } from '../cases-document.ts';
import type { ReportOptions } from '../context.ts';
import { type CasesContext, createCasesContext } from '../parts/cases-context.ts';
import { casesSheet, countsSheet } from './sheets/cases-counts-sheet.ts';
import { cellsSheet, matrixSheet } from './sheets/cases-matrix-sheet.ts';
import { casesChangeSheets, pairsSheet } from './sheets/cases-pairs-sheet.ts';
import { qcaSheets } from './sheets/cases-qca-sheets.ts';
import { problemSheet } from './sheets/problem-sheet.ts';
import { frameOf, summarySheet } from './sheets/report-sheets.ts';
import { sectionOf, textSheet } from './sheets/text-sheet.ts';
import type { BandRule, Workbook } from './workbook.ts';

/** Cases side by side as a workbook: matrix, every cell, counts, pairs, change, QCA; figures are numbers, unrounded. */
export function casesWorkbook(result: CasesResult, options: ReportOptions): Workbook {
  const context = createCasesContext(result, options);
  const document = casesDocument(result, options);
  const { words } = context;
  const method = sectionOf(document.blocks, 'method');
  return {
    ...frameOf(document),
    bands: gradeRules(context),
    sheets: [
      summarySheet(document, context),
      matrixSheet(context),
      cellsSheet(context),
      countsSheet(context),
      casesSheet(context),
      pairsSheet(context),
      ...casesChangeSheets(context),
      ...qcaSheets(document, context),
      textSheet(words.xlsx.sheets.method, [], method, words),
      problemSheet(result.problems, words),
    ],
  };
}

/** Steps of the ladder with their words, by which cells are coloured. */
function gradeRules({ grades, result }: CasesContext): BandRule[] {
  const values = new Map(result.matrix.ladder.grades.map(({ id, value }) => [id, value]));
  return grades.map(({ id, label, colour }) => ({
    label,
    edge: 100 * (values.get(id) ?? 0),
    inclusive: true,
    colour,
  }));
}
