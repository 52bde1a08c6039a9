import { mean, sum } from './basics.ts';
import {
  columnOf,
  covariances,
  diagonal,
  isNegligible,
  type Matrix,
  type Rows,
  standardise,
  total,
  usableRows,
  widthOf,
  without,
} from './covariance.ts';
import { fQuantile } from './distributions/f.ts';
import { intervalBetween, tailOf } from './interval.ts';
import { inverseDiagonal } from './inverse.ts';
import type { Interval } from './types.ts';

export interface ReliabilityOptions {
  /** Rows without a gap only (default), or each covariance over the rows that answer both items. */
  readonly missing?: 'complete' | 'pairwise';
  /** Level of the interval, above 0 and below 1; default 0.95. */
  readonly level?: number;
}

export interface CronbachAlpha {
  /** At most 1; negative where items run against one another (an item scored the wrong way round?). */
  readonly alpha: number | null;
  /** Alpha of the standardised items, at most 1; null where an item does not vary. */
  readonly standardised: number | null;
  /** Feldt's interval for alpha; null for perfect or undefined alpha. */
  readonly interval: Interval | null;
  /** Standard error of alpha by Duhachek and Iacobucci; null where it is zero or undefined. */
  readonly standardError: number | null;
  /** Guttman's lambda 6, at most 1; null where an item repeats others exactly. */
  readonly guttman6: number | null;
  /** Mean correlation between two items, −1 to 1. */
  readonly meanCorrelation: number | null;
  /** One entry an item, in the order given. */
  readonly items: readonly ItemReliability[];
  /** Rows used. */
  readonly respondents: number;
  /** Rows left out because of gaps. */
  readonly dropped: number;
  /** Why alpha is null: `too-few` (rows or items), `no-variation` (the totals do not vary). */
  readonly reason: 'too-few' | 'no-variation' | null;
}

export interface ItemReliability {
  /** Mean of the answers given, in the unit of the item; null where nobody answered. */
  readonly mean: number | null;
  /** Alpha of the other items; null with fewer than two of them. */
  readonly alphaIfDropped: number | null;
  /** Correlation with the sum of the other items, −1 to 1; null where either does not vary. */
  readonly restCorrelation: number | null;
}

/**
 * Cronbach's alpha, k/(k − 1) · (1 − Σ item variances / variance of the total), with Feldt's interval
 * 1 − (1 − alpha) · F(n − 1, (n − 1)(k − 1)). Rows are respondents, places are items, all scored in the same
 * direction; gaps are null. Null with fewer than two rows or items, or where the totals do not vary.
 */
export function cronbachAlpha(rows: Rows, options: ReliabilityOptions = {}): CronbachAlpha {
  const used = usableRows(rows, options.missing ?? 'complete');
  const covariance = used.length < 2 || widthOf(rows) < 2 ? null : covariances(used);
  const alpha = covariance === null ? null : alphaOf(covariance);
  const correlation = covariance === null ? null : standardise(covariance);
  return {
    alpha,
    standardised: correlation && alphaOf(correlation),
    interval: alpha === null ? null : feldtInterval(alpha, used.length, widthOf(rows), options.level ?? 0.95),
    standardError: covariance && alpha !== null ? standardErrorOf(covariance, used.length) : null,
    guttman6: correlation && guttman6Of(correlation),
    meanCorrelation: correlation && meanOffDiagonal(correlation),
    items: describeItems(used, widthOf(rows), covariance),
    respondents: used.length,
    dropped: rows.length - used.length,
    reason: alpha !== null ? null : covariance === null ? 'too-few' : 'no-variation',
  };
}

function alphaOf(covariance: Matrix): number | null {
  const count = covariance.length;
  const own = sum(diagonal(covariance));
  const all = total(covariance);
  if (count < 2 || all <= 0 || isNegligible(all, own)) return null;
  return (count / (count - 1)) * (1 - own / all);
}

function feldtInterval(alpha: number, respondents: number, items: number, level: number): Interval | null {
  if (isNegligible(1 - alpha, 1)) return null;
  const [first, second] = [respondents - 1, (respondents - 1) * (items - 1)];
  const bound = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, first, second);
  return intervalBetween(bound(1 - tailOf(level)), bound(tailOf(level)), level);
}

/** The delta-method error for normal items: it needs the trace of C² and the sum of its entries. */
function standardErrorOf(covariance: Matrix, respondents: number): number | null {
  const count = covariance.length;
  const trace = sum(diagonal(covariance));
  const all = total(covariance);
  const squares = sum(covariance.flatMap((row) => row.map((value) => value * value)));
  const squaredTotal = sum(covariance.map((row) => sum(row) ** 2));
  const spread = all * (squares + trace * trace) - 2 * trace * squaredTotal;
  const variance = (2 * count * count * spread) / ((count - 1) ** 2 * all ** 3 * respondents);
  return variance <= 0 || isNegligible(spread, all * trace * trace) ? null : Math.sqrt(variance);
}

function guttman6Of(correlation: Matrix): number | null {
  const inverse = inverseDiagonal(correlation);
  const all = total(correlation);
  if (inverse === null || all <= 0 || isNegligible(all, correlation.length)) return null;
  return 1 - sum(inverse.map((value) => 1 / value)) / all;
}

function meanOffDiagonal(correlation: Matrix): number {
  const count = correlation.length;
  return (total(correlation) - count) / (count * (count - 1));
}

function describeItems(rows: Rows, count: number, covariance: Matrix | null): ItemReliability[] {
  return Array.from({ length: count }, (_, place) => {
    const answers = columnOf(rows, place);
    return {
      mean: answers.length === 0 ? null : mean(answers),
      alphaIfDropped: covariance && alphaOf(without(covariance, place)),
      restCorrelation: covariance && restCorrelationOf(covariance, place),
    };
  });
}

function restCorrelationOf(covariance: Matrix, place: number): number | null {
  const row = covariance[place] ?? [];
  const own = row[place] ?? 0;
  const scale = sum(diagonal(covariance));
  const rest = total(without(covariance, place));
  if (own <= 0 || rest <= 0 || isNegligible(own, scale) || isNegligible(rest, scale)) return null;
  return Math.max(-1, Math.min(1, (sum(row) - own) / Math.sqrt(own * rest)));
}
