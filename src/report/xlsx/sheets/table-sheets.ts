import type { Block, TableBlock } from '../../document.ts';
import type { Words } from '../../words/words.ts';
import type { Sheet } from '../workbook.ts';
import { figureCell } from './figure-cell.ts';
import { headingLine, withHeadings } from './headings-above.ts';

/** A sheet for each table of a document, in its order, with the headings that it stands under. */
export function tableSheets(blocks: readonly Block[], words: Words): Sheet[] {
  return withHeadings(blocks).flatMap(({ block, headings }) =>
    block.kind === 'table' ? [tableSheet(block, headings, words)] : [],
  );
}

function tableSheet(
  { caption, columns, rows, notes }: TableBlock,
  headings: readonly string[],
  words: Words,
): Sheet {
  const name = caption === '' ? (headings.at(-1) ?? words.xlsx.sheets.text) : caption;
  const others = headings.filter((heading) => heading !== name);
  return {
    name,
    above: [name, ...(others.length === 0 ? [] : [headingLine(others)])],
    columns: columns.map(({ label, align }) => ({ label, format: align === 'right' ? 'number' : 'text' })),
    rows: rows.map((row) => row.map((cell) => figureCell(cell, words.number))),
    below: notes,
    fixed: 0,
  };
}
