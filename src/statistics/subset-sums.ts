import { at, sortedCopy } from './basics.ts';

/** Chance of each total 0…sum of the whole numbers, when every one is in or out with equal chance. */
export function subsetChances(numbers: ArrayLike<number>): Float64Array {
  let top = 0;
  for (let index = 0; index < numbers.length; index += 1) top += at(numbers, index);
  const chances = new Float64Array(top + 1);
  chances[0] = 1;
  let reached = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = at(numbers, index);
    reached += number;
    for (let total = reached; total >= number; total -= 1) {
      chances[total] = (at(chances, total) + at(chances, total - number)) / 2;
    }
    for (let total = number - 1; total >= 0; total -= 1) chances[total] = at(chances, total) / 2;
  }
  return chances;
}

/** Number of subsets of exactly `size` of the whole numbers (0 or more) for each total. */
export function subsetCounts(numbers: ArrayLike<number>, size: number): Float64Array {
  const descending = sortedCopy(numbers).reverse();
  const upTo = runningTotals(descending);
  const rows = Array.from({ length: size + 1 }, (_, taken) => new Float64Array(at(upTo, taken) + 1));
  (rows[0] as Float64Array)[0] = 1;
  for (let index = 0; index < descending.length; index += 1) {
    const fewest = Math.max(1, size - (descending.length - 1 - index));
    for (let taken = Math.min(size, index + 1); taken >= fewest; taken -= 1) {
      // Numbers fall, so the last ones seen give the least total and the first ones the largest.
      const least = at(upTo, index + 1) - at(upTo, index + 1 - taken);
      addShifted(rows[taken] as Float64Array, rows[taken - 1] as Float64Array, at(descending, index), least);
    }
  }
  return rows[size] as Float64Array;
}

/** All subset totals of the numbers, grouped by how many are taken: entry k holds the totals of k numbers, sorted. */
export function totalsBySize(numbers: ArrayLike<number>): readonly Float64Array[] {
  const groups: number[][] = Array.from({ length: numbers.length + 1 }, () => []);
  groups[0]?.push(0);
  for (let index = 0; index < numbers.length; index += 1) {
    for (let taken = index; taken >= 0; taken -= 1) {
      for (const total of groups[taken] ?? []) groups[taken + 1]?.push(total + at(numbers, index));
    }
  }
  return groups.map((group) => Float64Array.from(group).sort());
}

/** How many pairs, one total from each sorted list, add up to at least `bound`. */
export function pairsFrom(left: Float64Array, right: Float64Array, bound: number): number {
  let count = 0;
  let first = right.length;
  for (let index = 0; index < left.length; index += 1) {
    while (first > 0 && at(left, index) + at(right, first - 1) >= bound) first -= 1;
    count += right.length - first;
  }
  return count;
}

/** Adds to each count from `least` on the one that lies `shift` lower in the other list. */
function addShifted(counts: Float64Array, others: Float64Array, shift: number, least: number): void {
  const last = Math.min(counts.length, others.length + shift) - 1;
  for (let total = Math.max(least, shift); total <= last; total += 1) {
    counts[total] = (counts[total] as number) + (others[total - shift] as number);
  }
}

function runningTotals(numbers: Float64Array): Float64Array {
  const totals = new Float64Array(numbers.length + 1);
  numbers.forEach((number, index) => {
    totals[index + 1] = at(totals, index) + number;
  });
  return totals;
}
