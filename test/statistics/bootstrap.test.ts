import { describe, expect, it } from 'vitest';
import { bootstrap, bootstrapFigure } from '../../src/statistics/bootstrap.ts';
import { columns, expected, hasReference } from './reference-values.ts';

interface SeededCase {
  id: string;
  B: number;
  seed: number;
  x?: number[];
  data?: string;
  t0: number;
  bootMean: number;
  bootSE_ddof1: number;
  z0_midTies: number;
  a_jackknife: number;
  percentile95_type7: [number, number];
  bcaLevels: [number, number];
  bca95_type7: [number, number];
  firstResample0based: number[];
  first5: number[];
}

const CHANGES = [3, -1, 4, 1, -5, 9, 2, 6, 5, 3, 5, 8];

describe('bootstrap', () => {
  it('is the same for the same seed, and another for another', () => {
    const one = bootstrap(CHANGES, { seed: 1 });
    expect(bootstrap(CHANGES, { seed: 1 })).toEqual(one);
    expect(bootstrap(CHANGES, { seed: 2 }).percentile).not.toEqual(one.percentile);
    expect(one).toMatchObject({
      units: 12,
      resamples: 2000,
      dropped: 0,
      seed: 1,
      generator: 'mt19937',
      reason: null,
    });
  });

  it('has the standard error s √((n − 1) / n) / √n of all resamples, within chance', () => {
    const { estimate, standardError } = bootstrap([0, 0, 0, 1, 1, 1, 1, 1, 1, 1], {
      seed: 3,
      resamples: 20_000,
    });
    expect(estimate).toBeCloseTo(0.7, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(0.021), 2);
  });

  it('weights of 1 and clusters of one change nothing', () => {
    const plain = bootstrap(CHANGES, { seed: 4 });
    const designed = bootstrap(CHANGES, {
      seed: 4,
      weights: CHANGES.map(() => 1),
      clusters: CHANGES.map((_, i) => `organisation ${i}`),
    });
    expect(designed).toEqual(plain);
  });

  it('draws whole clusters: their mean is the ratio of totals', () => {
    const result = bootstrap([1, 2, 0, 0, 4], {
      seed: 5,
      clusters: ['a', 'a', 'a', 'b', 'c'],
      weights: [1, 1, 1, 1, 2],
    });
    expect(result).toMatchObject({ estimate: 11 / 6, units: 3 });
  });

  it('agrees with the figure worked out on the places drawn', () => {
    const meanAt = (places: Uint32Array) =>
      places.reduce((total, i) => total + (CHANGES[i] ?? 0), 0) / places.length;
    const [one, other] = [bootstrap(CHANGES, { seed: 6 }), bootstrapFigure(12, meanAt, { seed: 6 })];
    expect(other.percentile?.lower).toBeCloseTo(one.percentile?.lower ?? 0, 12);
    expect(other.bca?.upper).toBeCloseTo(one.bca?.upper ?? 0, 12);
    expect(other.acceleration).toBeCloseTo(one.acceleration ?? 0, 12);
  });

  const without = [
    ['nothing', [], null, 'too-few'],
    ['one value', [3], 3, 'too-few'],
    ['all equal', [0.1, 0.1, 0.1], 0.1, 'no-variation'],
  ] as const;
  it.each(without)('%s: no interval, and why', (_, values, estimate, reason) => {
    const result = bootstrap(values, { seed: 1 });
    expect(result).toMatchObject({ percentile: null, bca: null, reason });
    expect(result.estimate).toEqual(estimate === null ? null : expect.closeTo(estimate, 12));
  });

  it('says what it cannot say where no one has a weight, and counts resamples without one', () => {
    expect(bootstrap([1, 2], { seed: 1, weights: [0, 0] })).toMatchObject({
      estimate: null,
      reason: 'undefined-estimate',
    });
    const { dropped, resamples } = bootstrap([1, 2, 5], { seed: 1, weights: [0, 1, 1] });
    expect(dropped / resamples).toBeCloseTo(1 / 27, 1);
    expect(dropped).toBeGreaterThan(0);
  });

  it('refuses what is not a number, a list too short, no resamples and a level outside 0–1', () => {
    expect(() => bootstrap([1, Number.NaN], { seed: 1 })).toThrow(RangeError);
    expect(() => bootstrap([1, 2], { seed: 1, clusters: ['a'] })).toThrow(RangeError);
    expect(() => bootstrap([1, 2], { seed: 1, weights: [1, -1] })).toThrow(RangeError);
    expect(() => bootstrap([1, 2], { seed: 1, resamples: 0 })).toThrow(RangeError);
    expect(() => bootstrap([1, 2], { seed: 1, level: 95 })).toThrow(RangeError);
    expect(() => bootstrap([1, 2], { seed: -1 })).toThrow(RangeError);
  });
});

describe('bootstrapFigure', () => {
  it('leaves resamples aside in which there is no figure, and BCa without a whole jackknife', () => {
    const rarest = (places: Uint32Array) =>
      places.includes(0) ? places.reduce((sum, i) => sum + i, 0) : null;
    const { dropped, resamples, bca, reason } = bootstrapFigure(4, rarest, { seed: 1, resamples: 4000 });
    expect(dropped / resamples).toBeCloseTo((3 / 4) ** 4, 1);
    expect([bca, reason]).toEqual([null, 'bca-undefined']);
  });

  it('no figure at all: null, and why', () => {
    expect(bootstrapFigure(5, () => null, { seed: 1 })).toMatchObject({
      estimate: null,
      percentile: null,
      standardError: null,
      reason: 'undefined-estimate',
    });
  });
});

describe.skipIf(!hasReference)("numpy's seeded bootstrap (needs ../shared/reference/values)", () => {
  const cases = hasReference ? expected<{ cases: SeededCase[] }>('17_bootstrap_seeded').cases : [];

  it.each(cases)('$id', (each) => {
    const { values, clusters } = sampleOf(each);
    const result = bootstrap(values, {
      seed: each.seed,
      resamples: each.B,
      ...(clusters ? { clusters } : {}),
    });
    expect(result.estimate).toBeCloseTo(each.t0, 9);
    expect(result.bootstrapMean).toBeCloseTo(each.bootMean, 9);
    expect(result.standardError).toBeCloseTo(each.bootSE_ddof1, 9);
    expect(result.biasCorrection).toBeCloseTo(each.z0_midTies, 9);
    expect(result.acceleration).toBeCloseTo(each.a_jackknife, 9);
    expect(result.bcaLevels).toEqual(near(each.bcaLevels));
    expect([result.percentile?.lower, result.percentile?.upper]).toEqual(near(each.percentile95_type7));
    expect([result.bca?.lower, result.bca?.upper]).toEqual(near(each.bca95_type7));
  });

  it.each(cases)('$id: the first resamples', (each) => {
    const { values, clusters } = sampleOf(each);
    const groups = [...new Set<string | number>(clusters ?? values.map((_, i) => i))];
    const [drawn, figures]: [number[][], number[]] = [[], []];
    function meanOf(places: Uint32Array): number {
      const chosen = [...places].flatMap((place) =>
        values.filter((_, i) => (clusters?.[i] ?? i) === groups[place]),
      );
      drawn.push([...places]);
      figures.push(chosen.reduce((total, value) => total + value, 0) / chosen.length);
      return 0;
    }
    bootstrapFigure(groups.length, meanOf, { seed: each.seed, resamples: 5 });
    expect(drawn.slice(-5)[0]).toEqual(each.firstResample0based);
    expect(figures.slice(-5)).toEqual(near(each.first5));
  });
});

function sampleOf({ x, data }: SeededCase): { values: number[]; clusters: string[] | undefined } {
  if (x || !data) return { values: x ?? [], clusters: undefined };
  const rows = columns(data, ['dnum', 'api00', 'api99']);
  return {
    values: rows.map(([, after, before]) => Number(after) - Number(before)),
    clusters: rows.map(([cluster]) => cluster ?? ''),
  };
}

function near(values: readonly number[]): number[] {
  return values.map((value) => expect.closeTo(value, 9) as number);
}
