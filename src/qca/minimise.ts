import { type CoveringModels, coveringModels } from './covering-models.ts';
import { holds, termOf } from './cubes.ts';
import { requireSound } from './data.ts';
import { intermediateFrom } from './intermediate.ts';
import { flagsOf, observedRows, obstacleTo, requireTableOf } from './observed-rows.ts';
import type { Attempt, Expectation, IntermediateSolution, QcaData, Solution, TruthTable } from './types.ts';

/** The three solutions of a truth table. */
export interface Minimisation {
  readonly conservative: Solution;
  readonly parsimonious: Solution;
  /** Null where no expectations were given. */
  readonly intermediate: IntermediateSolution | null;
}

export interface MinimiseOptions {
  /** In which direction conditions are expected to work; without any there is no intermediate solution. */
  readonly expectations?: readonly Expectation[];
  /** Most models (and pairs of models) listed of a solution; 1000 unless given. */
  readonly mostModels?: number;
  /** How long to look for smaller models, in places of charts looked at; 20 million unless given, about a second. */
  readonly effort?: number;
}

/** How many models are listed, and how long is looked for them, unless said otherwise. */
const DEFAULTS = { mostModels: 1000, effort: 20e6 };

/**
 * The conservative, the parsimonious and, with expectations, the intermediate solution of a truth table (Ragin 1987,
 * 2008). Fails as `parsimoniousSolution` does; where only the conservative solution exists, call `conservativeSolution`.
 */
export function minimise(
  data: QcaData,
  table: TruthTable,
  options: MinimiseOptions = {},
): Attempt<Minimisation> {
  const conservative = conservativeSolution(data, table, options);
  if (conservative.state === 'failed') return conservative;
  const parsimonious = parsimoniousSolution(data, table, options);
  if (parsimonious.state === 'failed') return parsimonious;
  const { expectations, mostModels = DEFAULTS.mostModels, effort = DEFAULTS.effort } = options;
  const solutions = { conservative: conservative.value, parsimonious: parsimonious.value };
  const settings = { expectations: expectations ?? [], most: mostModels, effort: { left: effort } };
  const intermediate = expectations === undefined ? null : intermediateFrom(data, table, solutions, settings);
  return { state: 'done', value: { ...solutions, intermediate } };
}

/**
 * The smallest models that take no remainder to be positive: sums of prime implicants of the positive rows. Every model
 * of the smallest number of terms is listed. Fails with `too-many-conditions` (over 14), `no-positive-row` and
 * `all-rows-used` (all 2^k rows are positive). Data that `problemOf` objects to, or a truth table of other conditions,
 * throw a RangeError.
 */
export function conservativeSolution(
  data: QcaData,
  table: TruthTable,
  options: MinimiseOptions = {},
): Attempt<Solution> {
  return solutionOf('conservative', data, table, options);
}

/**
 * The smallest models that take any remainder to be positive where that makes them shorter: sums of prime implicants of
 * all rows but the negative and contradictory ones. Every model of the smallest number of terms is listed. Fails as
 * `conservativeSolution` does, and with `no-negative-row`: then everything would be positive.
 */
export function parsimoniousSolution(
  data: QcaData,
  table: TruthTable,
  options: MinimiseOptions = {},
): Attempt<Solution> {
  return solutionOf('parsimonious', data, table, options);
}

function solutionOf(
  kind: 'conservative' | 'parsimonious',
  data: QcaData,
  table: TruthTable,
  { mostModels = DEFAULTS.mostModels, effort = DEFAULTS.effort }: MinimiseOptions,
): Attempt<Solution> {
  requireSound(data);
  requireTableOf(data, table);
  const obstacle = obstacleTo(kind, table);
  if (obstacle !== null) return obstacle;
  const conditions = table.conditions.length;
  const { positive, negative } = observedRows(table);
  const allowed = kind === 'conservative' ? flagsOf(conditions, positive) : flagsOf(conditions, negative, 0);
  const found = coveringModels(data, table, allowed, { most: mostModels, effort: { left: effort } });
  return { state: 'done', value: described(found, table) };
}

function described(found: CoveringModels, table: TruthTable): Solution {
  const { positive } = observedRows(table);
  const terms = found.primes.map((prime) => termOf(prime, table.conditions));
  return {
    primeImplicants: terms,
    essential: terms.filter((_, place) => found.essential.has(place)),
    chart: found.primes.map((prime) => positive.map((row) => holds(prime, row))),
    positiveRows: positive.map((row) => row + 1),
    models: found.models,
    isCut: found.isCut,
    isSmallest: found.isSmallest,
  };
}
