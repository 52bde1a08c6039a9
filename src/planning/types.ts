import type { Caution } from '../statistics/few-units.ts';

/** What is to be planned for. */
export interface PlanningOptions {
  /** Version of coordkit, for the result. */
  readonly coordkit: string;
  /** Date to stand in the result; null for none. */
  readonly date?: string | null;
  /** Change that is to be seen, in points above 0; null unless given. */
  readonly change?: number | null;
  /** Standard deviation in points: of the respondents' own changes and, unlinked, of their values. Null unless given. */
  readonly deviation?: number | null;
  /** Correlation of the respondents' values between the rounds; where given, `deviation` is that of the values. */
  readonly correlation?: number | null;
  /** Respondents who answer: both rounds where linked, each round where not; whole clusters. Null unless given. */
  readonly n?: number | null;
  /** Chance of finding the change, 0 to 1; 0.8 unless given. */
  readonly power?: number;
  /** Confidence level, 0 to 1; 0.95, unless given, tests at 5 %. */
  readonly level?: number;
  /** Respondents in each cluster; 1, unless given, for no clusters. */
  readonly clusterSize?: number;
  /** Intraclass correlation within clusters, 0 to 1; 0 unless given. */
  readonly icc?: number;
  /** Length of the whole list of members that respondents are drawn from, without clusters; null unless given. */
  readonly members?: number | null;
  /** Share of those invited who are expected not to answer as planned, 0 to below 1; 0 unless given. */
  readonly attrition?: number;
}

/** Linked: the same people answer in both rounds. Unlinked: the rounds are two groups of people. */
export const PLANNED_DESIGNS = ['linked', 'unlinked'] as const;
export type PlannedDesign = (typeof PLANNED_DESIGNS)[number];

/** How many respondents a change needs, and what change a number of respondents can detect. */
export interface PowerResult {
  readonly kind: 'power';
  /** Version of coordkit. */
  readonly coordkit: string;
  /** The date given; the clock is never read. */
  readonly date: string | null;
  /** What was asked, with what stands where nothing was said. */
  readonly asked: PlanningQuestion;
  /** How it was computed. */
  readonly method: PowerMethod;
  /** The linked and the unlinked design, in that order. */
  readonly designs: readonly DesignPlan[];
  /** Over standardised changes; null where a number was given, or a change with a standard deviation. */
  readonly table: PowerTable | null;
}

export type PlanningQuestion = Readonly<
  Required<Omit<PlanningOptions, 'coordkit' | 'date' | 'power' | 'level'>>
>;

export interface PowerMethod {
  /** Two-sided t test, its power from the noncentral t distribution, both tails counted. */
  readonly test: 'two-sided-t';
  /** Power wanted, 0 to 1. */
  readonly power: number;
  /** Confidence level, 0 to 1; the test is at 1 − level. */
  readonly level: number;
  /** How many times as many respondents the clusters need; 1 without clusters. */
  readonly designEffect: number;
  /** Independent units below which figures are only described. */
  readonly fewestUnits: number;
}

export interface DesignPlan {
  readonly design: PlannedDesign;
  /** Standard deviation used, in points: of the changes where linked, else of the values. Null where none is known. */
  readonly deviation: number | null;
  /** What the change needs; null where no change or no standard deviation was given. */
  readonly needed: NeededSize | null;
  /** What the number of respondents can do; null where none was given. */
  readonly reach: PlannedReach | null;
}

/** What so few independent units can carry; null from 20 on. */
export type PlannedCaution = Caution | null;

/** Sizes count those who answer both rounds where linked, and those of each round where not. */
export interface PlannedSize {
  /** Independent units: clusters, or respondents where there are none. */
  readonly units: number;
  readonly respondents: number;
  /** People to invite so that so many answer; null where the list holds too few. */
  readonly invite: number | null;
  /** True where this is the whole list of members: nothing is left to chance, and there is nothing to test. */
  readonly census: boolean;
  readonly caution: PlannedCaution;
}

export interface NeededSize extends PlannedSize {
  /** Change over standard deviation, no unit. */
  readonly effect: number;
  /** Units that the t test alone would need. */
  readonly unitsByPower: number;
  /** Why more are needed than that; null where they are not. */
  readonly raisedBy: 'exact-test' | 'descriptive-only' | null;
  /** Power reached with so many, 0 to 1; null for a census. */
  readonly power: number | null;
}

export interface PlannedReach extends PlannedSize {
  /** Smallest change found with the power wanted, in standard deviations; null where `reason` says why. */
  readonly effect: number | null;
  /** The same in points; null also where no standard deviation is known. */
  readonly change: number | null;
  /** Half the width of the interval to expect, in standard deviations; null where `effect` is. */
  readonly halfWidthInDeviations: number | null;
  /** The same in points; null where `change` is. */
  readonly halfWidth: number | null;
  /** Largest standard deviation, in points, at which the change asked for is detected; null where none was. */
  readonly largestDeviation: number | null;
  /** Chance of finding the change asked for, 0 to 1; null where none was or no standard deviation is known. */
  readonly power: number | null;
  /** Smallest p-value that an exact test can give, 0 to 1; null where `effect` is. */
  readonly smallestP: number | null;
  /** Whether an exact test can reach the level of the test at all; null where `smallestP` is. */
  readonly canReachLevel: boolean | null;
  /** Why figures are null. */
  readonly reason: 'too-few-units' | 'census' | null;
}

/** What sizes of change need and what sizes of group can do, without a standard deviation. */
export interface PowerTable {
  /** Independent units of the columns, rising. */
  readonly units: readonly number[];
  readonly rows: readonly PowerRow[];
}

export interface PowerRow {
  /** Change over standard deviation. */
  readonly effect: number;
  /** Linked, then unlinked. */
  readonly designs: readonly PowerCells[];
}

export interface PowerCells {
  readonly design: PlannedDesign;
  /** The change in points, where the standard deviation is known; else null. */
  readonly change: number | null;
  /** The standard deviation at which the change asked for is this large; null where none was. */
  readonly deviation: number | null;
  /** Units needed for the power wanted, each round where unlinked; null where it would take more than a million. */
  readonly needed: number | null;
  /** Power with as many units as each column has, 0 to 1; null for a census. */
  readonly power: readonly (number | null)[];
}
