import type { ReportDocument } from './document.ts';
import { wordsIn } from './words/words.ts';
import type { Workbook } from './xlsx/workbook.ts';

/** A document as a Word file, in pieces to be written one after another; what writes it is loaded when it is needed. */
export async function writeDocx(document: ReportDocument): Promise<Iterable<Uint8Array>> {
  const writer = await import('./docx/write-docx.ts');
  return writer.writeDocx(document, wordsIn(document.language));
}

/** A workbook as an Excel file, in the same way. */
export async function writeXlsx(workbook: Workbook): Promise<Iterable<Uint8Array>> {
  const writer = await import('./xlsx/write-xlsx.ts');
  return writer.writeXlsx(workbook);
}
