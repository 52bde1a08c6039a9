import { describe, expect, it } from 'vitest';
// @ts-expect-error a script in plain JavaScript
import * as studies from '../../bench/coverage-studies.js';
import { normalCdf } from '../../src/statistics/distributions/index.ts';
import { icc } from '../../src/statistics/icc.ts';
import { linearisedMean } from '../../src/statistics/linearised-mean.ts';
import { meanChange } from '../../src/statistics/mean-change.ts';
import { mersenneTwister, type RandomSource } from '../../src/statistics/random.ts';
import type { Interval } from '../../src/statistics/types.ts';

interface Study<Drawn> {
  readonly truth: number;
  readonly draw: (random: RandomSource, size: number) => Drawn;
}

interface Coverage {
  readonly share: number;
  readonly error: number;
  readonly isNominal: boolean;
}

const { scaleStudy, clusteredStudy, coverageOf } = studies as {
  scaleStudy: (cdf: typeof normalCdf) => Study<{ before: number[]; after: number[] }>;
  clusteredStudy: (fewest: number, most: number) => Study<{ changes: number[]; clusters: number[] }>;
  coverageOf: (intervals: (Interval | null)[], truth: number) => Coverage;
};

const REPLICATIONS = 2000;

/** The coverage of 95 % intervals over draws that are the same at every run. */
function coverage<Drawn>(study: Study<Drawn>, size: number, interval: (drawn: Drawn) => Interval | null) {
  const random = mersenneTwister(20240701);
  const intervals = Array.from({ length: REPLICATIONS }, () => interval(study.draw(random, size)));
  return coverageOf(intervals, study.truth);
}

/** Three Monte-Carlo errors of .95 over 2000 replications: 3 · √(.95 · .05 / 2000) = .0146. */
describe('the default interval holds the truth 95 times of 100, give or take .0146', () => {
  it.each([5, 10, 20])('t, %i linked respondents with ten items', (n) => {
    const t = coverage(scaleStudy(normalCdf), n, ({ before, after }) => meanChange(before, after).interval);
    expect(t).toMatchObject({ isNominal: true, error: expect.closeTo(0.005, 3) });
  });

  it.each([
    [8, 8],
    [4, 12],
  ])('linearised t, 5 clusters of %i to %i', (fewest, most) => {
    const study = clusteredStudy(fewest, most);
    const t = coverage(study, 5, ({ changes, clusters }) => linearisedMean(changes, { clusters }).interval);
    expect(t.isNominal).toBe(true);
  });

  it('t without the clusters does not: about 81', () => {
    const naive = coverage(clusteredStudy(4, 12), 5, ({ changes }) => linearisedMean(changes).interval);
    expect(naive.isNominal).toBe(false);
    expect(naive.share).toBeCloseTo(0.81, 1);
  });
});

describe('the studies', () => {
  it('change by what they say is true', () => {
    const { truth, draw } = scaleStudy(normalCdf);
    const { before, after } = draw(mersenneTwister(1), 20_000);
    const { mean, standardError } = meanChange(before, after);
    expect(Math.abs((mean ?? 0) - truth)).toBeLessThan(3 * (standardError ?? 0));
  });

  it('have answers on the whole scale, and clusters of the sizes asked for', () => {
    const { before } = scaleStudy(normalCdf).draw(mersenneTwister(1), 500);
    expect(Math.min(...before)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...before)).toBeLessThanOrEqual(100);
    const { clusters } = clusteredStudy(4, 12).draw(mersenneTwister(1), 200);
    const sizes = [...new Set(clusters)].map((cluster) => clusters.filter((each) => each === cluster).length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([4, 12]);
  });

  it('have respondents who resemble each other within clusters, intraclass correlation .15', () => {
    const { changes } = clusteredStudy(8, 8).draw(mersenneTwister(1), 500);
    const rows = Array.from({ length: 500 }, (_, cluster) => changes.slice(8 * cluster, 8 * cluster + 8));
    expect(icc(rows, { form: 'ICC(1,1)' }).icc).toBeCloseTo(0.15, 1);
  });
});

describe('coverageOf', () => {
  it('counts what holds the truth; no interval does not', () => {
    const interval = (lower: number, upper: number) => ({ lower, upper, level: 0.95 });
    const { share, error } = coverageOf([interval(0, 2), interval(1, 3), interval(2, 3), null], 1);
    expect(share).toBe(0.5);
    expect(error).toBe(0.25);
  });
});
