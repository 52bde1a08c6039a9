import { say } from '../../problems.ts';
import type { DataRow } from '../../responses/file-run.ts';
import { parseCell } from '../parse-cell.ts';
import type { Criterion } from '../types.ts';
import type { ReadingContext } from './context.ts';
import { ownCriterion } from './criteria.ts';
import { filled, readCell } from './read-cell.ts';
import type { CaseRow, Statement } from './statements.ts';
import { cellAt, columnName, rejectRow, roundOf, type TableRun } from './table-run.ts';

/** What a table says, row by row. */
export interface TableReading {
  readonly rows: readonly CaseRow[];
  /** In the order of the table. */
  readonly criteria: readonly Criterion[];
  readonly outcome: Criterion | null;
}

/** Reads a table with a row a case and a column a criterion. */
export function readWide(run: TableRun, context: ReadingContext): TableReading {
  const columns = gradedColumns(run, context);
  const rows = run.rows.flatMap((row) => caseRow(run, row, columns, context) ?? []);
  const outcome = columns.find(({ isOutcome }) => isOutcome)?.criterion ?? null;
  return {
    rows,
    criteria: columns.filter(({ isOutcome }) => !isOutcome).map(({ criterion }) => criterion),
    outcome,
  };
}

/** A column whose cells are read as grades. */
interface GradedColumn {
  readonly index: number;
  readonly criterion: Criterion;
  readonly isOutcome: boolean;
}

function gradedColumns(run: TableRun, context: ReadingContext): GradedColumn[] {
  return run.plan.columns.flatMap((column, index): GradedColumn[] => {
    if (column.kind === 'field' && column.field === 'outcome') {
      return [{ index, criterion: outcomeOf(columnName(run, index), context), isOutcome: true }];
    }
    if (column.kind !== 'criterion') return [];
    if (!column.isCertain && holdsNoGrades(run, index, context)) return [];
    return [{ index, criterion: column.criterion, isOutcome: false }];
  });
}

/** The criterion that an outcome is, under the name that the file gives it. */
export function outcomeOf(name: string, { criteria, language }: ReadingContext): Criterion {
  return criteria.find(name) ?? ownCriterion(name, language);
}

/** A column of years or regions is no criterion: not one of its cells names a step. */
function holdsNoGrades(run: TableRun, index: number, { words, log }: ReadingContext): boolean {
  const cells = run.rows.map((row) => cellAt(row, index)).filter((cell) => cell.trim() !== '');
  if (cells.length === 0 || cells.some((cell) => parseCell(cell, words).why !== 'not-understood'))
    return false;
  const column = columnName(run, index);
  log.add('cases-column-no-grades', {
    // No cell is shown: such a column may hold names of people.
    message: say('case-column-no-grades', { column, count: cells.length }),
    file: run.path,
    column,
  });
  return true;
}

function caseRow(
  run: TableRun,
  row: DataRow,
  columns: readonly GradedColumn[],
  context: ReadingContext,
): CaseRow | null {
  const { fields } = run.plan;
  const name = filled(cellAt(row, fields.get('case')));
  if (name === null) {
    rejectRow(
      run,
      row,
      { code: 'cases-name-blank', message: (count) => say('case-rows-no-name', { count }) },
      context,
    );
    return null;
  }
  const round = roundOf(run, row, context);
  if (round === 'other') return null;
  const beside = {
    source: cellAt(row, fields.get('source')),
    page: cellAt(row, fields.get('page')),
    note: cellAt(row, fields.get('note')),
  };
  const statements = columns.map(({ index, criterion, isOutcome }): Statement => {
    const place = { path: run.path, row, column: columnName(run, index), isOutcome };
    return { criterion, cell: readCell(cellAt(row, index), beside, place, context) };
  });
  return { row, name, round, statements };
}
