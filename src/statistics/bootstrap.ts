import { at, requireFinite, sum } from './basics.ts';
import { mersenneTwister, type RandomSource } from './random.ts';
import { type ReplicateIntervals, replicateIntervals } from './replicate-intervals.ts';

/** What a bootstrap is given beside the data. */
export interface BootstrapOptions {
  /** Start of the random stream, a whole number from 0 to 2³² − 1; print it beside the result. */
  readonly seed: number;
  /** How many resamples are drawn, 2000 unless given. */
  readonly resamples?: number;
  /** Confidence level of the intervals, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/** Settings of {@link bootstrap}; lists run in the order of the values. */
export interface BootstrapMeanOptions extends BootstrapOptions {
  /** The cluster each value belongs to: whole clusters are drawn. Each value stands alone unless given. */
  readonly clusters?: readonly (string | number)[];
  /** The weight of each value, from 0 on; 1 each unless given. */
  readonly weights?: readonly number[];
}

/** A figure with bootstrap intervals, and what is needed to repeat them. */
export interface BootstrapResult extends Omit<ReplicateIntervals, 'reason'> {
  /** The figure of the data themselves; null where it is not defined. */
  readonly estimate: number | null;
  /** What was drawn: values, or clusters. */
  readonly units: number;
  /** Resamples drawn. */
  readonly resamples: number;
  /** Resamples left aside because the figure is not defined in them. */
  readonly dropped: number;
  /** The seed that was given. */
  readonly seed: number;
  /** The generator of the random stream. */
  readonly generator: 'mt19937';
  /** Why a figure is null: as for the intervals, or `undefined-estimate`; null where none is. */
  readonly reason: ReplicateIntervals['reason'] | 'undefined-estimate';
}

/**
 * Bootstrap of a mean, Σ wy / Σ w: percentile and BCa intervals from `resamples` draws of as many values, or of as many
 * whole clusters (in order of first appearance), with replacement. The stream is MT19937, place = floor(u32 · n / 2³²),
 * resample after resample, so that numpy's `RandomState(seed)` gives the same draws. Figures are in the unit of the
 * values; null with fewer than two units, and without variation. From 20 units on; below, `meanChange` or
 * `linearisedMean` holds its level and this does not. RangeError for values that are not finite, weights below 0 and
 * lists of another length.
 */
export function bootstrap(values: ArrayLike<number>, options: BootstrapMeanOptions): BootstrapResult {
  const units = unitsOf(values, options);
  const places = new Uint32Array(units.totals.length);
  const all = { total: sum(units.totals), size: sum(units.sizes) };
  return resample(
    {
      units: units.totals.length,
      estimate: all.total / all.size,
      jackknife: units.totals.map((total, i) => (all.total - total) / (all.size - at(units.sizes, i))),
      draw: (random) => drawnMean(units, places, random),
    },
    options,
  );
}

/**
 * Bootstrap of any figure of `units` things: `figure` is given the places (0 to units − 1) of those drawn and returns
 * the figure, or null where it is not defined; the list of places is used again, so keep no hold of it. Draws,
 * intervals and nulls as for `bootstrap`.
 */
export function bootstrapFigure(
  units: number,
  figure: (places: Uint32Array) => number | null,
  options: BootstrapOptions,
): BootstrapResult {
  const places = new Uint32Array(units);
  const of = (list: Uint32Array) => figure(list) ?? Number.NaN;
  const every = Uint32Array.from({ length: units }, (_, i) => i);
  function draw(random: RandomSource): number {
    random.fill(places, units);
    return of(places);
  }
  const jackknife = Float64Array.from({ length: units }, (_, i) => of(every.filter((place) => place !== i)));
  return resample({ units, estimate: of(every.slice()), jackknife, draw }, options);
}

/** What is resampled: NaN stands for a figure that is not defined. */
interface Resampled {
  readonly units: number;
  readonly estimate: number;
  readonly jackknife: Float64Array;
  readonly draw: (random: RandomSource) => number;
}

function resample(
  resampled: Resampled,
  { seed, resamples = 2000, level }: BootstrapOptions,
): BootstrapResult {
  if (!Number.isSafeInteger(resamples) || resamples < 1)
    throw new RangeError('the number of resamples is a whole number from 1');
  const random = mersenneTwister(seed);
  const { units, estimate } = resampled;
  const isUsable = units >= 2 && Number.isFinite(estimate);
  const drawn = new Float64Array(isUsable ? resamples : 0);
  for (let i = 0; i < drawn.length; i += 1) drawn[i] = resampled.draw(random);
  const replicates = drawn.filter(Number.isFinite);
  const jackknife = resampled.jackknife.every(Number.isFinite) ? resampled.jackknife : [];
  const intervals = replicateIntervals(
    { estimate, replicates, jackknife },
    level === undefined ? {} : { level },
  );
  return {
    ...intervals,
    estimate: Number.isFinite(estimate) ? estimate : null,
    units,
    resamples,
    dropped: drawn.length - replicates.length,
    seed,
    generator: 'mt19937',
    reason: units >= 2 && !Number.isFinite(estimate) ? 'undefined-estimate' : intervals.reason,
  };
}

/** Σ wy and Σ w of each unit. */
interface Units {
  readonly totals: Float64Array;
  readonly sizes: Float64Array;
}

function drawnMean({ totals, sizes }: Units, places: Uint32Array, random: RandomSource): number {
  random.fill(places, places.length);
  let [total, size] = [0, 0];
  for (let i = 0; i < places.length; i += 1) {
    const place = at(places, i);
    total += at(totals, place);
    size += at(sizes, place);
  }
  return total / size;
}

function unitsOf(values: ArrayLike<number>, { clusters, weights }: BootstrapMeanOptions): Units {
  requireFinite(values);
  if ([clusters, weights].some((list) => list && list.length !== values.length))
    throw new RangeError('clusters and weights are as many as the values');
  if (weights?.some((weight) => !(weight >= 0 && weight < Infinity)))
    throw new RangeError('a weight is a number from 0 on');
  const places = new Map<string | number, number>();
  const [totals, sizes]: [number[], number[]] = [[], []];
  for (let i = 0; i < values.length; i += 1) {
    const cluster = clusters?.[i] ?? i;
    const place = places.get(cluster) ?? places.size;
    places.set(cluster, place);
    const weight = weights?.[i] ?? 1;
    totals[place] = (totals[place] ?? 0) + weight * at(values, i);
    sizes[place] = (sizes[place] ?? 0) + weight;
  }
  return { totals: Float64Array.from(totals), sizes: Float64Array.from(sizes) };
}
