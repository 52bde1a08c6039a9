/** A literal: a condition present (true) or absent (false) in a term. */
export interface Literal {
  readonly condition: string;
  readonly isPresent: boolean;
}

/** Literals joined by AND, in the order of the conditions. */
export type Term = readonly Literal[];

/** Terms joined by OR; a single literal is `[[literal]]`. */
export type Expression = readonly Term[];

/** What kept an analysis from being made; `problemOf` and each function say which of them they give. */
export type QcaReason =
  | 'no-case'
  | 'no-condition'
  | 'missing-value'
  | 'out-of-range'
  | 'too-many-conditions'
  | 'no-observed-row'
  | 'no-positive-row'
  | 'no-negative-row'
  | 'all-rows-used';

/** Why there is no result. */
export interface QcaFailure {
  readonly state: 'failed';
  readonly reason: QcaReason;
  /** The cells that are missing or out of range: case and condition; null for the outcome. Else empty. */
  readonly cells: readonly { readonly case: string; readonly condition: string | null }[];
}

/** A result, or why there is none. */
export type Attempt<T> = { readonly state: 'done'; readonly value: T } | QcaFailure;

/** In which direction a condition is expected to work; `either` (or no entry): nothing is expected. */
export interface Expectation {
  readonly condition: string;
  readonly expected: 'present' | 'absent' | 'either';
}

/** Memberships in sets: cases × conditions, each 0 to 1, never 0.5 and never missing. */
export interface QcaData {
  /** Names, no two alike. */
  readonly cases: readonly string[];
  /** Names, no two alike. */
  readonly conditions: readonly string[];
  /** One row a case, one column a condition. */
  readonly memberships: readonly (readonly number[])[];
  /** Membership of each case in the outcome. */
  readonly outcome: readonly number[];
}

export interface Cutoffs {
  /** Row consistency at or above which a row is positive; 0 to 1, 0.8 by default. */
  readonly consistency: number;
  /** Below this a row is negative and from it to `consistency` contradictory; null: no such stretch. */
  readonly contradiction: number | null;
  /** Fewest cases that make a row observed; 1 by default. */
  readonly frequency: number;
  /** Smallest PRI of a positive row; 0 by default. */
  readonly pri: number;
}

export type RowOutcome = 'positive' | 'negative' | 'contradictory' | 'remainder';

export interface TruthTableRow {
  /** 1 … 2^k: 1 + the binary number of the configuration, the first condition the highest digit. */
  readonly row: number;
  /** Which conditions are present, in their order. */
  readonly configuration: readonly boolean[];
  /** `remainder` where fewer cases than the frequency cut-off lie in the row. */
  readonly outcome: RowOutcome;
  /** Cases whose membership in the row is above 0.5. */
  readonly cases: readonly string[];
  /** How far membership in the row is at most that in the outcome, 0 to 1; null where no case has any. */
  readonly consistency: number | null;
  /** The same, less what goes with the absence of the outcome as well, 0 to 1; null where nothing is left. */
  readonly pri: number | null;
  /**
   * Cases that lie on the other side of the outcome than the row says: without it in a positive row, with it in a
   * negative or contradictory one. Empty for a remainder.
   */
  readonly deviant: readonly string[];
}

export interface TruthTable {
  /** In the order that rows are numbered by. */
  readonly conditions: readonly string[];
  /** What the rows were judged by. */
  readonly cutoffs: Cutoffs;
  /** Rows that hold at least one case, by row number. */
  readonly rows: readonly TruthTableRow[];
  /** How many of the 2^k rows hold fewer cases than the frequency cut-off. */
  readonly remainders: number;
  /** Cases at exactly 0.5 somewhere, that belong to no row. */
  readonly undecided: readonly string[];
}

/** How well a set of cases goes with an outcome. */
export interface SufficiencyFit {
  /** Σ min(x, y) / Σ x, 0 to 1; null where no case has any membership. */
  readonly consistency: number | null;
  /** Proportional reduction in inconsistency, 0 to 1; null where nothing is left to divide by. */
  readonly pri: number | null;
  /** Σ min(x, y) / Σ y, 0 to 1; null where no case has the outcome. */
  readonly coverage: number | null;
}

/** How far an outcome does without something only where it does not come about. */
export interface NecessityFit {
  /** Σ min(x, y) / Σ y, 0 to 1; null where no case has the outcome. */
  readonly consistency: number | null;
  /** Relevance of necessity, Σ (1 − x) / Σ (1 − min(x, y)), 0 (found everywhere) to 1; null for 0 / 0. */
  readonly relevance: number | null;
  /** Σ min(x, y) / Σ x, 0 to 1; null where no case has any membership. */
  readonly coverage: number | null;
}

/** A term of a model and how well it fits. */
export interface TermFit extends SufficiencyFit {
  /** Literals in the order of the conditions. */
  readonly term: Term;
  /** What the coverage of the model loses without the term, 0 to 1; null where no case has the outcome. */
  readonly uniqueCoverage: number | null;
  /** Cases with membership above 0.5. */
  readonly cases: readonly string[];
}

/** One of the smallest sums of terms that cover every positive row. */
export interface Model {
  /** Fewest literals first. */
  readonly terms: readonly TermFit[];
  /** Of all terms joined by OR. */
  readonly fit: SufficiencyFit;
  /** Remainders that the model takes to be positive. */
  readonly counterfactuals: readonly number[];
}

/** What minimising the truth table gave. */
export interface Solution {
  /** Those covering at least one positive row, fewest literals first. */
  readonly primeImplicants: readonly Term[];
  /** Those in every model; where `isCut`, only those that alone cover some positive row, which are so for certain. */
  readonly essential: readonly Term[];
  /** Which rows each prime implicant covers: primes × positive rows, in the order of `primeImplicants` and `positiveRows`. */
  readonly chart: readonly (readonly boolean[])[];
  /** Numbers of the rows that have to be covered. */
  readonly positiveRows: readonly number[];
  /** Every model of the smallest number of terms; more than one: a tie. */
  readonly models: readonly Model[];
  /** True where there are more models than were listed, or may be. */
  readonly isCut: boolean;
  /** False where the search was given up before it was certain that no model has fewer terms. */
  readonly isSmallest: boolean;
}

/** What lies between the conservative and the parsimonious solution, for each pair of their models. */
export interface IntermediateSolution {
  readonly pairs: readonly IntermediatePair[];
  /** True where there are more pairs or models than were listed, or may be. */
  readonly isCut: boolean;
}

/** A conservative and a parsimonious model, and the models between them. */
export interface IntermediatePair {
  /** The terms of the conservative model. */
  readonly conservative: readonly Term[];
  /** The terms of the parsimonious model. */
  readonly parsimonious: readonly Term[];
  /** Remainders of the parsimonious model that the expectations agree with: taken as positive. */
  readonly easy: readonly number[];
  /** Its other remainders, not used. */
  readonly difficult: readonly number[];
  /** Every model of the smallest number of terms. */
  readonly models: readonly Model[];
  /** False where the search was given up before it was certain that no model has fewer terms. */
  readonly isSmallest: boolean;
}
