import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../src/statistics/index.ts';
import { expected, hasReference, numbers } from './reference-values.ts';

interface Figures {
  n: number;
  alpha_raw: number;
  alpha_std: number;
  guttman6: number;
  average_r: number;
  feldt_ci95: [number, number];
  alpha_se_duhachek: number;
  itemDrop_rawAlpha: Record<string, number>;
  item_r_drop: Record<string, number>;
  itemMean: Record<string, number>;
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
  edge: {
    zero_variance_item: { x: Record<string, number>[]; alpha_raw: number };
    all_constant: { x: Record<string, number[]> };
    two_items: { x: Record<string, number>[]; alpha_raw: number; spearmanBrown: number };
    negative_alpha: { x: Record<string, number>[]; alpha_raw: number };
  };
}

describe.skipIf(!hasReference)('alpha equals R (needs ../shared/reference/values)', () => {
  const reference = hasReference ? expected<Reliability>('05_reliability') : null;
  const cases = (reference?.cases ?? []).flatMap((each) =>
    (['complete', 'pairwise'] as const).map((missing) => ({ ...each, missing, figures: each[missing] })),
  );

  it.each(cases)('$id, $missing', ({ data, items, reversed, missing, figures }) => {
    const turned = items.map((item) => reversed.includes(item));
    const rows = numbers(data, items).map((row) =>
      row.map((value, place) => (value !== null && turned[place] ? 7 - value : value)),
    );
    const result = cronbachAlpha(rows, { missing });
    expect(result.alpha).toBeCloseTo(figures.alpha_raw, 9);
    expect(result.standardised).toBeCloseTo(figures.alpha_std, 9);
    expect(result.guttman6).toBeCloseTo(figures.guttman6, 9);
    expect(result.meanCorrelation).toBeCloseTo(figures.average_r, 9);
    expect(result.standardError).toBeCloseTo(figures.alpha_se_duhachek, 9);
    expect(result.interval?.lower).toBeCloseTo(figures.feldt_ci95[0], 9);
    expect(result.interval?.upper).toBeCloseTo(figures.feldt_ci95[1], 9);
    expect([result.respondents, result.respondents + result.dropped]).toEqual([figures.n, rows.length]);
    items.forEach((item, place) => {
      expect(result.items[place]?.mean).toBeCloseTo(figures.itemMean[item] ?? Number.NaN, 9);
      expect(result.items[place]?.alphaIfDropped).toBeCloseTo(
        figures.itemDrop_rawAlpha[item] ?? Number.NaN,
        9,
      );
      expect(result.items[place]?.restCorrelation).toBeCloseTo(figures.item_r_drop[item] ?? Number.NaN, 9);
    });
  });

  it('has the edge cases', () => {
    const edge = reference?.edge;
    const rowsOf = (table: Record<string, number>[] = []) => table.map((row) => Object.values(row));
    const constant = cronbachAlpha(rowsOf(edge?.zero_variance_item.x));
    expect(constant.alpha).toBeCloseTo(edge?.zero_variance_item.alpha_raw ?? Number.NaN, 9);
    expect(constant.standardised).toBeNull();
    const two = cronbachAlpha(rowsOf(edge?.two_items.x));
    expect(two.alpha).toBeCloseTo(edge?.two_items.alpha_raw ?? Number.NaN, 9);
    expect(two.standardised).toBeCloseTo(edge?.two_items.spearmanBrown ?? Number.NaN, 9);
    const negative = cronbachAlpha(rowsOf(edge?.negative_alpha.x));
    expect(negative.alpha).toBeCloseTo(edge?.negative_alpha.alpha_raw ?? Number.NaN, 9);
    const [a = [], b = []] = Object.values(edge?.all_constant.x ?? {});
    expect(cronbachAlpha([a, b])).toMatchObject({ alpha: null, interval: null, reason: 'no-variation' });
  });
});

describe('alpha by hand', () => {
  // Totals 2, 5, 5, 8: variance 6. Item variances 5/3 and 5/3. Alpha = 2 · (1 − (10/3)/6) = 8/9.
  const rows = [
    [1, 1],
    [2, 3],
    [3, 2],
    [4, 4],
  ];

  it('works out a table of four rows', () => {
    const result = cronbachAlpha(rows);
    expect(result.alpha).toBeCloseTo(8 / 9, 12);
    expect(result.meanCorrelation).toBeCloseTo(0.8, 12);
    expect(result.items.map(({ mean }) => mean)).toEqual([2.5, 2.5]);
    expect(result.items.map(({ alphaIfDropped }) => alphaIfDropped)).toEqual([null, null]);
    expect(result.items.map(({ restCorrelation }) => restCorrelation)).toEqual([
      expect.closeTo(0.8, 12),
      expect.closeTo(0.8, 12),
    ]);
  });

  it('leaves out rows with a gap, counted', () => {
    const result = cronbachAlpha([...rows, [null, 4], [], [4]]);
    expect(result).toMatchObject({ respondents: 4, dropped: 3 });
    expect(result.alpha).toBeCloseTo(8 / 9, 12);
  });

  it('widens the interval with the level and refuses an impossible one', () => {
    const [narrow, wide] = [cronbachAlpha(rows, { level: 0.8 }), cronbachAlpha(rows, { level: 0.99 })];
    expect(narrow.interval?.lower).toBeGreaterThan(wide.interval?.lower ?? Number.NaN);
    expect(narrow.interval?.upper).toBeLessThan(wide.interval?.upper ?? Number.NaN);
    expect(() => cronbachAlpha(rows, { level: 1 })).toThrow(RangeError);
  });

  it('gives perfect alpha without an interval', () => {
    const perfect = cronbachAlpha(rows.map(([first = 0]) => [first, first + 1, first]));
    expect(perfect.alpha).toBeCloseTo(1, 12);
    expect(perfect).toMatchObject({ interval: null, standardError: null, guttman6: null, reason: null });
  });

  it.each([
    ['no rows', [], 'too-few'],
    ['one row', [[1, 2, 3]], 'too-few'],
    ['one item', [[1], [2], [3]], 'too-few'],
    [
      'all missing',
      [
        [null, null],
        [null, null],
      ],
      'too-few',
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
    [
      'items that cancel out',
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      'no-variation',
    ],
  ])('has no alpha for %s', (_, table, reason) => {
    expect(cronbachAlpha(table)).toMatchObject({ alpha: null, interval: null, standardError: null, reason });
  });
});
