import type { Case } from '../../cases/types.ts';
import { cell, heading, table, words as wordColumn } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { readCell } from './cases-cells.ts';
import type { CasesContext } from './cases-context.ts';

/** Every cell as it was written and as it was read, with its source. */
export function casesAnnex(context: CasesContext): Block[] {
  const { words, cases } = context;
  const { annex, columns } = words.cases;
  if (cases.length === 0) return [];
  return [
    heading(1, annex.heading, 'annex', { isFolded: true }),
    ...table({
      id: 'cells',
      caption: annex.caption,
      columns: [
        columns.case,
        columns.criterion,
        columns.written,
        columns.grade,
        columns.source,
        columns.page,
        columns.note,
      ].map(wordColumn),
      rows: cases.flatMap((one) => caseRows(one, context)),
      notes: [annex.read],
    }),
  ];
}

function caseRows(one: Case, context: CasesContext): Cell[][] {
  const { criteria, outcome } = context.result.matrix;
  const parts = [
    ...criteria.map(({ id }, index) => ({ id, found: one.cells[index] ?? null })),
    ...(outcome === null ? [] : [{ id: outcome.id, found: one.outcome }]),
  ];
  return parts.flatMap(({ id, found }) =>
    found === null
      ? []
      : [
          [
            cell(context.nameOf(one)),
            cell(context.criterion(id)),
            cell(found.text ?? ''),
            readCell(found, context),
            cell(found.source ?? ''),
            cell(found.page ?? ''),
            cell(found.note ?? ''),
          ],
        ],
  );
}
