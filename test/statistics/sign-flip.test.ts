import { describe, expect, it } from 'vitest';
import { signFlip } from '../../src/statistics/sign-flip.ts';
import { changesOf, pairedCases } from './paired-reference.ts';
import { columns, expected, hasReference } from './reference-values.ts';

describe('signFlip', () => {
  it('a worked example: of the 8 sign patterns of 1 2 4 four are at least 5 from 0', () => {
    // Sums ±7 ±5 ±3 ±1; −1 + 2 + 4 = 5.
    const result = signFlip([-1, 2, 4]);
    expect(result).toMatchObject({
      n: 3,
      total: 5,
      method: 'exact',
      iterations: null,
      seed: null,
      reason: null,
    });
    expect(result.p).toBeCloseTo(4 / 8, 14);
    expect(result.smallestP).toBe(0.25);
  });

  it('a change of 0 neither helps nor harms', () => {
    expect(signFlip([-1, 2, 0, 4, 0])).toMatchObject({ n: 5, p: signFlip([-1, 2, 4]).p, smallestP: 0.25 });
  });

  it('thirds are counted exactly too, by halves instead of a table', () => {
    const wholes = [1, -2, 2, 5, 7, 3, -4, 1, 6, 2, 8];
    expect(signFlip(wholes.map((value) => value / 3)).p).toBeCloseTo(signFlip(wholes).p ?? 0, 12);
    expect(signFlip([1 / 3, -1 / 3]).p).toBe(1);
    expect(signFlip(wholes.map(Math.sqrt).map((value) => value || 1)).method).toBe('exact');
  });

  it('flips whole clusters', () => {
    const clusters = ['north', 'south', 'north', 'east'];
    expect(signFlip([1, 2, 2, 1], { clusters })).toMatchObject({ n: 3, total: 6, p: 0.25, smallestP: 0.25 });
    expect(signFlip([1, 2, -1, -2], { clusters: ['a', 'b', 'a', 'b'] })).toMatchObject({ p: null, n: 2 });
    expect(() => signFlip([1, 2], { clusters: ['a'] })).toThrow(RangeError);
  });

  it('draws patterns by chance where there are too many, says so and repeats itself', () => {
    const changes = Array.from(
      { length: 40 },
      (_, index) => Math.sqrt(index + 1) * (index % 3 === 0 ? -1 : 1),
    );
    const result = signFlip(changes, { iterations: 4000, seed: 11 });
    expect(result).toMatchObject({ method: 'random', iterations: 4000, seed: 11 });
    expect(signFlip(changes, { iterations: 4000, seed: 11 })).toEqual(result);
    const exact = signFlip(changes.map((change) => Math.round(change * 100) / 100));
    expect(exact.method).toBe('exact');
    expect(Math.abs((result.p ?? 0) - (exact.p ?? 1))).toBeLessThan(0.02);
  });

  it('nothing, one, all zero', () => {
    expect(signFlip([])).toMatchObject({ n: 0, p: null, reason: 'no-pairs' });
    expect(signFlip([3])).toMatchObject({ p: 1, smallestP: 1, reason: null });
    expect(signFlip([0, 0])).toMatchObject({ p: null, smallestP: 1, reason: 'no-variation' });
  });

  it('refuses missing values', () => {
    expect(() => signFlip([1, Number.NaN])).toThrow(RangeError);
  });
});

interface Reference {
  cases: { id: string; exactTwoSidedP: number; nClusters?: number; smallestPossible?: number }[];
  small: { id: string; clusterTotals: number[]; p: number }[];
}

describe.skipIf(!hasReference)('sign flips as counted by Python (needs ../shared/reference/values)', () => {
  it('linked respondents', () => {
    const { cases } = expected<Reference>('14_permutation');
    for (const id of ['sleep', 'hamilton', 'anxiety_r1_r3']) {
      const paired = pairedCases().find((given) => given.id === id);
      const result = signFlip(paired === undefined ? [] : changesOf(paired));
      expect(result.method, id).toBe('exact');
      expect(result.p, id).toBeCloseTo(
        cases.find((given) => given.id === id)?.exactTwoSidedP ?? Number.NaN,
        12,
      );
    }
  });

  it('schools flipped by district', () => {
    const want = expected<Reference>('14_permutation').cases.find(
      ({ id }) => id === 'apiclus1_cluster_signflip',
    );
    const rows = columns('data/api_clus1.csv', ['dnum', 'api99', 'api00']);
    const changes = rows.map(([, before, after]) => Number(after) - Number(before));
    const result = signFlip(changes, { clusters: rows.map(([district]) => district ?? '') });
    expect(result).toMatchObject({ n: want?.nClusters, method: 'exact', smallestP: want?.smallestPossible });
    expect(result.p).toBeCloseTo(want?.exactTwoSidedP ?? Number.NaN, 14);
  });

  it('few cluster totals', () => {
    for (const { id, clusterTotals, p } of expected<Reference>('14_permutation').small) {
      expect(signFlip(clusterTotals).p, id).toBeCloseTo(p, 14);
    }
  });
});
