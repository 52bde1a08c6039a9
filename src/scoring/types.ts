import type { Aggregation, Scoring } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import type { AnswerState, InputFile, InvitedList } from '../responses/types.ts';
import type { AgreementResult } from './agreement/types.ts';
import type { DomainReliability } from './reliability/types.ts';
import type { ResponseRate } from './response-types.ts';

export type * from './explanation-types.ts';
export * from './response-types.ts';

export const SCORE_STATES = ['scored', 'insufficient', 'no-data', 'not-applicable'] as const;
export type ScoreState = (typeof SCORE_STATES)[number];

/** A score on 0–100, never rounded, with all that is needed to read it. */
export interface Score {
  readonly state: ScoreState;
  /** 0 to 100 after gates; null unless `scored`. */
  readonly value: number | null;
  /** Respondents who gave at least one answer that counts. */
  readonly n: number;
  /** Answered over answered and missing, weighted over items and domains; 0 to 1. */
  readonly coverage: number;
  /** The score were every missing answer at 0 points; null where not applicable. */
  readonly lowest: number | null;
  /** The score were every missing answer at 100 points; null where not applicable. */
  readonly highest: number | null;
  /** Id of the band, decided on the unrounded value after gates; null without a value or without bands. */
  readonly band: string | null;
  /** Codes of what bears on the score, such as `no-weight` or `gate:no-map`; `code:detail` where there is a detail. */
  readonly reasons: readonly string[];
  /** The value before a gate capped it; null where none did. */
  readonly uncapped: number | null;
}

export interface RoleScore {
  readonly role: string;
  readonly respondents: number;
  readonly score: Score;
}

/** One role's score minus another's, in points. */
export interface RoleGap {
  readonly role: string;
  readonly other: string;
  /** Null where one of the two has no score. */
  readonly difference: number | null;
}

export const COMMENT_KINDS = ['answer', 'note', 'evidence'] as const;

/** Something that a respondent wrote; nothing says who. */
export interface Comment {
  /** `answer`: to an item of free text; `note` and `evidence` stood beside an answer. */
  readonly kind: (typeof COMMENT_KINDS)[number];
  /** One line of at most 1,000 characters, without control characters. */
  readonly text: string;
}

export type StateCounts = Readonly<Record<AnswerState, number>>;

/** What the respondents of one role answered to one item, in counts. */
export interface RoleAnswers {
  /** Null for respondents without a role. */
  readonly role: string | null;
  /** Number of answers by option code, in the checklist's order. */
  readonly answers: Readonly<Record<string, number>>;
  readonly states: StateCounts;
}

export interface ItemScore {
  readonly id: string;
  readonly score: Score;
  /** Number of answers by option code, in the checklist's order; empty for numbers and free text. */
  readonly answers: Readonly<Record<string, number>>;
  readonly states: StateCounts;
  readonly roles: readonly RoleScore[];
  /** The same counts role by role; there only for options, where more than one role was asked. */
  readonly answersByRole?: readonly RoleAnswers[];
  /** Notes and references to evidence left beside the answers. */
  readonly notes: number;
  readonly evidence: number;
  /** What they say, sorted by text; there only where comments were asked for. */
  readonly comments?: readonly Comment[];
}

export interface DomainScore {
  readonly id: string;
  readonly score: Score;
  readonly roles: readonly RoleScore[];
  readonly gaps: readonly RoleGap[];
  readonly items: readonly ItemScore[];
  /** With `level-gated`: the highest maturity level passed, null where none is. */
  readonly maturity: string | null;
}

/** The score over the items of one level, facet or tier alone. */
export interface PartScore {
  readonly id: string;
  readonly items: number;
  readonly score: Score;
}

export type GateState = 'passed' | 'triggered' | 'unknown';

export interface GateResult {
  readonly id: string;
  readonly state: GateState;
  readonly appliesTo: string;
  /** What the gate looked at and found: ids of items or the domain with their values. */
  readonly watched: readonly { readonly id: string; readonly value: number | null }[];
}

/** A binding item that is not fully met, a `requirement` or `minimum-standard` below `scoring.pass`. */
export interface UnmetItem {
  readonly item: string;
  readonly tier: 'requirement' | 'minimum-standard';
  readonly value: number | null;
  /** `missed`: below the pass mark. `unknown`: it has no score. */
  readonly state: 'missed' | 'unknown';
}

/** One category of a disaggregation; small cells carry no figures at all. */
export type CategoryScore =
  | {
      readonly category: string;
      readonly state: 'shown';
      readonly respondents: number;
      readonly overall: Score;
      readonly domains: readonly { readonly id: string; readonly score: Score }[];
    }
  | { readonly category: string; readonly state: 'suppressed' };

export interface Disaggregation {
  readonly column: string;
  /** Categories with fewer respondents than this are suppressed. */
  readonly minCell: number;
  readonly categories: readonly CategoryScore[];
}

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface MechanismScore {
  readonly mechanism: string;
  readonly round: string;
  /** Administrative level where the data names one. */
  readonly level: string | null;
  readonly respondents: number;
  readonly byRole: readonly NamedCount[];
  readonly bySector: readonly NamedCount[];
  /** Empty where the data has no column for it. */
  readonly bySex: readonly NamedCount[];
  readonly response: ResponseRate | null;
  readonly overall: Score;
  readonly roles: readonly RoleScore[];
  readonly gaps: readonly RoleGap[];
  readonly gates: readonly GateResult[];
  readonly unmet: readonly UnmetItem[];
  readonly domains: readonly DomainScore[];
  readonly levels: readonly PartScore[];
  readonly facets: readonly PartScore[];
  readonly tiers: readonly PartScore[];
  readonly disaggregations: readonly Disaggregation[];
}

export interface ChecklistIdentity {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  readonly variant: string | null;
}

/** What `score --format json` prints. */
export interface ScoreResult {
  readonly kind: 'score';
  readonly coordkit: string;
  /** YYYY-MM-DD given with --date; null otherwise: the clock is never read. */
  readonly date: string | null;
  readonly seed: number | null;
  readonly checklist: ChecklistIdentity;
  readonly inputs: readonly InputFile[];
  readonly scoring: Scoring;
  /** Domains whose aggregation differs from `scoring.items`. */
  readonly exceptions: readonly { readonly domain: string; readonly items: Aggregation }[];
  readonly mechanisms: readonly MechanismScore[];
  /** How far respondents agree; null unless asked for. */
  readonly agreement: AgreementResult | null;
  /** Every domain in every round, all mechanisms pooled; null unless asked for. */
  readonly reliability: readonly DomainReliability[] | null;
  readonly problems: readonly Problem[];
}

/** What scoring needs besides answers and checklist; nothing of it is read from the machine. */
export interface ScoreOptions {
  /** Version of coordkit, printed in the result. */
  readonly coordkit: string;
  readonly date: string | null;
  readonly seed: number | null;
  /** Attribute columns to disaggregate by. */
  readonly by: readonly string[];
  /** Smallest number of respondents a category is shown for. */
  readonly minCell: number;
  readonly invited: InvitedList | null;
  /** Whether to assess agreement as well. */
  readonly agreement?: boolean;
  /** Whether to work out reliability as well. */
  readonly reliability?: boolean;
  /** Whether to give what respondents wrote, word for word. The answers must have been read with `texts`. */
  readonly comments?: boolean;
}
