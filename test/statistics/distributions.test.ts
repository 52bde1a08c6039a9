import { describe, expect, it } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialMass,
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpper,
  fCdf,
  fQuantile,
  fUpper,
  hypergeometricMass,
  logBeta,
  logChoose,
  logGamma,
  noncentralStudentCdf,
  normalCdf,
  normalQuantile,
  normalTwoSided,
  rankSumCdf,
  rankSumQuantile,
  signedRankCdf,
  signedRankQuantile,
  studentCdf,
  studentQuantile,
  studentTwoSided,
} from '../../src/statistics/distributions/index.ts';
import { expected, hasReference } from './reference-values.ts';

type Row = Record<string, number>;

describe('gamma and its kin', () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3628800)],
    [0.001, 6.907178885383853],
    [1000.5, 5908.674175848677],
  ])('log gamma of %s', (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 9);
  });

  it('log beta keeps its digits for large shapes', () => {
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 13);
    expect(logBeta(1, 1e8)).toBeCloseTo(-Math.log(1e8), 12);
    expect(logBeta(20, 30)).toBeCloseTo(logGamma(20) + logGamma(30) - logGamma(50), 11);
  });

  it('counts choices', () => {
    expect(Math.exp(logChoose(10, 3))).toBeCloseTo(120, 9);
    expect([logChoose(7, 0), logChoose(7, 7)]).toEqual([0, 0]);
  });

  it('refuses what has no value', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(Number.NaN)).toThrow(RangeError);
  });
});

describe('distribution functions by hand', () => {
  it('t with one degree of freedom is the arctangent', () => {
    expect(studentCdf(2, 1)).toBeCloseTo(0.5 + Math.atan(2) / Math.PI, 14);
    expect(studentQuantile(0.75, 1)).toBeCloseTo(1, 13);
    expect(studentTwoSided(-1, 1)).toBeCloseTo(0.5, 14);
  });

  it('chi-squared with two degrees of freedom is an exponential', () => {
    expect(chiSquaredUpper(3, 2)).toBeCloseTo(Math.exp(-1.5), 14);
    expect(chiSquaredQuantile(0.5, 2)).toBeCloseTo(2 * Math.LN2, 13);
  });

  it('beta(1, b) has a closed form', () => {
    expect(betaCdf(0.2, 1, 4)).toBeCloseTo(1 - 0.8 ** 4, 14);
    expect(betaQuantile(0.1, 1, 4)).toBeCloseTo(1 - 0.9 ** 0.25, 14);
  });

  it('binomial and hypergeometric chances of small cases', () => {
    expect(binomialMass(1, 3, 0.5)).toBeCloseTo(3 / 8, 14);
    expect(binomialCdf(1, 3, 0.5)).toBeCloseTo(0.5, 14);
    expect([binomialCdf(-1, 3, 0.5), binomialCdf(3, 3, 0.5)]).toEqual([0, 1]);
    expect([binomialMass(0, 4, 0), binomialMass(4, 4, 1), binomialMass(1.5, 4, 0.5)]).toEqual([1, 1, 0]);
    expect(hypergeometricMass(1, { marked: 5, unmarked: 5, drawn: 3 })).toBeCloseTo(50 / 120, 14);
    expect(hypergeometricMass(4, { marked: 3, unmarked: 5, drawn: 4 })).toBe(0);
  });

  it('quantiles undo distribution functions', () => {
    for (const p of [1e-10, 0.001, 0.3, 0.5, 0.9, 0.9999]) {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
      expect(studentCdf(studentQuantile(p, 2.7), 2.7) / p).toBeCloseTo(1, 11);
      expect(chiSquaredCdf(chiSquaredQuantile(p, 7), 7) / p).toBeCloseTo(1, 11);
      expect(fCdf(fQuantile(p, 3, 8.5), 3, 8.5) / p).toBeCloseTo(1, 11);
      expect(betaCdf(betaQuantile(p, 0.4, 12), 0.4, 12) / p).toBeCloseTo(1, 11);
    }
  });

  it('the ends of a distribution are the ends of its quantiles', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([studentQuantile(0, 4), studentQuantile(1, 4)]).toEqual([-Infinity, Infinity]);
    expect([betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([0, 1]);
    expect([fQuantile(0, 2, 2), fQuantile(1, 2, 2)]).toEqual([0, Infinity]);
    expect([fCdf(0, 2, 2), fUpper(Infinity, 2, 2), studentTwoSided(Infinity, 3)]).toEqual([0, 0, 0]);
  });

  it('refuses probabilities and parameters out of range', () => {
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
    expect(() => studentQuantile(0.5, 0)).toThrow(RangeError);
    expect(() => betaQuantile(Number.NaN, 1, 1)).toThrow(RangeError);
    expect(() => binomialCdf(1, 2.5, 0.5)).toThrow(RangeError);
    expect(() => hypergeometricMass(1, { marked: 1, unmarked: 1, drawn: 3 })).toThrow(RangeError);
    expect(() => rankSumCdf(1, -1, 2)).toThrow(RangeError);
  });

  it('the noncentral t without noncentrality is the t, and turns over with its sign', () => {
    expect(noncentralStudentCdf(1.3, 6, 0)).toBeCloseTo(studentCdf(1.3, 6), 12);
    expect(noncentralStudentCdf(-1.3, 6, 0.8)).toBeCloseTo(1 - noncentralStudentCdf(1.3, 6, -0.8), 12);
    expect(noncentralStudentCdf(0, 6, 1)).toBeCloseTo(normalCdf(-1), 14);
  });

  it('rank distributions of few units can be counted', () => {
    expect(signedRankCdf(1, 3)).toBeCloseTo(2 / 8, 14);
    // U of 3 and 4 values: 1 1 2 3 4 4 5 4 4 3 2 1 1 of 35 arrangements.
    expect(rankSumCdf(4, 3, 4)).toBeCloseTo(11 / 35, 14);
    expect(rankSumCdf(7, 4, 3)).toBeCloseTo(24 / 35, 14);
    expect(rankSumCdf(0, 2, 2)).toBeCloseTo(1 / 6, 14);
    expect([signedRankQuantile(0.25, 3), signedRankQuantile(0.26, 3)]).toEqual([1, 2]);
    expect([rankSumQuantile(1 / 6, 2, 2), rankSumQuantile(0.2, 2, 2)]).toEqual([0, 1]);
    expect(rankSumCdf(1250, 50, 50) + rankSumCdf(1249, 50, 50)).toBeCloseTo(1, 12);
  });
});

describe.skipIf(!hasReference)(
  'distribution functions as R gives them (needs ../shared/reference/values)',
  () => {
    const FUNCTIONS: readonly [string, (row: Row) => number][] = [
      ['qt', ({ p = 0, df = 0 }) => studentQuantile(p, df)],
      ['pt', ({ t = 0, df = 0 }) => studentCdf(t, df)],
      ['qnorm', ({ p = 0 }) => normalQuantile(p)],
      ['pnorm', ({ z = 0 }) => normalCdf(z)],
      ['pchisq_upper', ({ x = 0, df = 0 }) => chiSquaredUpper(x, df)],
      ['pf_upper', ({ F = 0, df1 = 0, df2 = 0 }) => fUpper(F, df1, df2)],
      ['qf', ({ p = 0, df1 = 0, df2 = 0 }) => fQuantile(p, df1, df2)],
      ['qbeta', ({ p = 0, a = 0, b = 0 }) => betaQuantile(p, a, b)],
      ['psignrank', ({ q = 0, n = 0 }) => signedRankCdf(q, n)],
      ['pwilcox', ({ q = 0, m = 0, n = 0 }) => rankSumCdf(q, m, n)],
    ];

    it.each(FUNCTIONS)('%s, to twelve digits even far out in a tail', (name, compute) => {
      const rows = expected<Record<string, Row[]>>('13_distributions')[name] ?? [];
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) {
        const { value = Number.NaN } = row;
        expect(Math.abs(compute(row) - value), JSON.stringify(row)).toBeLessThanOrEqual(
          1e-12 * Math.abs(value),
        );
      }
    });

    it('two-sided normal p is twice a tail', () => {
      expect(normalTwoSided(1.96)).toBeCloseTo(2 * normalCdf(-1.96), 15);
      expect(normalTwoSided(0)).toBe(1);
    });
  },
);
