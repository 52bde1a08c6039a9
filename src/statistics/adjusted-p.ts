/**
 * Holm's step-down adjustment of p-values (1979), in the order given. Null (no test) stays null and does not count
 * towards the size of the family. RangeError for a p-value outside 0–1.
 */
export function holm(values: readonly (number | null)[]): (number | null)[] {
  const order = testedPlaces(values);
  const adjusted: (number | null)[] = values.map(() => null);
  let highest = 0;
  order.forEach(({ place, p }, index) => {
    highest = Math.max(highest, Math.min(1, p * (order.length - index)));
    adjusted[place] = highest;
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjustment (1995), which limits the share of false findings, in the order given. Null (no
 * test) stays null and does not count towards the size of the family. RangeError for a p-value outside 0–1.
 */
export function benjaminiHochberg(values: readonly (number | null)[]): (number | null)[] {
  const order = testedPlaces(values);
  const adjusted: (number | null)[] = values.map(() => null);
  let lowest = 1;
  for (const [index, { place, p }] of [...order.entries()].reverse()) {
    lowest = Math.min(lowest, (p * order.length) / (index + 1));
    adjusted[place] = lowest;
  }
  return adjusted;
}

function testedPlaces(values: readonly (number | null)[]): { place: number; p: number }[] {
  const tested: { place: number; p: number }[] = [];
  values.forEach((p, place) => {
    if (p === null) return;
    if (!(p >= 0 && p <= 1)) throw new RangeError('a p-value must be from 0 to 1');
    tested.push({ place, p });
  });
  return tested.sort((a, b) => a.p - b.p);
}
