import type { Checklist } from '../../checklist/types.ts';
import type { ScoreResult } from '../../scoring/types.ts';
import { createContext, type ReportOptions } from '../context.ts';
import { scoreDocument } from '../score-document.ts';
import { answerSheet } from './sheets/answer-sheet.ts';
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
import { scoreIndicators } from './sheets/score-indicators.ts';
import { scoreSheet } from './sheets/score-sheet.ts';
import type { Workbook } from './workbook.ts';

/** Scores as a workbook: every figure unrounded, each with the words of the report beside it. */
export function scoreWorkbook(result: ScoreResult, checklist: Checklist, options: ReportOptions): Workbook {
  const context = createContext(checklist, options);
  const document = scoreDocument(result, checklist, { ...options, details: 'few' });
  return {
    ...frameOf(document),
    bands: bandsOf(context),
    sheets: [
      summarySheet(document, context),
      scoreSheet(result.mechanisms, context),
      answerSheet(result.mechanisms, () => checklist, context),
      indicatorSheet(scoreIndicators(result.mechanisms, context), sourceText(result, context), context),
      ...furtherSheets(document, context),
      ...commentSheets(result.mechanisms, context),
      methodSheet(document, context),
      problemSheet(result.problems, context.words),
    ],
  };
}
