/**
 * The public library: everything a script may import. Reading takes bytes, results are plain values, nothing touches
 * the disk, the clock or the locale.
 */

import './report/words/all.ts';

export { assessCases, type MoreToAssess } from './cases/assess-cases.ts';
export { chooseLadder, defaultLadder } from './cases/ladder.ts';
export { parseLadder } from './cases/parse-ladder.ts';
export type { QcaOptions } from './cases/qca-types.ts';
export { type MatrixOptions, type ReadCases, readCaseMatrix } from './cases/read-matrix.ts';
export type { GradeWords } from './cases/reading/grade-words.ts';
export type * from './cases/types.ts';
export { compareRounds } from './change/compare.ts';
export type { RoundInput } from './change/round-input.ts';
export type { CompareOptions } from './change/settings.ts';
export type * from './change/types.ts';
export { type LintResult, lintChecklist } from './checklist/lint.ts';
export { parseChecklist } from './checklist/parse.ts';
export type { ParseOptions } from './checklist/parse-options.ts';
export type * from './checklist/types.ts';
export { selectVariant } from './checklist/variant.ts';
export { compareVersions, type VersionDifferences } from './checklist/versions.ts';
export { planSampleSize } from './planning/plan-sample-size.ts';
export type * from './planning/types.ts';
export {
  type Outcome,
  PROBLEM_KINDS,
  type Problem,
  type ProblemCode,
  type Severity,
  type Wording as ProblemWording,
} from './problems.ts';
export { casesDocument } from './report/cases-document.ts';
export { changeDocument } from './report/change-document.ts';
export { checklistDocument } from './report/checklist-document.ts';
export type { ReportOptions } from './report/context.ts';
export type * from './report/document.ts';
export { drawPicture, type PictureOptions } from './report/draw-picture.ts';
export { explainDocument } from './report/explain-document.ts';
export { writeHtml } from './report/html/write-html.ts';
export { powerDocument } from './report/power-document.ts';
export { robustnessDocument } from './report/robustness-document.ts';
export { scoreDocument } from './report/score-document.ts';
export { chalkPaint } from './report/terminal/chalk-paint.ts';
export type { Paint } from './report/terminal/paint.ts';
export { writeMarkdown } from './report/write-markdown.ts';
export { writeDocx, writeXlsx } from './report/write-office.ts';
export { type TerminalOptions, writeTerminal } from './report/write-terminal.ts';
export { changeWorkbook } from './report/xlsx/change-workbook.ts';
export { documentWorkbook } from './report/xlsx/document-workbook.ts';
export { scoreWorkbook } from './report/xlsx/score-workbook.ts';
export type { Workbook } from './report/xlsx/workbook.ts';
export { readInvited } from './responses/invited.ts';
export { readResponses } from './responses/read.ts';
export type * from './responses/types.ts';
export { assessRobustness } from './robustness/robustness.ts';
export type * from './robustness/types.ts';
export type * from './scoring/agreement/types.ts';
export type { BandEdges } from './scoring/bands.ts';
export { type ExplainTarget, explainScore } from './scoring/explain.ts';
export type * from './scoring/reliability/types.ts';
export { scoreResponses } from './scoring/score.ts';
export type * from './scoring/types.ts';
export { parseTemplate } from './template/parse-template.ts';
export { readPicture } from './template/read-picture.ts';
export type * from './template/types.ts';
