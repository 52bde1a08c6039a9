import type { Problem } from '../../../problems.ts';
import { expectedText, messageText, remedyText } from '../../parts/problem-blocks.ts';
import type { Words } from '../../words/words.ts';
import type { Sheet, SheetColumn } from '../workbook.ts';

/** Every problem in a line, with its place and what to do. */
export function problemSheet(problems: readonly Problem[], words: Words): Sheet {
  const { columns, sheets } = words.xlsx;
  const text = (label: string): SheetColumn => ({ label, format: 'text' });
  const count = (label: string): SheetColumn => ({ label, format: 'count' });
  return {
    name: sheets.problems,
    above: [],
    columns: [
      text(columns.severity),
      text(columns.problem),
      text(columns.message),
      text(columns.file),
      count(columns.row),
      text(columns.column),
      text(columns.found),
      text(columns.expected),
      count(columns.times),
      text(columns.remedy),
      text(columns.code),
    ],
    rows: problems.map((each) => [
      words.severities[each.severity],
      words.problems.kinds[each.code].title,
      messageText(each, words),
      each.file,
      each.row,
      each.column === null ? null : String(each.column),
      each.value,
      expectedText(each, words),
      each.count,
      remedyText(each, words),
      each.code,
    ]),
    below: problems.length === 0 ? [words.problems.none] : [],
    fixed: 0,
  };
}
