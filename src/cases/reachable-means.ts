import type { Bounds } from './types.ts';

/**
 * The smallest and largest mean of values that are known and others that lie in a range, each of which may also stay
 * out: so the mean of the known values always lies within, and one value known less never narrows the bounds. Null for
 * no values at all.
 */
export function reachableMeans(known: readonly number[], open: readonly Bounds[]): Bounds | null {
  if (known.length + open.length === 0) return null;
  const total = known.reduce((before, value) => before + value, 0);
  if (open.length === 0) return { lowest: total / known.length, highest: total / known.length };
  const lows = open.map(({ lowest }) => lowest).sort((a, b) => a - b);
  const highs = open.map(({ highest }) => highest).sort((a, b) => b - a);
  return {
    lowest: pulled(total, known.length, lows, (value, mean) => value < mean),
    highest: pulled(total, known.length, highs, (value, mean) => value > mean),
  };
}

/** The mean with as many of the values as move it one way, the one that moves it most first. */
function pulled(
  total: number,
  count: number,
  values: readonly number[],
  moves: (value: number, mean: number) => boolean,
): number {
  let [sum, size] = [total, count];
  for (const value of values) {
    if (size > 0 && !moves(value, sum / size)) break;
    sum += value;
    size += 1;
  }
  return sum / size;
}
