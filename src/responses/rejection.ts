import { PROBLEM_KINDS, type ProblemCode, type ProblemDetails, type Wording } from '../problems.ts';
import { detach } from './clean.ts';
import type { DataRow, FileRun } from './file-run.ts';
import type { ProblemLog } from './problem-log.ts';
import type { RejectedRow } from './types.ts';

/** Why a row cannot be used. Rows of one file with the same code and group are told as one problem. */
export interface Rejection {
  readonly kind: 'rejected';
  readonly code: ProblemCode;
  readonly group: string;
  /** For the list of rejected rows. */
  readonly reason: string;
  readonly details: Omit<ProblemDetails, 'file' | 'row' | 'count' | 'message'>;
  /** One sentence for so many rows; the file and the first row are told beside it. */
  readonly message: (count: number) => Wording;
}

export function rejection(
  code: ProblemCode,
  message: Rejection['message'],
  details: Rejection['details'] & { readonly group?: string; readonly reason?: string } = {},
): Rejection {
  const { group = '', reason = PROBLEM_KINDS[code].title, ...rest } = details;
  return { kind: 'rejected', code, group, reason, details: rest, message };
}

/** Rows set aside, with their cells as long as they fit in memory. */
export interface RejectedRows {
  readonly rows: RejectedRow[];
  cells: number;
  /** Rows that did not fit. */
  beyond: number;
}

const MOST_CELLS = 1_000_000;

/** Keeps a rejected row and counts its problem. */
export function reject(
  { why, row, run }: { readonly why: Rejection; readonly row: DataRow; readonly run: FileRun },
  kept: RejectedRows,
  log: ProblemLog,
): void {
  log.count(why.code, `${run.path} ${why.group}`, (count) => ({
    ...why.details,
    message: why.message(count),
    file: run.path,
    row: row.line,
  }));
  keepRejected({ reason: why.reason, row, run }, kept);
}

/** Keeps a rejected row, as long as there is room. */
export function keepRejected(
  { reason, row, run }: { readonly reason: string; readonly row: DataRow; readonly run: FileRun },
  kept: RejectedRows,
): void {
  if (kept.cells + row.cells.length > MOST_CELLS) {
    kept.beyond++;
    return;
  }
  kept.cells += row.cells.length;
  const cells = row.cells.map(detach);
  kept.rows.push({ file: run.path, row: row.line, reason, header: run.headerTexts, cells });
}
