import { cautionFor, FEWEST_FOR_INTERVAL } from '../statistics/index.ts';
import { canReachLevel, DESIGN_STATISTICS, type PlanTerms } from './designs.ts';
import type { NeededSize, PlannedDesign, PlannedReach, PlannedSize, PlanningQuestion } from './types.ts';

/** What a change of `effect` standard deviations needs; null where it would take more than a million units. */
export function neededSize(
  design: PlannedDesign,
  effect: number,
  asked: PlanningQuestion,
  terms: PlanTerms,
): NeededSize | null {
  const units = neededUnits(design, effect, terms);
  if (units === null) return null;
  const size = plannedSize(units.units, asked, terms);
  return { ...size, effect, ...units, power: powerWith(design, units.units, effect, terms) };
}

/** What so many units of a design can do; `deviation` in points, null where it is not known. */
export function reachOf(
  design: PlannedDesign,
  units: number,
  deviation: number | null,
  asked: PlanningQuestion,
  terms: PlanTerms,
): PlannedReach {
  const size = plannedSize(units, asked, terms);
  if (units < FEWEST_FOR_INTERVAL) return { ...size, ...NOTHING, reason: 'too-few-units' };
  if (size.census) return { ...size, ...NOTHING, reason: 'census' };
  const statistics = DESIGN_STATISTICS[design];
  const effect = statistics.detectable(units, terms);
  const halfWidth = statistics.halfWidth(units, terms);
  return {
    ...size,
    effect,
    change: inPoints(effect, deviation),
    halfWidthInDeviations: halfWidth,
    halfWidth: inPoints(halfWidth, deviation),
    largestDeviation: asked.change === null || effect === null ? null : asked.change / effect,
    power:
      asked.change === null || deviation === null
        ? null
        : statistics.power(units, asked.change / deviation, terms),
    smallestP: statistics.smallestP(units),
    canReachLevel: canReachLevel(design, units, terms.level),
    reason: null,
  };
}

/** Units that a change needs: enough for the t test, for an exact test to be able to tell, and for any figure at all. */
export function neededUnits(design: PlannedDesign, effect: number, terms: PlanTerms) {
  const unitsByPower = DESIGN_STATISTICS[design].sampleSize(effect, terms);
  if (unitsByPower === null) return null;
  let floor = FEWEST_FOR_INTERVAL;
  while (!canReachLevel(design, floor, terms.level)) floor += 1;
  const units = Math.min(Math.max(unitsByPower, floor), wholeList(terms));
  const why = floor === FEWEST_FOR_INTERVAL ? ('descriptive-only' as const) : ('exact-test' as const);
  return { units, unitsByPower, raisedBy: units > unitsByPower && units < wholeList(terms) ? why : null };
}

/** Power with so many units, 0 to 1; null for a census. */
export function powerWith(
  design: PlannedDesign,
  units: number,
  effect: number,
  terms: PlanTerms,
): number | null {
  return units >= wholeList(terms) ? null : DESIGN_STATISTICS[design].power(units, effect, terms);
}

const NOTHING = {
  effect: null,
  change: null,
  halfWidthInDeviations: null,
  halfWidth: null,
  largestDeviation: null,
  power: null,
  smallestP: null,
  canReachLevel: null,
} as const;

function plannedSize(units: number, asked: PlanningQuestion, terms: PlanTerms): PlannedSize {
  const invite = toInvite(units, asked);
  return {
    units,
    respondents: units * asked.clusterSize,
    invite: invite > wholeList(terms) ? null : invite,
    census: units >= wholeList(terms),
    caution: cautionFor(units),
  };
}

/** Those lost are made up for within their own cluster. */
function toInvite(units: number, { clusterSize, attrition }: PlanningQuestion): number {
  // The margin keeps binary noise from inviting one more.
  const invited = (answering: number) => Math.ceil(answering / (1 - attrition) - 1e-9);
  return clusterSize === 1 ? invited(units) : units * invited(clusterSize);
}

function wholeList({ population }: PlanTerms): number {
  return population ?? Infinity;
}

function inPoints(deviations: number | null, deviation: number | null): number | null {
  return deviations === null || deviation === null ? null : deviations * deviation;
}
