import { at } from '../statistics/basics.ts';
import { failure, problemOf, TOLERANCE } from './data.ts';
import { sufficiencyOf } from './fit.ts';
import { membershipIn } from './membership.ts';
import type { Attempt, Cutoffs, QcaData, RowOutcome, Term, TruthTable, TruthTableRow } from './types.ts';

/** Cut-offs that hold unless others are given; a PRI below 0.5 calls for a warning, not for another cut-off. */
export const DEFAULT_CUTOFFS: Cutoffs = { consistency: 0.8, contradiction: null, frequency: 1, pri: 0 };

/** A truth table has at most so many conditions: row numbers stay whole numbers of 32 bits. */
const MOST_COLUMNS = 30;

/**
 * Sorts cases into the 2^k rows of a truth table and says of each row whether it goes with the outcome (Ragin 1987,
 * 2008). A case belongs to the row in which its membership is above 0.5. With at least `frequency` cases a row is
 * positive where consistency and PRI reach their cut-offs; else contradictory where the consistency lies from
 * `contradiction` to below `consistency`; else negative. Figures within 1e-9 of a cut-off reach it. Consistency and PRI
 * are taken over all cases. Fails as `problemOf` does, and with `too-many-conditions` (over 30) and `no-observed-row`
 * (every case at 0.5 somewhere, or every row below the frequency cut-off).
 */
export function truthTable(data: QcaData, given: Partial<Cutoffs> = {}): Attempt<TruthTable> {
  const problem = problemOf(data);
  if (problem !== null) return problem;
  if (data.conditions.length > MOST_COLUMNS) return failure('too-many-conditions');
  const cutoffs = { ...DEFAULT_CUTOFFS, ...given };
  const sorted = data.memberships.map(rowOf);
  const numbers = [...new Set(sorted.filter((row) => row !== null))].sort((a, b) => a - b);
  const rows = numbers.map((row) => rowWith(data, cutoffs, row, placesIn(sorted, row)));
  const observed = rows.filter(({ outcome }) => outcome !== 'remainder').length;
  if (observed === 0) return failure('no-observed-row');
  return {
    state: 'done',
    value: {
      conditions: data.conditions,
      cutoffs,
      rows,
      remainders: 2 ** data.conditions.length - observed,
      undecided: data.cases.filter((_, i) => sorted[i] === null),
    },
  };
}

/** Number of the row that a case belongs to, from 1 on; null where it is at 0.5 in some condition. */
function rowOf(memberships: readonly number[]): number | null {
  if (memberships.some((membership) => Math.abs(membership - 0.5) < TOLERANCE)) return null;
  return 1 + memberships.reduce((number, membership) => 2 * number + (membership > 0.5 ? 1 : 0), 0);
}

function placesIn(sorted: readonly (number | null)[], row: number): number[] {
  return sorted.flatMap((each, place) => (each === row ? [place] : []));
}

function rowWith(data: QcaData, cutoffs: Cutoffs, row: number, places: readonly number[]): TruthTableRow {
  const configuration = data.conditions.map(
    (_, i) => Math.floor((row - 1) / 2 ** (data.conditions.length - 1 - i)) % 2 === 1,
  );
  const term: Term = data.conditions.map((condition, i) => ({
    condition,
    isPresent: configuration[i] === true,
  }));
  const { consistency, pri } = sufficiencyOf(membershipIn(data, [term]), data.outcome);
  const outcome = outcomeOf(cutoffs, places.length, consistency ?? 0, pri ?? 0);
  const nameOf = (place: number) => data.cases[place] ?? '';
  return {
    row,
    configuration,
    outcome,
    cases: places.map(nameOf),
    consistency,
    pri,
    deviant: places.filter((place) => isDeviant(outcome, at(data.outcome, place))).map(nameOf),
  };
}

function outcomeOf(cutoffs: Cutoffs, cases: number, consistency: number, pri: number): RowOutcome {
  if (cases < cutoffs.frequency) return 'remainder';
  const reaches = (figure: number, cutoff: number) => figure >= cutoff - TOLERANCE;
  if (reaches(consistency, cutoffs.consistency)) return reaches(pri, cutoffs.pri) ? 'positive' : 'negative';
  const isBetween = cutoffs.contradiction !== null && reaches(consistency, cutoffs.contradiction);
  return isBetween ? 'contradictory' : 'negative';
}

function isDeviant(outcome: RowOutcome, membership: number): boolean {
  if (outcome === 'remainder') return false;
  return outcome === 'positive' ? membership < 0.5 - TOLERANCE : membership > 0.5 + TOLERANCE;
}
