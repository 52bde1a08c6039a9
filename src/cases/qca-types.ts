import type {
  Cutoffs,
  IntermediateSolution,
  Model,
  NecessityFit,
  Solution,
  SufficiencyFit,
  Term,
  TruthTable,
} from '../qca/types.ts';

/** How a criterion became a set. */
export type CalibrationRule =
  | {
      readonly kind: 'crisp';
      /** 0 to 1; cases at or above it are in the set. */
      readonly threshold: number;
    }
  | {
      readonly kind: 'direct';
      readonly excluded: number;
      readonly crossover: number;
      readonly included: number;
    }
  | {
      readonly kind: 'map';
      readonly memberships: readonly { readonly grade: string; readonly membership: number }[];
    };

/** A rule as it is asked for: a crisp threshold may be a grade, by id or label. */
export type RuleAsked =
  | { readonly kind: 'crisp'; readonly threshold: number | string }
  | Exclude<CalibrationRule, { readonly kind: 'crisp' }>;

export type Expected = 'present' | 'absent' | 'either';

/** What is asked of a QCA. Criteria by id or label. */
export interface QcaOptions {
  readonly outcome: string;
  readonly conditions: readonly string[];
  /**
   * Rules for conditions and the outcome, `*` for all without one of their own; else they are crisp at the middle, or by
   * the fixed map if fuzzy.
   */
  readonly calibration: readonly { readonly criterion: string; readonly rule: RuleAsked }[];
  /** True: grades become memberships by their place on the ladder, never 0.5. */
  readonly isFuzzy: boolean;
  /** On which side of a fuzzy set the middle step of a ladder lies; below, at 0.4, unless said otherwise. */
  readonly middle?: 'below' | 'above';
  /** Directions for the intermediate solution; none: no intermediate solution. */
  readonly expectations: readonly { readonly condition: string; readonly expected: Expected }[];
  readonly cutoffs: Cutoffs;
  /** Explain the absence of the outcome. */
  readonly isNegated: boolean;
  /** Go on where the cases cannot carry the conditions. */
  readonly isAnyway: boolean;
  /** Of the simulated share of noise. */
  readonly seed: number;
  readonly draws: number;
}

export interface CalibratedCondition {
  readonly criterion: string;
  readonly rule: CalibrationRule;
  /** By case, in the order of `cases`; of an outcome that is negated: in its absence. */
  readonly memberships: readonly number[];
}

/** What chance alone would do with as many cases and conditions. */
export interface NoiseCheck {
  readonly cases: number;
  readonly conditions: number;
  readonly draws: number;
  readonly seed: number;
  /** Share of coin-flip data that give a perfect solution, simulated. */
  readonly simulated: number;
  /** The same, exactly. */
  readonly exact: number;
  /** Largest share that is let through without being asked for. */
  readonly limit: number;
  /** Most conditions that this many cases carry. */
  readonly mostConditions: number;
}

export interface CutoffTrial {
  readonly cutoffs: Cutoffs;
  /** Null where there is no solution. */
  readonly models: readonly (readonly Term[])[] | null;
  /** True where there are more models than were listed, or may be. */
  readonly isCut: boolean;
  /** Whether the models are those of the solution that is tried. */
  readonly isSame: boolean;
}

export interface LeaveOutTrial {
  readonly leftOut: string;
  readonly models: readonly (readonly Term[])[] | null;
  readonly isCut: boolean;
  readonly isSame: boolean;
}

export type QcaResult =
  | {
      readonly state: 'refused';
      readonly why:
        | 'too-many-conditions'
        | 'too-few-cases'
        | 'no-positive-row'
        | 'no-negative-row'
        | 'constant-outcome'
        | 'unknown-name'
        | 'no-conditions'
        | 'outcome-among-conditions'
        | 'middle-value'
        | 'unusable-rule'
        | 'no-solution';
      readonly outcome: string;
      readonly conditions: readonly string[];
      readonly cases: readonly string[];
      readonly leftOut: readonly LeftOutCase[];
      readonly noise: NoiseCheck | null;
      /** Where there is one all the same: it shows what is lacking. */
      readonly truthTable: TruthTable | null;
    }
  | {
      readonly state: 'done';
      readonly outcome: string;
      /** True where the absence of the outcome is explained. */
      readonly isNegated: boolean;
      readonly conditions: readonly CalibratedCondition[];
      readonly outcomeSet: CalibratedCondition;
      readonly cases: readonly string[];
      /** Cases with a condition or the outcome not stated: never taken for absent. */
      readonly leftOut: readonly LeftOutCase[];
      readonly noise: NoiseCheck;
      /** True where more was asked for than the cases can carry. */
      readonly isAnyway: boolean;
      readonly necessity: readonly { readonly literal: Term; readonly fit: NecessityFit }[];
      readonly sufficiency: readonly { readonly literal: Term; readonly fit: SufficiencyFit }[];
      readonly truthTable: TruthTable;
      readonly conservative: Solution;
      readonly parsimonious: Solution;
      readonly intermediate: IntermediateSolution | null;
      /** Condition and the direction expected: present, absent, either. */
      readonly expectations: readonly {
        readonly condition: string;
        readonly expected: Expected;
      }[];
      /** Conditions that are alike in all cases: they tell nothing apart. */
      readonly constantConditions: readonly string[];
      /** The parsimonious solution, by its first models, under other cut-offs and without each case. */
      readonly cutoffTrials: readonly CutoffTrial[];
      readonly leaveOutTrials: readonly LeaveOutTrial[];
      /** True where the trials were left out, as there are more conditions or cases than they are made for. */
      readonly areTrialsLeftOut: boolean;
    };

export interface LeftOutCase {
  readonly case: string;
  readonly missing: readonly string[];
}

export type { Model };
