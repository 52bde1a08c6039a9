import type { Block } from '../../document.ts';
import type { Words } from '../../words/words.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { textColumn } from './columns.ts';
import { headingLine, withHeadings } from './headings-above.ts';
import { dayCell } from './round-date.ts';

/** All sentences of blocks, a line each: where it stands in the report, what it is about, and itself. */
export function textSheet(
  name: string,
  above: readonly string[],
  blocks: readonly Block[],
  words: Words,
): Sheet {
  const { section, subject, text } = words.xlsx.columns;
  const columns = [
    { ...textColumn(section), widest: 36 },
    { ...textColumn(subject), widest: 30 },
    { ...textColumn(text), widest: 100 },
  ];
  return { name, above, columns, rows: textRows(blocks, words), below: [], fixed: 0 };
}

function textRows(blocks: readonly Block[], words: Words): SheetCell[][] {
  return withHeadings(blocks).flatMap(({ block, headings }) =>
    linesOf(block, words).map(([subject, text]) => [headingLine(headings), subject, text]),
  );
}

function linesOf(block: Block, words: Words): (readonly [subject: string, text: SheetCell])[] {
  switch (block.kind) {
    case 'paragraph':
      return [['', block.text]];
    case 'list':
      return block.items.map((item) => ['', item]);
    case 'facts':
      return block.rows.map(({ label, value, day }) => [
        label,
        day === undefined ? value : (dayCell(day) ?? value),
      ]);
    case 'note':
      return [[words.tones[block.tone], block.text]];
    case 'heading':
    case 'table':
    case 'bars':
    case 'chart':
      return [];
  }
}

/** The blocks under a heading, with it, down to the next heading as high. */
export function sectionOf(blocks: readonly Block[], id: string): Block[] {
  const others = new Set(withoutSections(blocks, [id]));
  return blocks.filter((block) => !others.has(block));
}

/** The blocks of a document without those under the headings named, down to the next heading as high. */
export function withoutSections(blocks: readonly Block[], ids: readonly string[]): Block[] {
  let left: number | null = null;
  return blocks.filter((block) => {
    if (block.kind !== 'heading') return left === null;
    if (left === null || block.level <= left) left = ids.includes(block.id) ? block.level : null;
    return left === null;
  });
}
