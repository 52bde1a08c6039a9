import type { Problem } from '../problems.ts';

export const ANSWER_STATES = [
  'answered',
  'dont-know',
  'not-applicable',
  'blank',
  'not-asked',
  'invalid',
] as const;
/** What became of one question put to one respondent. Six different things. */
export type AnswerState = (typeof ANSWER_STATES)[number];

/**
 * The byte that stands for each state in `AnswerColumn.codes`. Every byte below 250 means `answered`; on a scale of
 * options it is the index of the option chosen, elsewhere it is 0 and the answer is in `values`.
 */
export const STATE_BYTE = {
  answered: 0,
  'dont-know': 250,
  'not-applicable': 251,
  blank: 252,
  'not-asked': 253,
  invalid: 254,
} as const satisfies Record<AnswerState, number>;

/** The first byte that is not an answer. */
export const FIRST_STATE_BYTE = 250;

/** Index in a `NameColumn` that stands for "no name given". */
export const NO_NAME = 0xffffffff;

/** One name for every respondent, each distinct name held once, in order of first appearance. */
export interface NameColumn {
  readonly names: readonly string[];
  /** Index into `names`, or NO_NAME; length = respondents. */
  readonly index: Uint32Array;
}

/** The answers to one item; arrays are as long as there are respondents. */
export interface AnswerColumn {
  readonly item: string;
  /** False where no file has a column (or a line, in long form) for this item. */
  readonly inData: boolean;
  /** See STATE_BYTE. */
  readonly codes: Uint8Array;
  /** Range: the number given. Multiple choice: bit i set where option i is ticked. Null for options and text. */
  readonly values: Float64Array | null;
}

/** A note or a reference to evidence that a respondent left beside an answer. */
export interface Remark {
  readonly respondent: number;
  readonly item: string;
  readonly note: string | null;
  readonly evidence: string | null;
  /** What was answered to an item of free text; there only where `ReadOptions.texts` asks for it. */
  readonly answer?: string;
}

/** Answers by column. Respondents are numbered from 0 in the order in which they were read. */
export interface ResponseTable {
  readonly respondents: number;
  readonly mechanism: NameColumn;
  readonly round: NameColumn;
  /** NO_NAME where the data has no role. */
  readonly role: NameColumn;
  /** The respondent's own id, for pairing between rounds; NO_NAME where the data has none. Never printed. */
  readonly respondent: NameColumn;
  /** Respondent weights in millionths, so that sums are exact in any order; null where none are given. */
  readonly weightMillionths: Float64Array | null;
  /** Further columns by name: `sector`, `level`, `sex` and those asked for with --by. */
  readonly attributes: Readonly<Record<string, NameColumn>>;
  /** One per item of the checklist, in the checklist's order. */
  readonly answers: readonly AnswerColumn[];
  readonly remarks: readonly Remark[];
}

/** One input file, as the report names it. */
export interface InputFile {
  readonly path: string;
  /** SHA-256 of the bytes as they lie on disk, hexadecimal. */
  readonly sha256: string;
  /** Rows of data, header rows not counted. */
  readonly rows: number;
  readonly used: number;
  readonly rejected: number;
}

/** A row that could not be used, with its cells as they were read. */
export interface RejectedRow {
  readonly file: string;
  /** Line of the file on which the row starts, counted from 1. */
  readonly row: number;
  readonly reason: string;
  readonly header: readonly string[];
  readonly cells: readonly string[];
}

export type ColumnUse =
  | { readonly kind: 'item'; readonly item: string; readonly by: 'id' | 'path' | 'text' | 'named' }
  | { readonly kind: 'option'; readonly item: string; readonly code: string }
  | { readonly kind: 'note' | 'evidence'; readonly item: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'unmatched'; readonly nearest: string | null };

/** What was made of one column of one file. */
export interface ColumnReading {
  readonly file: string;
  /** Position from 1. */
  readonly position: number;
  readonly header: string;
  readonly use: ColumnUse;
}

/** How often one value was found for one item, and what it was taken for. Values are as found, trimmed. */
export interface ValueReading {
  readonly item: string;
  readonly value: string;
  readonly count: number;
  readonly state: AnswerState;
  /** Code of the option where answered on a list of options, else null. */
  readonly code: string | null;
  /** For invalid values: the nearest label or code that the scale knows, if any is near. */
  readonly nearest: string | null;
}

/** Everything that reading gives: the answers, and an account of what was and was not understood. */
export interface ReadResponses {
  readonly table: ResponseTable;
  readonly inputs: readonly InputFile[];
  readonly form: 'wide' | 'long';
  readonly columns: readonly ColumnReading[];
  readonly values: readonly ValueReading[];
  readonly rejected: readonly RejectedRow[];
  readonly problems: readonly Problem[];
}

/** Somewhere answers come from. Reading it twice must give the same bytes. */
export interface ResponseSource {
  /** Path as the user gave it; `-` for standard input. */
  readonly path: string;
  /** Starts from the first byte each time it is called. A chunk holds until the next one is asked for. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Name of the round where the file has no column for it. */
  readonly round?: string;
}

/** What to do with rows of one respondent in one mechanism and round: keep one of them, or none. */
export type DuplicatePolicy = 'first' | 'last' | 'reject';

/** What the user says about the data. */
export interface ReadOptions {
  /** Columns named by the user: item, field or ITEM/CODE → header, or position as `#3`. */
  readonly columns: ReadonlyMap<string, string>;
  /** Where the data has a column for it: only this one. Where it has none: what to call it. */
  readonly mechanism?: string;
  /** As for the mechanism. */
  readonly round?: string;
  readonly duplicates: DuplicatePolicy;
  /** Headers of further columns wanted as attributes. */
  readonly attributes: readonly string[];
  /** Whether to keep what was answered to items of free text, which nothing but comments needs. Default: no. */
  readonly texts?: boolean;
  /** True for long form, false for wide; where left out, the columns tell. */
  readonly long?: boolean;
}

/** Who was invited to answer, or how many. */
export interface InvitedList {
  readonly file: InputFile;
  /** Added up by mechanism, round, role and sector. */
  readonly counts: readonly InvitedCount[];
  /** People whom the list names by their id, each once in a mechanism and round. For matching; never printed. */
  readonly members: readonly InvitedMember[];
}

export interface InvitedCount {
  readonly mechanism: string;
  /** Null where the list names no round: it then holds for every round. */
  readonly round: string | null;
  readonly role: string | null;
  readonly sector: string | null;
  readonly invited: number;
  /** Those of them who are active members; null where the list does not say. */
  readonly active: number | null;
}

/** One person on the list. */
export interface InvitedMember {
  readonly mechanism: string;
  /** As in `InvitedCount`. */
  readonly round: string | null;
  readonly respondent: string;
  readonly role: string | null;
  readonly sector: string | null;
  readonly active: boolean | null;
}
