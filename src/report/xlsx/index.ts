/** All that writes an Excel file, in one file of the bundle. */
export { casesWorkbook } from './cases-workbook.ts';
export { changeWorkbook } from './change-workbook.ts';
export { documentWorkbook } from './document-workbook.ts';
export { scoreWorkbook } from './score-workbook.ts';
export { writeXlsx } from './write-xlsx.ts';
