import { at, withoutNoise } from './basics.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** Points in few dimensions whose distances come near those given. */
export type ClassicalScaling =
  | {
      readonly state: 'scaled';
      /** One a row of the distances, as many coordinates as dimensions, in the unit of the distances. */
      readonly points: readonly (readonly number[])[];
      /** Of the centred matrix, largest first; negative ones tell that no space holds the distances as they are. */
      readonly eigenvalues: readonly number[];
      /** The positive eigenvalues of the dimensions over the sum of the sizes of all, 0 to 1. */
      readonly shown: number;
    }
  | { readonly state: 'withheld'; readonly reason: 'too-few' | 'no-variation' };

/**
 * Classical scaling (Torgerson 1952; Gower 1966): the eigenvectors of −½ J D² J, with J the centring matrix, each times
 * the root of its eigenvalue, for the largest eigenvalues. The coordinate farthest from 0 on each axis is positive, the
 * first of them where several are as far, and an axis without a positive eigenvalue is 0 throughout. Coordinates are
 * rounded to 10 decimals. Withheld for fewer than two points and where all distances are 0. RangeError unless
 * `distances` is square, symmetric, finite, not negative, and 0 on the diagonal.
 */
export function classicalScaling(
  distances: readonly ArrayLike<number>[],
  { dimensions = 2 }: { readonly dimensions?: number } = {},
): ClassicalScaling {
  requireDistances(distances);
  if (distances.length < 2) return { state: 'withheld', reason: 'too-few' };
  if (distances.every((row) => Array.from(row).every((distance) => distance === 0)))
    return { state: 'withheld', reason: 'no-variation' };
  const { values, vectors } = symmetricEigen(centred(distances), dimensions);
  const axes = Array.from({ length: dimensions }, (_, axis) =>
    axisOf(values[axis] ?? 0, vectors[axis] ?? new Float64Array(distances.length)),
  );
  const held = values.slice(0, dimensions).reduce((total, value) => total + Math.max(0, value), 0);
  const all = values.reduce((total, value) => total + Math.abs(value), 0);
  return {
    state: 'scaled',
    points: distances.map((_, point) => axes.map((axis) => at(axis, point))),
    eigenvalues: values.map(withoutNoise),
    shown: withoutNoise(held / all),
  };
}

/** −½ of the squared distances, with every row and column brought to the mean 0. */
function centred(distances: readonly ArrayLike<number>[]): Float64Array[] {
  const squares = distances.map((row) => Float64Array.from(row, (distance) => distance ** 2));
  const means = Float64Array.from(squares, meanOf);
  const grand = meanOf(means);
  return squares.map((row, i) => row.map((square, j) => -(square - at(means, i) - at(means, j) + grand) / 2));
}

function meanOf(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function axisOf(eigenvalue: number, vector: Float64Array): Float64Array {
  const root = Math.sqrt(Math.max(0, withoutNoise(eigenvalue)));
  const axis = vector.map((value) => withoutNoise(value * root));
  const reach = axis.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const farthest = axis.find((value) => Math.abs(value) >= reach - AS_FAR) ?? 0;
  return farthest < 0 ? axis.map((value) => 0 - value) : axis;
}

/** Coordinates as far from 0 as each other, but for rounding. */
const AS_FAR = 1e-8;

function requireDistances(distances: readonly ArrayLike<number>[]): void {
  distances.forEach((row, i) => {
    if (row.length !== distances.length)
      throw new RangeError('distances are as many in a row as in a column');
    if (at(row, i) !== 0) throw new RangeError('the distance of a point from itself is 0');
    for (let j = 0; j < row.length; j += 1) {
      const distance = at(row, j);
      if (!(Number.isFinite(distance) && distance >= 0)) throw new RangeError(`no distance: ${distance}`);
      if (distance !== distances[j]?.[i]) throw new RangeError('distances are the same both ways');
    }
  });
}
