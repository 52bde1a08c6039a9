import type { Checklist } from '../checklist/types.ts';
import { type AnswerCache, createAnswerCache } from './answer-cache.ts';
import type { TextFile } from './decode.ts';
import { type Clashes, createClashes } from './duplicates.ts';
import type { SeenNames } from './identity.ts';
import type { ItemIndex } from './item-index.ts';
import { createLongState, type LongState } from './long.ts';
import type { NamedColumn } from './named-columns.ts';
import { createProblemLog, type ProblemLog } from './problem-log.ts';
import type { RejectedRows } from './rejection.ts';
import { createTable, type TableDraft } from './table.ts';
import type { ColumnReading, ReadOptions, ResponseSource } from './types.ts';

/** A source and the text that it turned out to hold. */
export interface OpenedSource {
  readonly source: ResponseSource;
  readonly text: TextFile;
}

/** What all passes over the data share. */
export interface Reading {
  readonly checklist: Checklist;
  readonly items: ItemIndex;
  readonly options: ReadOptions;
  readonly named: readonly NamedColumn[];
}

/** Rows of one file. */
export interface FileCounts {
  readonly path: string;
  /** Added to a line of this file, it gives a number that no line of another file has. */
  readonly offset: number;
  lastLine: number;
  rows: number;
  used: number;
  rejected: number;
  filtered: number;
}

/** One pass over all files, while it goes on. */
export interface Pass extends Reading {
  /** Lines found by an earlier pass to be dropped, and why; numbers over all files. */
  readonly dropped: ReadonlyMap<number, string>;
  readonly table: TableDraft;
  readonly caches: readonly AnswerCache[];
  readonly log: ProblemLog;
  readonly long: LongState;
  /** Lines of long files that clash. */
  readonly clashes: Clashes;
  readonly rejected: RejectedRows;
  readonly seen: SeenNames;
  readonly files: FileCounts[];
  readonly columns: ColumnReading[];
  /** Every header met, for suggestions. */
  readonly headers: Set<string>;
  /** Names of --column, and attributes, that a file had a column for. */
  readonly found: { readonly named: Set<string>; readonly attributes: Set<string> };
  form: 'wide' | 'long' | null;
  weights: boolean;
  roles: boolean;
}

/** Columns that are always kept for disaggregation where the data have them. */
const ATTRIBUTES = ['sector', 'level', 'sex'] as const;

export function startPass(reading: Reading, dropped: ReadonlyMap<number, string>): Pass {
  const { items, options } = reading;
  return {
    ...reading,
    dropped,
    table: createTable(items.places, [...new Set([...ATTRIBUTES, ...options.attributes])], options.texts),
    caches: items.places.map(createAnswerCache),
    log: createProblemLog(),
    long: createLongState(items),
    clashes: createClashes(),
    rejected: { rows: [], cells: 0, beyond: 0 },
    seen: { mechanisms: new Set(), rounds: new Set() },
    files: [],
    columns: [],
    headers: new Set(),
    found: { named: new Set(), attributes: new Set() },
    form: null,
    weights: false,
    roles: false,
  };
}
