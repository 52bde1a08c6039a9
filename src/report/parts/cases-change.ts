import {
  type CaseCell,
  type CasesChange,
  CELL_CHANGES,
  type CellChange,
  type CellChangeKind,
} from '../../cases/types.ts';
import { cell, figures, heading, note, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { formatNumber, formatSigned } from '../numbers.ts';
import { gradedCell, outcomeCell } from './cases-cells.ts';
import { type CasesContext, named } from './cases-context.ts';
import { criteriaText, namesText } from './cases-names.ts';

/** What every cell did between two matrices; a cell that cannot be compared is never said to be the same. */
export function changeBlocks(context: CasesContext): Block[] {
  const { words, result } = context;
  const { change } = words.cases;
  if (result.change === null) return [];
  const { from, to, cells, outcome, isSameLadder } = result.change;
  const moved = cells.filter((each) => each.kind !== 'same' && isKnown(each));
  const isStill = cells.length > 0 && cells.every(({ kind }) => kind === 'same');
  return [
    heading(1, change.heading(named(from, words), named(to, words)), 'change-heading'),
    ...(isSameLadder ? [] : [note('caution', change.otherLadder)]),
    ...kindTable(cells, context),
    ...(isStill ? [paragraph(change.none)] : []),
    ...cellTable('change', change.cells, change.cellsRead, moved, context),
    ...cellTable('change-outcome', change.outcomes, change.outcomesRead, outcome.filter(isKnown), context),
    ...unmatchedBlocks(result.change, context),
    ...openBlocks([...cells, ...outcome], context),
  ];
}

function isKnown({ kind }: CellChange): boolean {
  return kind !== 'could-not-tell';
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
      shownCell(each.from, id, context),
      shownCell(each.to, id, context),
      cell(change.kinds[each.kind]),
      stepsCell(each.steps, context),
    ]),
    notes: [read],
  });
}

function shownCell(each: CaseCell, table: string, context: CasesContext): Cell {
  return table === 'change-outcome' ? outcomeCell(each, context) : gradedCell(each, context);
}

function stepsCell(steps: number | null, { words }: CasesContext): Cell {
  const text = formatSigned(steps, 0, words.number);
  return steps === null ? { text } : { text, number: steps };
}

/** What could not be compared stands folded behind what moved: by criterion, so that it does not drown the rest. */
function openBlocks(cells: readonly CellChange[], context: CasesContext): Block[] {
  const { words, result } = context;
  const { change, columns } = words.cases;
  const open = cells.filter((each) => !isKnown(each));
  const { criteria, outcome } = result.matrix;
  if (open.length === 0) return [];
  return [
    heading(2, change.open, 'change-open-heading', { isFolded: true }),
    ...table({
      id: 'change-open',
      caption: change.open,
      columns: [wordColumn(columns.criterion), figures(columns.cells), wordColumn(columns.cases)],
      rows: [...criteria, ...(outcome === null ? [] : [outcome])].flatMap(({ id }) => {
        const names = open.filter(({ criterion }) => criterion === id).map((each) => each.case);
        if (names.length === 0) return [];
        return [
          [cell(context.criterion(id)), countCell(names.length, context), cell(namesText(names, context))],
        ];
      }),
      notes: [change.openRead],
    }),
  ];
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
