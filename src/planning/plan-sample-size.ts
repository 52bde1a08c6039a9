import { designEffect, FEWEST_FOR_INTERVAL } from '../statistics/index.ts';
import { deviationOf, type PlanTerms, termsOf } from './designs.ts';
import { neededSize, neededUnits, powerWith, reachOf } from './sizes.ts';
import {
  type DesignPlan,
  PLANNED_DESIGNS,
  type PlannedDesign,
  type PlanningOptions,
  type PlanningQuestion,
  type PowerCells,
  type PowerResult,
  type PowerTable,
} from './types.ts';

/**
 * How many linked or unlinked respondents a change needs, what change a number of respondents can detect, or a table of
 * both over standardised changes: whatever the options hold enough for. Figures of the t test that `compare` makes, by
 * the rules for few respondents that it follows. RangeError for options out of range, for `n` that is no whole number
 * of clusters, for more respondents than the list has members and for a list with clusters.
 */
export function planSampleSize(options: PlanningOptions): PowerResult {
  const { power = 0.8, level = 0.95 } = options;
  requireThat('level', level, (value) => value > 0 && value < 1);
  requireThat('power', power, (value) => value > 1 - level && value < 1);
  const asked = askedOf(options);
  const terms = termsOf(asked, { power, level });
  const isAnswered = asked.n !== null || (asked.change !== null && asked.deviation !== null);
  return {
    kind: 'power',
    coordkit: options.coordkit,
    date: options.date ?? null,
    asked,
    method: {
      test: 'two-sided-t',
      power,
      level,
      designEffect: designEffect(asked.clusterSize, asked.icc),
      fewestUnits: FEWEST_FOR_INTERVAL,
    },
    designs: PLANNED_DESIGNS.map((design) => designPlan(design, asked, terms)),
    table: isAnswered ? null : powerTable(asked, terms),
  };
}

/** Columns of the table: independent units. */
const TABLE_UNITS = [5, 6, 8, 10, 15, 20, 30, 50];
/** Rows of the table: change over standard deviation. */
const TABLE_EFFECTS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2];

function askedOf(options: PlanningOptions): PlanningQuestion {
  const { change = null, deviation = null, correlation = null, n = null, members = null } = options;
  const { clusterSize = 1, icc = 0, attrition = 0 } = options;
  requireThat('change', change, (value) => value > 0);
  requireThat('deviation', deviation, (value) => value > 0);
  requireThat('correlation', correlation, (value) => value >= -1 && value < 1);
  requireThat('n', n, (value) => isCount(value) && value % clusterSize === 0);
  requireThat('members', members, isCount);
  requireThat('clusterSize', clusterSize, isCount);
  requireThat('attrition', attrition, (value) => value >= 0 && value < 1);
  if (members !== null && clusterSize > 1) throw new RangeError('a list of members takes no clusters');
  if (n !== null && members !== null && n > members)
    throw new RangeError(`${n} are more than ${members} members`);
  return { change, deviation, correlation, n, clusterSize, icc, members, attrition };
}

function requireThat(name: string, value: number | null, isGood: (value: number) => boolean): void {
  if (value !== null && !(Number.isFinite(value) && isGood(value)))
    throw new RangeError(`${name} cannot be ${value}`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function designPlan(design: PlannedDesign, asked: PlanningQuestion, terms: PlanTerms): DesignPlan {
  const deviation = deviationOf(design, asked);
  const effect = asked.change === null || deviation === null ? null : asked.change / deviation;
  const units = asked.n === null ? null : asked.n / asked.clusterSize;
  return {
    design,
    deviation,
    needed: effect === null ? null : neededSize(design, effect, asked, terms),
    reach: units === null ? null : reachOf(design, units, deviation, asked, terms),
  };
}

function powerTable(asked: PlanningQuestion, terms: PlanTerms): PowerTable {
  const units = TABLE_UNITS.filter((each) => terms.population === null || each < terms.population);
  const rows = TABLE_EFFECTS.map((effect) => ({
    effect,
    designs: PLANNED_DESIGNS.map((design) => powerCells(design, effect, units, asked, terms)),
  }));
  return { units, rows };
}

function powerCells(
  design: PlannedDesign,
  effect: number,
  units: readonly number[],
  asked: PlanningQuestion,
  terms: PlanTerms,
): PowerCells {
  const deviation = deviationOf(design, asked);
  return {
    design,
    change: deviation === null ? null : effect * deviation,
    deviation: asked.change === null ? null : asked.change / effect,
    needed: neededUnits(design, effect, terms)?.units ?? null,
    power: units.map((each) => powerWith(design, each, effect, terms)),
  };
}
