import { at } from './basics.ts';

/** Eigenvalues of a symmetric matrix, largest first, and the vectors of the first of them. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  /** `vectors[k]` belongs to `values[k]` and has the length 1; its sign is arbitrary. */
  readonly vectors: readonly Float64Array[];
}

const MOST_ROUNDS = 60;

/**
 * All eigenvalues of a symmetric matrix given row by row, and as many vectors as wanted: Householder's reduction to three
 * diagonals, then the QL method with implicit shifts (Golub and Van Loan, Matrix Computations, 8.3); vectors by undoing
 * both. RangeError where it does not settle.
 */
export function symmetricEigen(matrix: readonly ArrayLike<number>[], wanted: number): SymmetricEigen {
  const { diagonal, beside, mirrors } = tridiagonal(matrix);
  const turns: Turn[] = [];
  for (let start = 0; start < diagonal.length; start += 1) settle(diagonal, beside, turns, start);
  const order = Array.from(diagonal.keys()).sort((a, b) => at(diagonal, b) - at(diagonal, a));
  return {
    values: order.map((place) => at(diagonal, place)),
    vectors: order.slice(0, wanted).map((place) => vectorAt(place, diagonal.length, turns, mirrors)),
  };
}

/** A matrix with entries on three diagonals alone, and the reflections that brought the first one to it. */
interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** `beside[i]` joins i and i + 1; the last is 0. */
  readonly beside: Float64Array;
  /** Directions of length √2, in the order of the reflections. */
  readonly mirrors: readonly Float64Array[];
}

/** A rotation in the plane of `place` and the next. */
interface Turn {
  readonly place: number;
  readonly sine: number;
  readonly cosine: number;
}

function tridiagonal(matrix: readonly ArrayLike<number>[]): Tridiagonal {
  const work = matrix.map((row) => Float64Array.from(row));
  const mirrors: Float64Array[] = [];
  for (let column = 0; column < work.length - 2; column += 1) {
    const mirror = mirrorFor(work, column);
    if (mirror === null) continue;
    reflectBothSides(work, mirror, column);
    mirrors.push(mirror);
  }
  const diagonal = Float64Array.from(work, (row, i) => at(row, i));
  const beside = Float64Array.from(work, (row, i) => (i + 1 < row.length ? at(row, i + 1) : 0));
  return { diagonal, beside, mirrors };
}

/** The direction whose reflection clears a column below the entry under the diagonal; null: it is clear. */
function mirrorFor(work: readonly Float64Array[], column: number): Float64Array | null {
  const mirror = Float64Array.from(work, (row, i) => (i > column ? at(row, column) : 0));
  if (mirror.every((value, i) => i <= column + 1 || value === 0)) return null;
  const first = at(mirror, column + 1);
  const length = Math.sqrt(dot(mirror, mirror));
  mirror[column + 1] = first + (first < 0 ? -length : length);
  const scale = Math.sqrt(2 / dot(mirror, mirror));
  return mirror.map((value) => value * scale);
}

/** A ← (1 − v v') A (1 − v v'), in place, from the row and column `from` on: before it v is 0 and A settled. */
function reflectBothSides(work: readonly Float64Array[], v: Float64Array, from: number): void {
  const p = Float64Array.from(work, (row, i) => (i < from ? 0 : dot(row, v)));
  const half = dot(p, v) / 2;
  const w = p.map((value, i) => value - half * at(v, i));
  for (let i = from; i < v.length; i += 1) {
    const row = work[i] ?? v;
    const [ofV, ofW] = [at(v, i), at(w, i)];
    for (let j = from; j < v.length; j += 1) row[j] = at(row, j) - ofV * at(w, j) - ofW * at(v, j);
  }
}

/** Turns planes until the entry beside `start` is nothing against its neighbours on the diagonal. */
function settle(diagonal: Float64Array, beside: Float64Array, turns: Turn[], start: number): void {
  for (let round = 0; ; round += 1) {
    const end = blockEnd(diagonal, beside, start);
    if (end === start) return;
    if (round === MOST_ROUNDS) throw new RangeError('the eigenvalues do not settle');
    sweep(diagonal, beside, turns, { start, end });
  }
}

/** The last place joined with `start`. */
function blockEnd(diagonal: Float64Array, beside: Float64Array, start: number): number {
  for (let end = start; end < diagonal.length - 1; end += 1) {
    const around = Math.abs(at(diagonal, end)) + Math.abs(at(diagonal, end + 1));
    if (Math.abs(at(beside, end)) <= Number.EPSILON * around) return end;
  }
  return diagonal.length - 1;
}

/** One implicit QL step with Wilkinson's shift, from the end of the block up to its start. */
function sweep(
  diagonal: Float64Array,
  beside: Float64Array,
  turns: Turn[],
  { start, end }: { readonly start: number; readonly end: number },
): void {
  let g = at(diagonal, end) - shiftAt(diagonal, beside, start);
  let [sine, cosine, carried] = [1, 1, 0];
  for (let i = end - 1; i >= start; i -= 1) {
    const f = sine * at(beside, i);
    const b = cosine * at(beside, i);
    const r = Math.sqrt(f * f + g * g);
    beside[i + 1] = r;
    if (r === 0) {
      // the block falls apart here by itself
      diagonal[i + 1] = at(diagonal, i + 1) - carried;
      beside[end] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    const above = at(diagonal, i + 1) - carried;
    const turned = (at(diagonal, i) - above) * sine + 2 * cosine * b;
    carried = sine * turned;
    diagonal[i + 1] = above + carried;
    g = cosine * turned - b;
    turns.push({ place: i, sine, cosine });
  }
  diagonal[start] = at(diagonal, start) - carried;
  beside[start] = g;
  beside[end] = 0;
}

/** The eigenvalue of the two by two corner at `start` that is nearer to its first entry. */
function shiftAt(diagonal: Float64Array, beside: Float64Array, start: number): number {
  const [first, joined] = [at(diagonal, start), at(beside, start)];
  const half = (at(diagonal, start + 1) - first) / (2 * joined);
  const length = Math.sqrt(half * half + 1);
  return first - joined / (half + (half < 0 ? -length : length));
}

/** The vector of the eigenvalue at a place of the diagonal: rotations, then reflections, each undone from the last on. */
function vectorAt(
  place: number,
  size: number,
  turns: readonly Turn[],
  mirrors: readonly Float64Array[],
): Float64Array {
  const vector = new Float64Array(size);
  vector[place] = 1;
  for (let k = turns.length - 1; k >= 0; k -= 1) {
    const turn = turns[k];
    if (turn !== undefined) undo(vector, turn);
  }
  return mirrors.reduceRight((image, mirror) => {
    const share = dot(image, mirror);
    return image.map((value, i) => value - share * at(mirror, i));
  }, vector);
}

function undo(vector: Float64Array, { place, sine, cosine }: Turn): void {
  const [one, next] = [at(vector, place), at(vector, place + 1)];
  vector[place] = cosine * one + sine * next;
  vector[place + 1] = cosine * next - sine * one;
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let i = 0; i < one.length; i += 1) total += at(one, i) * at(other, i);
  return total;
}
