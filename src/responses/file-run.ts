import type { ColumnPlace } from './answer-cache.ts';
import type { ColumnPlan } from './columns.ts';
import type { HeaderCell } from './header.ts';
import type { ResponseSource } from './types.ts';

/** One file while its rows are read. */
export interface FileRun {
  readonly source: ResponseSource;
  readonly path: string;
  readonly header: readonly HeaderCell[];
  /** One array for all rejected rows of the file. */
  readonly headerTexts: readonly string[];
  readonly plan: ColumnPlan;
  /** Columns of the attributes asked for, by name as asked; indexes from 0. */
  readonly attributes: ReadonlyMap<string, number>;
  /** Added to a line of this file, it gives a number that no line of another file has. */
  readonly offset: number;
}

/** A row of data, or a line in long form. */
export interface DataRow {
  readonly cells: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Name and file of a column, for problems. */
export function columnPlace(run: FileRun, index: number): ColumnPlace {
  const cell = run.header[index];
  return { path: run.path, header: cell?.text || `#${index + 1}` };
}
