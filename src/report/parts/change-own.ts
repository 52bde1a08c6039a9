import type { Change, RespondentMoves, Spread } from '../../change/types.ts';
import { cell, figures, note, table, words as wordColumn } from '../blocks.ts';
import { countCell, differenceCell, pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell, TableBlock } from '../document.ts';
import { nameOrNone } from './about.ts';
import {
  cautionText,
  intervalCell,
  levelText,
  ownCell,
  ownChange,
  pCell,
  rangeText,
  sizeCell,
  unitsCell,
} from './change-figures.ts';
import { type ChangeLine, lineOf } from './change-lines.ts';
import { ownNotes } from './change-notes.ts';

interface LineColumn {
  readonly column: TableBlock['columns'][number];
  cell(change: Change): Cell;
}

/** What tables of the respondents' own change are called, and whose they are. */
export interface OwnTables {
  readonly id: string;
  readonly caption: string;
  /** Label of the first column. */
  readonly of: string;
  readonly level: number;
  readonly rounds: { readonly from: string; readonly to: string };
}

/**
 * What the respondents' own answers carry: change with interval and test, then who moved which way. Small numbers show
 * no more than they can carry; the notes say what is left out, and why.
 */
export function ownBlocks(tables: OwnTables, all: readonly ChangeLine[], context: ReportContext): Block[] {
  const lines = all.filter(({ change }) => change.state === 'compared');
  const notes = ownNotes(lines, tables.level, context);
  const blocks = [
    ...changeTable(tables, lines, context),
    ...movesTable(tables, lines, context),
    ...valuesTable(tables, lines, context),
  ];
  const [first, ...others] = blocks;
  if (!first) return notes.map((text) => note('info', text));
  return [first.kind === 'table' ? { ...first, notes } : first, ...others];
}

function changeTable(tables: OwnTables, lines: readonly ChangeLine[], context: ReportContext): Block[] {
  const isShown = lines.some(
    ({ change }) => ownChange(change) !== null || change.interval !== null || change.test !== null,
  );
  if (!isShown) return [];
  const columns = changeColumns(tables, lines, context);
  return table({
    id: `${tables.id}-own`,
    caption: tables.caption,
    columns: [wordColumn(tables.of), ...columns.map((each) => each.column)],
    rows: lines.map((line) =>
      lineOf(
        line,
        columns.map((each) => each.cell(line.change)),
      ),
    ),
  });
}

/** Columns that say something of at least one line. */
function changeColumns(
  { level }: OwnTables,
  lines: readonly ChangeLine[],
  context: ReportContext,
): LineColumn[] {
  const { words } = context;
  const { columns } = words.inference;
  const all: readonly (LineColumn & { readonly isTold?: (change: Change) => boolean })[] = [
    { column: figures(columns.n), cell: (change) => sizeCell(change, context) },
    {
      column: figures(columns.units),
      cell: (change) => unitsCell(change, context),
      isTold: ({ n }) => n.clusters !== null || n.effective !== null,
    },
    { column: figures(columns.own), cell: (change) => ownCell(change, context) },
    {
      column: figures(columns.interval(levelText(level, words))),
      cell: ({ interval }) => intervalCell(interval, context),
      isTold: ({ interval }) => interval !== null,
    },
    ...testColumns(context),
    {
      column: wordColumn(columns.caution),
      cell: (change) => cell(cautionText(change, context)),
      isTold: ({ caution }) => caution !== null,
    },
  ];
  return all.filter(({ isTold }) => !isTold || lines.some(({ change }) => isTold(change)));
}

function testColumns(context: ReportContext) {
  const { p, pAdjusted } = context.words.inference.columns;
  return [
    {
      column: figures(p),
      cell: ({ test }: Change) => pCell(test?.p ?? null, context),
      isTold: ({ test }: Change) => test !== null,
    },
    {
      column: figures(pAdjusted),
      cell: ({ test }: Change) => pCell(test?.pAdjusted ?? null, context),
      isTold: ({ test }: Change) => test !== null && test.pAdjusted !== null,
    },
  ];
}

type Linked = Extract<RespondentMoves, { kind: 'linked' }>;
type Unlinked = Extract<RespondentMoves, { kind: 'unlinked' }>;

/** Linked respondents who moved up, down or not, with the middle and the ends of their changes. */
function movesTable(tables: OwnTables, lines: readonly ChangeLine[], context: ReportContext): Block[] {
  const { columns, captions } = context.words.inference;
  const { n, improved, same, worse, median, range } = columns;
  const told = lines.flatMap((line) => {
    const moves = line.change.respondents;
    return moves?.kind === 'linked' ? [{ line, moves }] : [];
  });
  return table({
    id: `${tables.id}-moves`,
    caption: captions.moves,
    columns: [wordColumn(tables.of), ...[n, improved, same, worse, median, range].map(figures)],
    rows: told.map(({ line, moves }) => lineOf(line, movesCells(line, moves, context))),
  });
}

function movesCells({ change }: ChangeLine, moves: Linked, context: ReportContext): Cell[] {
  const { median, lowest, highest } = moves.change;
  return [
    sizeCell(change, context),
    countCell(moves.improved, context),
    countCell(moves.same, context),
    countCell(moves.worse, context),
    differenceCell(median, context),
    cell(rangeText({ low: lowest, high: highest }, context)),
  ];
}

/** Where nobody is linked: the middle and the ends of the values in each round. */
function valuesTable(tables: OwnTables, lines: readonly ChangeLine[], context: ReportContext): Block[] {
  const { columns, captions } = context.words.inference;
  const name = nameOrNone(context);
  const told = lines.flatMap((line) => {
    const values = line.change.respondents;
    return values?.kind === 'unlinked' ? [{ line, values }] : [];
  });
  return table({
    id: `${tables.id}-values`,
    caption: captions.values,
    columns: [
      wordColumn(tables.of),
      figures(columns.n),
      figures(columns.valuesIn(name(tables.rounds.from))),
      figures(columns.valuesIn(name(tables.rounds.to))),
    ],
    rows: told.map(({ line, values }) => lineOf(line, valuesCells(line, values, context))),
  });
}

function valuesCells({ change }: ChangeLine, { from, to }: Unlinked, context: ReportContext): Cell[] {
  return [sizeCell(change, context), cell(spreadText(from, context)), cell(spreadText(to, context))];
}

function spreadText({ median, lowest, highest }: Spread, { words }: ReportContext): string {
  const range = words.inference.range(pointsText(lowest, words), pointsText(highest, words));
  return words.text.inside(pointsText(median, words), range);
}
