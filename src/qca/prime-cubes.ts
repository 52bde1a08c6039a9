import { at } from '../statistics/basics.ts';
import { type Cube, compareCubes } from './cubes.ts';

/**
 * Prime implicants of the allowed rows that cover a positive one: the largest cubes that hold allowed rows only. Every
 * one of the 3^k cubes is judged from the two halves it is made of, so that the time depends on the number of conditions
 * alone and not on how many implicants there are (Quine 1952, without the pairwise merging of McCluskey).
 */
export function primeCubes(conditions: number, allowed: Uint8Array, positive: Uint8Array): Cube[] {
  const isImplicant = overAllCubes(conditions, allowed, (a, b) => a & b);
  const isUseful = overAllCubes(conditions, positive, (a, b) => a | b);
  const primes: Cube[] = [];
  for (let place = 0; place < isImplicant.length; place += 1) {
    if (at(isImplicant, place) === 0 || at(isUseful, place) === 0) continue;
    if (isPrime(place, conditions, isImplicant)) primes.push(cubeAt(place, conditions));
  }
  return primes.sort(compareCubes);
}

const OPEN = 2;

/**
 * A flag for each cube from flags for each row. A cube's place has a digit to base 3 for each condition, the first the
 * highest: 0 absent, 1 present, 2 open. The conditions are opened one after another.
 */
function overAllCubes(
  conditions: number,
  rows: Uint8Array,
  joined: (absent: number, present: number) => number,
): Uint8Array {
  let flags = rows;
  for (let opened = 0; opened < conditions; opened += 1) {
    const below = 2 ** (conditions - 1 - opened);
    const above = 3 ** opened;
    const next = new Uint8Array(above * 3 * below);
    for (let high = 0; high < above; high += 1) {
      const from = high * 2 * below;
      const to = high * 3 * below;
      for (let low = 0; low < below; low += 1) {
        const absent = at(flags, from + low);
        const present = at(flags, from + below + low);
        next[to + low] = absent;
        next[to + below + low] = present;
        next[to + 2 * below + low] = joined(absent, present);
      }
    }
    flags = next;
  }
  return flags;
}

/** Whether no literal can be left out: every cube with one more condition open holds a row that is not allowed. */
function isPrime(place: number, conditions: number, isImplicant: Uint8Array): boolean {
  let rest = place;
  for (let i = 0, step = 1; i < conditions; i += 1, step *= 3) {
    const digit = rest % 3;
    if (digit !== OPEN && at(isImplicant, place + (OPEN - digit) * step) === 1) return false;
    rest = (rest - digit) / 3;
  }
  return true;
}

function cubeAt(place: number, conditions: number): Cube {
  let [rest, mask, value] = [place, 0, 0];
  for (let bit = 1; bit < 2 ** conditions; bit *= 2) {
    const digit = rest % 3;
    if (digit !== OPEN) mask |= bit;
    if (digit === 1) value |= bit;
    rest = (rest - digit) / 3;
  }
  return { mask, value };
}
