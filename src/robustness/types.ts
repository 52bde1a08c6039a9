import type { Aggregation, RespondentRule, Scoring } from '../checklist/types.ts';
import type { Problem } from '../problems.ts';
import type { InputFile } from '../responses/types.ts';
import type { ChecklistIdentity, NamedCount, Score, ScoreResult } from '../scoring/types.ts';

export const FAMILIES = [
  'aggregation',
  'equal-weights',
  'perturbed-weights',
  'leave-out-respondent',
  'leave-out-organisation',
  'leave-out-item',
  'leave-out-domain',
] as const;
/** Choices of one kind that could have been made otherwise. */
export type Family = (typeof FAMILIES)[number];

export const NOT_TRIED_REASONS = [
  'not-scored',
  'no-other-rule',
  'weights-equal',
  'consensus',
  'one-respondent',
  'no-organisation-column',
  'no-organisation-named',
  'one-organisation',
  'one-item',
  'one-domain',
] as const;
/** Why a family was not tried. */
export type NotTriedReason = (typeof NOT_TRIED_REASONS)[number];

/** One rule of the checklist, changed. */
export type RuleVariation =
  | { readonly id: string; readonly part: 'respondents'; readonly rule: RespondentRule }
  | { readonly id: string; readonly part: 'roles'; readonly rule: 'pooled' | EqualRoles }
  | {
      readonly id: string;
      readonly part: 'items' | 'domains';
      readonly rule: Aggregation;
      /** True where the rule puts all answers together, and roles that the checklist weighs are pooled with it. */
      readonly poolsRoles: boolean;
    };

/** Every role counts the same, at the item or at the domain. */
export interface EqualRoles {
  readonly weigh: 'equal';
  readonly at: 'item' | 'domain';
}

export const WEIGHT_VARIATIONS = ['items-equal', 'domains-equal', 'all-equal'] as const;
/** Weights above 0 that are set to 1. */
export type WeightVariation = (typeof WEIGHT_VARIATIONS)[number];

/** How weights are drawn: weight × 2^(2u − 1), u even from 0 to 1; each item and each domain by itself. */
export interface Perturbation {
  readonly draws: number;
  readonly seed: number;
  readonly generator: 'MT19937';
  readonly distribution: 'log-uniform';
  /** Smallest and largest factor. */
  readonly lowest: number;
  readonly highest: number;
}

/** What was varied, for all mechanisms alike. */
export interface Varied {
  readonly rules: readonly RuleVariation[];
  readonly weights: readonly WeightVariation[];
  readonly perturbation: Perturbation;
  /** Column that names the organisation; null where none was asked for. */
  readonly organisation: string | null;
  /** Organisations with fewer respondents than this in a mechanism and round are not named. */
  readonly smallestNamed: number;
}

/** How often the declared band and place came out again. */
export interface Agreement {
  readonly variations: number;
  /** Variations that gave a score. */
  readonly scored: number;
  /** Of those scored, how many are in the declared band; null where the checklist has no bands. */
  readonly bandHolds: number | null;
  /** bandHolds ÷ scored, 0 to 1; null where nothing was scored or there are no bands. */
  readonly bandShare: number | null;
  /** Variations in which at least two mechanisms were scored and could be ranked. */
  readonly ranked: number;
  /** Of those ranked, how many leave the mechanism at its place; null where places are withheld. */
  readonly rankHolds: number | null;
  /** rankHolds ÷ ranked, 0 to 1; null where nothing was ranked. */
  readonly rankShare: number | null;
}

/** Smallest and largest score among variations, 0 to 100; null where none gave a score. */
export interface ValueRange {
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** What one variation gives. */
export interface Trial {
  /** 0 to 100, unrounded, after gates; null where there is no score. */
  readonly value: number | null;
  readonly band: string | null;
  /** Place among the mechanisms of the round that are scored here and as declared; ties share the better one. */
  readonly rank: number | null;
  /** Null without a score or without bands. */
  readonly bandHolds: boolean | null;
  /** Whether the place is the declared one among the same mechanisms; null where it cannot be told. */
  readonly rankHolds: boolean | null;
}

/** A variation with its name: a rule, a set of weights, the id of an item or a domain. */
export interface NamedTrial extends Trial {
  readonly id: string;
}

export interface BandCount {
  readonly band: string;
  readonly count: number;
}

/** People left out one by one, or one organisation after the other; no value, because two tell a person's answers. */
export type PeopleGroup =
  /** Respondents of one role, each left out alone; null for those without a role. */
  | { readonly kind: 'role'; readonly role: string | null; readonly agreement: Agreement }
  /** One organisation with enough respondents to be named. */
  | {
      readonly kind: 'organisation';
      readonly organisation: string;
      readonly respondents: number;
      readonly agreement: Agreement;
    }
  /** Organisations too small to be named, each left out alone. */
  | { readonly kind: 'small-organisations'; readonly agreement: Agreement };

/** What one family of variations says of one mechanism in one round. */
export type FamilyResult =
  | { readonly family: Family; readonly kind: 'withheld'; readonly reason: NotTriedReason }
  | {
      readonly family: Family;
      readonly kind: 'named';
      readonly agreement: Agreement;
      readonly range: ValueRange;
      readonly trials: readonly NamedTrial[];
    }
  | {
      readonly family: Family;
      readonly kind: 'drawn';
      readonly agreement: Agreement;
      readonly range: ValueRange;
      /** In the order of the checklist's bands; bands that never came out are left out. */
      readonly bands: readonly BandCount[];
    }
  | {
      readonly family: Family;
      readonly kind: 'people';
      readonly agreement: Agreement;
      readonly groups: readonly PeopleGroup[];
    };

/** One item whose change alone would move the band. */
export interface NeededChange {
  readonly item: string;
  /** Value of the item, 0 to 100, unrounded. */
  readonly from: number;
  /** The nearest value in tenths of a point at which the band is another one. */
  readonly needed: number;
  /** needed − from, in points. */
  readonly change: number;
  /** Band that is reached. */
  readonly band: string;
}

/** The way out of a band, upwards or downwards. */
export interface BandExit {
  /** The neighbouring band; null where there is none. */
  readonly next: string | null;
  /** Items that can do it alone, the smallest change first. */
  readonly changes: readonly NeededChange[];
}

/** Which single items would move the band, the others as they are. */
export type WhatItTakes =
  | { readonly state: 'shown'; readonly up: BandExit; readonly down: BandExit }
  | { readonly state: 'withheld'; readonly reason: 'not-scored' | 'no-bands' };

/** Place of a mechanism among those of its round that have a score. */
export interface Place {
  /** From 1; ties share the better place. */
  readonly rank: number;
  readonly of: number;
}

export interface MechanismRobustness {
  readonly mechanism: string;
  readonly round: string;
  readonly respondents: number;
  readonly byRole: readonly NamedCount[];
  /** The overall score by the declared method. */
  readonly declared: Score;
  /** Null where there is no score, or places are withheld in this round. */
  readonly place: Place | null;
  /** One entry for each family, in the order of `FAMILIES`. */
  readonly families: readonly FamilyResult[];
  readonly whatItTakes: WhatItTakes;
}

/** Whether the mechanisms of a round were ranked. */
export type RoundRanking =
  | { readonly round: string; readonly state: 'ranked'; readonly mechanisms: number }
  | {
      readonly round: string;
      readonly state: 'withheld';
      /** The checklist's authors do not allow it, or fewer than two mechanisms have a score. */
      readonly reason: 'within-mechanism' | 'fewer-than-two';
    };

/** What `robustness --format json` prints. */
export interface RobustnessResult {
  readonly kind: 'robustness';
  readonly coordkit: string;
  readonly date: string | null;
  readonly seed: number;
  readonly checklist: ChecklistIdentity;
  readonly inputs: readonly InputFile[];
  /** The declared rules, with which everything is compared. */
  readonly scoring: Scoring;
  readonly exceptions: ScoreResult['exceptions'];
  readonly varied: Varied;
  readonly rankings: readonly RoundRanking[];
  /** Sorted by mechanism, then round. */
  readonly mechanisms: readonly MechanismRobustness[];
  readonly problems: readonly Problem[];
}

/** What is needed besides answers and checklist; nothing of it is read from the machine. */
export interface RobustnessOptions {
  readonly coordkit: string;
  readonly date: string | null;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Sets of perturbed weights, 1 or more. */
  readonly draws: number;
  /** Attribute column that names the respondents' organisation; null to leave that family out. */
  readonly organisation: string | null;
}
