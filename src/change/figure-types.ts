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
