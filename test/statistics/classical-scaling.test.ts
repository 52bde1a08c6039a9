import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassicalScaling, classicalScaling } from '../../src/statistics/index.ts';
import { symmetricEigen } from '../../src/statistics/symmetric-eigen.ts';

type Scaled = Extract<ClassicalScaling, { state: 'scaled' }>;

function scaled(distances: readonly (readonly number[])[]): Scaled {
  const scaling = classicalScaling(distances);
  if (scaling.state === 'withheld') throw new Error(scaling.reason);
  return scaling;
}

function distancesOf(points: readonly (readonly number[])[]): number[][] {
  return points.map((one) =>
    points.map((other) => Math.hypot(...one.map((x, axis) => x - (other[axis] ?? 0)))),
  );
}

describe('classicalScaling', () => {
  it('three points on a line, worked by hand', () => {
    // Points 0, 1 and 3 have the mean 4/3, so that centred they are -4/3, -1/3 and 5/3; the matrix of their products
    // has the one eigenvalue 16/9 + 1/9 + 25/9 = 42/9. The last point is farthest from 0, so it is positive.
    const { points, eigenvalues, shown } = scaled([
      [0, 1, 3],
      [1, 0, 2],
      [3, 2, 0],
    ]);
    expect(points.map(([x]) => x)).toEqual([-1.3333333333, -0.3333333333, 1.6666666667]);
    expect(points.map(([, y]) => y)).toEqual([0, 0, 0]);
    expect(eigenvalues[0]).toBeCloseTo(42 / 9, 9);
    expect(shown).toBe(1);
  });

  it('a rectangle, 4 wide and 2 high, worked by hand', () => {
    // Corners at (±2, ±1): the eigenvalues are 4 · 2² = 16 and 4 · 1² = 4. All are as far from 0 on each axis, so the
    // first corner is positive on both.
    const { points, eigenvalues, shown } = scaled([
      [0, 4, Math.sqrt(20), 2],
      [4, 0, 2, Math.sqrt(20)],
      [Math.sqrt(20), 2, 0, 4],
      [2, Math.sqrt(20), 4, 0],
    ]);
    expect(points).toEqual([
      [2, 1],
      [-2, 1],
      [-2, -1],
      [2, -1],
    ]);
    expect(eigenvalues).toEqual([16, 4, 0, 0]);
    expect(shown).toBe(1);
  });

  it('says how much two axes do not show: four points all 1 apart', () => {
    // −½ J D² J = ½ (I − 11'/4): eigenvalues ½, ½, ½ and 0, of which two axes show two thirds.
    const distances = Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 4 }, (__, j) => (i === j ? 0 : 1)),
    );
    expect(scaled(distances).eigenvalues).toEqual([0.5, 0.5, 0.5, 0]);
    expect(scaled(distances).shown).toBeCloseTo(2 / 3, 9);
  });

  it('distances that no space holds: their negative share is not shown', () => {
    // A hub 1 from three points that are 2 from each other. Row sums of D² are 3 and 9 (three times), means 3/4 and
    // 9/4, grand mean 15/8; on the axis of the hub alone the eigenvalue is −1/4, on the others 2 and 2.
    const { eigenvalues, shown } = scaled([
      [0, 1, 1, 1],
      [1, 0, 2, 2],
      [1, 2, 0, 2],
      [1, 2, 2, 0],
    ]);
    expect(eigenvalues).toEqual([2, 2, 0, -0.25]);
    expect(shown).toBeCloseTo(4 / 4.25, 9);
  });

  it('gives back the distances of points on a plane', () => {
    const coordinate = fc.integer({ min: -100, max: 100 }).map((value) => value / 10);
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (points) => {
        const distances = distancesOf(points);
        const scaling = classicalScaling(distances);
        if (scaling.state === 'withheld') return distances.every((row) => row.every((each) => each === 0));
        const again = distancesOf(scaling.points);
        return again.every((row, i) =>
          row.every((each, j) => Math.abs(each - (distances[i]?.[j] ?? 0)) < 1e-4),
        );
      }),
    );
  });

  it('withholds what has no map', () => {
    expect(classicalScaling([])).toEqual({ state: 'withheld', reason: 'too-few' });
    expect(classicalScaling([[0]])).toEqual({ state: 'withheld', reason: 'too-few' });
    expect(
      classicalScaling([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ state: 'withheld', reason: 'no-variation' });
  });

  it.each([
    [
      'not symmetric',
      [
        [0, 1],
        [2, 0],
      ],
    ],
    [
      'below 0',
      [
        [0, -1],
        [-1, 0],
      ],
    ],
    [
      'a point away from itself',
      [
        [1, 1],
        [1, 0],
      ],
    ],
    ['not square', [[0, 1]]],
    [
      'no number',
      [
        [0, Number.NaN],
        [Number.NaN, 0],
      ],
    ],
  ])('refuses distances that are none: %s', (_, distances) => {
    expect(() => classicalScaling(distances)).toThrow(RangeError);
  });
});

describe('symmetricEigen', () => {
  it('takes a matrix apart so that it can be put together again', () => {
    const entry = fc.integer({ min: -50, max: 50 });
    const sized = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(sized, (entries) => {
        const matrix = entries.map((row, i) =>
          row.map((value, j) => (j <= i ? value : (entries[j]?.[i] ?? 0))),
        );
        const { values, vectors } = symmetricEigen(matrix, matrix.length);
        const again = matrix.map((row, i) =>
          row.map((_, j) =>
            values.reduce(
              (sum, value, k) => sum + value * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0),
              0,
            ),
          ),
        );
        const isSorted = values.every((value, k) => k === 0 || value <= (values[k - 1] ?? 0));
        return (
          isSorted &&
          matrix.every((row, i) => row.every((value, j) => Math.abs(value - (again[i]?.[j] ?? 0)) < 1e-9))
        );
      }),
    );
  });

  it('a matrix of two by two by hand: 2 and 1 beside it have 3 and 1', () => {
    const { values, vectors } = symmetricEigen(
      [
        [2, 1],
        [1, 2],
      ],
      1,
    );
    expect(values[0]).toBeCloseTo(3, 12);
    expect(values[1]).toBeCloseTo(1, 12);
    expect(Math.abs(vectors[0]?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
  });
});
