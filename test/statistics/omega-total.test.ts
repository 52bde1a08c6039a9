import { describe, expect, it } from 'vitest';
import { omegaTotal } from '../../src/statistics/index.ts';
import { expected, hasReference, numbers } from './reference-values.ts';

interface Figures {
  n: number;
  minres: { loadings: Record<string, number>; omega_total_std: number; omega_total_raw: number };
  ml: { loadings_factanal: Record<string, number>; omega_total_std: number; psych_ml_omega: number };
}

interface Reliability {
  cases: {
    id: string;
    data: string;
    items: string[];
    reversed: string[];
    complete: Figures;
    pairwise: Figures;
  }[];
}

describe.skipIf(!hasReference)('omega equals R (needs ../shared/reference/values)', () => {
  const reference = hasReference ? expected<Reliability>('05_reliability') : null;
  const cases = (reference?.cases ?? []).flatMap((each) =>
    (['complete', 'pairwise'] as const).map((missing) => ({ ...each, missing, figures: each[missing] })),
  );

  it.each(cases)('$id, $missing', ({ data, items, reversed, missing, figures }) => {
    const turned = items.map((item) => reversed.includes(item));
    const rows = numbers(data, items).map((row) =>
      row.map((value, place) => (value !== null && turned[place] ? 7 - value : value)),
    );
    const minres = omegaTotal(rows, { missing });
    within(minres.omega, figures.minres.omega_total_std);
    within(minres.raw, figures.minres.omega_total_raw);
    items.forEach((item, place) => {
      within(minres.loadings[place], figures.minres.loadings[item]);
    });
    const likelihood = omegaTotal(rows, { missing, extraction: 'maximum-likelihood' });
    within(likelihood.omega, figures.ml.omega_total_std);
    within(likelihood.omega, figures.ml.psych_ml_omega);
    items.forEach((item, place) => {
      within(likelihood.loadings[place], figures.ml.loadings_factanal[item]);
    });
    expect([minres.respondents, minres.improper, likelihood.improper]).toEqual([figures.n, false, false]);
  });
});

/** The tolerance the reference gives for what an iteration finds; ours is settled to far more digits. */
function within(value: number | null | undefined, reference: number | undefined): void {
  expect(Math.abs((value ?? Number.NaN) - (reference ?? Number.NaN))).toBeLessThan(1e-5);
}

/** Eight rows whose columns are products of ±1 patterns that do not correlate: 2 · common + own pattern. */
const PATTERNS = [1, 2, 3, 4, 5, 6, 7, 8].map((row) =>
  [row & 1, row & 2, row & 4].map((bit) => (bit ? 1 : -1)),
);
const THREE = PATTERNS.map(([one = 0, two = 0, three = 0]) => [
  2 * one + two,
  2 * one + three,
  2 * one + two * three,
]);

describe('omega by hand', () => {
  it.each(['minres', 'maximum-likelihood'] as const)('finds equal loadings, %s', (extraction) => {
    // Every correlation is 4/5, so every loading √0.8, and omega 9 · 0.8 / (9 · 0.8 + 3 · 0.2) = 12/13.
    const result = omegaTotal(THREE, { extraction });
    expect(result.omega).toBeCloseTo(12 / 13, 9);
    expect(result.raw).toBeCloseTo(12 / 13, 9);
    for (const loading of result.loadings) expect(loading).toBeCloseTo(Math.sqrt(0.8), 9);
    expect(result).toMatchObject({ respondents: 8, dropped: 0, improper: false, reason: null });
  });

  it('does not depend on units for omega, and does for raw', () => {
    const scaled = THREE.map(([first = 0, ...others]) => [10 * first, ...others]);
    expect(omegaTotal(scaled).omega).toBeCloseTo(12 / 13, 9);
    // Deviations 10 : 1 : 1 give 144 · 0.8 / (144 · 0.8 + 102 · 0.2).
    expect(omegaTotal(scaled).raw).toBeCloseTo(115.2 / 135.6, 9);
  });

  it('turns the factor the way most items point', () => {
    const turned = THREE.map(([first = 0, second = 0, third = 0]) => [-first, second, third]);
    const { loadings } = omegaTotal(turned);
    expect(loadings.map(Math.sign)).toEqual([-1, 1, 1]);
  });

  it('says where an item would need a negative variance of its own', () => {
    // The first item goes with both others (.92, .90) more closely than they with each other (.72) can allow.
    const noisy = [
      [1, 1, 1],
      [2, 2, 1],
      [3, 2, 3],
      [4, 5, 3],
      [5, 4, 5],
      [6, 6, 4],
    ];
    const result = omegaTotal(noisy);
    expect(result.improper).toBe(true);
    expect(Math.max(...result.loadings)).toBeLessThan(1);
    expect(result.omega).toBeLessThan(1);
  });

  it.each([
    ['no rows', [], 'too-few'],
    ['one row', [[1, 2, 3]], 'too-few'],
    [
      'two items',
      [
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      'too-few',
    ],
    [
      'all missing',
      [
        [null, null, null],
        [null, null, null],
      ],
      'too-few',
    ],
    [
      'a constant item',
      [
        [1, 2, 1],
        [2, 2, 3],
        [3, 2, 2],
      ],
      'no-variation',
    ],
    [
      'all equal',
      [
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ],
      'no-variation',
    ],
  ])('has no omega for %s', (_, table, reason) => {
    expect(omegaTotal(table)).toMatchObject({ omega: null, raw: null, loadings: [], reason });
  });

  it('is zero where no item goes with another', () => {
    const { omega } = omegaTotal(PATTERNS);
    expect(omega).toBeCloseTo(0, 9);
  });
});
