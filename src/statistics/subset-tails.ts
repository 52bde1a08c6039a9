import { at } from './basics.ts';

/** How far from the middle a total has to be, in the unit of the numbers. */
export interface Distance {
  readonly middle: number;
  readonly distance: number;
}

/**
 * The share, 0 to 1, of subsets of exactly `size` of the whole numbers (0 or more) whose total is at least so far from
 * the middle. The numbers are tabled in two halves, whose totals are then paired: two small tables instead of a large
 * one.
 */
export function shareAsFar(numbers: Float64Array, size: number, { middle, distance }: Distance): number {
  if (distance <= ROUNDING) return 1;
  const groups = groupEqual(numbers);
  const half = groups.findIndex(({ seen }) => 2 * seen >= numbers.length) + 1;
  const [left, right] = [tableOf(groups.slice(0, half)), tableOf(groups.slice(half))];
  const [low, high] = [Math.floor(middle - distance + ROUNDING), Math.ceil(middle + distance - ROUNDING)];
  let [far, all] = [0, 0];
  for (const [taken, row] of left.entries()) {
    const other = right[size - taken];
    if (!other) continue;
    const found = pairRows(row, other, low, high);
    far += found.far;
    all += found.all;
  }
  return far / all;
}

/** Totals are whole, their middle may end on a fraction. */
const ROUNDING = 1e-6;

interface EqualNumbers {
  readonly number: number;
  readonly count: number;
  /** How many numbers there are up to and with these. */
  readonly seen: number;
}

function groupEqual(numbers: Float64Array): EqualNumbers[] {
  const counts = new Map<number, number>();
  for (const number of Float64Array.from(numbers).sort()) counts.set(number, (counts.get(number) ?? 0) + 1);
  let seen = 0;
  return [...counts].map(([number, count]) => {
    seen += count;
    return { number, count, seen };
  });
}

/** How many subsets of one size have each total, from `low` on. */
interface Row {
  readonly low: number;
  readonly counts: Float64Array;
}

/** Pairs of a total of each row that add up to at most `low` or at least `high`, and all pairs. */
function pairRows(row: Row, other: Row, low: number, high: number): { far: number; all: number } {
  const sums = runningSums(other.counts);
  const most = sums.length - 1;
  const whole = at(sums, most);
  let [far, all] = [0, 0];
  for (let place = 0; place < row.counts.length; place += 1) {
    const ways = row.counts[place] as number;
    if (ways === 0) continue;
    const total = row.low + place + other.low;
    const atMost = at(sums, Math.max(0, Math.min(most, low - total + 1)));
    const under = at(sums, Math.max(0, Math.min(most, high - total)));
    far += ways * (atMost + whole - under);
    all += ways * whole;
  }
  return { far, all };
}

/** The sum of the first counts, from none of them to all. */
function runningSums(counts: Float64Array): Float64Array {
  const sums = new Float64Array(counts.length + 1);
  let sum = 0;
  for (let place = 0; place < counts.length; place += 1) {
    sum += counts[place] as number;
    sums[place + 1] = sum;
  }
  return sums;
}

/** Up to so many ways to take of equal numbers, listing them is faster than adding number by number. */
const MOST_LISTED = 20_000;

/** A row for each number of members taken, from none to all. */
function tableOf(groups: readonly EqualNumbers[]): readonly Row[] {
  const numbers = groups.flatMap(({ number, count }) => new Array<number>(count).fill(number));
  const rows = emptyRows(numbers);
  const ways = groups.reduce((product, { count }) => product * (count + 1), 1);
  if (ways <= MOST_LISTED) listWays(groups, rows);
  else addNumbers(numbers, rows);
  return rows;
}

/** From the total of the smallest numbers to that of the largest; the numbers are in order. */
function emptyRows(numbers: readonly number[]): Row[] {
  let [low, high, size] = [0, 0, 1];
  const spans = [{ low, start: 0, end: 1 }];
  for (const [index, number] of numbers.entries()) {
    low += number;
    high += numbers[numbers.length - 1 - index] as number;
    spans.push({ low, start: size, end: size + high - low + 1 });
    size += high - low + 1;
  }
  // One stretch of memory for all: many small ones take longer to get than to fill.
  const counts = new Float64Array(size);
  return spans.map(({ low, start, end }) => ({ low, counts: counts.subarray(start, end) }));
}

function listWays(groups: readonly EqualNumbers[], rows: readonly Row[]): void {
  const choices = groups.map(({ count }) => binomials(count));
  function take(place: number, taken: number, total: number, ways: number): void {
    const group = groups[place];
    if (group === undefined) {
      const { low, counts } = rows[taken] as Row;
      counts[total - low] = (counts[total - low] as number) + ways;
      return;
    }
    const choose = choices[place] as Float64Array;
    for (let own = 0; own <= group.count; own += 1)
      take(place + 1, taken + own, total + own * group.number, ways * (choose[own] as number));
  }
  take(0, 0, 0, 1);
}

/** n over 0 … n. */
function binomials(n: number): Float64Array {
  const row = new Float64Array(n + 1);
  row[0] = 1;
  for (let k = 1; k <= n; k += 1) row[k] = Math.round((at(row, k - 1) * (n - k + 1)) / k);
  return row;
}

function addNumbers(numbers: readonly number[], rows: readonly Row[]): void {
  (rows[0] as Row).counts[0] = 1;
  for (const [index, number] of numbers.entries()) {
    let most = 0;
    const largest = [0];
    for (let taken = 1; taken <= index + 1; taken += 1) {
      most += numbers[index + 1 - taken] as number;
      largest.push(most);
    }
    for (let taken = index + 1; taken >= 1; taken -= 1)
      addShifted(rows[taken] as Row, rows[taken - 1] as Row, number, largest[taken] as number);
  }
}

/** Adds to each total up to `most` the ways to the total that lies `number` lower with one member less. */
function addShifted(row: Row, fewer: Row, number: number, most: number): void {
  const { counts } = row;
  const { counts: others } = fewer;
  const shift = number + fewer.low - row.low;
  const last = Math.min(most - row.low, others.length - 1 + shift);
  for (let place = shift; place <= last; place += 1)
    counts[place] = (counts[place] as number) + (others[place - shift] as number);
}
