import { mean, sum } from './basics.ts';

/**
 * One row a respondent or unit, one place an item or a rater. Missing is what is null or not a finite number, and
 * what a row is too short to reach.
 */
export type Rows = readonly (readonly (number | null)[])[];

/** A square symmetric matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** Below this share of the scale of the data, a variance is rounding error. */
const NEGLIGIBLE = 1e-12;

/** True where `part` cannot be told from nothing beside `whole`; both are variances or sums of squares. */
export function isNegligible(part: number, whole: number): boolean {
  return Math.abs(part) <= NEGLIGIBLE * Math.abs(whole);
}

/** How many places the longest row has. */
export function widthOf(rows: Rows): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** The rows that may be used: those without a gap (`complete`), or those with any number at all (`pairwise`). */
export function usableRows(rows: Rows, missing: 'complete' | 'pairwise'): Rows {
  const places = Array.from({ length: widthOf(rows) }, (_, place) => place);
  const answered = (row: Rows[number]) => (place: number) => isNumber(row[place]);
  return rows.filter((row) =>
    missing === 'complete' ? places.every(answered(row)) : places.some(answered(row)),
  );
}

/** The numbers of one place, without the gaps. */
export function columnOf(rows: Rows, place: number): number[] {
  return rows.map((row) => row[place]).filter(isNumber);
}

/**
 * Covariances (divisor n − 1) of the places, each over the rows that answer both; null where two places share
 * fewer than two rows.
 */
export function covariances(rows: Rows): Matrix | null {
  return symmetric(widthOf(rows), (one, other) => {
    const [left, right] = inCommon(rows, one, other);
    if (left.length < 2) return null;
    return varies(left) && varies(right) ? crossProducts(left, right) / (left.length - 1) : 0;
  });
}

/**
 * Pearson correlations of the places, each over the rows that answer both; null where two places share fewer
 * than two rows or either does not vary over them.
 */
export function correlations(rows: Rows): Matrix | null {
  return symmetric(widthOf(rows), (one, other) => {
    const [left, right] = inCommon(rows, one, other);
    if (left.length < 2 || !varies(left) || !varies(right)) return null;
    if (one === other) return 1;
    const scale = Math.sqrt(crossProducts(left, left) * crossProducts(right, right));
    return Math.max(-1, Math.min(1, crossProducts(left, right) / scale));
  });
}

/** The covariances divided by both standard deviations; null where a variance is zero. */
export function standardise(covariance: Matrix): Matrix | null {
  const variances = diagonal(covariance);
  const scale = sum(variances);
  if (variances.some((variance) => variance <= 0 || isNegligible(variance, scale))) return null;
  return covariance.map((row, one) =>
    row.map((value, other) => value / Math.sqrt((variances[one] ?? 1) * (variances[other] ?? 1))),
  );
}

/** The entries from the upper left to the lower right. */
export function diagonal(matrix: Matrix): number[] {
  return matrix.map((row, place) => row[place] ?? 0);
}

/** The sum of all entries. */
export function total(matrix: Matrix): number {
  return sum(matrix.map((row) => sum(row)));
}

/** The matrix without one row and column. */
export function without(matrix: Matrix, place: number): Matrix {
  return matrix.filter((_, one) => one !== place).map((row) => row.filter((_, other) => other !== place));
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function inCommon(rows: Rows, one: number, other: number): [number[], number[]] {
  const left: number[] = [];
  const right: number[] = [];
  for (const row of rows) {
    const [first, second] = [row[one], row[other]];
    if (!isNumber(first) || !isNumber(second)) continue;
    left.push(first);
    right.push(second);
  }
  return [left, right];
}

function crossProducts(left: readonly number[], right: readonly number[]): number {
  const [middle, other] = [mean(left), mean(right)];
  return sum(left.map((value, place) => (value - middle) * ((right[place] ?? other) - other)));
}

function varies(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0]);
}

function symmetric(size: number, entry: (one: number, other: number) => number | null): Matrix | null {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other <= one; other += 1) {
      const value = entry(one, other);
      const [row, mirror] = [matrix[one], matrix[other]];
      if (value === null || !row || !mirror) return null;
      row[other] = value;
      mirror[one] = value;
    }
  }
  return matrix;
}
