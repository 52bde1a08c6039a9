import { describe, expect, it } from 'vitest';
import { mannWhitney } from '../../src/statistics/mann-whitney.ts';
import { permutation } from '../../src/statistics/permutation.ts';

describe('permutation', () => {
  it('a worked example: 1 2 against 4 9', () => {
    // Means of the pairs differ from the rest by −10/2 −6/2 4/2 and their opposites: seen 5, so 2 of 6.
    const result = permutation([1, 2], [4, 9]);
    expect(result).toMatchObject({
      nReference: 2,
      nComparison: 2,
      difference: 5,
      method: 'exact',
      iterations: null,
    });
    expect(result.p).toBeCloseTo(2 / 6, 14);
    expect(result.smallestP).toBeCloseTo(2 / 6, 14);
  });

  it('counts a labelling with the very same difference, whatever the decimals', () => {
    // Halves of the values are counted and put together for thirds, a table is filled for tenths.
    const thirds = [1, 2, 2, 5, 7].map((value) => value / 3);
    const others = [3, 6, 6, 8].map((value) => value / 3);
    const tenths = permutation([0.1, 0.2, 0.2, 0.5, 0.7], [0.3, 0.6, 0.6, 0.8]);
    expect(permutation(thirds, others).p).toBeCloseTo(tenths.p ?? 0, 12);
    expect(tenths.p).toBeCloseTo(bruteForce([1, 2, 2, 5, 7], [3, 6, 6, 8]), 12);
  });

  it('is the rank-sum test when the values are ranks', () => {
    const [a, b] = [
      [1, 2, 4, 7],
      [3, 5, 6, 8, 9],
    ];
    expect(permutation(a, b).p).toBeCloseTo(mannWhitney(a, b).p ?? 0, 12);
  });

  it('does not depend on the order of the groups or on a shift', () => {
    const [a, b] = [
      [3, 9, 12],
      [1, 2, 2, 7],
    ];
    expect(permutation(b, a).p).toBeCloseTo(permutation(a, b).p ?? 0, 14);
    expect(permutation([1003, 1009, 1012], [1001, 1002, 1002, 1007]).p).toBeCloseTo(
      permutation(a, b).p ?? 0,
      14,
    );
  });

  it('draws labellings by chance where there are too many, says so and repeats itself', () => {
    const a = Array.from({ length: 20 }, (_, index) => Math.sqrt(index + 2));
    const b = Array.from({ length: 20 }, (_, index) => Math.sqrt(index + 4.5));
    const result = permutation(a, b, { iterations: 4000, seed: 7 });
    expect(result).toMatchObject({ method: 'random', iterations: 4000, seed: 7 });
    expect(permutation(a, b, { iterations: 4000, seed: 7 })).toEqual(result);
    const rounded = [a, b].map((group) => group.map((value) => Math.round(value * 100) / 100)) as [
      number[],
      number[],
    ];
    const exact = permutation(...rounded);
    expect(exact.method).toBe('exact');
    // Three standard errors of a share near one half from 4000 draws are .024.
    expect(Math.abs((result.p ?? 0) - (exact.p ?? 1))).toBeLessThan(0.03);
  });

  it('a p from chance draws is never 0', () => {
    const a = Array.from({ length: 20 }, (_, index) => Math.sqrt(index + 2));
    const far = a.map((value) => value + 1000);
    expect(permutation(a, far, { iterations: 99 }).p).toBeCloseTo(1 / 100, 14);
  });

  it('empty, all equal, one each', () => {
    expect(permutation([], [1])).toMatchObject({ difference: null, p: null, reason: 'too-few' });
    expect(permutation([2, 2], [2])).toMatchObject({ difference: 0, p: null, reason: 'no-variation' });
    expect(permutation([2], [3])).toMatchObject({ difference: 1, p: 1, reason: null });
  });

  it('refuses missing values and iterations that are not whole', () => {
    expect(() => permutation([1, Number.NaN], [1])).toThrow(RangeError);
    const many = Array.from({ length: 20 }, (_, index) => Math.sqrt(index));
    expect(() => permutation(many, many.map(Math.sqrt), { iterations: 0 })).toThrow(RangeError);
  });
});

function bruteForce(reference: readonly number[], comparison: readonly number[]): number {
  const values = [...reference, ...comparison];
  const gap = (picked: number) => {
    const own = values.filter((_, index) => (picked >> index) & 1);
    const total = values.reduce((so, value) => so + value, 0);
    const mine = own.reduce((so, value) => so + value, 0);
    return Math.abs(mine / own.length - (total - mine) / (values.length - own.length));
  };
  const seen = gap(2 ** reference.length - 1);
  const all = Array.from({ length: 2 ** values.length }, (_, picked) => picked);
  const labellings = all.filter(
    (picked) => picked.toString(2).replaceAll('0', '').length === reference.length,
  );
  return labellings.filter((picked) => gap(picked) >= seen - 1e-9).length / labellings.length;
}
