import { describe, expect, it } from 'vitest';
import { type IccForm, icc } from '../../src/statistics/index.ts';
import { expected, hasReference, numbers } from './reference-values.ts';

interface Psych {
  icc: number;
  F: number;
  df1: number;
  df2: number;
  p: number;
  lower: number;
  upper: number;
}

interface Irr {
  value: number;
  lower: number;
  upper: number;
}

interface Reference {
  icc: { data: string; raters: string[]; psych: Record<string, Psych>; irr: Record<string, Irr> }[];
}

const NAMES = [
  ['ICC(1,1)', 'ICC1', 'ICC_1_1'],
  ['ICC(2,1)', 'ICC2', 'ICC_A1'],
  ['ICC(3,1)', 'ICC3', 'ICC_C1'],
  ['ICC(1,k)', 'ICC1k', 'ICC_1_k'],
  ['ICC(2,k)', 'ICC2k', 'ICC_Ak'],
  ['ICC(3,k)', 'ICC3k', 'ICC_Ck'],
] as const;

const FORMS: IccForm[] = NAMES.map(([form]) => form);

describe.skipIf(!hasReference)('intraclass correlations equal R (needs ../shared/reference/values)', () => {
  const reference = hasReference ? expected<Reference>('06_interrater').icc[0] : undefined;
  const ratings = () => numbers(reference?.data ?? '', reference?.raters ?? []);

  it.each(NAMES)('%s', (form, psych, irr) => {
    const result = icc(ratings(), { form });
    const wanted = reference?.psych[psych];
    expect(result).toMatchObject({ form, units: 20, raters: 3, reason: null });
    expect([result.icc, result.interval?.lower, result.interval?.upper]).toEqual(
      [wanted?.icc, wanted?.lower, wanted?.upper].map((value) => expect.closeTo(value ?? Number.NaN, 9)),
    );
    expect([result.test?.f, result.test?.df1, result.test?.df2, result.test?.p]).toEqual(
      [wanted?.F, wanted?.df1, wanted?.df2, wanted?.p].map((value) => expect.closeTo(value ?? Number.NaN, 9)),
    );
    const other = icc(ratings(), { form, averageInterval: 'mcgraw-wong' });
    const second = reference?.irr[irr];
    expect([other.icc, other.interval?.lower, other.interval?.upper]).toEqual(
      [second?.value, second?.lower, second?.upper].map((value) => expect.closeTo(value ?? Number.NaN, 9)),
    );
  });
});

describe('intraclass correlations by hand', () => {
  // The second rater gives 1 more throughout: mean squares 2 between units, 1.5 between raters, 0 left over.
  const shifted = [
    [1, 2],
    [2, 3],
    [3, 4],
  ];

  it('tell agreement from consistency', () => {
    expect(icc(shifted, { form: 'ICC(3,1)' }).icc).toBeCloseTo(1, 12);
    // 2 / (2 + 2 · 1.5 / 3)
    expect(icc(shifted, { form: 'ICC(2,1)' }).icc).toBeCloseTo(2 / 3, 12);
    // 2 / (2 + 1.5 / 3)
    expect(icc(shifted, { form: 'ICC(2,k)' }).icc).toBeCloseTo(0.8, 12);
    // Within units ½ each: (2 − ½) / (2 + ½) and (2 − ½) / 2.
    expect(icc(shifted, { form: 'ICC(1,1)' }).icc).toBeCloseTo(0.6, 12);
    expect(icc(shifted, { form: 'ICC(1,k)' }).icc).toBeCloseTo(0.75, 12);
  });

  it('name ICC(2,1) where nothing is asked for', () => {
    expect(icc(shifted).form).toBe('ICC(2,1)');
  });

  it('give perfect agreement without an interval or a test', () => {
    const perfect = shifted.map(([first = 0]) => [first / 10, first / 10, first / 10]);
    for (const form of FORMS) {
      const result = icc(perfect, { form });
      expect(result.icc).toBeCloseTo(1, 12);
      expect(result).toMatchObject({ interval: null, test: null, reason: null });
    }
  });

  it('take units of unequal size in the one-way forms only', () => {
    // Groups 1 3, 4 6, 5: between (2·3.24 + 2·1.44 + 1.44)/2 = 5.4, within 4/2 = 2, k = 5/3.
    const ragged = [[1, 3], [4, null, 6], [5]];
    const result = icc(ragged, { form: 'ICC(1,1)' });
    expect(result.raters).toBeCloseTo(5 / 3, 12);
    expect(result.icc).toBeCloseTo(3.4 / (5.4 + (2 / 3) * 2), 12);
    expect(icc(ragged, { form: 'ICC(1,k)' }).icc).toBeCloseTo(3.4 / 5.4, 12);
    expect(icc(ragged, { form: 'ICC(2,1)' })).toMatchObject({ icc: null, reason: 'incomplete' });
  });

  it('report a negative value as it is', () => {
    const opposed = [
      [1, 4],
      [4, 1],
      [2, 3],
    ];
    expect(icc(opposed, { form: 'ICC(1,1)' }).icc).toBeCloseTo(-1, 12);
    expect(icc(opposed, { form: 'ICC(1,k)' })).toMatchObject({ icc: null, reason: 'no-variation' });
  });

  it.each([
    ['nothing', [], 'too-few'],
    ['one unit', [[1, 2, 3]], 'too-few'],
    ['one rater', [[1], [2], [3]], 'too-few'],
    [
      'all equal',
      [
        [0.1, 0.1],
        [0.1, 0.1],
        [0.1, 0.1],
      ],
      'no-variation',
    ],
    [
      'all missing',
      [
        [null, null],
        [null, null],
      ],
      null,
    ],
  ])('are undefined for %s', (_, table, reason) => {
    for (const form of FORMS) {
      const result = icc(table, { form });
      expect(result).toMatchObject({ icc: null, interval: null, test: null });
      expect(result.reason).toBe(reason ?? (form.startsWith('ICC(1') ? 'too-few' : 'incomplete'));
    }
  });

  it('never leave the numbers, whatever small tables hold', () => {
    const values = [0, 1, 4];
    for (let code = 0; code < 3 ** 6; code += 7) {
      const flat = Array.from({ length: 6 }, (_, place) => values[Math.floor(code / 3 ** place) % 3] ?? 0);
      for (const table of [
        [flat.slice(0, 3), flat.slice(3)],
        [flat.slice(0, 2), flat.slice(2, 4), flat.slice(4)],
      ]) {
        for (const form of FORMS) checkFinite(icc(table, { form }));
      }
    }
  });
});

function checkFinite({ icc: value, interval, test, reason }: ReturnType<typeof icc>): void {
  const figures = [value, interval?.lower, interval?.upper, test?.f, test?.p].filter((each) => each != null);
  expect(figures.every(Number.isFinite)).toBe(true);
  expect(value === null).toBe(reason !== null);
  if (interval) expect(interval.lower).toBeLessThan(interval.upper);
  if (interval && value !== null) {
    expect(interval.lower).toBeLessThanOrEqual(value);
    expect(interval.upper).toBeGreaterThanOrEqual(value);
  }
}
