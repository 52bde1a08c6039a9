import { describe, expect, it } from 'vitest';
import { differenceOfMeans, welch } from '../../src/statistics/index.ts';

const BEFORE = [40, 50, 50, 60, 30, 70];
const AFTER = [55, 50, 65, 70, 45, 65];

/** survey 4.1: svyglm(y ~ round, svydesign(ids = ~cluster, weights = ~weight)), degf(design). */
const SVYGLM = {
  difference: 11.1111111111,
  standardError: 3.25610896511,
  lower: 3.14369949577,
  upper: 19.07852272645,
};

describe('differenceOfMeans', () => {
  it('is Welch’s interval for plain samples: R, t.test(after, before)', () => {
    const result = differenceOfMeans({ values: BEFORE }, { values: AFTER });
    expect(result.difference).toBeCloseTo(8.33333333333333, 10);
    expect(result.df).toBeCloseTo(8.91803647827, 9);
    expect(result.interval?.lower).toBeCloseTo(-7.59573245462197, 9);
    expect(result.interval?.upper).toBeCloseTo(24.26239912128864, 9);
    expect(result.p).toBeCloseTo(welch(BEFORE, AFTER).p ?? Number.NaN, 12);
  });

  it('narrows where much of a list of members answered', () => {
    // R: v1 = var(b)/6·(1 − 6/10), v2 = var(a)/6·(1 − 6/12), Satterthwaite's df, qt(.975, df)
    const result = differenceOfMeans({ values: BEFORE, population: 10 }, { values: AFTER, population: 12 });
    expect(result.df).toBeCloseTo(9.42607313196, 9);
    expect(result.interval?.lower).toBeCloseTo(-2.05707381266, 9);
    expect(result.interval?.upper).toBeCloseTo(18.72374047932, 9);
  });

  it('takes clusters that were visited twice for the same clusters: R, survey::svyglm', () => {
    const from = {
      values: [40, 50, 50, 60, 30, 70, 45, 55, 35, 65],
      clusters: [1, 1, 2, 2, 3, 3, 4, 4, 5, 6],
    };
    const to = {
      values: [55, 50, 65, 70, 45, 65, 50, 65, 55, 65, 60, 70],
      clusters: [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7],
      weights: [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2],
    };
    const result = differenceOfMeans(from, to);
    expect(result.difference).toBeCloseTo(SVYGLM.difference, 9);
    expect(result.standardError).toBeCloseTo(SVYGLM.standardError, 9);
    expect(result.df).toBe(6);
    expect(result.interval?.lower).toBeCloseTo(SVYGLM.lower, 8);
    expect(result.interval?.upper).toBeCloseTo(SVYGLM.upper, 8);
  });

  it.each([
    ['nobody in a round', [], AFTER, 'too-few'],
    ['one respondent in a round', [40], AFTER, 'too-few'],
    ['all answers equal', [50, 50, 50], [50, 50], 'no-variation'],
  ] as const)('gives no interval and says why: %s', (_, before, after, reason) => {
    expect(differenceOfMeans({ values: before }, { values: after })).toMatchObject({
      interval: null,
      p: null,
      reason,
    });
  });

  it('has no interval where both rounds are a census: the number is the answer', () => {
    const result = differenceOfMeans({ values: BEFORE, population: 6 }, { values: AFTER, population: 6 });
    expect(result).toMatchObject({ standardError: 0, interval: null, reason: 'census' });
  });
});
