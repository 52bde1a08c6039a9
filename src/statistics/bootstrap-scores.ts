import { type BootstrapOptions, type BootstrapResult, bootstrapFigure } from './bootstrap.ts';
import { type Rows, widthOf } from './covariance.ts';
import { type Field, packedSums } from './packed-sums.ts';

/** Settings of {@link bootstrapScores}. */
export interface BootstrapScoresOptions extends BootstrapOptions {
  /** The weight of each item, from 0 on; 1 each unless given. */
  readonly weights?: readonly number[];
}

/**
 * Bootstrap of a score of several items, Σ wm / Σ w, where m is the mean of an item over those drawn who answered it;
 * an item that none of them answered is left out, a resample without any answer is dropped. One row a respondent, one
 * place an item, null where there is no answer; the figure is in the unit of the points. The same draws, intervals and
 * nulls as `bootstrapFigure` has for that figure, in a fraction of the time where points lie on a scale of even steps.
 * RangeError for weights below 0 and fewer weights than items.
 */
export function bootstrapScores(points: Rows, options: BootstrapScoresOptions): BootstrapResult {
  const columns = columnsOf(points, weightsOf(points, options));
  return bootstrapFigure(points.length, scoreOfDrawn(columns, points.length), options);
}

/** Items that the same respondents answered, as one: in every resample they are divided by the same number. */
interface Column {
  /** Σ wx of each respondent; 0 without an answer. */
  readonly values: number[];
  /** 1 for each respondent who answered, 0 for the others. */
  readonly answered: readonly number[];
  /** Σ w of the items. */
  weight: number;
}

function columnsOf(points: Rows, weights: readonly number[]): readonly Column[] {
  const columns = new Map<string, Column>();
  weights.forEach((weight, item) => {
    const answered = points.map((row) => (Number.isFinite(row[item]) ? 1 : 0));
    const pattern = answered.join('');
    const column = columns.get(pattern) ?? { values: points.map(() => 0), answered, weight: 0 };
    columns.set(pattern, column);
    column.weight += weight;
    points.forEach((row, i) => {
      if (answered[i] === 1) column.values[i] = (column.values[i] ?? 0) + weight * (row[item] ?? 0);
    });
  });
  return [...columns.values()].filter(({ answered }) => answered.includes(1));
}

function scoreOfDrawn(columns: readonly Column[], units: number): (places: Uint32Array) => number | null {
  const scaled = columns.map(scaledColumn);
  const sumsOf = packedSums(
    scaled.flatMap(({ steps, answers }) => [steps, answers]),
    units,
  );
  const lowest = Float64Array.from(scaled, (column) => column.lowest);
  const step = Float64Array.from(scaled, (column) => column.step);
  const weights = Float64Array.from(columns, (column) => column.weight);
  return (places) => {
    const sums = sumsOf(places);
    let total = 0;
    let weight = 0;
    for (let i = 0; i < weights.length; i += 1) {
      const answers = sums[2 * i + 1] ?? 0;
      if (answers === 0) continue;
      total += (lowest[i] ?? 0) + ((step[i] ?? 0) * (sums[2 * i] ?? 0)) / answers;
      weight += weights[i] ?? 0;
    }
    return weight > 0 ? total / weight : null;
  };
}

/** A column whose values are `lowest + step · steps`. */
interface ScaledColumn {
  /** Whole steps; or the values themselves, lowest 0 and step 1, where no even steps meet them all. */
  readonly steps: Field;
  readonly answers: Field;
  readonly lowest: number;
  readonly step: number;
}

function scaledColumn({ values, answered }: Column): ScaledColumn {
  const answers = { values: answered, largest: 1 };
  const given = [...new Set(values.filter((_, i) => answered[i] === 1))].sort((one, other) => one - other);
  const [lowest = 0, highest = 0] = [given[0], given.at(-1)];
  const largest = stepsBetween(given, lowest, highest);
  if (largest === null) return { steps: { values, largest }, answers, lowest: 0, step: 1 };
  const step = largest === 0 ? 0 : (highest - lowest) / largest;
  const stepsTo = (value: number) => (step === 0 ? 0 : Math.round((value - lowest) / step));
  const steps = values.map((value, i) => (answered[i] === 1 ? stepsTo(value) : 0));
  return { steps: { values: steps, largest }, answers, lowest, step };
}

/** More steps than this and a value takes so many bits that packing does not pay. */
const MOST_STEPS = 1000;
/** So far, in steps, rounding may have moved a value. */
const ROUNDING = 1e-11;

/** The smallest number of even steps from lowest to highest that meets every value; null where there is none. */
function stepsBetween(values: readonly number[], lowest: number, highest: number): number | null {
  if (lowest === highest) return 0;
  for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
    const isMet = (value: number) => {
      const place = ((value - lowest) / (highest - lowest)) * steps;
      return Math.abs(place - Math.round(place)) <= ROUNDING;
    };
    if (values.every(isMet)) return steps;
  }
  return null;
}

function weightsOf(points: Rows, { weights }: BootstrapScoresOptions): readonly number[] {
  const items = widthOf(points);
  if (weights === undefined) return new Array<number>(items).fill(1);
  if (weights.length < items) throw new RangeError('each item has a weight');
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity)))
    throw new RangeError('a weight is a number from 0 on');
  return weights;
}
