import type { Aggregation, RespondentRule, Scoring } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import type { InputFile } from '../responses/types.ts';
import type { BandEdges } from './bands.ts';
import type { ChecklistIdentity, GateResult, Score, ScoreState, StateCounts } from './types.ts';

/** Which number is to be explained. */
export type ExplainedPart =
  | { readonly kind: 'overall' }
  | { readonly kind: 'domain'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string };

/** Who answered what, in counts: one line per item and role. */
export interface ExplainedAnswers {
  readonly item: string;
  /** Null for respondents without a role. */
  readonly role: string | null;
  /** Every option of the scale in order, also those nobody chose; for a number, the distinct numbers given. */
  readonly answers: readonly { readonly code: string; readonly points: number; readonly count: number }[];
  readonly states: StateCounts;
  /** Points of this role's respondents under the checklist's respondent rule; null where none answered. */
  readonly value: number | null;
}

/** One value that went into a step, or was kept out of it. */
export interface ExplainedTerm {
  /** Item, domain or role. */
  readonly id: string;
  readonly weight: number;
  readonly value: number | null;
  readonly coverage: number;
  readonly state: ScoreState;
  /** False where it was left out; `reasons` says why. */
  readonly used: boolean;
  readonly reasons: readonly string[];
}

/** One step of the arithmetic, from terms to a result. */
export interface ExplainedStep {
  readonly kind: 'respondents' | 'roles' | 'items' | 'domains';
  /** The item, domain or `overall` that the step gives. */
  readonly of: string;
  /** The role whose answers alone are used; null for all. */
  readonly role: string | null;
  readonly rule: RespondentRule | Aggregation | 'role-weights';
  readonly terms: readonly ExplainedTerm[];
  /** Sum of weight × value and sum of weights over the terms used; null where the rule is not a mean. */
  readonly sum: number | null;
  readonly weights: number | null;
  readonly result: number | null;
}

/** The way from answers to one number. */
export interface Explanation {
  readonly kind: 'explain';
  readonly coordkit: string;
  readonly date: string | null;
  readonly checklist: ChecklistIdentity;
  readonly inputs: readonly InputFile[];
  readonly scoring: Scoring;
  readonly mechanism: string;
  readonly round: string;
  readonly respondents: number;
  readonly part: ExplainedPart;
  readonly score: Score;
  /** Smallest coverage that this score needs, 0 to 1. */
  readonly coverageNeeded: number;
  readonly answers: readonly ExplainedAnswers[];
  /** In the order in which they are computed; the last one gives the number before gates. */
  readonly steps: readonly ExplainedStep[];
  readonly gates: readonly GateResult[];
  /** Null without a band. */
  readonly band: BandEdges | null;
  readonly problems: readonly Problem[];
}
