import type { ChangeResult } from '../../change/types.ts';
import type { Checklist } from '../../checklist/types.ts';
import { changeDocument } from '../change-document.ts';
import { createContext, type ReportOptions } from '../context.ts';
import { answerSheet } from './sheets/answer-sheet.ts';
import { changeIndicators } from './sheets/change-indicators.ts';
import { changeSheet } from './sheets/change-sheet.ts';
import { commentSheets } from './sheets/comment-sheet.ts';
import { indicatorSheet } from './sheets/indicator-sheet.ts';
import { problemSheet } from './sheets/problem-sheet.ts';
import {
  bandsOf,
  frameOf,
  furtherSheets,
  methodSheet,
  sourceText,
  summarySheet,
} from './sheets/report-sheets.ts';
import { scoreSheet } from './sheets/score-sheet.ts';
import type { Workbook } from './workbook.ts';

/** A change as a workbook: the change, both rounds as reported, and all that stands behind them. */
export function changeWorkbook(result: ChangeResult, checklist: Checklist, options: ReportOptions): Workbook {
  const context = createContext(checklist, options);
  const document = changeDocument(result, checklist, { ...options, details: 'few' });
  const checklistOf = (round: string) =>
    round === result.rounds.from && options.older ? options.older : checklist;
  return {
    ...frameOf(document),
    bands: bandsOf(context),
    sheets: [
      summarySheet(document, context),
      changeSheet(result, context),
      scoreSheet(result.mechanisms, context),
      answerSheet(result.mechanisms, checklistOf, context),
      indicatorSheet(changeIndicators(result, context), sourceText(result, context), context),
      ...furtherSheets(document, context),
      ...commentSheets(result.mechanisms, context),
      methodSheet(document, context),
      problemSheet(result.problems, context.words),
    ],
  };
}
