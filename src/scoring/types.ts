import type { Aggregation, RespondentRule, Scoring } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import type { AnswerState, InputFile, InvitedList } from '../responses/types.ts';
import type { AgreementResult } from './agreement/types.ts';
import type { BandEdges } from './bands.ts';
import type { DomainReliability } from './reliability/types.ts';

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

export const NO_INTERVAL_REASONS = ['nobody-invited', 'census', 'over-invited'] as const;

/** Respondents against those invited, in one mechanism and round; docs/scoring.md, "Response". */
export interface ResponseRate {
  /** Who answered and is on the list, where ids tell; else all who answered. */
  readonly respondents: number;
  readonly invited: number;
  /** Wilson's interval of the share, 0 to 1. */
  readonly interval: { readonly level: number; readonly low: number; readonly high: number } | null;
  /** Why there is no interval: nobody was invited, all answered, or more did; null where there is one. */
  readonly noInterval: (typeof NO_INTERVAL_REASONS)[number] | null;
  /** Who answered and is not on the list; null where ids do not tell. */
  readonly notOnList: number | null;
  /** Null where the list, or every respondent, is without a role. */
  readonly byRole: readonly NamedResponse[] | null;
  readonly bySector: readonly NamedResponse[] | null;
  /** The same against the active members alone; null where the list does not say who they are. */
  readonly active: { readonly respondents: number; readonly invited: number } | null;
  /** Null where there is no overall score, nobody has a value, or more have one than were invited. */
  readonly bounds: NonResponse | null;
}

/** Respondents against those invited, of one role or sector; an empty name stands for none given. */
export interface NamedResponse {
  readonly name: string;
  readonly respondents: number;
  readonly invited: number;
}

/** What the mean over all who were invited can be, whatever those who did not answer think. */
export interface NonResponse {
  /** Respondents with an overall value of their own. */
  readonly respondents: number;
  /** Mean of the members' own values, 0 to 100, were all others at 0 points. */
  readonly lowest: number;
  /** The same, were all others at 100 points. */
  readonly highest: number;
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
