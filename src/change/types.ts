import type { Problem } from '../problems.ts';
import type { InputFile } from '../responses/types.ts';
import type { ChecklistIdentity, MechanismScore, Score, ScoreResult } from '../scoring/types.ts';
import type { Caution } from '../statistics/few-units.ts';
import type { Attrition, Composition } from './composition-types.ts';
import type { EffectSize, Interval, RespondentMoves, TestResult, Withheld } from './figure-types.ts';

export { CAUTIONS, type Caution } from '../statistics/few-units.ts';
export type * from './composition-types.ts';
export * from './figure-types.ts';

export const NOT_COMPARABLE_REASONS = ['added', 'dropped', 'rescaled', 'reworded'] as const;
export type NotComparableReason = (typeof NOT_COMPARABLE_REASONS)[number];

/** An item that stands in one version only, or does not mean the same in both. */
export interface NotComparable {
  readonly id: string;
  readonly why: NotComparableReason;
}

/** Bands of the two like-for-like scores; `moved` is how many bands up (positive) or down. */
export interface BandMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly moved: number | null;
  /** Whether chance alone could have moved it; null where the band stayed or is not known. */
  readonly noise: 'beyond-noise' | 'within-noise' | 'too-few-to-tell' | null;
}

/** How the respondents of the two rounds are joined, and how many there are. */
export interface ChangeSize {
  readonly from: number;
  readonly to: number;
  /** Respondents with a common answer in both rounds; null where ids do not link them. */
  readonly paired: number | null;
  /** Clusters behind it, the smaller round's where unpaired; null without --cluster. */
  readonly clusters: number | null;
  /** Kish's effective number of respondents, the smaller round's where unpaired; null without weights. */
  readonly effective: number | null;
  /** Independent units behind it, the fewest of: pairs (or the smaller round), clusters, effective respondents. */
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
  /** Of the respondents' values, each counting once or by weight; roles are not weighed and gates not applied. */
  readonly interval: Interval | null;
  readonly test: TestResult | null;
  readonly effects: readonly EffectSize[];
  readonly respondents: RespondentMoves | null;
  readonly withheld: readonly Withheld[];
  readonly caution: Caution | null;
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
  /** By role and by sector, where respondents have one. */
  readonly composition: readonly Composition[];
  /** Null where respondents are not linked. */
  readonly attrition: Attrition | null;
}

/** The same period looked at again from the later round: what moved because people now judge otherwise. */
export interface Retrospective {
  /** Name of the round that looks back. */
  readonly round: string;
  /** From the retrospective round to the later one. */
  readonly changes: readonly MechanismChange[];
  /** From the first round to the retrospective one: the response shift. */
  readonly shifts: readonly MechanismChange[];
}

/** How intervals and tests were made. */
export interface Inference {
  readonly level: number;
  /** Header of the column of clusters; null where respondents stand alone. */
  readonly clusters: string | null;
  readonly weighted: boolean;
  /** Start of the random stream, for the tests that are too large to be exact. */
  readonly seed: number;
  /** Null unless asked for. */
  readonly bootstrap: {
    readonly resamples: number;
    readonly seed: number;
    readonly generator: 'mt19937';
  } | null;
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
  readonly inference: Inference;
  readonly summary: ChangeSummary;
  readonly changes: readonly MechanismChange[];
  readonly unmatched: readonly UnmatchedMechanism[];
  /** Null where the data hold no such round. */
  readonly retrospective: Retrospective | null;
  /** Each round as reported, under its own version of the checklist. */
  readonly mechanisms: readonly MechanismScore[];
  readonly problems: readonly Problem[];
}
