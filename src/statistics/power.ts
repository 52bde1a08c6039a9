import { noncentralStudentCdf } from './distributions/noncentral-student.ts';
import { studentQuantile } from './distributions/student.ts';
import { tailOf } from './interval.ts';

/** Settings of a planned measurement. */
export interface PowerOptions {
  /** Confidence level that the two-sided test belongs to: 0.95, unless given, tests at 5 %. */
  readonly level?: number;
  /** Respondents in each independent unit: 1 unless given, above that for clusters. */
  readonly unitSize?: number;
  /** How alike respondents of one unit are: their intraclass correlation, 0 to 1; 0 unless given. */
  readonly icc?: number;
  /** Units there are in all, where they are drawn from a list; null, unless given, for no list. */
  readonly population?: number | null;
}

/**
 * Power of the two-sided t test of a mean change over linked units: the chance, 0–1, that it finds a change of `effect`
 * standard deviations of the changes. It is P(|T| > t) of the noncentral t on units − 1 degrees of freedom with
 * noncentrality effect / standard error, both tails counted. Null where the units are the whole population. RangeError
 * for fewer than two units, a unit that is not whole and settings out of range.
 */
export function pairedPower(units: number, effect: number, options: PowerOptions = {}): number | null {
  return power(1, units, effect, options);
}

/**
 * The same for two unlinked groups of `units` each that vary alike, with the effect in standard deviations of the
 * values, on 2 × (units − 1) degrees of freedom.
 */
export function twoSamplePower(units: number, effect: number, options: PowerOptions = {}): number | null {
  return power(2, units, effect, options);
}

/**
 * Half the width, in standard deviations of the changes, of the t interval to be expected from so many linked units:
 * t × standard error. Null where the units are the whole population; RangeError as for the power.
 */
export function pairedHalfWidth(units: number, options: PowerOptions = {}): number | null {
  return halfWidth(1, units, options);
}

/** The same for the difference of two unlinked groups of `units` each, in standard deviations of the values. */
export function twoSampleHalfWidth(units: number, options: PowerOptions = {}): number | null {
  return halfWidth(2, units, options);
}

/**
 * How many times as many respondents clusters need: 1 + (unitSize − 1) × icc (Kish 1965). RangeError unless unitSize is
 * finite and at least 1 and icc is from 0 to 1.
 */
export function designEffect(unitSize: number, icc: number): number {
  if (!(unitSize >= 1 && unitSize < Infinity))
    throw new RangeError(`a unit has at least 1 respondent, not ${unitSize}`);
  if (!(icc >= 0 && icc <= 1)) throw new RangeError(`an intraclass correlation is from 0 to 1, not ${icc}`);
  return 1 + (unitSize - 1) * icc;
}

/**
 * Standard deviation of the changes, from that of the values in each round and the correlation between the rounds:
 * deviation × √(2(1 − correlation)). RangeError for a deviation not above 0 and a correlation not from −1 to below 1.
 */
export function deviationOfChanges(deviation: number, correlation: number): number {
  if (!(deviation > 0 && deviation < Infinity))
    throw new RangeError(`a standard deviation is above 0, not ${deviation}`);
  if (!(correlation >= -1 && correlation < 1))
    throw new RangeError(`the correlation is from -1 to below 1, not ${correlation}`);
  return deviation * Math.sqrt(2 * (1 - correlation));
}

const FAR = 10;

function power(groups: 1 | 2, units: number, effect: number, options: PowerOptions): number | null {
  if (!Number.isFinite(effect)) throw new RangeError(`an effect is a finite number, not ${effect}`);
  const error = standardError(groups, units, options);
  if (error === 0) return null;
  const df = groups * (units - 1);
  const critical = criticalT(df, options);
  const noncentrality = Math.abs(effect) / error;
  // Both parts of t are normal in their tails: beyond ten deviations of each nothing is left, and series grow long.
  if (noncentrality > FAR + critical * (1 + FAR / Math.sqrt(df))) return 1;
  const wrongSide = noncentrality > FAR ? 0 : noncentralStudentCdf(-critical, df, noncentrality);
  return Math.min(1, 1 - noncentralStudentCdf(critical, df, noncentrality) + wrongSide);
}

function halfWidth(groups: 1 | 2, units: number, options: PowerOptions): number | null {
  const error = standardError(groups, units, options);
  return error === 0 ? null : criticalT(groups * (units - 1), options) * error;
}

function criticalT(df: number, { level = 0.95 }: PowerOptions): number {
  return studentQuantile(1 - tailOf(level), df);
}

/** Of the mean change, or of the difference of two means, in standard deviations; 0 where nobody is left out. */
function standardError(groups: 1 | 2, units: number, options: PowerOptions): number {
  const { unitSize = 1, icc = 0, population = null } = options;
  if (!Number.isSafeInteger(units) || units < 2)
    throw new RangeError(`units are a whole number from 2 on, not ${units}`);
  if (population !== null && !(population > 0))
    throw new RangeError(`a population is above 0, not ${population}`);
  const share = population === null ? 0 : Math.min(1, units / population);
  return Math.sqrt((groups * designEffect(unitSize, icc) * (1 - share)) / (units * unitSize));
}
