import { at } from '../statistics/basics.ts';
import { type Cube, holds } from './cubes.ts';

/** Which rows each prime implicant covers, those that cover the same rows taken together. */
export interface Chart {
  /** How many rows there are to be covered. */
  readonly rows: number;
  /** Rows covered by each group, in rising order; no two groups cover the same rows. */
  readonly groups: readonly Int32Array[];
  /** Places of the primes in each group. */
  readonly members: readonly (readonly number[])[];
}

/** The chart of the primes over rows, which are counted from 0 on. */
export function chartOf(primes: readonly Cube[], rows: readonly number[]): Chart {
  const places = new Map<string, number>();
  const groups: Int32Array[] = [];
  const members: number[][] = [];
  primes.forEach((prime, index) => {
    const covered = Int32Array.from(rows.flatMap((row, place) => (holds(prime, row) ? [place] : [])));
    const key = covered.join();
    const place = places.get(key) ?? groups.length;
    if (place === groups.length) {
      places.set(key, place);
      groups.push(covered);
      members.push([]);
    }
    members[place]?.push(index);
  });
  return { rows: rows.length, groups, members };
}

/** Groups that cover each row. */
export function groupsByRow({ rows, groups }: Pick<Chart, 'rows' | 'groups'>): number[][] {
  const byRow: number[][] = Array.from({ length: rows }, () => []);
  groups.forEach((covered, group) => {
    for (const row of covered) byRow[row]?.push(group);
  });
  return byRow;
}

/**
 * Covers by groups written out as covers by primes, one for each choice of a prime from every group, until there are
 * `most`.
 */
export function writtenOut(
  covers: readonly (readonly number[])[],
  { members }: Chart,
  most: number,
): { readonly covers: readonly (readonly number[])[]; readonly isCut: boolean } {
  const all: number[][] = [];
  for (const cover of covers) {
    const choices = cover.map((group) => members[group] ?? []);
    const count = choices.reduce((product, primes) => product * primes.length, 1);
    for (let number = 0; number < count; number += 1) {
      if (all.length === most) return { covers: all, isCut: true };
      all.push(choiceAt(choices, number));
    }
  }
  return { covers: all, isCut: false };
}

/** One prime of each group: the digits of a number whose bases are the sizes of the groups. */
function choiceAt(choices: readonly (readonly number[])[], number: number): number[] {
  let rest = number;
  const chosen = choices.map((primes) => {
    const place = rest % primes.length;
    rest = (rest - place) / primes.length;
    return at(primes, place);
  });
  return chosen.sort((a, b) => a - b);
}
