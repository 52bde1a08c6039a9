import type { Texts } from '../checklist/types.ts';
import type { InputFile } from '../responses/types.ts';

/** One step of the ladder that grades are given on. */
export interface Grade {
  readonly id: string;
  readonly label: Texts;
  /** 0 (lowest step) to 1 (highest). */
  readonly value: number;
}

/** Where the steps come from. */
export type LadderOrigin =
  | { readonly kind: 'default' }
  | { readonly kind: 'checklist'; readonly checklist: string; readonly scale: string }
  | { readonly kind: 'file'; readonly path: string };

export interface Ladder {
  readonly origin: LadderOrigin;
  /** Lowest first, at least two, values rising. */
  readonly grades: readonly Grade[];
}

/** A column of the matrix that cases are graded on. */
export interface Criterion {
  readonly id: string;
  readonly label: Texts;
}

/** Why a cell has no grade. `not-understood`: it holds words that name no step of the ladder. */
export type NotStatedReason = 'blank' | 'stated-as-unknown' | 'not-understood' | 'no-score';

export type CellState = 'graded' | 'not-stated' | 'illegible' | 'not-applicable';

/** A grade, its qualifier and its source; what has no grade is never the lowest one. */
export interface CaseCell {
  readonly state: CellState;
  /** Id of the step; null unless graded. */
  readonly grade: string | null;
  /** 0 to 1: the value of the step, or score / 100 of a scored mechanism, unrounded; null unless graded. */
  readonly value: number | null;
  /** What the writer added to the grade, such as "TOR exists but not clear". */
  readonly qualifier: string | null;
  /** The cell as it stands in the file; null for scores. */
  readonly text: string | null;
  /** Null unless `not-stated`. */
  readonly why: NotStatedReason | null;
  /** What an illegible cell may say: ids of grades with qualifiers, as the file gives them. */
  readonly candidates: readonly string[];
  readonly source: string | null;
  readonly page: string | null;
  readonly note: string | null;
  /** Of a scored mechanism: what stands behind the grade; null for written cells. */
  readonly score: {
    readonly value: number;
    readonly n: number;
    readonly coverage: number;
    readonly band: string | null;
  } | null;
}

export interface Case {
  /** Its name, by which matrices are matched. */
  readonly name: string;
  /** Round, where the file has rounds; null otherwise. */
  readonly round: string | null;
  /** As many as criteria, in their order. */
  readonly cells: readonly CaseCell[];
  /** Null where the matrix has no outcome. */
  readonly outcome: CaseCell | null;
}

/** A matrix as it was read: cases × criteria. */
export interface CaseMatrix {
  readonly ladder: Ladder;
  readonly criteria: readonly Criterion[];
  /** The column that says whether it worked; null where none was found or asked for. */
  readonly outcome: Criterion | null;
  /** In the order of the files. */
  readonly cases: readonly Case[];
  readonly inputs: readonly InputFile[];
  /** Checklists behind scored mechanisms, and the one given with -c. */
  readonly checklists: readonly CaseChecklist[];
}

export interface CaseChecklist {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly comparability: 'within-mechanism' | 'within-type' | 'across-mechanisms' | null;
}
