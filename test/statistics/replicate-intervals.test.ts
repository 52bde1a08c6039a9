import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/statistics/basics.ts';
import { bcaLevels, replicateIntervals } from '../../src/statistics/replicate-intervals.ts';
import { bareNumbers, columns, expected, hasReference } from './reference-values.ts';

interface ReplayCase {
  id: string;
  data: string;
  indicesFile: string;
  t0: number;
  bias: number;
  se: number;
  firstT: number[];
  jackknifeL: number[];
  z0_strictlyLess: number;
  z0_midTies: number;
  a: number;
  bcaLevels: [number, number];
  type7: { percentile: [number, number]; bca: [number, number] };
}

interface CompleteCase {
  id: string;
  x: number[];
  n: number;
  resamples: number;
  mean: number;
  se: number;
  percentile95_inverseCDF: [number, number];
  z0_midTies: number | null;
  a: number | null;
  bcaLevels?: [number, number];
  bca95_inverseCDF?: [number, number];
}

interface ClusterCase {
  id: string;
  clusters: number[][];
  resamples: number;
  estimate: number;
  bootMean: number;
  bootSE: number;
  percentile95_inverseCDF: [number, number];
}

describe('replicateIntervals', () => {
  const symmetric = { estimate: 0, replicates: [-2, -1, 0, 1, 2], jackknife: [-1, 0, 1] };

  it('reads the percentile ends between the replicates: half of 0 to 1, 1 to 2 at level 0.75', () => {
    const { percentile, bca, biasCorrection, acceleration } = replicateIntervals(symmetric, { level: 0.75 });
    expect(percentile).toEqual({ lower: -1.5, upper: 1.5, level: 0.75 });
    expect([biasCorrection, acceleration]).toEqual([0, 0]);
    expect(bca).toEqual({ lower: expect.closeTo(-1.5, 12), upper: expect.closeTo(1.5, 12), level: 0.75 });
  });

  it('or takes the first replicate that reaches the probability', () => {
    const options = { level: 0.6, quantiles: 'inverse-cdf' } as const;
    expect(replicateIntervals(symmetric, options).percentile).toEqual({ lower: -2, upper: 1, level: 0.6 });
  });

  it('does not mind the order of the replicates, and leaves them as they were', () => {
    const replicates = [2, -1, 0, -2, 1];
    expect(replicateIntervals({ ...symmetric, replicates })).toEqual(replicateIntervals(symmetric));
    expect(replicates).toEqual([2, -1, 0, -2, 1]);
  });

  const undefinedBca = [
    ['all replicates above the estimate', { ...symmetric, estimate: -3 }],
    ['no jackknife', { ...symmetric, jackknife: [] }],
    ['a jackknife that does not vary', { ...symmetric, jackknife: [0.1, 0.1, 0.1] }],
  ] as const;
  it.each(undefinedBca)('%s: the percentile interval alone, and why', (_, data) => {
    const { percentile, bca, reason } = replicateIntervals(data);
    expect([percentile !== null, bca, reason]).toEqual([true, null, 'bca-undefined']);
  });

  it('never gives an interval without width', () => {
    expect(replicateIntervals({ ...symmetric, replicates: [] })).toMatchObject({
      bootstrapMean: null,
      reason: 'too-few',
    });
    expect(replicateIntervals({ ...symmetric, replicates: [4] })).toMatchObject({
      bootstrapMean: 4,
      reason: 'too-few',
    });
    expect(replicateIntervals({ ...symmetric, replicates: [4, 4, 4] })).toMatchObject({
      percentile: null,
      reason: 'no-variation',
    });
    const nearlyAll = [...Array.from({ length: 999 }, () => 4), 5];
    expect(replicateIntervals({ ...symmetric, replicates: nearlyAll })).toMatchObject({
      percentile: null,
      reason: 'no-variation',
    });
  });
});

describe.skipIf(!hasReference)("replay of boot's resamples (needs ../shared/reference/values)", () => {
  const cases = hasReference ? expected<{ cases: ReplayCase[] }>('10_bootstrap').cases : [];

  it.each(cases)('$id', (each) => {
    const names = each.id.startsWith('sleep') ? ['pre', 'post'] : ['rater1', 'rater3'];
    const x = columns(each.data, names).map(([before, after]) => Number(after) - Number(before));
    const replicates = bareNumbers(each.indicesFile).map((places) =>
      meanOf(places.map((i) => x[i - 1] ?? 0)),
    );
    const jackknife = x.map((_, left) => meanOf(x.filter((_, i) => i !== left)));
    const data = { estimate: meanOf(x), replicates, jackknife };
    expect(replicates.slice(0, 5)).toEqual(near(each.firstT));
    expect(jackknife.map((value) => (x.length - 1) * (meanOf(jackknife) - value))).toEqual(
      near(each.jackknifeL),
    );
    const result = replicateIntervals(data);
    expect((result.bootstrapMean ?? 0) - each.t0).toBeCloseTo(each.bias, 9);
    expect(result.standardError).toBeCloseTo(each.se, 9);
    expect(result.biasCorrection).toBeCloseTo(each.z0_midTies, 9);
    expect(result.acceleration).toBeCloseTo(each.a, 9);
    expect(endsOf(result.percentile)).toEqual(near(each.type7.percentile));
    // R counts no tie in z0, and its levels follow from that one.
    const levels = bcaLevels(each.z0_strictlyLess, each.a);
    expect(levels).toEqual(near(each.bcaLevels));
    expect(levels?.map((probability) => quantile(replicates, probability))).toEqual(near(each.type7.bca));
  });
});

describe.skipIf(!hasReference)('all resamples there are (needs ../shared/reference/values)', () => {
  const reference = hasReference
    ? expected<{ complete: CompleteCase[]; cluster: ClusterCase[] }>('15_bootstrap_complete')
    : { complete: [], cluster: [] };

  it.each(reference.complete)('$id', (each) => {
    const replicates = allMeans(each.x.map((value) => [value]));
    const jackknife = each.x.map((_, left) => meanOf(each.x.filter((_, i) => i !== left)));
    const data = { estimate: meanOf(each.x), replicates, jackknife };
    const result = replicateIntervals(data, { quantiles: 'inverse-cdf' });
    expect(replicates.length).toBe(each.resamples);
    expect(result.bootstrapMean).toBeCloseTo(each.mean, 9);
    expect(populationError(result.standardError, replicates.length)).toBeCloseTo(each.se, 9);
    expect(result.biasCorrection).toEqual(
      each.z0_midTies === null ? null : expect.closeTo(each.z0_midTies, 9),
    );
    expect(result.acceleration).toEqual(each.a === null ? null : expect.closeTo(each.a, 9));
    expect(result.bcaLevels).toEqual(each.bcaLevels ? near(each.bcaLevels) : null);
    // Where the reference has an interval without width, there is none here.
    expect(endsOf(result.percentile)).toEqual(each.se === 0 ? null : near(each.percentile95_inverseCDF));
    expect(endsOf(result.bca)).toEqual(each.bca95_inverseCDF ? near(each.bca95_inverseCDF) : null);
  });

  it.each(reference.cluster)('$id', (each) => {
    const replicates = allMeans(each.clusters);
    const data = { estimate: meanOf(each.clusters.flat()), replicates, jackknife: [] };
    const result = replicateIntervals(data, { quantiles: 'inverse-cdf' });
    expect([replicates.length, data.estimate]).toEqual([each.resamples, expect.closeTo(each.estimate, 12)]);
    expect(result.bootstrapMean).toBeCloseTo(each.bootMean, 9);
    expect(populationError(result.standardError, replicates.length)).toBeCloseTo(each.bootSE, 9);
    expect(endsOf(result.percentile)).toEqual(near(each.percentile95_inverseCDF));
  });
});

/** The mean over all members drawn, for every way to draw as many groups as there are, with replacement. */
function allMeans(groups: readonly (readonly number[])[]): Float64Array {
  const totals = groups.map((group) => group.reduce((total, value) => total + value, 0));
  const means = new Float64Array(groups.length ** groups.length);
  let filled = 0;
  function draw(left: number, total: number, size: number): void {
    if (left === 0) {
      means[filled] = total / size;
      filled += 1;
      return;
    }
    for (const [i, group] of groups.entries()) draw(left - 1, total + (totals[i] ?? 0), size + group.length);
  }
  draw(groups.length, 0, 0);
  return means;
}

/** The standard error of all there are divides by B, that of a draw by B − 1. */
function populationError(standardError: number | null, count: number): number {
  return (standardError ?? Number.NaN) * Math.sqrt((count - 1) / count);
}

function endsOf(interval: { lower: number; upper: number } | null): [number, number] | null {
  return interval && [interval.lower, interval.upper];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function near(values: readonly number[]): number[] {
  return values.map((value) => expect.closeTo(value, 9) as number);
}
