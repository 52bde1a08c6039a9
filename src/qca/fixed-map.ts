/** Memberships of the steps of a ladder, lowest first; `null` stands for the middle step. */
const MAPS: Readonly<Record<number, readonly (number | null)[]>> = {
  2: [0, 1],
  3: [0, null, 1],
  4: [0, 0.33, 0.67, 1],
  5: [0, 0.25, null, 0.75, 1],
};

/**
 * Memberships for a ladder of 2 to 5 steps, lowest first: 0, .25, .4 or .6, .75, 1 for five, 0, .33, .67, 1 for four.
 * The middle step is never 0.5, which would belong to no row: say on which side it lies, `below` (0.4) or `above`
 * (0.6). Null for another number of steps, and where there is a middle step and no side is given.
 */
export function fixedMap(steps: number, middle: 'below' | 'above' | null): readonly number[] | null {
  const map = MAPS[steps];
  if (map === undefined || (middle === null && map.includes(null))) return null;
  return map.map((membership) => membership ?? (middle === 'below' ? 0.4 : 0.6));
}
