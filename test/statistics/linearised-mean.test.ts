import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinearisedMeanOptions, linearisedMean } from '../../src/statistics/linearised-mean.ts';
import { linearisedShare } from '../../src/statistics/linearised-share.ts';
import { columns, expected, hasReference } from './reference-values.ts';

interface Estimate {
  mean: number;
  se: number;
  deff: number | 'Inf';
  deff_replace?: number;
  ci95_t: [number, number];
  t?: number;
  p_df_degf?: number;
}

interface SurveyCase {
  id: string;
  data: string;
  design: { weight?: string; fpc?: string };
  n: number;
  df: number;
  mean_api00: Estimate;
  change: Estimate;
  proportion_schwide_yes: {
    p: number;
    se: number;
    ci95_logit: [number, number];
    ci95_beta: [number, number];
  };
  domain_E_change: { mean: number; se: number };
  by_stype_change: Record<string, { mean: number; se: number }>;
  kish: { sumw: number; n: number; cv2: number; deff_kish: number; n_eff: number };
}

interface CoverageCase {
  x: number[];
  N: number;
  mean: number;
  se: number | null;
  se_fpc: number | null;
  ci95_t_fpc: [number, number] | null;
}

const ELEVENTHS = Array.from({ length: 11 }, (_, i) => 0.1 * (i + 1));

describe('linearisedMean', () => {
  it('is the plain t interval without a design: 1, 2, 3, 6 by hand', () => {
    // Mean 3, s² = 14/3, SE = √(14/12), t with 3 df = 3.182446305284263.
    const { mean, standardError, df, interval, t, designEffect, effectiveN } = linearisedMean([1, 2, 3, 6]);
    const error = Math.sqrt(14 / 12);
    expect([mean, standardError, df, effectiveN]).toEqual([3, expect.closeTo(error, 12), 3, 4]);
    expect(interval?.lower).toBeCloseTo(3 - 3.182446305284263 * error, 10);
    expect(interval?.upper).toBeCloseTo(3 + 3.182446305284263 * error, 10);
    expect(t).toBeCloseTo(3 / error, 12);
    expect(designEffect).toBeCloseTo(1, 12);
  });

  it('weighs: 0 with weight 3 and 4 with weight 1 give 1, with Kish 2 · 10 / 16', () => {
    const result = linearisedMean([0, 4], { weights: [3, 1] });
    // z = ∓3/4, variance 2 · 2 · (3/4)².
    expect(result).toMatchObject({
      mean: 1,
      standardError: expect.closeTo(1.5, 12),
      weightingEffect: 1.25,
      effectiveN: 1.6,
    });
    expect(linearisedMean([0, 4], { weights: [30, 10] }).standardError).toBeCloseTo(1.5, 12);
  });

  it('takes a cluster for one unit: doubling each answer within its cluster adds nothing', () => {
    const single = linearisedMean([1, 2, 3, 6]);
    const doubled = linearisedMean([1, 1, 2, 2, 3, 3, 6, 6], {
      clusters: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    });
    expect(doubled.standardError).toBeCloseTo(single.standardError ?? 0, 12);
    expect(doubled).toMatchObject({ n: 8, clusters: 4, df: 3, designEffect: expect.closeTo(7 / 3, 10) });
  });

  it('strata: the variances of their sums add up, and each costs a degree of freedom', () => {
    // Σ over two strata of 2/(2−1) · 2 · (z − z̄)², z = (y − 4)/4: strata 1, 3 and 5, 7 each give 4 · (1/4)².
    const { standardError, df, strata } = linearisedMean([1, 3, 5, 7], { strata: ['n', 'n', 's', 's'] });
    expect([standardError, df, strata]).toEqual([expect.closeTo(Math.sqrt(0.5), 12), 2, 2]);
  });

  it('a finite population narrows each stratum by its own share', () => {
    const options = {
      strata: ['n', 'n', 's', 's'],
      population: new Map([
        ['n', 4],
        ['s', 2],
      ]),
    };
    expect(linearisedMean([1, 3, 5, 7], options).standardError).toBeCloseTo(Math.sqrt(0.25 * 0.5), 12);
    expect(linearisedMean([1, 3, 5, 7], { population: 8 }).standardError).toBeCloseTo(
      (linearisedMean([1, 3, 5, 7]).standardError ?? 0) * Math.sqrt(0.5),
      12,
    );
  });

  it('does not mind the order of the respondents', () => {
    const one = linearisedMean([1, 5, 2, 8], { clusters: ['a', 'b', 'a', 'c'], weights: [1, 2, 3, 4] });
    const other = linearisedMean([8, 2, 5, 1], { clusters: ['c', 'a', 'b', 'a'], weights: [4, 3, 2, 1] });
    expect(other.mean).toBeCloseTo(one.mean ?? 0, 14);
    expect(other.standardError).toBeCloseTo(one.standardError ?? 0, 14);
  });

  it('moves and stretches with the scale, and not with the scale of the weights', () => {
    const respondent = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      weight: fc.integer({ min: 1, max: 9 }),
      cluster: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(respondent, { minLength: 2, maxLength: 30 }), (sample) => {
        const [values, weights] = [sample.map((each) => each.value), sample.map((each) => each.weight)];
        const clusters = sample.map((each) => each.cluster);
        const one = linearisedMean(values, { weights, clusters });
        const other = linearisedMean(
          values.map((value) => 20 - 3 * value),
          { weights: weights.map((weight) => weight / 7), clusters },
        );
        expect(other.mean).toBeCloseTo(20 - 3 * (one.mean ?? Number.NaN), 8);
        expect([other.reason, other.df]).toEqual([one.reason, one.df]);
        if (one.standardError !== null) expect(other.standardError).toBeCloseTo(3 * one.standardError, 8);
      }),
    );
  });

  const without: [string, number[], LinearisedMeanOptions, string][] = [
    ['nobody', [], {}, 'too-few'],
    ['nobody with a weight', [1, 2], { weights: [0, 0] }, 'too-few'],
    ['one respondent', [3], { population: 10 }, 'too-few'],
    ['one cluster', [1, 2, 3], { clusters: ['a', 'a', 'a'] }, 'too-few'],
    [
      'a domain in one cluster',
      [1, 2, 3],
      { clusters: ['a', 'a', 'b'], domain: [true, true, false] },
      'too-few',
    ],
    ['all equal', [2, 2, 2], {}, 'no-variation'],
    ['all equal but for rounding', ELEVENTHS.map(() => 100 / 7), { weights: ELEVENTHS }, 'no-variation'],
    ['clusters with equal means', [1, 3, 1, 3], { clusters: ['a', 'a', 'b', 'b'] }, 'no-variation'],
    ['everybody there is', [1, 2, 3], { population: 3 }, 'census'],
    ['more than there are', [1, 2, 3], { population: 2 }, 'population-too-small'],
    ['a stratum with one cluster', [1, 2, 3], { strata: ['n', 'n', 's'] }, 'single-cluster-stratum'],
  ];
  it.each(without)('%s: no interval, and why', (_, values, options, reason) => {
    const result = linearisedMean(values, options);
    expect([result.interval, result.t, result.p, result.reason]).toEqual([null, null, null, reason]);
    for (const figure of Object.values(result)) expect(figure === null || !Number.isNaN(figure)).toBe(true);
  });

  it('a stratum that was asked as a whole may have one cluster', () => {
    const options = { strata: ['n', 'n', 's'], population: new Map([['s', 1]]) };
    expect(linearisedMean([1, 3, 5], options)).toMatchObject({ mean: 3, df: 1, reason: null });
  });

  it('refuses what is not a number, a weight below 0 and a list too short', () => {
    expect(() => linearisedMean([1, Number.NaN])).toThrow(RangeError);
    expect(() => linearisedMean([1, 2], { weights: [1, -1] })).toThrow(RangeError);
    expect(() => linearisedMean([1, 2], { clusters: ['a'] })).toThrow(RangeError);
  });
});

describe('linearisedShare', () => {
  it('without a design has the variance p (1 − p) / (n − 1)', () => {
    const { share, standardError, interval } = linearisedShare([true, true, true, false]);
    expect([share, standardError]).toEqual([0.75, expect.closeTo(Math.sqrt((0.75 * 0.25) / 3), 12)]);
    expect(interval?.upper).toBeLessThan(1);
  });

  it('all or none: the share stands, without an interval', () => {
    expect(linearisedShare([true, true])).toMatchObject({ share: 1, interval: null, reason: 'no-variation' });
    expect(linearisedShare([])).toMatchObject({ share: null, interval: null, reason: 'too-few' });
  });
});

describe.skipIf(!hasReference)('the survey package of R (needs ../shared/reference/values)', () => {
  const cases = hasReference ? expected<{ cases: SurveyCase[] }>('08_survey').cases : [];

  it.each(cases)('$id: mean and change', (each) => {
    const { options, score, change } = designOf(each);
    for (const [values, estimate] of [
      [score, each.mean_api00],
      [change, each.change],
    ] as const) {
      const result = linearisedMean(values, options);
      expect(result).toMatchObject({
        mean: near(estimate.mean),
        standardError: near(estimate.se),
        n: each.n,
        df: each.df,
      });
      expect([result.interval?.lower, result.interval?.upper]).toEqual(estimate.ci95_t.map(near));
      expect(result.designEffectFinite).toEqual(estimate.deff === 'Inf' ? null : near(estimate.deff));
      if (estimate.deff_replace !== undefined)
        expect(result.designEffect).toBeCloseTo(estimate.deff_replace, 9);
      if (estimate.t !== undefined) expect(result.t).toBeCloseTo(estimate.t, 9);
      if (estimate.p_df_degf !== undefined) expect(result.p).toBeCloseTo(estimate.p_df_degf, 14);
    }
  });

  it.each(cases)('$id: weights', (each) => {
    const { weightingEffect, effectiveN } = linearisedMean(designOf(each).change, designOf(each).options);
    expect([weightingEffect, effectiveN]).toEqual([near(each.kish.deff_kish), near(each.kish.n_eff)]);
    expect((weightingEffect ?? 0) - 1).toBeCloseTo(each.kish.cv2, 9);
  });

  it.each(cases)('$id: domains', (each) => {
    const { options, change, types } = designOf(each);
    const domains = [['E', each.domain_E_change] as const, ...Object.entries(each.by_stype_change)];
    for (const [type, { mean, se }] of domains) {
      const result = linearisedMean(change, { ...options, domain: types.map((other) => other === type) });
      expect([result.mean, result.standardError]).toEqual([near(mean), near(se)]);
    }
  });

  it.each(cases)('$id: share', ({ proportion_schwide_yes: share, ...each }) => {
    const { options, wide } = designOf(each);
    for (const [method, ends] of [
      ['logit', share.ci95_logit],
      ['beta', share.ci95_beta],
    ] as const) {
      const result = linearisedShare(wide, { ...options, method });
      expect([result.share, result.standardError]).toEqual([near(share.p), near(share.se)]);
      expect([result.interval?.lower, result.interval?.upper]).toEqual(ends.map(near));
    }
  });
});

describe.skipIf(!hasReference)('a known list of members (needs ../shared/reference/values)', () => {
  const cases = hasReference ? expected<{ cases: CoverageCase[] }>('19_coverage_bounds').cases : [];

  it.each(cases)('$x of $N', ({ x, N, mean, se, se_fpc, ci95_t_fpc }) => {
    const result = linearisedMean(x, { population: N });
    expect([result.mean, result.standardError]).toEqual([near(mean), se_fpc === null ? null : near(se_fpc)]);
    expect(linearisedMean(x).standardError).toEqual(se === null ? null : near(se));
    // Where the reference has an interval without width, there is none here.
    const ends = se_fpc ? ci95_t_fpc?.map(near) : [undefined, undefined];
    expect([result.interval?.lower, result.interval?.upper]).toEqual(ends ?? [undefined, undefined]);
  });
});

function designOf({ data, design }: Pick<SurveyCase, 'data' | 'design'>) {
  const names = ['dnum', 'stype', 'api00', 'api99', 'sch.wide', 'pw', 'fpc'];
  const rows = columns(data, names);
  const texts = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '');
  const values = (name: string) => texts(name).map(Number);
  const [score, before] = [values('api00'), values('api99')];
  const options: LinearisedMeanOptions = {
    clusters: texts('dnum'),
    ...(design.weight ? { weights: values(design.weight) } : {}),
    ...(design.fpc ? { population: values('fpc')[0] ?? 0 } : {}),
  };
  return {
    options,
    score,
    change: score.map((value, i) => value - (before[i] ?? 0)),
    types: texts('stype'),
    wide: texts('sch.wide').map((cell) => cell === 'Yes'),
  };
}

function near(value: number): number {
  return expect.closeTo(value, 9) as number;
}
