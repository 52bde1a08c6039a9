import { mean, sum } from './basics.ts';
import { type Rows, widthOf } from './covariance.ts';

/** What an analysis of variance of ratings leaves to work with. */
export interface MeanSquares {
  /** Mean square between units. */
  readonly between: number;
  /** Mean square between raters; zero for one-way. */
  readonly columns: number;
  /** Mean square of what is left over. */
  readonly error: number;
  /** Degrees of freedom between units. */
  readonly df1: number;
  /** Degrees of freedom of the error. */
  readonly df2: number;
  /** Units. */
  readonly units: number;
  /** Ratings a unit; the mean of them where units differ. */
  readonly raters: number;
}

/** Units against ratings within them; gaps are skipped, units without ratings as well. */
export function oneWay(ratings: Rows): MeanSquares | 'too-few' | 'no-variation' {
  const rows = ratings.map((row) => row.filter(isRating)).filter((row) => row.length > 0);
  const all = rows.flat();
  const df2 = all.length - rows.length;
  if (rows.length < 2 || df2 < 1) return 'too-few';
  if (!varies(all)) return 'no-variation';
  const grand = mean(all);
  return {
    between: sum(rows.map((row) => row.length * (mean(row) - grand) ** 2)) / (rows.length - 1),
    columns: 0,
    error: sum(rows.map(squaresWithin)) / df2,
    df1: rows.length - 1,
    df2,
    units: rows.length,
    raters: all.length / rows.length,
  };
}

/** Units against raters, one rating each. */
export function twoWay(ratings: Rows): MeanSquares | 'too-few' | 'incomplete' | 'no-variation' {
  const raters = widthOf(ratings);
  const rows = ratings.map((row) => row.filter(isRating));
  if (rows.length < 2 || raters < 2) return 'too-few';
  if (rows.some((row) => row.length !== raters)) return 'incomplete';
  if (!varies(rows.flat())) return 'no-variation';
  const grand = mean(rows.flat());
  const ofRows = rows.map(mean);
  const ofRaters = Array.from({ length: raters }, (_, rater) => mean(rows.map((row) => row[rater] ?? 0)));
  const [df1, ofColumns] = [rows.length - 1, raters - 1];
  const left = rows.flatMap((row, unit) =>
    row.map((rating, rater) => (rating - (ofRows[unit] ?? 0) - (ofRaters[rater] ?? 0) + grand) ** 2),
  );
  return {
    between: (raters * sum(ofRows.map((value) => (value - grand) ** 2))) / df1,
    columns: (rows.length * sum(ofRaters.map((value) => (value - grand) ** 2))) / ofColumns,
    error: sum(left) / (df1 * ofColumns),
    df1,
    df2: df1 * ofColumns,
    units: rows.length,
    raters,
  };
}

function squaresWithin(row: readonly number[]): number {
  const middle = mean(row);
  return sum(row.map((rating) => (rating - middle) ** 2));
}

function varies(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}

function isRating(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
