import { describe, expect, it } from 'vitest';
import { type KrippendorffMetric, krippendorffAlpha } from '../../src/statistics/index.ts';
import { columns, expected, hasReference, numbers } from './reference-values.ts';

interface Case {
  id: string;
  data: string;
  raters: string[];
  alpha: Partial<Record<KrippendorffMetric, number>>;
  irrCAC?: { irrCAC_unweighted: number; irrCAC_quadratic: number };
}

interface Reference {
  krippendorff: Case[];
  krippendorffEdge: { perfect: { m: number[][]; alpha_ordinal: number }; no_variation: { m: number[][] } };
  irrBug: { anxiety_nominal_wrong: number };
}

const METRICS: KrippendorffMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

describe.skipIf(!hasReference)("Krippendorff's alpha equals R (needs ../shared/reference/values)", () => {
  const reference = hasReference ? expected<Reference>('06_interrater') : null;
  const cases = (reference?.krippendorff ?? []).flatMap((each) =>
    METRICS.filter((metric) => metric in each.alpha).map((metric) => ({
      ...each,
      metric,
      value: each.alpha[metric],
    })),
  );

  it.each(cases)('$id, $metric', ({ data, raters, metric, value, irrCAC }) => {
    const { alpha } = krippendorffAlpha(rated(data, raters), metric);
    expect(alpha).toBeCloseTo(value ?? Number.NaN, 9);
    const second = { nominal: irrCAC?.irrCAC_unweighted, interval: irrCAC?.irrCAC_quadratic };
    const rounded = metric === 'nominal' || metric === 'interval' ? second[metric] : undefined;
    if (rounded !== undefined) expect(alpha).toBeCloseTo(rounded, 4);
  });

  it('does not repeat the error irr makes with more than two raters and no gap', () => {
    const { alpha } = krippendorffAlpha(
      numbers('data/irr_anxiety.csv', ['rater1', 'rater2', 'rater3']),
      'nominal',
    );
    expect(alpha).not.toBeCloseTo(reference?.irrBug.anxiety_nominal_wrong ?? Number.NaN, 4);
  });

  it('has the edge cases', () => {
    const edge = reference?.krippendorffEdge;
    expect(krippendorffAlpha(turned(edge?.perfect.m), 'ordinal').alpha).toBe(edge?.perfect.alpha_ordinal);
    expect(krippendorffAlpha(turned(edge?.no_variation.m), 'ordinal')).toMatchObject({
      alpha: null,
      agreement: 1,
      reason: 'no-variation',
    });
  });
});

/** Ratings as numbers; names become numbers in the order they come up. */
function rated(data: string, raters: string[]): (number | null)[][] {
  const names = columns(data, raters);
  const codes = [...new Set(names.flat())];
  const isNumeric = codes.every((code) => code === null || Number.isFinite(Number(code)));
  if (isNumeric) return numbers(data, raters);
  return names.map((row) => row.map((name) => (name === null ? null : codes.indexOf(name))));
}

/** The reference has a row a rater; the function takes a row a unit. */
function turned(table: number[][] = []): number[][] {
  return (table[0] ?? []).map((_, unit) => table.map((rater) => rater[unit] ?? Number.NaN));
}

describe("Krippendorff's alpha by hand", () => {
  // Pairs 1–1, 1–2, 3–3: o = 2 of 6 in disagreement; margins 3, 1, 2 give 22 of 30 by chance.
  const units = [
    [1, 1],
    [1, 2],
    [3, 3],
  ];

  it('works out three units', () => {
    expect(krippendorffAlpha(units, 'nominal')).toEqual({
      alpha: expect.closeTo(1 - (5 * 2) / 22, 12),
      agreement: expect.closeTo(2 / 3, 12),
      metric: 'nominal',
      units: 3,
      values: 6,
      dropped: 0,
      reason: null,
    });
  });

  it('measures by rank, by difference and by relative difference', () => {
    // Interval: d² 1 (1–2), 4 (1–3), 1 (2–3): chance 2·(3·1·1 + 3·2·4 + 1·2·1) = 58, observed 2.
    expect(krippendorffAlpha(units, 'interval').alpha).toBeCloseTo(1 - (5 * 2) / 58, 12);
    // Ordinal: middle ranks 1.5, 3.5, 5: d² 4, 12.25, 2.25: chance 2·(12 + 73.5 + 4.5) = 180, observed 8.
    expect(krippendorffAlpha(units, 'ordinal').alpha).toBeCloseTo(1 - (5 * 8) / 180, 12);
    // Ratio: d² 1/9, 1/4, 1/25: chance 2·(3/9 + 6/4 + 2/25), observed 2/9.
    expect(krippendorffAlpha(units, 'ratio').alpha).toBeCloseTo(1 - 10 / 9 / (2 * (1 / 3 + 1.5 + 0.08)), 12);
  });

  it('leaves out units rated once or not at all, and gaps', () => {
    const result = krippendorffAlpha(
      [...units.map((row) => [null, ...row]), [2], [null, null, 3], []],
      'nominal',
    );
    expect(result).toMatchObject({ units: 3, values: 6, dropped: 3 });
    expect(result.alpha).toBeCloseTo(1 - 10 / 22, 12);
  });

  it('does not mind the order of raters or units, nor steps of another size', () => {
    const other = units.toReversed().map((row) => row.toReversed().map((value) => 5 - value / 10));
    for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
      expect(krippendorffAlpha(other, metric).alpha).toBeCloseTo(
        krippendorffAlpha(units, metric).alpha ?? 9,
        9,
      );
    }
  });

  it('takes binary noise for no difference', () => {
    const noisy = [
      [0.1 + 0.2, 0.3],
      [0.7, 0.7],
    ];
    expect(krippendorffAlpha(noisy, 'nominal').alpha).toBe(1);
  });

  it('has zero beside zero on the ratio metric, and nothing below', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [1, 1],
        ],
        'ratio',
      ).alpha,
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [-1, 1],
          [2, 2],
        ],
        'ratio',
      ),
    ).toMatchObject({ alpha: null, reason: 'below-zero' });
  });

  it.each([
    ['no units', [], 'no-pairs', null],
    ['one rater', [[1], [2], [3]], 'no-pairs', null],
    [
      'all missing',
      [
        [null, null],
        [null, null],
      ],
      'no-pairs',
      null,
    ],
    [
      'one value only',
      [
        [2, 2],
        [2, 2],
      ],
      'no-variation',
      1,
    ],
  ])('has no alpha for %s', (_, table, reason, agreement) => {
    for (const metric of METRICS) {
      expect(krippendorffAlpha(table, metric)).toMatchObject({ alpha: null, reason, agreement });
    }
  });
});
