import { at } from './basics.ts';
import type { Rows } from './covariance.ts';
import { DISTANCES, type KrippendorffMetric, type RatingTally, tallyUnits } from './krippendorff-alpha.ts';

/** Krippendorff's alpha of any draw of units. */
export interface KrippendorffResamples {
  /** Units with at least two ratings, the only ones that can be drawn. */
  readonly units: number;
  /** Alpha of the units in these places, from 0, in the order given; null where it is not defined. */
  readonly alphaOf: (places: ArrayLike<number>) => number | null;
}

/**
 * For a bootstrap over units: alpha as `krippendorffAlpha` gives it for the units drawn, from coincidences that are
 * counted once. Units, ratings and metric as there; a unit may be drawn several times.
 */
export function krippendorffResamples(units: Rows, metric: KrippendorffMetric): KrippendorffResamples {
  const tally = tallyUnits(units);
  const size = tally.levels.length;
  const width = size * size;
  const matrices = Float64Array.from(tally.units.flatMap((unit) => coincidences(unit, size)));
  const isBelowZero = metric === 'ratio' && (tally.levels[0] ?? 0) < 0;
  const total = new Float64Array(width);
  function alphaOf(places: ArrayLike<number>): number | null {
    total.fill(0);
    for (let drawn = 0; drawn < places.length; drawn += 1) {
      const start = at(places, drawn) * width;
      // Plain indexing: this runs for every unit of every resample, and `at` is shared by lists of every kind.
      for (let cell = 0; cell < width; cell += 1)
        total[cell] = (total[cell] ?? 0) + (matrices[start + cell] ?? 0);
    }
    return isBelowZero ? null : alphaFrom(total, tally.levels, metric);
  }
  return { units: tally.units.length, alphaOf };
}

/** Pairs of ratings within one unit by level × level, each weighted 1/(m − 1); a row adds up to the level's count. */
function coincidences(unit: RatingTally['units'][number], size: number): number[] {
  const ratings = unit.reduce((before, { count }) => before + count, 0);
  const matrix = new Array<number>(size * size).fill(0);
  for (const one of unit) {
    for (const other of unit) {
      const pairs = one.count * (one === other ? one.count - 1 : other.count);
      matrix[one.level * size + other.level] = pairs / (ratings - 1);
    }
  }
  return matrix;
}

function alphaFrom(
  total: Float64Array,
  levels: readonly number[],
  metric: KrippendorffMetric,
): number | null {
  const size = levels.length;
  const counts = countsOf(total, size);
  const values = counts.reduce((before, count) => before + count, 0);
  const distance = DISTANCES[metric]({ levels, counts });
  let [observed, random] = [0, 0];
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const apart = distance(one, other);
      observed += (total[one * size + other] ?? 0) * apart;
      random += (counts[one] ?? 0) * (counts[other] ?? 0) * apart;
    }
  }
  return random > 0 ? 1 - ((values - 1) * observed) / random : null;
}

/** How often each level occurs: whole numbers again, so that it is the same whatever the order of the draw. */
function countsOf(total: Float64Array, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let cell = 0; cell < total.length; cell += 1) {
    const level = Math.floor(cell / size);
    counts[level] = (counts[level] ?? 0) + (total[cell] ?? 0);
  }
  return counts.map(Math.round);
}
