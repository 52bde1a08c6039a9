/** Sum with Neumaier's compensation, so that the order of the values does not move the result. 0 for no values. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Arithmetic mean, in the unit of the values. RangeError for no values. */
export function mean(values: ArrayLike<number>): number {
  requireCount(values, 1, 'mean');
  return sum(values) / values.length;
}

/** Variance with divisor n − 1, in squared units. RangeError for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  requireCount(values, 2, 'variance');
  const centre = mean(values);
  const squares = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) squares[index] = (at(values, index) - centre) ** 2;
  return sum(squares) / (values.length - 1);
}

/** Square root of the variance with divisor n − 1. RangeError for fewer than two values. */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values));
}

/** Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7). `probability` is 0–1. */
export function quantile(values: ArrayLike<number>, probability: number): number {
  return quantileOfSorted(sortedCopy(values), probability);
}

/** As `quantile`, for values that already run from smallest to largest. RangeError for no values. */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  requireCount(sorted, 1, 'quantile');
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError('a quantile needs a probability from 0 to 1');
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = at(sorted, below);
  const high = at(sorted, Math.min(below + 1, sorted.length - 1));
  return low + (position - below) * (high - low);
}

/** The middle value, or the mean of the two middle values. RangeError for no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Ranks 1…n in the order given; equal values share the mean of their ranks. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, index) => index);
  order.sort((a, b) => at(values, a) - at(values, b));
  const result = new Float64Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && valueAt(end) === valueAt(start)) end += 1;
    for (let index = start; index < end; index += 1) result[at(order, index)] = (start + 1 + end) / 2;
    start = end;
  }
  return result;

  function valueAt(place: number): number {
    return at(values, at(order, place));
  }
}

/** A copy that runs from smallest to largest; the input stays as it is. */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/** Rounds to 10 decimals, so that binary noise in differences does not break ties. */
export function withoutNoise(value: number): number {
  const rounded = Math.round(value * 1e10) / 1e10;
  return Number.isFinite(rounded) ? rounded + 0 : value;
}

/** All values rounded so; the input stays as it is. */
export function allWithoutNoise(values: ArrayLike<number>): Float64Array {
  const rounded = new Float64Array(values.length);
  for (let index = 0; index < rounded.length; index += 1) rounded[index] = withoutNoise(at(values, index));
  return rounded;
}

/** Whether all values are the same when rounded to 10 decimals. */
export function isConstant(values: ArrayLike<number>): boolean {
  for (let index = 1; index < values.length; index += 1) {
    if (withoutNoise(at(values, index) - at(values, 0)) !== 0) return false;
  }
  return true;
}

/** Throws a RangeError unless every value is a finite number: missing values must be taken out before. */
export function requireFinite(values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index += 1) {
    if (!Number.isFinite(values[index])) throw new RangeError(`value ${index + 1} is not a finite number`);
  }
}

/** The value at a place known to exist. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

function requireCount(values: ArrayLike<number>, least: number, what: string): void {
  if (values.length < least)
    throw new RangeError(`${what} needs at least ${least} value${least > 1 ? 's' : ''}`);
}
