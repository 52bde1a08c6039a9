import type { Matrix } from './covariance.ts';

/** A pivot this small means that the rows of a correlation matrix depend on one another. */
const SINGULAR = 1e-10;

/**
 * The diagonal of the inverse of a correlation matrix, by Gauss–Jordan sweeps; null where it has no inverse
 * (an item repeats others, or there are fewer rows than items).
 */
export function inverseDiagonal(matrix: Matrix): number[] | null {
  const work = matrix.map((row) => Float64Array.from(row));
  for (let pivot = 0; pivot < work.length; pivot += 1) {
    if (!sweep(work, pivot)) return null;
  }
  return work.map((row, place) => row[place] ?? 0);
}

/** Replaces one variable by its inverse in place; after all of them, the matrix is its own inverse. */
function sweep(work: readonly Float64Array[], pivot: number): boolean {
  const pivotRow = work[pivot];
  const divisor = pivotRow?.[pivot] ?? 0;
  if (!pivotRow || divisor < SINGULAR) return false;
  pivotRow[pivot] = 1;
  pivotRow.forEach((value, column) => {
    pivotRow[column] = value / divisor;
  });
  for (const row of work) {
    if (row === pivotRow) continue;
    const factor = row[pivot] ?? 0;
    row[pivot] = 0;
    row.forEach((value, column) => {
      row[column] = value - factor * (pivotRow[column] ?? 0);
    });
  }
  return true;
}
