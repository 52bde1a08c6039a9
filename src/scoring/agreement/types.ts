import { FEWEST_FOR_INTERVAL } from '../../statistics/few-units.ts';

/** Interval of a figure, in its unit. */
export interface AgreementInterval {
  /** Confidence level, 0 to 1. */
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/** From this many ratings on a figure of spread is shown, and from this many respondents on an interval of a gap. */
export const FEWEST_RATERS = FEWEST_FOR_INTERVAL;

export const SPREAD_REASONS = ['too-few', 'too-few-units', 'no-options'] as const;
/**
 * Why there is no figure of spread: fewer than two ratings; two to four, which are not shown; answers that are numbers
 * or ticks, for which there is no r_wg (the distance is there all the same).
 */
export type SpreadReason = (typeof SPREAD_REASONS)[number];

/** How far the raters of one item are apart. Every rater counts the same; a don't-know is no rating. */
export interface ItemSpread {
  readonly id: string;
  /** Options of its scale; null for numbers and ticks. */
  readonly options: number | null;
  readonly ratings: number;
  /** r_wg, 0 to 1: 1 all gave the same answer, 0 spread as random answers or wider. */
  readonly agreement: number | null;
  /** r_wg as it comes out; negative where answers spread wider than random ones. */
  readonly raw: number | null;
  /** AD, the mean distance from the mean, in steps from option to option; null for numbers and ticks. */
  readonly deviationSteps: number | null;
  /** The same in points, 0 to 50. */
  readonly deviationPoints: number | null;
  /** True where answers spread wider than random ones; null where that is not known. */
  readonly polarised: boolean | null;
  readonly reason: SpreadReason | null;
}

/** The items of one domain that have the same number of options, taken together. */
export interface DomainSpread {
  readonly domain: string;
  readonly options: number;
  /** Items that share that number. */
  readonly items: number;
  /** Those of them with five ratings or more, which the figures are made of. */
  readonly itemsUsed: number;
  /** r_wg(j), 0 to 1; null with fewer than two such items. */
  readonly agreement: number | null;
  /** Mean over the items of their AD, in steps and in points. */
  readonly deviationSteps: number | null;
  readonly deviationPoints: number | null;
  /** True where the items, on average, spread wider than random answers. */
  readonly polarised: boolean | null;
  readonly reason: 'too-few-units' | null;
}

/** The spread of all items with five ratings or more. */
export interface SpreadSummary {
  readonly items: number;
  /** Mean of the items' AD, in points; null without such items. */
  readonly deviationPoints: number | null;
  readonly polarised: number;
}

export const GAP_METHODS = ['welch', 't-against-one'] as const;
/** `t-against-one`: one respondent's value as it stands, against the t interval of the others' mean. */
export type GapMethod = (typeof GAP_METHODS)[number];

export const GAP_REASONS = ['no-values', 'too-few-units', 'no-variation'] as const;
/** Why a gap has no interval: a role without a value, too few respondents, or nobody differs within the roles. */
export type GapReason = (typeof GAP_REASONS)[number];

/** The gap between two roles in one domain or overall, from each respondent's own value, 0 to 100. */
export interface RoleGapEstimate {
  /** `overall`, or the id of a domain. */
  readonly part: string;
  readonly role: string;
  readonly other: string;
  /** Respondents of each role who have a value. */
  readonly n: number;
  readonly nOther: number;
  /** Means of their own values; null without one. */
  readonly mean: number | null;
  readonly meanOther: number | null;
  /** Mean of `role` minus mean of `other`, in points. */
  readonly difference: number | null;
  readonly standardError: number | null;
  readonly df: number | null;
  readonly interval: AgreementInterval | null;
  /** How the interval was made; null without one. */
  readonly method: GapMethod | null;
  /** By the smaller role that is not a single respondent: 5–9 very small, 10–19 small; null without an interval. */
  readonly caution: 'very-small' | 'small' | null;
  readonly reason: GapReason | null;
}

export const ALPHA_READINGS = ['firm', 'tentative', 'not-reliable'] as const;
/** The conventional reading: 0.80 and more, 0.667 and more, below. */
export type AlphaReading = (typeof ALPHA_READINGS)[number];

export const ALPHA_REASONS = ['no-pairs', 'too-few-units', 'no-variation'] as const;
/** Why there is no alpha: no item rated twice, only one such item, or one answer alone occurs. */
export type AlphaReason = (typeof ALPHA_REASONS)[number];

export const ALPHA_INTERVAL_REASONS = ['too-few-units', 'no-variation', 'not-defined'] as const;
/** Why alpha has no interval: fewer than 20 items, resamples that all give the same, or no alpha. */
export type AlphaIntervalReason = (typeof ALPHA_INTERVAL_REASONS)[number];

/** Krippendorff's alpha, ordinal, over the items of one scale: do respondents rate the same thing alike? */
export interface ScaleAlpha {
  /** Name of the scale in the checklist. */
  readonly scale: string;
  readonly options: number;
  /** Items with two ratings or more, the only ones that count. */
  readonly items: number;
  /** Ratings of those items. */
  readonly ratings: number;
  /** Respondents who gave at least one of them. */
  readonly raters: number;
  /** At most 1; 0 what chance gives. */
  readonly alpha: number | null;
  /** Share of pairs of ratings of a same item that are equal, 0 to 1. */
  readonly sameAnswer: number | null;
  readonly reading: AlphaReading | null;
  /** Percentile interval over resampled items. */
  readonly interval: AgreementInterval | null;
  /** Resamples that the interval rests on; null without one. */
  readonly resamples: number | null;
  readonly reason: AlphaReason | null;
  readonly intervalReason: AlphaIntervalReason | null;
}

export const CONSENSUS_REASONS = ['no-independents', 'several-consensus-rows'] as const;
/** Why a consensus cannot be compared. */
export type ConsensusReason = (typeof CONSENSUS_REASONS)[number];

/** One item of a consensus beside the independent ratings, in points, 0 to 100. */
export interface ConsensusItem {
  readonly id: string;
  /** Points of the answer agreed on; null where it has none that counts. */
  readonly consensus: number | null;
  readonly ratings: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Where the consensus lies against lowest and highest; null without it or with fewer than two ratings. */
  readonly position: 'below' | 'within' | 'above' | null;
}

/** What was agreed on, beside what the raters had said by themselves. */
export interface ConsensusComparison {
  /** A row whose role is `consensus`, or a round of that name. */
  readonly kind: 'row' | 'round';
  /** The round of the independent ratings; null where there are none. */
  readonly round: string | null;
  readonly raters: number;
  /** Items with a consensus answer or an independent rating. */
  readonly items: readonly ConsensusItem[];
  /** Items with both. */
  readonly common: number;
  /** Overall value over the common items, by the checklist's rules, 0 to 100: of the consensus and of item means. */
  readonly consensus: number | null;
  readonly independent: number | null;
  /** Consensus minus independent, in points. */
  readonly difference: number | null;
  readonly reason: ConsensusReason | null;
}

/** How far those who rated one mechanism in one round agree. */
export interface MechanismAgreement {
  readonly mechanism: string;
  readonly round: string;
  /** Respondents who rated for themselves; rows with the role consensus are not among them. */
  readonly raters: number;
  readonly spread: SpreadSummary;
  /** Every scored item, in the checklist's order. */
  readonly items: readonly ItemSpread[];
  readonly domains: readonly DomainSpread[];
  /** Every pair of roles: overall, then each domain. */
  readonly gaps: readonly RoleGapEstimate[];
  readonly alphas: readonly ScaleAlpha[];
  /** Null where nothing is marked as a consensus. */
  readonly consensus: ConsensusComparison | null;
}

/** What `score --agreement` adds. */
export interface AgreementResult {
  /** Confidence level of the intervals, 0 to 1. */
  readonly level: number;
  /** Start of the random stream for intervals of alpha, the same for each. */
  readonly seed: number;
  /** Sorted by mechanism, then round. */
  readonly mechanisms: readonly MechanismAgreement[];
}
