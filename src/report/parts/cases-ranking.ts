import type { Bounds } from '../../cases/types.ts';
import { cell, figures, heading, note, table, words as wordColumn } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { type CasesContext, named } from './cases-context.ts';
import { distanceCell } from './cases-pairs.ts';

/** Ranks with their intervals; only where they were asked for. */
export function rankingBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  const { ranking, columns } = words.cases;
  if (result.ranking === null) return [];
  const rows = result.ranking.rows.toSorted((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST));
  return [
    heading(1, ranking.heading, 'ranking-heading'),
    note('caution', ranking.caution),
    ...table({
      id: 'ranking',
      caption: ranking.title,
      columns: [
        wordColumn(columns.case),
        figures(columns.rank),
        wordColumn(columns.rankWithout),
        wordColumn(columns.rankRange),
        figures(columns.mean),
      ],
      rows: rows.map(({ name, rank, leavingOneOut, notStated, mean }) => [
        cell(named(name, words)),
        rankCell(rank, context),
        cell(rankRange(leavingOneOut, context)),
        cell(rankRange(notStated, context)),
        distanceCell(mean, context),
      ]),
      notes: [ranking.read],
    }),
  ];
}

const LAST = Number.POSITIVE_INFINITY;

function rankCell(rank: number | null, { words }: CasesContext): Cell {
  const text = formatPlain(rank, 1, words.number);
  return rank === null ? { text } : { text, number: rank };
}

/** "2 to 4"; ranks shared by several may have a half. */
export function rankRange(bounds: Bounds | null, { words }: CasesContext): string {
  if (bounds === null) return words.number.none;
  const figure = (rank: number) => formatPlain(rank, 1, words.number);
  return words.cases.range(figure(bounds.lowest), figure(bounds.highest));
}
