import {
  type PowerOptions,
  pairedHalfWidth,
  pairedPower,
  twoSampleHalfWidth,
  twoSamplePower,
} from './power.ts';

/** Settings of a planned measurement and the power that it is to have. */
export interface SampleSizeOptions extends PowerOptions {
  /** Chance of finding the change, between 1 − level and 1; 0.8 unless given. */
  readonly power?: number;
}

/**
 * The fewest linked units with which the two-sided t test finds a change of `effect` standard deviations of the changes
 * with the power wanted; the whole population where no fewer will do. Null where it would take more than a million.
 * RangeError for an effect of 0 and settings out of range.
 */
export function pairedSampleSize(effect: number, options: SampleSizeOptions = {}): number | null {
  return sampleSize(pairedPower, effect, options);
}

/** The same for two unlinked groups: units in each, for an effect in standard deviations of the values. */
export function twoSampleSize(effect: number, options: SampleSizeOptions = {}): number | null {
  return sampleSize(twoSamplePower, effect, options);
}

/**
 * The smallest change, in standard deviations of the changes, that the two-sided t test over so many linked units finds
 * with the power wanted. Null where the units are the whole population. RangeError for fewer than two units and
 * settings out of range.
 */
export function pairedDetectable(units: number, options: SampleSizeOptions = {}): number | null {
  return detectable(pairedPower, pairedHalfWidth(units, options), units, options);
}

/** The same for two unlinked groups of `units` each, in standard deviations of the values. */
export function twoSampleDetectable(units: number, options: SampleSizeOptions = {}): number | null {
  return detectable(twoSamplePower, twoSampleHalfWidth(units, options), units, options);
}

const FEWEST = 2;
const MOST = 1_000_000;
/** Of a change that is detected, relative to it. */
const PRECISION = 1e-11;

function sampleSize(powerOf: typeof pairedPower, effect: number, options: SampleSizeOptions): number | null {
  const wanted = wantedPower(options);
  if (effect === 0) throw new RangeError('no number of units finds a change of 0');
  const whole = Math.ceil(options.population ?? Infinity);
  const isEnough = (units: number) => units >= whole || (powerOf(units, effect, options) ?? 1) >= wanted;
  let [low, high] = [FEWEST - 1, FEWEST];
  for (; !isEnough(high); high = Math.min(2 * high, MOST)) {
    if (high === MOST) return null;
    low = high;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return Math.min(high, whole);
}

// The power rises with the effect, and at half the width of the interval it is near one half: a scale to search on.
function detectable(
  powerOf: typeof pairedPower,
  scale: number | null,
  units: number,
  options: SampleSizeOptions,
): number | null {
  const wanted = wantedPower(options);
  if (scale === null) return null;
  const isSeen = (effect: number) => (powerOf(units, effect, options) ?? 1) >= wanted;
  let [low, high] = [0, scale];
  for (; !isSeen(high); high *= 2) low = high;
  while (high - low > PRECISION * high) {
    const middle = (low + high) / 2;
    if (isSeen(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function wantedPower({ power = 0.8, level = 0.95 }: SampleSizeOptions): number {
  if (power > 1 - level && power < 1) return power;
  throw new RangeError(`the power lies between ${1 - level} and 1, not at ${power}`);
}
