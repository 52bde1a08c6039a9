import { type CasesChange, CELL_CHANGES, type CellChange, type CellChangeKind } from '../../cases/types.ts';
import { cell, figures, heading, note, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { formatNumber, formatSigned } from '../numbers.ts';
import { gradedCell } from './cases-cells.ts';
import { type CasesContext, named } from './cases-context.ts';
import { criteriaText, namesText } from './cases-names.ts';

/** What every cell did between two matrices; a cell that cannot be compared is never said to be the same. */
export function changeBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  const { change } = words.cases;
  if (result.change === null) return [];
  const { from, to, cells, outcome, isSameLadder } = result.change;
  const moved = cells.filter(({ kind }) => kind !== 'same');
  return [
    heading(1, change.heading(named(from, words), named(to, words)), 'change-heading'),
    ...(isSameLadder ? [] : [note('caution', change.otherLadder)]),
    ...kindTable(cells, context),
    ...(cells.length > 0 && moved.length === 0 ? [paragraph(change.none)] : []),
    ...cellTable('change', change.cells, change.cellsRead, moved, context),
    ...cellTable('change-outcome', change.outcomes, change.outcomesRead, outcome, context),
    ...unmatchedBlocks(result.change, context),
  ];
}

/** "3 gained, 1 reversed, 12 same": kinds that there are, in their order. */
export function kindsText(cells: readonly CellChange[], { words }: CasesContext): string {
  const parts = countsOf(cells).map(({ kind, n }) =>
    words.counts.of(words.cases.change.kinds[kind], formatNumber(n, 0, words.number)),
  );
  return parts.join(', ');
}

function countsOf(cells: readonly CellChange[]): { readonly kind: CellChangeKind; readonly n: number }[] {
  return CELL_CHANGES.map((kind) => ({ kind, n: cells.filter((each) => each.kind === kind).length })).filter(
    ({ n }) => n > 0,
  );
}

function kindTable(cells: readonly CellChange[], context: CasesContext): Block[] {
  const { change, columns } = context.words.cases;
  return table({
    id: 'change-kinds',
    caption: change.counts,
    columns: [wordColumn(columns.change), figures(columns.cells)],
    rows: countsOf(cells).map(({ kind, n }) => [cell(change.kinds[kind]), countCell(n, context)]),
    notes: [change.countsRead],
  });
}

function cellTable(
  id: string,
  caption: string,
  read: string,
  cells: readonly CellChange[],
  context: CasesContext,
): Block[] {
  const { words } = context;
  const { change, columns } = words.cases;
  return table({
    id,
    caption,
    columns: [
      wordColumn(columns.case),
      wordColumn(columns.criterion),
      wordColumn(columns.before),
      wordColumn(columns.now),
      wordColumn(columns.change),
      figures(columns.steps),
    ],
    rows: cells.map((each) => [
      cell(named(each.case, words)),
      cell(context.criterion(each.criterion)),
      gradedCell(each.from, context),
      gradedCell(each.to, context),
      cell(change.kinds[each.kind]),
      stepsCell(each.steps, context),
    ]),
    notes: [read],
  });
}

function stepsCell(steps: number | null, { words }: CasesContext): Cell {
  const text = formatSigned(steps, 0, words.number);
  return steps === null ? { text } : { text, number: steps };
}

function unmatchedBlocks({ onlyBefore, onlyAfter }: CasesChange, context: CasesContext): Block[] {
  const { words } = context;
  const { change } = words.cases;
  const told = (side: CasesChange['onlyBefore']) =>
    words.text.series([
      ...(side.cases.length === 0 ? [] : [namesText(side.cases, context)]),
      ...(side.criteria.length === 0 ? [] : [criteriaText(side.criteria, context)]),
    ]);
  const [before, after] = [told(onlyBefore), told(onlyAfter)];
  return [
    ...(before === '' ? [] : [paragraph(change.onlyBefore(before))]),
    ...(after === '' ? [] : [paragraph(change.onlyNow(after))]),
  ];
}
