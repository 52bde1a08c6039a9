import { PROBLEM_KINDS, type ProblemCode, type ProblemDetails, type Wording } from '../../problems.ts';
import type { DataRow } from '../../responses/file-run.ts';
import type { HeaderCell } from '../../responses/header.ts';
import { roundName } from '../../responses/rounds.ts';
import type { RejectedRow } from '../../responses/types.ts';
import type { ReadingContext } from './context.ts';
import type { MatrixPlan } from './plan-columns.ts';

/** One table while its rows are read. */
export interface TableRun {
  readonly path: string;
  readonly header: readonly HeaderCell[];
  readonly plan: MatrixPlan;
  /** Below the header, without rows that are empty. */
  readonly rows: readonly DataRow[];
  /** What the file's rows belong to where it has no column for the round; null for no round. */
  readonly round: string | null;
}

/** The cell of a row in a column; empty where it has no such cell. */
export function cellAt({ cells }: DataRow, index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '');
}

/** Header of a column, or its position where it has none. */
export function columnName({ header }: TableRun, index: number): string {
  return header[index]?.text || `#${index + 1}`;
}

/** The round of a row; `other` where another one was asked for. */
export function roundOf(run: TableRun, row: DataRow, { round: wanted, rounds }: ReadingContext) {
  const index = run.plan.fields.get('round');
  if (index === undefined) return wanted === null ? run.round : roundName(wanted);
  const cell = cellAt(row, index).trim();
  const name = cell === '' ? null : roundName(cell);
  if (name !== null) rounds.add(name);
  return wanted === null || name === roundName(wanted) ? name : 'other';
}

/** Why a row is not used. */
export interface RowFault {
  readonly code: ProblemCode;
  /** Faults of one code and group are told as one. */
  readonly group?: string;
  readonly message: (count: number) => Wording;
  readonly details?: Omit<ProblemDetails, 'message' | 'file' | 'row' | 'count'>;
}

/** Sets a row aside with its cells, and counts why. */
export function rejectRow(
  run: TableRun,
  row: DataRow,
  fault: RowFault,
  { log, rejected }: ReadingContext,
): void {
  log.count(fault.code, `${run.path} ${fault.group ?? ''}`, (count) => ({
    ...fault.details,
    message: fault.message(count),
    file: run.path,
    row: row.line,
  }));
  keepRejected(run, row, PROBLEM_KINDS[fault.code].title, rejected);
}

/** Sets a row aside whose problem is told elsewhere. */
export function keepRejected(run: TableRun, row: DataRow, reason: string, rejected: RejectedRow[]): void {
  rejected.push({
    file: run.path,
    row: row.line,
    reason,
    header: run.header.map(({ text }) => text),
    cells: [...row.cells],
  });
}
