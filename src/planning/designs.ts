import {
  deviationOfChanges,
  type PowerOptions,
  pairedDetectable,
  pairedHalfWidth,
  pairedPower,
  pairedSampleSize,
  smallestP,
  twoSampleDetectable,
  twoSampleHalfWidth,
  twoSamplePower,
  twoSampleSize,
} from '../statistics/index.ts';
import type { PlannedDesign, PlanningQuestion } from './types.ts';

/** What the statistics offer for a design; sizes are independent units, each round's where unlinked. */
interface DesignStatistics {
  readonly power: typeof pairedPower;
  readonly sampleSize: typeof pairedSampleSize;
  readonly detectable: typeof pairedDetectable;
  readonly halfWidth: typeof pairedHalfWidth;
  readonly smallestP: (units: number) => number;
}

/** The statistics of each design. */
export const DESIGN_STATISTICS = {
  linked: {
    power: pairedPower,
    sampleSize: pairedSampleSize,
    detectable: pairedDetectable,
    halfWidth: pairedHalfWidth,
    smallestP: (units) => smallestP({ kind: 'signed', n: units }),
  },
  unlinked: {
    power: twoSamplePower,
    sampleSize: twoSampleSize,
    detectable: twoSampleDetectable,
    halfWidth: twoSampleHalfWidth,
    smallestP: (units) => smallestP({ kind: 'two-groups', nReference: units, nComparison: units }),
  },
} as const satisfies Record<PlannedDesign, DesignStatistics>;

/** The plan in the terms of the statistics. */
export type PlanTerms = Required<PowerOptions> & {
  /** Power wanted, 0 to 1. */
  readonly power: number;
};

/** Independent units, level and power of what was asked. */
export function termsOf(
  { clusterSize, icc, members }: PlanningQuestion,
  { power, level }: { readonly power: number; readonly level: number },
): PlanTerms {
  return {
    power,
    level,
    icc,
    unitSize: clusterSize,
    population: members,
  };
}

/** Standard deviation that a design is planned with, in points; null where none is known. */
export function deviationOf(
  design: PlannedDesign,
  { deviation, correlation }: PlanningQuestion,
): number | null {
  if (deviation === null || correlation === null || design === 'unlinked') return deviation;
  return deviationOfChanges(deviation, correlation);
}

/** Whether an exact test over so many units can give a p-value as low as the level asks for. */
export function canReachLevel(design: PlannedDesign, units: number, level: number): boolean {
  return DESIGN_STATISTICS[design].smallestP(units) <= 1 - level + 1e-12;
}
