import type { Language } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import type { CaseCell, CaseMatrix, NotStatedReason } from './matrix-types.ts';
import type { QcaResult } from './qca-types.ts';

export type * from './matrix-types.ts';

export const CASE_OUTCOMES = ['worked', 'failed', 'unknown'] as const;
/** `worked`: outcome above 0.5; `failed`: below; `unknown`: not stated, illegible, or in the middle of the ladder. */
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/**
 * Bounds of a figure were everything not stated at the grade that lowers or raises it most, or empty after all; they
 * always hold the figure. A cell with candidates takes these only, where all of them name a grade.
 */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
}

/** How often each grade of a criterion goes with each grade of the outcome. */
export interface CriterionCounts {
  readonly criterion: string;
  /** By grade id, lowest first: all cases with that grade, whatever their outcome. */
  readonly grades: readonly { readonly grade: string; readonly cases: readonly string[] }[];
  /** Cases without a grade here: not stated or illegible. */
  readonly notStated: readonly string[];
  /** Cases to which the criterion does not apply; they are in no other list. */
  readonly notApplicable: readonly string[];
  /** True where all graded cases have one and the same value: it tells nothing apart. */
  readonly isConstant: boolean;
  /** Upper half of the ladder against lower half, by outcome; null without an outcome. Value 0.5 exactly is in neither. */
  readonly byOutcome: OutcomeCounts | null;
}

/** Names of cases; present: value above 0.5; absent: below 0.5. */
export interface OutcomeCounts {
  readonly presentWorked: readonly string[];
  readonly presentFailed: readonly string[];
  readonly absentWorked: readonly string[];
  readonly absentFailed: readonly string[];
  /** Outcome known, criterion not stated or in the middle. */
  readonly unknownWorked: readonly string[];
  readonly unknownFailed: readonly string[];
}

/** How far two cases are apart: mean over criteria graded in both of |value − value|, 0 to 1. */
export interface PairDistance {
  readonly first: string;
  readonly second: string;
  /** Null where fewer criteria are graded in both than `fewestShared`. */
  readonly distance: number | null;
  /** Criteria graded in both. */
  readonly shared: number;
  /** Were the cells not stated as alike or as different as the ladder allows. */
  readonly bounds: Bounds;
  /** Criteria graded in both and not alike, largest difference first. */
  readonly differing: readonly {
    readonly criterion: string;
    readonly first: string;
    readonly second: string;
    readonly difference: number;
  }[];
  /** Criteria graded alike in both. */
  readonly alike: readonly string[];
  /** Criteria not stated or illegible in one or both, and applying to both. */
  readonly unknown: readonly string[];
}

/** A pair in a list of pairs, and whether what is not stated could take its place from it. */
export interface ListedPair extends PairDistance {
  /** Pairs of the same kind, not ahead of it now, that could be. None of either: it stands whatever is not stated. */
  readonly rivals: number;
  /** Pairs with an outcome not stated that could be of this kind and ahead of it. */
  readonly rivalsOfUnknownOutcome: number;
}

/** Pairs that a comparison can learn from. */
export interface Pairs {
  /** Cases that are alike in most and yet differ in outcome, most alike first: what differs may matter. */
  readonly similarUnlike: readonly ListedPair[];
  /** Cases that differ in most and yet agree in outcome, most different first: what they share may matter. */
  readonly differentAlike: readonly (ListedPair & { readonly outcome: 'worked' | 'failed' })[];
  /** Pairs of each kind whose distance is known; those listed are the first of them. */
  readonly of: { readonly similarUnlike: number; readonly differentAlike: number };
  /** Pairs as far apart as the last one listed that a very long tie leaves out. */
  readonly tiedBeyond: { readonly similarUnlike: number; readonly differentAlike: number };
  /** Why there are no pairs that differ in outcome; null where there are some. */
  readonly why: 'no-outcome' | 'outcome-of-one-kind' | 'too-few-shared' | null;
}

/** A cell without a grade, and what it may hold. */
export interface MissingCell {
  readonly criterion: string;
  readonly state: 'not-stated' | 'illegible';
  readonly why: NotStatedReason | null;
  readonly candidates: readonly string[];
}

/** How far what is not stated in a case could move what is said of it. */
export interface CaseMoves {
  /** Width of the bounds of its mean, 0 to 1; null where no criterion applies. */
  readonly mean: number | null;
  /** The pair with this case whose distance could move most; null where none could. */
  readonly distance: {
    readonly name: string;
    readonly distance: number | null;
    readonly bounds: Bounds;
  } | null;
  /** Cases that are not nearest now and could be: how many, and the first of them by name. */
  readonly nearest: { readonly count: number; readonly names: readonly string[] };
  /** Listed pairs with this case, in either list, that could lose their place. */
  readonly pairs: number;
}

/** Cases on a plane, so that those far apart are unlike: classical scaling of the distances. */
export type DistanceMap =
  | {
      readonly state: 'drawn';
      readonly points: readonly { readonly case: string; readonly x: number; readonly y: number }[];
      /** Share of the squared distances that two axes show, 0 to 1. */
      readonly shown: number;
      /** Cases left out as some distance to them is not known. */
      readonly leftOut: readonly string[];
    }
  | { readonly state: 'withheld'; readonly why: 'too-few-cases' | 'all-alike' };

export interface CaseProfile {
  readonly name: string;
  readonly outcome: CaseOutcome;
  readonly graded: number;
  readonly notStated: number;
  readonly illegible: number;
  readonly notApplicable: number;
  /** Mean value over criteria graded, 0 to 1; null where none is. A description, no score. */
  readonly mean: number | null;
  /** Were everything not stated lowest or highest; null where no criterion applies. */
  readonly bounds: Bounds | null;
  /** The first by name of those nearest, how many others are as near, and the first of their names. */
  readonly nearest: {
    readonly name: string;
    readonly distance: number;
    readonly tied: number;
    readonly tiedNames: readonly string[];
  } | null;
  /** Cells without a grade, in the order of the criteria. */
  readonly missing: readonly MissingCell[];
  readonly moves: CaseMoves;
}

/** Ranks, only when asked for: 1 is best; ties share the mean rank. */
export interface CaseRanking {
  readonly rows: readonly {
    readonly name: string;
    readonly mean: number | null;
    readonly rank: number | null;
    /** Smallest and largest rank over leaving out each criterion in turn, or none; null for fewer than two criteria. */
    readonly leavingOneOut: Bounds | null;
    /** Were its and others' cells not stated as unfavourable or favourable as the ladder allows. */
    readonly notStated: Bounds | null;
  }[];
}

/** What a cell did between two matrices or two rounds. */
export const CELL_CHANGES = [
  'raised',
  'lowered',
  'gained',
  'reversed',
  'same',
  'qualifier-changed',
  'stated-now',
  'no-longer-stated',
  'could-not-tell',
] as const;
/** `gained` and `reversed` cross the middle of the ladder upwards and downwards; `raised` and `lowered` do not. */
export type CellChangeKind = (typeof CELL_CHANGES)[number];

export interface CellChange {
  readonly case: string;
  readonly criterion: string;
  readonly kind: CellChangeKind;
  readonly from: CaseCell;
  readonly to: CaseCell;
  /** Steps of the ladder moved, signed; null where one side has no grade. */
  readonly steps: number | null;
}

export interface CasesChange {
  readonly from: string;
  readonly to: string;
  /** Matched by name and criterion id, in the order of the later matrix; `same` included. */
  readonly cells: readonly CellChange[];
  readonly onlyBefore: { readonly cases: readonly string[]; readonly criteria: readonly string[] };
  readonly onlyAfter: { readonly cases: readonly string[]; readonly criteria: readonly string[] };
  /** Changes of the outcome of cases in both; empty where a side has no outcome or another one. */
  readonly outcome: readonly CellChange[];
  /** False where the steps of the two ladders differ: then no grade can be set against another. */
  readonly isSameLadder: boolean;
}

export type CaseOrder = 'file' | 'outcome' | 'similarity';

/** What `cases --format json` prints. */
export interface CasesResult {
  readonly kind: 'cases';
  readonly coordkit: string;
  readonly date: string | null;
  readonly seed: number | null;
  /** The cases of the round that is assessed. */
  readonly matrix: CaseMatrix;
  /** The round that is assessed, the latest unless another was asked for; null where the file has no rounds. */
  readonly round: string | null;
  /** Every round of the file, earliest first; empty where it has none. */
  readonly rounds: readonly string[];
  /** Names in the order in which reports show them. */
  readonly order: { readonly by: CaseOrder; readonly cases: readonly string[] };
  /** Criteria graded in both that a distance needs at least: half of the criteria, rounded up, and no fewer than 2. */
  readonly fewestShared: number;
  readonly counts: readonly CriterionCounts[];
  readonly profiles: readonly CaseProfile[];
  /** Every pair, in the order of the matrix; empty where there are more than `distanceList.mostCases` cases. */
  readonly distances: readonly PairDistance[];
  /** How many pairs there are, and whether `distances` lists them. */
  readonly distanceList: { readonly pairs: number; readonly mostCases: number; readonly isListed: boolean };
  readonly pairs: Pairs;
  readonly map: DistanceMap;
  /** Null unless asked for. */
  readonly ranking: CaseRanking | null;
  /** True where a checklist is declared within-mechanism: cases may not be set against each other without saying so. */
  readonly isWithinMechanism: boolean;
  /** What was not compared because checklists or versions differ. */
  readonly notComparable: readonly { readonly criterion: string; readonly why: string }[];
  /** Null unless two matrices or two rounds were given. */
  readonly change: CasesChange | null;
  /** Null unless asked for. */
  readonly qca: QcaResult | null;
  readonly problems: readonly Problem[];
}

export interface CasesOptions {
  readonly coordkit: string;
  readonly date: string | null;
  readonly seed: number;
  readonly order: CaseOrder;
  readonly isRanked: boolean;
  readonly language: Language;
  /** Of a file with rounds: the round to compare with, the earliest by default. */
  readonly from?: string | null;
  /** Of a file with rounds: the round to assess, the latest by default. */
  readonly to?: string | null;
}
