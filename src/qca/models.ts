import { at, sum } from '../statistics/basics.ts';
import { type Cube, holds, termOf } from './cubes.ts';
import { TOLERANCE } from './data.ts';
import { sufficiencyOf } from './fit.ts';
import { membershipIn } from './membership.ts';
import { observedRows } from './observed-rows.ts';
import type { Model, QcaData, Term, TermFit, TruthTable } from './types.ts';

/** A prime implicant with all that models with it need. */
interface Ingredient {
  readonly term: Term;
  readonly membership: Float64Array;
  /** Places of the cases with any membership. */
  readonly members: readonly number[];
  readonly fit: Omit<TermFit, 'uniqueCoverage'>;
  /** Remainders that it takes to be positive, counted from 0 on. */
  readonly remainders: readonly number[];
}

/** Makes models of the primes at the places given; what is worked out for a prime is kept for the next model. */
export function modelMaker(
  data: QcaData,
  table: TruthTable,
  primes: readonly Cube[],
): (places: readonly number[]) => Model {
  const remainders = remaindersOf(table);
  const known = new Map<number, Ingredient>();
  return (places) => {
    const parts = places.flatMap((place) => {
      const prime = primes[place];
      if (prime === undefined) return [];
      const part = known.get(place) ?? ingredientOf(prime, data, remainders);
      known.set(place, part);
      return [part];
    });
    return modelOf(parts, data, 2 ** table.conditions.length);
  };
}

function remaindersOf(table: TruthTable): number[] {
  const { positive, negative } = observedRows(table);
  const observed = new Set([...positive, ...negative]);
  return Array.from({ length: 2 ** table.conditions.length }, (_, row) => row).filter(
    (row) => !observed.has(row),
  );
}

function ingredientOf(prime: Cube, data: QcaData, remainders: readonly number[]): Ingredient {
  const term = termOf(prime, data.conditions);
  const membership = membershipIn(data, [term]);
  const cases = data.cases.filter((_, i) => at(membership, i) > 0.5 + TOLERANCE);
  return {
    term,
    membership,
    members: data.cases.flatMap((_, i) => (at(membership, i) > 0 ? [i] : [])),
    fit: { term, ...sufficiencyOf(membership, data.outcome), cases },
    remainders: remainders.filter((row) => holds(prime, row)),
  };
}

function modelOf(parts: readonly Ingredient[], data: QcaData, rows: number): Model {
  const { largest, gains } = strongestParts(parts, data);
  const total = sum(data.outcome);
  return {
    terms: parts.map(({ fit }, i) => ({
      ...fit,
      uniqueCoverage: total === 0 ? null : (gains[i] ?? 0) / total,
    })),
    fit: sufficiencyOf(largest, data.outcome),
    counterfactuals: union(parts, rows),
  };
}

/**
 * The largest membership of each case in a part, and for each part how much of the outcome only it covers: a case counts
 * there with what its largest membership covers more than its second largest.
 */
function strongestParts(parts: readonly Ingredient[], { outcome }: QcaData) {
  const largest = new Float64Array(outcome.length);
  const second = new Float64Array(outcome.length);
  const holder = new Int32Array(outcome.length);
  parts.forEach(({ members, membership }, part) => {
    for (const i of members) {
      const x = membership[i] ?? 0;
      const most = largest[i] ?? 0;
      second[i] = Math.max(second[i] ?? 0, Math.min(x, most));
      if (x <= most) continue;
      largest[i] = x;
      holder[i] = part;
    }
  });
  const gains = new Float64Array(parts.length);
  outcome.forEach((y, i) => {
    const part = holder[i] ?? 0;
    gains[part] = (gains[part] ?? 0) + Math.min(largest[i] ?? 0, y) - Math.min(second[i] ?? 0, y);
  });
  return { largest, gains };
}

/** Row numbers, from 1 on, of all remainders of the parts. */
function union(parts: readonly Ingredient[], rows: number): number[] {
  const isIn = new Uint8Array(rows);
  for (const { remainders } of parts) {
    for (const row of remainders) isIn[row] = 1;
  }
  const numbers: number[] = [];
  for (let row = isIn.indexOf(1); row !== -1; row = isIn.indexOf(1, row + 1)) numbers.push(row + 1);
  return numbers;
}
