/**
 * The x of A x = b for a symmetric, positive definite A, given row by row, by Cholesky's decomposition. RangeError
 * where A is not positive definite.
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower = decompose(matrix);
  const half: number[] = [];
  for (const [i, row] of lower.entries())
    half.push(((right[i] ?? 0) - product(row, half, i)) / (row[i] ?? 1));
  const solution = new Array<number>(lower.length).fill(0);
  for (let i = lower.length - 1; i >= 0; i -= 1) {
    const known = lower.reduce(
      (total, row, j) => (j > i ? total + (row[i] ?? 0) * (solution[j] ?? 0) : total),
      0,
    );
    solution[i] = ((half[i] ?? 0) - known) / (lower[i]?.[i] ?? 1);
  }
  return solution;
}

/** The lower triangle L, with L L' the matrix. */
function decompose(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const entries: number[] = [];
    for (let j = 0; j < i; j += 1) {
      const above = lower[j] ?? [];
      entries.push(((row[j] ?? 0) - product(entries, above, j)) / (above[j] ?? 1));
    }
    const pivot = (row[i] ?? 0) - product(entries, entries, i);
    if (!(pivot > 0)) throw new RangeError('the matrix is not positive definite');
    lower.push([...entries, Math.sqrt(pivot)]);
  }
  return lower;
}

/** The sum of the products of the first `count` entries. */
function product(one: readonly number[], other: readonly number[], count: number): number {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += (one[i] ?? 0) * (other[i] ?? 0);
  return total;
}
