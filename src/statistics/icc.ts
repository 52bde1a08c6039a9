import { type MeanSquares, oneWay, twoWay } from './analysis-of-variance.ts';
import { isNegligible, type Rows } from './covariance.ts';
import { fQuantile, fUpper } from './distributions/f.ts';
import { intervalBetween, tailOf } from './interval.ts';
import type { Interval } from './types.ts';

/**
 * Which intraclass correlation, after Shrout and Fleiss. First: 1 each unit rated by other raters, 2 the same
 * raters, drawn from many, 3 these raters only. Second: one rating, or the mean of the k given.
 */
export type IccForm = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)';

export interface IccOptions {
  /** Default `ICC(2,1)`. */
  readonly form?: IccForm;
  /** Level of the interval, above 0 and below 1; default 0.95. */
  readonly level?: number;
  /**
   * For `ICC(2,k)` only: the interval of `ICC(2,1)` stepped up by Spearman and Brown (default), or the one of
   * McGraw and Wong, whose degrees of freedom are taken at the mean of k ratings.
   */
  readonly averageInterval?: 'stepped-up' | 'mcgraw-wong';
}

export interface Icc {
  /** The form asked for; always to be named beside the figure. */
  readonly form: IccForm;
  /** At most 1; negative where units differ less than raters do within them. */
  readonly icc: number | null;
  /** Null for perfect agreement or no error variance. */
  readonly interval: Interval | null;
  /** F test that units do not differ; null where there is no error variance. */
  readonly test: FTest | null;
  /** Units rated. */
  readonly units: number;
  /** Ratings a unit; their mean where units differ (one-way forms only). */
  readonly raters: number;
  /** Why `icc` is null: `too-few` (units or raters), `incomplete` (a gap, forms 2 and 3), `no-variation`. */
  readonly reason: 'too-few' | 'incomplete' | 'no-variation' | null;
}

export interface FTest {
  /** Mean square between units over mean square of error, at least 0. */
  readonly f: number;
  /** Degrees of freedom between units. */
  readonly df1: number;
  /** Degrees of freedom of the error. */
  readonly df2: number;
  /** Chance of an F at least this large where units do not differ, 0 to 1. */
  readonly p: number;
}

/**
 * Intraclass correlation with its F interval (Shrout and Fleiss; McGraw and Wong). One row a unit, one place a
 * rater. Forms 1 take rows of unequal length (k is then their mean, and the interval approximate) and skip
 * gaps; forms 2 and 3 need every rater on every unit. Null with fewer than two units or raters, with a gap
 * (forms 2 and 3), and where no rating differs or the estimated variance of what is averaged is not above zero.
 */
export function icc(ratings: Rows, options: IccOptions = {}): Icc {
  const form = options.form ?? 'ICC(2,1)';
  const squares = isOneWay(form) ? oneWay(ratings) : twoWay(ratings);
  if (typeof squares === 'string') return { form, ...UNDEFINED, reason: squares };
  const counts = { form, units: squares.units, raters: squares.raters };
  const value = POINT[form](squares);
  if (value === null) return { ...UNDEFINED, ...counts, reason: 'no-variation' };
  const interval = intervalOf(form, squares, options);
  return { ...counts, icc: value, interval, test: fTest(squares), reason: null };
}

const UNDEFINED = { icc: null, interval: null, test: null, units: 0, raters: 0 } as const;

function isOneWay(form: IccForm): boolean {
  return form === 'ICC(1,1)' || form === 'ICC(1,k)';
}

/** The share of the wanted variance; null where there is none to share. */
function share(part: number, whole: number, scale: number): number | null {
  return whole <= 0 || isNegligible(whole, scale) ? null : part / whole;
}

const single = ({ between, columns, error, raters }: MeanSquares) =>
  share(between - error, between + (raters - 1) * error, between + error + columns);

const average = ({ between, columns, error }: MeanSquares) =>
  share(between - error, between, between + error + columns);

const POINT = {
  'ICC(1,1)': single,
  'ICC(1,k)': average,
  'ICC(3,1)': single,
  'ICC(3,k)': average,
  'ICC(2,1)': ({ between, columns, error, raters, units }) =>
    share(
      between - error,
      between + (raters - 1) * error + (raters * (columns - error)) / units,
      between + error + columns,
    ),
  'ICC(2,k)': ({ between, columns, error, units }) =>
    share(between - error, between + (columns - error) / units, between + error + columns),
} as const satisfies Record<IccForm, (squares: MeanSquares) => number | null>;

function fTest({ between, error, df1, df2 }: MeanSquares): FTest | null {
  if (isNegligible(error, between + error)) return null;
  const f = between / error;
  return { f, df1, df2, p: fUpper(f, df1, df2) };
}

function intervalOf(form: IccForm, squares: MeanSquares, options: IccOptions): Interval | null {
  const level = options.level ?? 0.95;
  const [lower, upper] =
    form === 'ICC(2,1)' || form === 'ICC(2,k)'
      ? randomRaters(form, squares, level, options.averageInterval ?? 'stepped-up')
      : ratioBounds(form, squares, level);
  return intervalBetween(lower, upper, level);
}

type Bounds = readonly [lower: number, upper: number];

const NO_BOUNDS: Bounds = [Number.NaN, Number.NaN];

function ratioBounds(form: IccForm, squares: MeanSquares, level: number): Bounds {
  const { between, error, df1, df2, raters } = squares;
  if (isNegligible(error, between + error)) return NO_BOUNDS;
  const f = between / error;
  const tail = 1 - tailOf(level);
  const least = f / fQuantile(tail, df1, df2);
  const most = f * fQuantile(tail, df2, df1);
  const bound =
    form === 'ICC(1,1)' || form === 'ICC(3,1)'
      ? (ratio: number) => (ratio - 1) / (ratio + raters - 1)
      : (ratio: number) => 1 - 1 / ratio;
  return [bound(least), bound(most)];
}

/** Satterthwaite degrees of freedom for the mix of rater and error variance at the value `at`. */
function mixedDf({ columns, error, units, raters, df2 }: MeanSquares, at: number): number {
  const odds = (raters * at) / (units * (1 - at));
  const [ofColumns, ofError] = [odds * columns, (1 + odds * (units - 1)) * error];
  return (ofColumns + ofError) ** 2 / (ofColumns ** 2 / (raters - 1) + ofError ** 2 / df2);
}

function randomRaters(
  form: 'ICC(2,1)' | 'ICC(2,k)',
  squares: MeanSquares,
  level: number,
  method: 'stepped-up' | 'mcgraw-wong',
): Bounds {
  const at = POINT[form === 'ICC(2,k)' && method === 'mcgraw-wong' ? 'ICC(2,k)' : 'ICC(2,1)'](squares);
  if (at === null || isNegligible(1 - at, 1)) return NO_BOUNDS;
  const { between, columns, error, units, raters, df1 } = squares;
  const df = mixedDf(squares, at);
  if (!(df > 0 && df < Infinity)) return NO_BOUNDS;
  const tail = 1 - tailOf(level);
  const [low, high] = [fQuantile(tail, df1, df), fQuantile(tail, df, df1)];
  const bound = (signal: number, noise: number) => {
    const gain = units * (signal - noise);
    const spread = raters * columns + (raters * units - raters - units) * error;
    return (ratio: number) => gain / (ratio * spread + units * signal);
  };
  const lower = bound(between, low * error)(low);
  const upper = bound(high * between, error)(1);
  return form === 'ICC(2,1)' ? [lower, upper] : [stepUp(lower, raters), stepUp(upper, raters)];
}

/** Spearman and Brown: from one rating to the mean of `raters`. A lower end below −1/(k − 1) leaves no interval. */
function stepUp(value: number, raters: number): number {
  return (raters * value) / (1 + (raters - 1) * value);
}
