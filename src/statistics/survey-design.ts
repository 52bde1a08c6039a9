import { at } from './basics.ts';

/** How respondents came to be asked; all lists run in the order of the values. */
export interface SurveyDesign {
  /** How many members of the population each respondent stands for, from 0 on; 1 each unless given. */
  readonly weights?: readonly number[];
  /** The cluster (organisation, district) each respondent belongs to; each stands alone unless given. */
  readonly clusters?: readonly (string | number)[];
  /** The stratum each respondent was drawn from; one for all unless given. Clusters lie within a stratum. */
  readonly strata?: readonly (string | number)[];
  /**
   * How many there are to draw from: clusters where clusters are given, respondents otherwise. One number, or one by
   * stratum. Without limit where not given.
   */
  readonly population?: number | ReadonlyMap<string | number, number>;
  /** Which respondents the figure is about; the others count for the design alone. All unless given. */
  readonly domain?: readonly boolean[];
}

/** Sums over one cluster of one stratum. */
interface ClusterSum {
  sum: number;
  isInDomain: boolean;
}

/** What the design makes of linearised values. */
export interface DesignVariance {
  /** Variance of the sum of the values; null where it is not defined. */
  readonly variance: number | null;
  /** Clusters with a respondent of the domain. */
  readonly clusters: number;
  /** Strata with a respondent of the domain. */
  readonly strata: number;
  /** Whether every cluster there is was asked. */
  readonly isCensus: boolean;
  /** Why the variance is null; null where it is not. */
  readonly reason: 'single-cluster-stratum' | 'too-few' | 'population-too-small' | null;
}

/** The weight each respondent has in the figure: 0 outside the domain. RangeError for weights below 0. */
export function weightsOf(count: number, { weights, domain }: SurveyDesign): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    const weight = weights ? at(weights, i) : 1;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`weight ${i + 1} is not a number from 0 on`);
    return domain && !domain[i] ? 0 : weight;
  });
}

/** Throws a RangeError unless each list of the design is as long as the values. */
export function requireSameLength(count: number, design: SurveyDesign): void {
  const { weights, clusters, strata, domain } = design;
  for (const list of [weights, clusters, strata, domain]) {
    if (list && list.length !== count) throw new RangeError('each list of a design is as long as the values');
  }
}

/**
 * Variance of the sum of linearised values: over strata, c / (c − 1) · Σ (z_c − z̄)² · (1 − c / C), with z_c the sum
 * over a cluster, c the clusters asked and C those there are. Null for a stratum with one cluster of several.
 */
export function designVariance(
  linearised: Float64Array,
  weights: Float64Array,
  design: SurveyDesign,
): DesignVariance {
  if (!design.clusters && !design.strata && !design.domain)
    return simpleVariance(linearised, weights, design);
  const strata = groupByDesign(linearised, weights, design);
  const parts = [...strata].map(([stratum, clusters]) =>
    partOf(
      stratum,
      Float64Array.from(clusters.values(), ({ sum }) => sum),
      design,
    ),
  );
  const lists = [...strata.values()].map((clusters) => [...clusters.values()]);
  const inDomain = lists.map((list) => list.filter((cluster) => cluster.isInDomain).length);
  const broken = parts.find((part) => part.reason !== null)?.reason ?? null;
  return {
    variance: broken ? null : parts.reduce((total, part) => total + part.variance, 0),
    clusters: inDomain.reduce((total, count) => total + count, 0),
    strata: inDomain.filter((count) => count > 0).length,
    isCensus: parts.every((part) => part.isCensus),
    reason: broken === 'single-cluster-stratum' && parts.length === 1 ? 'too-few' : broken,
  };
}

/** Every respondent alone in one stratum: the same without looking anybody up. */
function simpleVariance(
  linearised: Float64Array,
  weights: Float64Array,
  design: SurveyDesign,
): DesignVariance {
  const part = partOf('', linearised, design);
  let counted = 0;
  for (let i = 0; i < weights.length; i += 1) if (at(weights, i) > 0) counted += 1;
  return {
    variance: part.reason === null ? part.variance : null,
    clusters: counted,
    strata: counted > 0 ? 1 : 0,
    isCensus: part.isCensus,
    reason: part.reason === 'single-cluster-stratum' ? 'too-few' : part.reason,
  };
}

type Clusters = Map<string | number, ClusterSum>;

function groupByDesign(
  linearised: Float64Array,
  weights: Float64Array,
  { clusters, strata }: SurveyDesign,
): Map<string | number, Clusters> {
  const groups = new Map<string | number, Clusters>();
  for (const [i, value] of linearised.entries()) {
    const stratum = strata?.[i] ?? '';
    const group = groups.get(stratum) ?? new Map<string | number, ClusterSum>();
    groups.set(stratum, group);
    const cluster = clusters?.[i] ?? i;
    const sums = group.get(cluster) ?? { sum: 0, isInDomain: false };
    group.set(cluster, { sum: sums.sum + value, isInDomain: sums.isInDomain || at(weights, i) > 0 });
  }
  return groups;
}

interface StratumPart {
  readonly variance: number;
  readonly isCensus: boolean;
  readonly reason: DesignVariance['reason'];
}

/** `sums` are those of the clusters of one stratum. */
function partOf(stratum: string | number, sums: Float64Array, design: SurveyDesign): StratumPart {
  const { population } = design;
  const available = typeof population === 'number' ? population : (population?.get(stratum) ?? Infinity);
  const count = sums.length;
  if (available < count) return { variance: 0, isCensus: false, reason: 'population-too-small' };
  if (available === count) return { variance: 0, isCensus: true, reason: null };
  if (count < 2) return { variance: 0, isCensus: false, reason: 'single-cluster-stratum' };
  const middle = sums.reduce((total, sum) => total + sum, 0) / count;
  const squares = sums.reduce((total, sum) => total + (sum - middle) ** 2, 0);
  return {
    variance: (count / (count - 1)) * squares * (1 - count / available),
    isCensus: false,
    reason: null,
  };
}
