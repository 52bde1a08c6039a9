import type { MechanismScore, NamedCount } from '../../scoring/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell, TableBlock } from '../document.ts';
import { countsText, nameOrNone, roleOrNone } from './about.ts';

/** A column of a table with one line for each mechanism and round. */
export interface MechanismColumn {
  readonly column: TableBlock['columns'][number];
  cell(score: MechanismScore): Cell;
}

/** From this many names on, they stand in one column of words. */
const MOST_COLUMNS = 6;

/**
 * Respondents of each mechanism and round by role; by sector in a table of their own. For a single line the opening of
 * the report has said it all.
 */
export function whoAnsweredTables(
  mechanisms: readonly MechanismScore[],
  withSectors: boolean,
  context: ReportContext,
): Block[] {
  if (mechanisms.length < 2) return [];
  const { about } = context.words;
  const total: MechanismColumn = {
    column: figures(about.respondents),
    cell: (score) => countCell(score.respondents, context),
  };
  const roles = countColumns(mechanisms, (score) => score.byRole, about.byRole, roleOrNone(context), context);
  const sectors = countColumns(
    mechanisms,
    (score) => score.bySector,
    about.bySector,
    nameOrNone(context),
    context,
  );
  return [
    ...mechanismTable('who-answered', about.whoAnswered, mechanisms, [total, ...roles], context),
    ...(withSectors && sectors.length > 0
      ? mechanismTable('sectors', about.sectors, mechanisms, sectors, context)
      : []),
  ];
}

/** The mechanism, and the round where there is more than one. */
export function nameColumns(
  mechanisms: readonly MechanismScore[],
  context: ReportContext,
): MechanismColumn[] {
  const { about } = context.words;
  const name = nameOrNone(context);
  const severalRounds = new Set(mechanisms.map((each) => each.round)).size > 1;
  const mechanism: MechanismColumn = {
    column: wordColumn(about.mechanism),
    cell: (score) => cell(name(score.mechanism)),
  };
  const round: MechanismColumn = {
    column: wordColumn(about.round),
    cell: (score) => cell(name(score.round)),
  };
  return severalRounds ? [mechanism, round] : [mechanism];
}

/** One line for each mechanism and round, under its name. */
export function mechanismTable(
  id: string,
  caption: string,
  mechanisms: readonly MechanismScore[],
  further: readonly MechanismColumn[],
  context: ReportContext,
  notes: readonly string[] = [],
): Block[] {
  const columns = [...nameColumns(mechanisms, context), ...further];
  return table({
    id,
    caption,
    columns: columns.map((each) => each.column),
    rows: mechanisms.map((score) => columns.map((each) => each.cell(score))),
    notes,
  });
}

/** A column for each name that occurs; nothing where none has a name. */
function countColumns(
  mechanisms: readonly MechanismScore[],
  counts: (score: MechanismScore) => readonly NamedCount[],
  label: string,
  nameOf: (name: string) => string,
  context: ReportContext,
): MechanismColumn[] {
  const names = [...new Set(mechanisms.flatMap((score) => counts(score).map((count) => count.name)))];
  if (names.every((name) => name === '')) return [];
  if (names.length > MOST_COLUMNS)
    return [{ column: wordColumn(label), cell: (score) => cell(countsText(counts(score), nameOf, context)) }];
  return names.map((name) => ({
    column: figures(nameOf(name)),
    cell: (score) => countCell(counts(score).find((count) => count.name === name)?.count ?? 0, context),
  }));
}
