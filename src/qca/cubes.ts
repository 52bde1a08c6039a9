import type { Term } from './types.ts';

/**
 * A term as bits, the first condition the highest: `mask` has those of its conditions, `value` those of them that are
 * present. A row (from 0 on) lies in it where `(row & mask) === value`.
 */
export interface Cube {
  readonly mask: number;
  readonly value: number;
}

/** Whether the row, counted from 0 on, lies in the cube. */
export function holds({ mask, value }: Cube, row: number): boolean {
  return (row & mask) === value;
}

export function cubeOf(term: Term, conditions: readonly string[]): Cube {
  return term.reduce(
    ({ mask, value }, { condition, isPresent }) => {
      const bit = 2 ** (conditions.length - 1 - placeOf(condition, conditions));
      return { mask: mask | bit, value: isPresent ? value | bit : value };
    },
    { mask: 0, value: 0 },
  );
}

export function termOf({ mask, value }: Cube, conditions: readonly string[]): Term {
  return conditions.flatMap((condition, i) => {
    const bit = 2 ** (conditions.length - 1 - i);
    return (mask & bit) === 0 ? [] : [{ condition, isPresent: (value & bit) !== 0 }];
  });
}

function placeOf(condition: string, conditions: readonly string[]): number {
  const place = conditions.indexOf(condition);
  if (place === -1) throw new RangeError(`there is no condition "${condition}"`);
  return place;
}

/** Order of listing: fewest literals first, then by the conditions in their order, present before absent. */
export function compareCubes(a: Cube, b: Cube): number {
  return literalsIn(a) - literalsIn(b) || b.mask - a.mask || b.value - a.value;
}

export function literalsIn({ mask }: Cube): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
