import type { Problem } from '../problems.ts';
import type { InputFile } from '../responses/types.ts';
import type { ChecklistIdentity, MechanismScore, Score, ScoreResult } from '../scoring/types.ts';

export const NOT_COMPARABLE_REASONS = ['added', 'dropped', 'rescaled', 'reworded'] as const;
export type NotComparableReason = (typeof NOT_COMPARABLE_REASONS)[number];

/** An item that stands in one version only, or does not mean the same in both. */
export interface NotComparable {
  readonly id: string;
  readonly why: NotComparableReason;
}

/** Interval of a difference, in points. Filled from a later version on. */
export interface Interval {
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly method: string;
}

export interface TestResult {
  readonly method: string;
  readonly p: number;
  readonly pAdjusted: number | null;
  readonly smallestP: number | null;
}

/** Bands of the two like-for-like scores; `moved` is how many bands up (positive) or down. */
export interface BandMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly moved: number | null;
}

/** How the respondents of the two rounds are joined, and how many there are. */
export interface ChangeSize {
  readonly from: number;
  readonly to: number;
  /** Respondents with a common answer in both rounds; null where ids do not link them. */
  readonly paired: number | null;
  /** Independent units behind the difference: the pairs, or all respondents of both rounds. */
  readonly units: number;
}

export type Direction = 'better' | 'same' | 'worse' | 'could-not-tell';

/** The difference between two rounds in one figure, over comparable items. */
export interface Change {
  readonly state: 'compared' | 'not-comparable';
  /** Like-for-like, to minus from, in points; null unless `compared`. */
  readonly difference: number | null;
  /** Difference over the base, in percent; null unless the base is above zero. */
  readonly percent: number | null;
  /** Like-for-like scores: comparable items, the newer version's rules. */
  readonly from: Score;
  readonly to: Score;
  /** Each round under its own version, all its items. */
  readonly asReported: { readonly from: number | null; readonly to: number | null };
  readonly bands: BandMove;
  readonly design: 'paired' | 'unpaired';
  readonly n: ChangeSize;
  /** Mean of the paired respondents' own differences, in points; null where unpaired. */
  readonly pairedDifference: number | null;
  readonly direction: Direction;
  readonly interval: Interval | null;
  readonly test: TestResult | null;
  readonly caution: string | null;
  readonly reasons: readonly string[];
}

/** A target set by the checklist, and whether each round reached it. */
export interface TargetResult {
  /** `overall`, or the id of a domain. */
  readonly of: string;
  readonly target: number;
  readonly from: 'reached' | 'not-reached' | 'unknown';
  readonly to: 'reached' | 'not-reached' | 'unknown';
}

export interface DomainChange {
  readonly id: string;
  readonly change: Change;
  readonly items: readonly { readonly id: string; readonly change: Change }[];
}

export interface MechanismChange {
  readonly mechanism: string;
  readonly from: string;
  readonly to: string;
  readonly overall: Change;
  readonly domains: readonly DomainChange[];
  readonly notComparable: readonly NotComparable[];
  /** True where at least one domain rose while another fell. */
  readonly mixed: boolean;
  readonly targets: readonly TargetResult[];
}

/** A mechanism that stands in one of the two rounds only. */
export interface UnmatchedMechanism {
  readonly mechanism: string;
  readonly onlyIn: string;
}

/** How many mechanisms moved which way, over those that could be compared. */
export interface ChangeSummary {
  readonly mechanisms: number;
  readonly compared: number;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  readonly couldNotTell: number;
}

/** What `compare --format json` prints. */
export interface ChangeResult {
  readonly kind: 'change';
  readonly coordkit: string;
  readonly date: string | null;
  readonly seed: number | null;
  readonly checklist: ChecklistIdentity;
  /** The older version where two were given, else null. */
  readonly olderChecklist: ChecklistIdentity | null;
  readonly inputs: readonly InputFile[];
  readonly scoring: ScoreResult['scoring'];
  readonly exceptions: ScoreResult['exceptions'];
  readonly rounds: { readonly from: string; readonly to: string };
  readonly summary: ChangeSummary;
  readonly changes: readonly MechanismChange[];
  readonly unmatched: readonly UnmatchedMechanism[];
  /** Each round as reported, under its own version of the checklist. */
  readonly mechanisms: readonly MechanismScore[];
  readonly problems: readonly Problem[];
}
