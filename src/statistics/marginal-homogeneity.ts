import { marginsOf } from './counts.ts';
import { chiSquaredUpper } from './distributions/index.ts';
import { solve } from './solve.ts';

/** A chi-squared statistic with its p-value. */
export interface ChiSquaredTest {
  /** The statistic, from 0 on. */
  readonly chiSquared: number;
  /** Degrees of freedom, from 1 on. */
  readonly df: number;
  /** Two-sided p, 0–1; an approximation for many discordant pairs. */
  readonly p: number;
}

/** Whether the answers of the same respondents were spread over the options alike in two rounds. */
export interface MarginalHomogeneity {
  /** Test of Stuart (1955) and Maxwell (1970); null where no pair changed. */
  readonly stuartMaxwell: ChiSquaredTest | null;
  /** Test of Bhapkar (1966), somewhat sharper; null where no pair changed or the statistic has no limit. */
  readonly bhapkar: ChiSquaredTest | null;
  /** Pairs in the table. */
  readonly n: number;
  /** Pairs whose two answers differ; the approximation wants 30 or more. */
  readonly discordant: number;
  /** Why a figure is null: `no-discordant-pairs`, or `unlimited` for Bhapkar's test alone; null where none is. */
  readonly reason: 'no-discordant-pairs' | 'unlimited' | null;
}

/**
 * Stuart–Maxwell and Bhapkar tests of a square table of paired answers: one row an option in the first round, one
 * column an option in the second, in the same order. d' V⁻¹ d with d the differences of the margins and V their
 * covariance under equal margins; Bhapkar's statistic is that divided by 1 − itself / n. Options between which no
 * pair moved cost no degree of freedom. Cells are whole numbers from 0 on and rows as many as columns, else a
 * RangeError.
 */
export function marginalHomogeneity(table: readonly (readonly number[])[]): MarginalHomogeneity {
  if (table.some((row) => row.length !== table.length))
    throw new RangeError('a table of paired answers has as many rows as columns');
  const { rows, columns, total: n } = marginsOf(table);
  const discordant = n - table.reduce((same, row, i) => same + (row[i] ?? 0), 0);
  if (discordant === 0)
    return { stuartMaxwell: null, bhapkar: null, n, discordant, reason: 'no-discordant-pairs' };
  const kept = independentOptions(table);
  const differences = kept.map((i) => (rows[i] ?? 0) - (columns[i] ?? 0));
  const moved = (i: number, j: number) => (table[i]?.[j] ?? 0) + (table[j]?.[i] ?? 0);
  const covariance = kept.map((i) =>
    kept.map((j) => (i === j ? (rows[i] ?? 0) + (columns[i] ?? 0) - moved(i, i) : -moved(i, j))),
  );
  const solution = solve(covariance, differences);
  const chiSquared = solution.reduce((total, value, i) => total + value * (differences[i] ?? 0), 0);
  const rest = 1 - chiSquared / n;
  const isLimited = rest > 1e-12;
  return {
    stuartMaxwell: testOf(chiSquared, kept.length),
    bhapkar: isLimited ? testOf(chiSquared / rest, kept.length) : null,
    n,
    discordant,
    reason: isLimited ? null : 'unlimited',
  };
}

function testOf(chiSquared: number, df: number): ChiSquaredTest {
  return { chiSquared, df, p: chiSquaredUpper(chiSquared, df) };
}

/** All options but the first of each set that pairs moved within: the last difference follows from the others. */
function independentOptions(table: readonly (readonly number[])[]): number[] {
  const first = table.map((_, i) => i);
  for (const [i, row] of table.entries()) {
    for (const [j, count] of row.entries()) if (count > 0) join(first, i, j);
  }
  return first.flatMap((leader, i) => (leader === i ? [] : [i]));
}

/** Puts the sets of `i` and `j` under the smaller of their leaders. */
function join(leaders: number[], i: number, j: number): void {
  const [one = 0, other = 0] = [leaders[i], leaders[j]];
  const leader = Math.min(one, other);
  for (const [place, each] of leaders.entries()) if (each === one || each === other) leaders[place] = leader;
}
