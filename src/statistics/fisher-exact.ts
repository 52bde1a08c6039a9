import { sum } from './basics.ts';
import { marginsOf } from './counts.ts';
import { chiSquaredUpper } from './distributions/index.ts';
import { type OpenInterval, tailOf } from './interval.ts';

/** Two groups, one a row; the columns count those with and those without what was asked for. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** How two shares of different respondents differ. */
export interface FisherResult {
  /** Exact two-sided p, 0 to 1; 1 where a margin is 0. */
  readonly p: number;
  /** Conditional maximum-likelihood odds ratio, above 0, or 0; null where it has no limit or a margin is 0. */
  readonly oddsRatio: number | null;
  /** Exact interval of the odds ratio. */
  readonly oddsRatioInterval: OpenInterval;
  /** Share of the first row less that of the second, −1 to 1; null where a row is empty. */
  readonly riskDifference: number | null;
  /** p of Pearson's chi-square without correction, 0 to 1; null where a margin is 0. */
  readonly chiSquaredP: number | null;
  /** Why a figure is null: `too-few` (an empty row), `no-variation` (an empty column), `unlimited` (the odds ratio). */
  readonly reason: 'too-few' | 'no-variation' | 'unlimited' | null;
}

/** Settings of {@link fisherExact}. */
export interface FisherOptions {
  /** Confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/**
 * Fisher's exact test of a 2 × 2 table: p sums the tables with the same margins that are at most as probable; the odds
 * ratio and its interval come from the non-central hypergeometric distribution, as R's `fisher.test` defines them.
 * Counts are whole numbers from 0 on, else a RangeError. The odds ratio is null where it has no upper limit, and where
 * a row or a column is empty.
 */
export function fisherExact(table: TwoByTwo, { level = 0.95 }: FisherOptions = {}): FisherResult {
  const [[a, b], [c, d]] = table;
  const { rows, columns } = marginsOf(table);
  const support = supportOf(a + b, c + d, a + c);
  const isEmpty = rows.includes(0) || columns.includes(0);
  const oddsRatio = isEmpty ? null : oddsRatioOf(a, support);
  return {
    p: twoSided(a, support),
    oddsRatio,
    oddsRatioInterval: oddsInterval(a, support, level),
    riskDifference: rows.includes(0) ? null : a / (a + b) - c / (c + d),
    chiSquaredP: isEmpty ? null : pearsonP(table),
    reason: reasonFor(rows, columns, oddsRatio),
  };
}

function reasonFor(
  rows: readonly number[],
  columns: readonly number[],
  oddsRatio: number | null,
): FisherResult['reason'] {
  if (rows.includes(0)) return 'too-few';
  if (columns.includes(0)) return 'no-variation';
  return oddsRatio === null ? 'unlimited' : null;
}

/** All first cells that the margins allow, from `lowest` on, with the logarithms of their weights at odds ratio 1. */
interface Support {
  readonly lowest: number;
  readonly logWeights: readonly number[];
}

function supportOf(first: number, second: number, column: number): Support {
  const lowest = Math.max(0, column - second);
  const highest = Math.min(first, column);
  const logWeights = [0];
  for (let k = lowest; k < highest; k++) {
    const step = ((first - k) * (column - k)) / ((k + 1) * (second - column + k + 1));
    logWeights.push((logWeights[k - lowest] ?? 0) + Math.log(step));
  }
  return { lowest, logWeights };
}

/** Probabilities of the first cells where the logarithm of the odds ratio is `logOdds`. */
function probabilities({ logWeights }: Support, logOdds: number): number[] {
  const tilted = logWeights.map((weight, i) => weight + i * logOdds);
  const top = tilted.reduce((most, each) => Math.max(most, each));
  const weights = tilted.map((each) => Math.exp(each - top));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

/** Tables whose probabilities differ by rounding alone count as equally probable. */
const AS_PROBABLE = 1 + 1e-7;

function twoSided(cell: number, support: Support): number {
  const all = probabilities(support, 0);
  const limit = (all[cell - support.lowest] ?? 0) * AS_PROBABLE;
  return Math.min(1, sum(all.filter((probability) => probability <= limit)));
}

function oddsRatioOf(cell: number, support: Support): number | null {
  const place = cell - support.lowest;
  if (place === support.logWeights.length - 1) return null;
  if (place === 0) return 0;
  return Math.exp(rootOf((odds) => sum(probabilities(support, odds).map((p, i) => p * i)) - place));
}

function oddsInterval(cell: number, support: Support, level: number): OpenInterval {
  const tail = tailOf(level);
  const place = cell - support.lowest;
  const atLeast = (odds: number) => sum(probabilities(support, odds).slice(place));
  const above = (odds: number) => sum(probabilities(support, odds).slice(place + 1));
  return {
    lower: place === 0 ? 0 : Math.exp(rootOf((odds) => atLeast(odds) - tail)),
    upper:
      place === support.logWeights.length - 1 ? null : Math.exp(rootOf((odds) => above(odds) - 1 + tail)),
    level,
  };
}

function pearsonP([[a, b], [c, d]]: TwoByTwo): number {
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  return chiSquaredUpper(((a + b + c + d) * (a * d - b * c) ** 2) / margins, 1);
}

/** Where a function that rises from below 0 to above 0 crosses it, by halving as long as numbers allow. */
function rootOf(rising: (x: number) => number): number {
  let reach = 1;
  while (rising(-reach) > 0 || rising(reach) < 0) reach *= 2;
  let [low, high] = [-reach, reach];
  let middle = 0;
  while (low < middle && middle < high) {
    if (rising(middle) < 0) low = middle;
    else high = middle;
    middle = (low + high) / 2;
  }
  return high;
}
