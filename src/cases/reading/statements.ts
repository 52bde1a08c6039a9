import type { DataRow } from '../../responses/file-run.ts';
import type { CaseCell, Criterion } from '../types.ts';

/** What one row says of one criterion in one case. */
export interface Statement {
  readonly criterion: Criterion;
  readonly cell: CaseCell;
}

/** A row that can be used: which case it is about, and what it says. */
export interface CaseRow {
  readonly row: DataRow;
  readonly name: string;
  /** Null where the file has no rounds. */
  readonly round: string | null;
  readonly statements: readonly Statement[];
}

/** A cell of which nothing is said. */
export const EMPTY_CELL: CaseCell = {
  state: 'not-stated',
  grade: null,
  value: null,
  qualifier: null,
  text: null,
  why: 'blank',
  candidates: [],
  source: null,
  page: null,
  note: null,
  score: null,
};
