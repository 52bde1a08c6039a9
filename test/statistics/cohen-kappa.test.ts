import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../src/statistics/index.ts';
import { columns, expected, hasReference, numbers } from './reference-values.ts';

interface Asymptotic {
  unweighted: number;
  unweightedASE: number;
  weighted: number;
  weightedASE: number;
}

interface Reference {
  kappa: {
    id: string;
    vcd_linear: Asymptotic;
    vcd_quadratic: Asymptotic;
    levels: number[];
    table: number[][];
    n: number;
    agreement: number;
    unweighted: number;
    linear_fullScale: number;
    quadratic_fullScale: number;
    unweighted_z_p: { z: number; p: number };
  }[];
  kappaNominal: { data: string; kappa: number; z: number; p: number };
  light: { diagnoses: number };
  kappaEdge: { perfect: number; one_category: null; paradox: { table: number[][]; kappa: number } };
}

describe.skipIf(!hasReference)('kappa equals R (needs ../shared/reference/values)', () => {
  const reference = hasReference ? expected<Reference>('06_interrater') : null;

  it.each(reference?.kappa ?? [])('$id', (each) => {
    const raters = each.id
      .split('_')
      .slice(1)
      .map((name) => name.replace('r', 'rater'));
    const [first, second] = pairsOf(numbers('data/irr_anxiety.csv', raters));
    const plain = cohenKappa(first, second, { scale: each.levels });
    expect(plain).toMatchObject({ table: each.table, pairs: each.n });
    expect(plain.agreement).toBeCloseTo(each.agreement, 9);
    expect(plain.kappa).toBeCloseTo(each.unweighted, 9);
    expect(plain.standardError).toBeCloseTo(each.vcd_linear.unweightedASE, 9);
    expect(plain.z).toBeCloseTo(each.unweighted_z_p.z, 9);
    expect(plain.p).toBeCloseTo(each.unweighted_z_p.p, 9);
    const linear = cohenKappa(first, second, { scale: each.levels, weights: 'linear' });
    expect(linear.kappa).toBeCloseTo(each.linear_fullScale, 9);
    expect(linear.kappa).toBeCloseTo(each.vcd_linear.weighted, 9);
    expect(linear.standardError).toBeCloseTo(each.vcd_linear.weightedASE, 9);
    const quadratic = cohenKappa(first, second, { scale: each.levels, weights: 'quadratic' });
    expect(quadratic.kappa).toBeCloseTo(each.quadratic_fullScale, 9);
    expect(quadratic.kappa).toBeCloseTo(each.vcd_quadratic.weighted, 9);
    expect(quadratic.standardError).toBeCloseTo(each.vcd_quadratic.weightedASE, 9);
  });

  it('agrees on the six raters of diagnoses, two by two and by their mean', () => {
    const raters = [1, 2, 3, 4, 5, 6].map((rater) => `rater${rater}`);
    const names = columns('data/irr_diagnoses.csv', raters);
    const codes = [...new Set(names.flat())];
    const coded = names.map((row) => row.map((name) => codes.indexOf(name)));
    const scale = codes.map((_, code) => code);
    const kappas = raters.flatMap((_, one) =>
      raters.slice(one + 1).map((_, gap) => {
        const [first, second] = pairsOf(coded.map((row) => [row[one] ?? -1, row[one + 1 + gap] ?? -1]));
        return cohenKappa(first, second, { scale });
      }),
    );
    expect(kappas[0]?.kappa).toBeCloseTo(reference?.kappaNominal.kappa ?? Number.NaN, 9);
    expect(kappas[0]?.z).toBeCloseTo(reference?.kappaNominal.z ?? Number.NaN, 9);
    expect(kappas[0]?.p).toBeCloseTo(reference?.kappaNominal.p ?? Number.NaN, 15);
    const mean = kappas.reduce((before, { kappa }) => before + (kappa ?? Number.NaN), 0) / kappas.length;
    expect(mean).toBeCloseTo(reference?.light.diagnoses ?? Number.NaN, 9);
  });

  it('has the edge cases', () => {
    const edge = reference?.kappaEdge;
    const [first, second] = spread(edge?.paradox.table ?? []);
    const paradox = cohenKappa(first, second, { scale: [0, 1] });
    expect(paradox.kappa).toBeCloseTo(edge?.paradox.kappa ?? Number.NaN, 9);
    expect(paradox.agreement).toBeCloseTo(0.9, 12);
    expect(cohenKappa([0, 1, 1], [0, 1, 1], { scale: [0, 1] }).kappa).toBe(edge?.perfect);
    expect(cohenKappa([1, 1], [1, 1], { scale: [0, 1] }).kappa).toBe(edge?.one_category);
  });
});

function pairsOf(rows: (number | null)[][]): [number[], number[]] {
  const side = (place: number) => rows.map((row) => row[place] ?? Number.NaN);
  return [side(0), side(1)];
}

/** A table of counts, as one pair of codes for each count. */
function spread(table: number[][]): [number[], number[]] {
  const pairs = table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other])),
  );
  return pairsOf(pairs);
}

describe('kappa by hand', () => {
  // 20 both yes, 5 and 10 split, 15 both no: agreement .7, by chance .5, kappa .4.
  const [first, second] = spread([
    [20, 5],
    [10, 15],
  ]);

  it('works out a table of yes and no', () => {
    const result = cohenKappa(first, second, { scale: [0, 1] });
    expect(result.agreement).toBeCloseTo(0.7, 12);
    expect(result.kappa).toBeCloseTo(0.4, 12);
    expect(result.interval?.lower).toBeCloseTo(0.4 - 1.959963985 * (result.standardError ?? 9), 9);
    expect(result.interval?.upper).toBeCloseTo(0.4 + 1.959963985 * (result.standardError ?? 9), 9);
  });

  it('weighs over the declared scale, whether all of it is used or not', () => {
    const ratings = [
      [0, 0, 1, 3],
      [0, 1, 1, 3],
    ] as const;
    const used = cohenKappa(...ratings, { scale: [0, 1, 3], weights: 'linear' });
    const declared = cohenKappa(...ratings, { scale: [0, 1, 2, 3], weights: 'linear' });
    // Margins ½ ¼ ¼ and ¼ ½ ¼. Mean distance observed ¼ step; by chance 14/16 steps, or 20/16 with the code between.
    expect(used.kappa).toBeCloseTo(1 - 0.25 / (14 / 16), 12);
    expect(declared.kappa).toBeCloseTo(1 - 0.25 / (20 / 16), 12);
  });

  it('keeps the interval on the scale, and has none for perfect agreement', () => {
    const close = cohenKappa([0, 0, 0, 1, 1], [0, 0, 0, 1, 0], { scale: [0, 1] });
    expect(close.interval?.upper).toBe(1);
    const perfect = cohenKappa([0, 1, 2], [0, 1, 2], { scale: [0, 1, 2] });
    expect(perfect).toMatchObject({ kappa: 1, standardError: null, interval: null, reason: null });
  });

  it.each([
    ['no pair', [], [], 'too-few', null],
    ['one code only', [1, 1, 1], [1, 1, 1], 'no-variation', 1],
    ['a code outside the scale', [0, 7], [0, 1], 'not-on-scale', null],
  ])('has no kappa for %s', (_, one, other, reason, agreement) => {
    const result = cohenKappa(one, other, { scale: [0, 1], weights: 'linear' });
    expect(result).toMatchObject({ kappa: null, standardError: null, interval: null, z: null, p: null });
    expect([result.reason, result.agreement]).toEqual([reason, agreement]);
  });

  it('refuses lists of unequal length and a scale that repeats itself', () => {
    expect(() => cohenKappa([1], [1, 2], { scale: [1, 2] })).toThrow(RangeError);
    expect(() => cohenKappa([1], [1], { scale: [1, 1] })).toThrow(RangeError);
  });
});
