import { describe, expect, it } from 'vitest';
import { solve } from '../../src/statistics/solve.ts';

describe('solve', () => {
  it('finds what was multiplied: (1, −2, 3) by hand', () => {
    const matrix = [
      [4, 2, 0],
      [2, 5, 1],
      [0, 1, 3],
    ];
    const solution = solve(matrix, [0, -5, 7]);
    for (const [i, value] of [1, -2, 3].entries()) expect(solution[i]).toBeCloseTo(value, 12);
  });

  it('has nothing to find in nothing', () => {
    expect(solve([], [])).toEqual([]);
  });

  it('refuses rows that depend on one another', () => {
    const matrix = [
      [1, 1],
      [1, 1],
    ];
    expect(() => solve(matrix, [1, 2])).toThrow(RangeError);
  });
});
