import { at } from '../statistics/basics.ts';
import { type Chart, chartOf, groupsByRow, writtenOut } from './chart.ts';
import { termOf } from './cubes.ts';
import { flagsOf, observedRows, obstacleTo } from './observed-rows.ts';
import { primeCubes } from './prime-cubes.ts';
import type { Attempt, Term, TruthTable } from './types.ts';

/** Models from which no term can be left out. */
export interface IrredundantModels {
  /** Terms of each, fewest literals first; models with the fewest terms first. */
  readonly models: readonly (readonly Term[])[];
  /** True where there are more than were listed, or may be. */
  readonly isCut: boolean;
}

/** Steps of a search: some seconds. */
const MOST_STEPS = 500_000;

/**
 * All sums of prime implicants that cover every positive row and from which no term can be left out: the smallest models
 * and the longer ones, which the data support as well (Baumgartner and Thiem 2017 on model ambiguity). Up to `most`,
 * 1000 unless given. Fails as the solution of that kind does.
 */
export function irredundantModels(
  kind: 'conservative' | 'parsimonious',
  table: TruthTable,
  most = 1000,
): Attempt<IrredundantModels> {
  const obstacle = obstacleTo(kind, table);
  if (obstacle !== null) return obstacle;
  const { conditions } = table;
  const { positive, negative } = observedRows(table);
  const flags = flagsOf(conditions.length, positive);
  const allowed = kind === 'conservative' ? flags : flagsOf(conditions.length, negative, 0);
  const primes = primeCubes(conditions.length, allowed, flags);
  const chart = chartOf(primes, positive);
  const found = irredundantCovers(chart, most);
  const { covers, isCut } = writtenOut(found.covers, chart, most);
  const models = [...covers]
    .sort((a, b) => a.length - b.length)
    .map((places) => places.flatMap((place) => primes.slice(place, place + 1)))
    .map((cubes) => cubes.map((cube) => termOf(cube, conditions)));
  return { state: 'done', value: { models, isCut: found.isCut || isCut } };
}

/**
 * Covers without a needless group. The uncovered row with the fewest groups is covered by each of them in turn; one that
 * was tried is not used again further on, so that no cover comes twice. A group that has no row of its own left can get
 * none back: that branch ends.
 */
function irredundantCovers(chart: Chart, most: number) {
  const byRow = groupsByRow(chart);
  const times = new Int32Array(chart.rows);
  const isOut = new Uint8Array(chart.groups.length);
  const chosen: number[] = [];
  const covers: number[][] = [];
  let steps = 0;
  let isCut = false;
  visit();
  return { covers, isCut };

  function visit(): void {
    const row = nextRow();
    if (row !== null) branch(row);
    else if (covers.length < most) covers.push([...chosen]);
    else isCut = true;
  }

  function branch(row: number): void {
    const groups = inPlay(row);
    for (const group of groups) {
      steps += 1;
      isCut ||= steps > MOST_STEPS;
      if (isCut) break;
      isOut[group] = 1;
      put(group, 1);
      if (chosen.every(hasOwnRow)) visit();
      put(group, -1);
    }
    for (const group of groups) isOut[group] = 0;
  }

  function put(group: number, by: 1 | -1): void {
    if (by === 1) chosen.push(group);
    else chosen.pop();
    for (const row of chart.groups[group] ?? []) times[row] = at(times, row) + by;
  }

  function hasOwnRow(group: number): boolean {
    return (chart.groups[group] ?? []).some((row) => at(times, row) === 1);
  }

  function inPlay(row: number): number[] {
    return (byRow[row] ?? []).filter((group) => at(isOut, group) === 0);
  }

  /** The uncovered row with the fewest groups in play; null where all are covered. */
  function nextRow(): number | null {
    let next: number | null = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (let row = 0; row < chart.rows; row += 1) {
      if (at(times, row) > 0) continue;
      const count = inPlay(row).length;
      if (count < fewest) [next, fewest] = [row, count];
    }
    return next;
  }
}
