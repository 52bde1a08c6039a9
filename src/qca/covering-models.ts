import { type Chart, chartOf, groupsByRow, writtenOut } from './chart.ts';
import type { Effort } from './cover-search.ts';
import type { Cube } from './cubes.ts';
import { minimumCovers } from './minimum-covers.ts';
import { modelMaker } from './models.ts';
import { flagsOf, observedRows } from './observed-rows.ts';
import { primeCubes } from './prime-cubes.ts';
import type { Model, QcaData, TruthTable } from './types.ts';

/** The smallest models that take only allowed rows to be positive. */
export interface CoveringModels {
  readonly primes: readonly Cube[];
  /** Places of the primes in every model; where models were not all listed, only those that alone cover some row. */
  readonly essential: ReadonlySet<number>;
  readonly models: readonly Model[];
  readonly isCut: boolean;
  readonly isSmallest: boolean;
}

/** Every model of the fewest terms that covers all positive rows and no row without a flag, up to `most`. */
export function coveringModels(
  data: QcaData,
  table: TruthTable,
  allowed: Uint8Array,
  { most, effort }: { readonly most: number; readonly effort: Effort },
): CoveringModels {
  const conditions = table.conditions.length;
  const { positive } = observedRows(table);
  const primes = primeCubes(conditions, allowed, flagsOf(conditions, positive));
  const chart = chartOf(primes, positive);
  const found = minimumCovers(chart, most, effort);
  const written = writtenOut(found.covers, chart, most);
  const isCut = found.isCut || written.isCut;
  return {
    primes,
    essential: new Set(isCut ? aloneOnSomeRow(chart) : inAll(written.covers)),
    models: [...written.covers].sort(comparePlaces).map(modelMaker(data, table, primes)),
    isCut,
    isSmallest: found.isSmallest,
  };
}

function inAll([first = [], ...others]: readonly (readonly number[])[]): number[] {
  return first.filter((place) => others.every((other) => other.includes(place)));
}

/** Primes without which some row cannot be covered: those of a group that alone covers a row and has no other member. */
function aloneOnSomeRow(chart: Chart): number[] {
  return groupsByRow(chart).flatMap(([group, ...others]) => {
    const primes = group === undefined || others.length > 0 ? [] : (chart.members[group] ?? []);
    return primes.length === 1 ? primes : [];
  });
}

/** Order of models: by their first prime, then the next. */
function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((each, i) => each !== b[i]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
