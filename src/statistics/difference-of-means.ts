import { at } from './basics.ts';
import { studentQuantile, studentTwoSided } from './distributions/student.ts';
import { intervalBetween, tailOf } from './interval.ts';
import { type LinearisedError, type LinearisedMean, linearisedError } from './linearised-mean.ts';
import { designVariance } from './survey-design.ts';
import type { Interval } from './types.ts';

/** The values of respondents who are not linked to those of the other group. */
export interface UnlinkedValues {
  readonly values: readonly number[];
  /** How many members each stands for, from 0 on; 1 each unless given. */
  readonly weights?: readonly number[];
  /** The cluster each belongs to; one that occurs in both groups is the same cluster. */
  readonly clusters?: readonly (string | number)[];
  /** How many respondents there are to ask; without limit unless given. Not together with clusters. */
  readonly population?: number;
}

/** The difference of two means of unlinked respondents. */
export interface DifferenceOfMeans {
  /** Mean of `to` less mean of `from`, in the unit of the values; null where one has no value with a weight. */
  readonly difference: number | null;
  /** Standard error by linearisation, in the unit of the values; 0 where both were asked in full. */
  readonly standardError: number | null;
  /** Satterthwaite's degrees of freedom; clusters − 1 where clusters are shared; null where the interval is. */
  readonly df: number | null;
  readonly interval: Interval | null;
  /** Two-sided p of no difference, 0–1; null where the interval is. */
  readonly p: number | null;
  /** Why there is no interval; null where there is one. */
  readonly reason: LinearisedMean['reason'];
}

/**
 * Mean of `to` less mean of `from`. Without weights, clusters and population this is Welch's interval. Groups without a
 * common cluster: variances of the two linearised means add up, degrees of freedom by Satterthwaite (1946). With common
 * clusters, such as districts that were visited twice: values of both groups are linearised and summed by cluster, on
 * clusters − 1 degrees of freedom (Lumley 2010; R's `svyglm`). RangeError as for `linearisedMean`.
 */
export function differenceOfMeans(
  from: UnlinkedValues,
  to: UnlinkedValues,
  { level = 0.95 }: { readonly level?: number } = {},
): DifferenceOfMeans {
  const tail = tailOf(level);
  const means = [linearisedError(from.values, from), linearisedError(to.values, to)] as const;
  const [before, after] = means;
  if (before.mean === null || after.mean === null) return { ...NOTHING, reason: 'too-few' };
  const difference = after.mean - before.mean;
  const spread = sharesClusters(from, to) ? sharedSpread(from, to, means) : separateSpread(means);
  if ('reason' in spread) return { ...NOTHING, difference, ...spread };
  const { standardError, df } = spread;
  const reach = studentQuantile(1 - tail, df) * standardError;
  const interval = intervalBetween(difference - reach, difference + reach, level);
  if (interval === null) return { ...NOTHING, difference, standardError, reason: 'no-variation' };
  return {
    difference,
    standardError,
    df,
    interval,
    p: studentTwoSided(difference / standardError, df),
    reason: null,
  };
}

const NOTHING = { difference: null, standardError: null, df: null, interval: null, p: null } as const;

type Spread =
  | { readonly standardError: number; readonly df: number }
  | { readonly standardError: number | null; readonly reason: LinearisedMean['reason'] };

function sharesClusters(from: UnlinkedValues, to: UnlinkedValues): boolean {
  const known = new Set(from.clusters);
  return to.clusters?.some((cluster) => known.has(cluster)) ?? false;
}

function separateSpread([before, after]: readonly [LinearisedError, LinearisedError]): Spread {
  const broken = [before, after].find((each) => each.standardError === null);
  if (broken) return { standardError: null, reason: broken.reason };
  const variances = [before, after].map((each) => (each.standardError ?? 0) ** 2);
  const variance = variances.reduce((total, each) => total + each, 0);
  if (variance === 0) {
    const isCensus = before.reason === 'census' && after.reason === 'census';
    return { standardError: 0, reason: isCensus ? 'census' : 'no-variation' };
  }
  const parts = [before, after].map((each, i) => (each.df > 0 ? at(variances, i) ** 2 / each.df : 0));
  return {
    standardError: Math.sqrt(variance),
    df: variance ** 2 / parts.reduce((total, each) => total + each, 0),
  };
}

function sharedSpread(
  from: UnlinkedValues,
  to: UnlinkedValues,
  [before, after]: readonly [LinearisedError, LinearisedError],
): Spread {
  const parts = [linearise(from, before.mean ?? 0, -1), linearise(to, after.mean ?? 0, 1)];
  const clusters = [...(from.clusters ?? []), ...(to.clusters ?? [])];
  const linearised = Float64Array.from(parts.flatMap((part) => part.linearised));
  const weights = Float64Array.from(parts.flatMap((part) => part.weights));
  const design = designVariance(linearised, weights, { clusters });
  if (design.variance === null) return { standardError: null, reason: design.reason };
  return { standardError: Math.sqrt(design.variance), df: design.clusters - 1 };
}

function linearise({ values, weights }: UnlinkedValues, mean: number, sign: 1 | -1) {
  const own = values.map((_, i) => (weights ? at(weights, i) : 1));
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return { linearised: values.map((value, i) => (sign * at(own, i) * (value - mean)) / total), weights: own };
}
