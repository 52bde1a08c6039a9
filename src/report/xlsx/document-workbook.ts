import type { ReportDocument } from '../document.ts';
import { wordsIn } from '../words/words.ts';
import { coverLines, frameOf } from './sheets/report-sheets.ts';
import { tableSheets } from './sheets/table-sheets.ts';
import { textSheet } from './sheets/text-sheet.ts';
import type { Workbook } from './workbook.ts';

/** Any document as a workbook: its sentences on a sheet, and a sheet for each of its tables. */
export function documentWorkbook(document: ReportDocument): Workbook {
  const { language, blocks } = document;
  const words = wordsIn(language);
  const text = textSheet(words.xlsx.sheets.text, coverLines(document), blocks, words);
  return { ...frameOf(document), bands: [], sheets: [text, ...tableSheets(blocks, words)] };
}
