/** With fewer respondents the interval of alpha is so wide that it tells nothing; docs/statistics.md. */
export const FEWEST_RESPONDENTS = 30;

export const LEFT_OUT_WHYS = ['role', 'level', 'no-weight', 'not-in-data'] as const;
/** Why an item is left out: not asked of every role, or level, that answered; of weight 0; nowhere in the data. */
export type LeftOutWhy = (typeof LEFT_OUT_WHYS)[number];

export const RELIABILITY_REASONS = [
  'formative',
  'too-few-items',
  'too-few-respondents',
  'no-variation',
] as const;
/**
 * Why there is no reliability: the checklist declares the domain formative; fewer than two items are left; fewer than 30
 * respondents answered all of them; the sum of the items is the same for all.
 */
export type ReliabilityReason = (typeof RELIABILITY_REASONS)[number];

export const OMEGA_REASONS = ['too-few-items', 'no-variation'] as const;
/** Why there is no omega: two items do not settle the loadings; an item to which all gave the same answer. */
export type OmegaReason = (typeof OMEGA_REASONS)[number];

/** Cronbach's alpha of the points of the items. */
export interface AlphaFigure {
  /** At most 1; negative where items run against one another. */
  readonly value: number;
  /** Feldt's interval; null where alpha is 1. */
  readonly interval: { readonly level: number; readonly low: number; readonly high: number } | null;
}

/** Omega total of one common factor, 0 to 1. */
export interface OmegaFigure {
  /** Of the sum of the points, to be set beside alpha; null with a reason. */
  readonly value: number | null;
  /** Of the standardised items; null with a reason. */
  readonly standardised: number | null;
  /** True where an item would have needed a negative variance of its own: not to be relied on then. */
  readonly improper: boolean;
  readonly reason: OmegaReason | null;
}

/** One item beside the others of its domain. */
export interface ItemConsistency {
  readonly id: string;
  /** Correlation with the sum of the other items, −1 to 1; null where either does not vary. */
  readonly restCorrelation: number | null;
  /** Alpha of the other items; null with fewer than two of them, or where their sum does not vary. */
  readonly alphaIfDropped: number | null;
  /** Correlation with the common factor of omega, −1 to 1; null without an omega. */
  readonly loading: number | null;
}

interface DomainInRound {
  readonly round: string;
  readonly domain: string;
  /** Scored items that are not among those used, in the checklist's order. */
  readonly leftOut: readonly { readonly item: string; readonly why: LeftOutWhy }[];
}

export interface ComputedReliability extends DomainInRound {
  readonly state: 'computed';
  /** Respondents who answered all items used, of all mechanisms together. */
  readonly respondents: number;
  /** Respondents left out because they did not. */
  readonly incomplete: number;
  /** Mechanisms that the respondents come from. */
  readonly mechanisms: number;
  readonly alpha: AlphaFigure;
  readonly omega: OmegaFigure;
  /** The items used, in the checklist's order. */
  readonly items: readonly ItemConsistency[];
}

export interface WithheldReliability extends DomainInRound {
  readonly state: 'withheld';
  readonly reason: ReliabilityReason;
  /** As above; null where formative or with too few items, for which nobody is counted. */
  readonly respondents: number | null;
  readonly incomplete: number | null;
}

/** Do the answers to the items of a domain go together? One domain in one round, all mechanisms pooled. */
export type DomainReliability = ComputedReliability | WithheldReliability;
