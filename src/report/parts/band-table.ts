import { cell, table, words as wordColumn } from '../blocks.ts';
import { bandCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { bandRanges, rangeText } from './band-ranges.ts';

/** The bands with their scores, and which of them ask for action; nothing where the checklist names none. */
export function bandTable(context: ReportContext): Block[] {
  const { words } = context;
  const { caption, scores, asksFor, action } = words.bandTable;
  const ranges = bandRanges(context);
  const isAsked = ranges.some(({ band }) => band.actionRequired);
  return table({
    id: 'bands',
    caption,
    columns: [
      wordColumn(words.score.columns.band),
      wordColumn(scores),
      ...(isAsked ? [wordColumn(asksFor)] : []),
    ],
    rows: ranges.map(({ band, range }) => [
      bandCell(band.id, context),
      cell(rangeText(range, words)),
      ...(isAsked ? [cell(band.actionRequired ? action : words.number.none)] : []),
    ]),
  });
}
