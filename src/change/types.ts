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

export const INTERVAL_METHODS = ['t', 'welch', 'linearised-t', 'bca-bootstrap'] as const;

/** Interval of a change over respondents, in points; docs/statistics.md, "Intervals". */
export interface Interval {
  /** Confidence level, 0 to 1. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly method: (typeof INTERVAL_METHODS)[number];
  /** What it is the interval of: the respondents' mean change, or the difference of two unlinked rounds' means. */
  readonly estimate: number;
  readonly standardError: number;
  /** Degrees of freedom; null for a bootstrap. */
  readonly df: number | null;
  /** True where it is narrowed because much of a list of members answered. */
  readonly finitePopulation: boolean;
}

export const TEST_METHODS = [
  'wilcoxon-pratt-exact',
  'wilcoxon-pratt-normal',
  'sign-flip-exact',
  'sign-flip-random',
  'mann-whitney-exact',
  'mann-whitney-normal',
  'linearised-t',
  'mcnemar-exact',
  'fisher-exact',
] as const;

/** A two-sided test of no change. */
export interface TestResult {
  readonly method: (typeof TEST_METHODS)[number];
  readonly p: number;
  /** McNemar's mid-p, which is less cautious than the exact p; null for other tests. */
  readonly midP: number | null;
  /** Adjusted for the number of tests in its family; null where it is tested by itself. */
  readonly pAdjusted: number | null;
  /** What was adjusted with; null where it is tested by itself. */
  readonly family: TestFamily | null;
  /** The smallest p that so few units can give; null where the test is not exact. */
  readonly smallestP: number | null;
}

/** Tests that are adjusted together, within one mechanism. */
export interface TestFamily {
  readonly name: string;
  readonly tests: number;
  readonly adjustment: 'holm' | 'benjamini-hochberg';
}

export const EFFECT_MEASURES = [
  'rank-biserial',
  'cliff-delta',
  'd-z',
  'g',
  'd-av',
  'd',
  'odds-ratio',
  'risk-difference',
] as const;

/** A size of change without unit. */
export interface EffectSize {
  readonly measure: (typeof EFFECT_MEASURES)[number];
  /** Null where it is not defined, such as an odds ratio with nothing lost. */
  readonly value: number | null;
  /** Null where none is defined; `high` is null where the data set no limit. */
  readonly interval: { readonly level: number; readonly low: number; readonly high: number | null } | null;
}

/** Middle and ends of the respondents' own values, in points. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** How the respondents themselves moved, each by their own answers. */
export type RespondentMoves =
  | {
      readonly kind: 'linked';
      /** Of the respondents' own changes. */
      readonly change: Spread;
      readonly improved: number;
      readonly same: number;
      readonly worse: number;
    }
  | { readonly kind: 'unlinked'; readonly from: Spread; readonly to: Spread };

export const WITHHELD_REASONS = [
  'too-few-units',
  'no-variation',
  'census',
  'one-cluster',
  'weighted',
  'not-compared',
  'no-respondent-values',
] as const;

/** A figure that is left out, and why. */
export interface Withheld {
  readonly figure: 'interval' | 'test' | 'effects' | 'respondents' | 'percent';
  readonly why: (typeof WITHHELD_REASONS)[number];
}

/**
 * What so few independent units can carry: 0–2 the answers alone, 3–4 a description, 5–9 an interval that is very
 * wide, 10–19 one that is wide; null from 20 on.
 */
export const CAUTIONS = ['answers-only', 'descriptive-only', 'very-small', 'small'] as const;
export type Caution = (typeof CAUTIONS)[number];

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

/** The mix of respondents in the two rounds, and the change with the first round's mix in both. */
export interface Composition {
  readonly by: 'role' | 'sector';
  /** Respondents with a value, by category; an empty name stands for none given. */
  readonly mix: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Categories whose share is not the same in both rounds: true where there is at least one. */
  readonly changed: boolean;
  readonly overall: StandardisedChange;
  readonly domains: readonly ({ readonly id: string } & StandardisedChange)[];
}

/** Differences of the means over respondents, each counting once or by weight, in points. */
export interface StandardisedChange {
  /** As the respondents came; null where a round has none with a value. */
  readonly raw: number | null;
  /** With the later round's categories weighed as in the first; null where one of the first round's is missing. */
  readonly standardised: number | null;
  /** Categories of the first round without a value in the later one. */
  readonly missing: readonly string[];
}

/** Those of the first round who answered again, against those who did not. */
export interface Attrition {
  readonly respondents: number;
  readonly stayers: number;
  readonly leavers: number;
  /** First-round means of their own overall values, in points; null where either has fewer than the smallest cell. */
  readonly stayersMean: number | null;
  readonly leaversMean: number | null;
  /** Stayers minus leavers, with Welch's interval; null where a mean is, `interval` also below 5 of either. */
  readonly difference: number | null;
  readonly interval: { readonly level: number; readonly low: number; readonly high: number } | null;
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
