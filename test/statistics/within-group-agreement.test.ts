import { describe, expect, it } from 'vitest';
import { withinGroupAgreement } from '../../src/statistics/index.ts';
import { expected, hasReference } from './reference-values.ts';

interface Reference {
  edge: {
    id: string;
    x: number | number[];
    sigmaE?: number;
    var?: number;
    rwg?: number | null;
    rwg_raw?: number;
    rwg_truncated?: number;
  }[];
}

describe.skipIf(!hasReference)('r_wg equals R (needs ../shared/reference/values)', () => {
  it.each(hasReference ? expected<Reference>('07_within_group').edge : [])('$id', (each) => {
    const ratings = typeof each.x === 'number' ? [each.x] : each.x;
    const [item] = withinGroupAgreement([ratings], { options: 5 }).items;
    const wanted = each.rwg_truncated ?? each.rwg;
    if (wanted === null || wanted === undefined) expect(item?.agreement).toBeNull();
    else expect(item?.agreement).toBeCloseTo(wanted, 9);
    if (each.rwg_raw !== undefined) expect(item?.raw).toBeCloseTo(each.rwg_raw, 9);
    if (each.var !== undefined) expect(item?.variance).toBeCloseTo(each.var, 9);
    expect(item?.polarised).toBe(each.id === 'extreme_split');
  });
});

describe('agreement within a group, by hand', () => {
  // Five options: random answers have variance 2. Ratings 3 4 4 5: mean 4, variance 2/3, distance ½.
  const item = [3, 4, 4, 5];

  it('works out one item', () => {
    expect(withinGroupAgreement([item], { options: 5 }).items).toEqual([
      {
        ratings: 4,
        mean: 4,
        variance: expect.closeTo(2 / 3, 12),
        agreement: expect.closeTo(2 / 3, 12),
        raw: expect.closeTo(2 / 3, 12),
        averageDeviation: 0.5,
        polarised: false,
        reason: null,
      },
    ]);
  });

  it('steps up over items, and leaves out those with fewer than two ratings', () => {
    // Variances 2/3 and 0: m = 1/6, so 2 · 5/6 over 2 · 5/6 + 1/6 = 10/11.
    const result = withinGroupAgreement([item, [2, 2], [5], []], { options: 5 });
    expect(result.agreement).toBeCloseTo(10 / 11, 12);
    expect(result.averageDeviation).toBeCloseTo(0.25, 12);
    expect(result).toMatchObject({ itemsUsed: 2, polarised: false, reason: null });
    expect(result.items.map(({ reason }) => reason)).toEqual([null, null, 'too-few', 'too-few']);
  });

  it('is the item itself where there is one', () => {
    expect(withinGroupAgreement([item], { options: 5 }).agreement).toBeCloseTo(2 / 3, 12);
  });

  it('depends on the number of options: two of three apart is as random, of seven it is not', () => {
    const ratings = [1, 2, 3];
    expect(withinGroupAgreement([ratings], { options: 3 }).items[0]?.raw).toBeCloseTo(1 - 1 / (8 / 12), 12);
    expect(withinGroupAgreement([ratings], { options: 7 }).items[0]?.raw).toBeCloseTo(0.75, 12);
  });

  it('says polarised instead of a negative figure, at any number of items', () => {
    const split = [1, 1, 5, 5];
    for (const items of [[split], [split, split], [split, split, split, split], [split, item]]) {
      expect(withinGroupAgreement(items, { options: 5 })).toMatchObject({ agreement: 0, polarised: true });
    }
    expect(withinGroupAgreement([split], { options: 5 }).averageDeviation).toBe(2);
    expect(withinGroupAgreement([[2, 4]], { options: 5 })).toMatchObject({ agreement: 0, polarised: false });
  });

  it('refuses a rating that is no number', () => {
    expect(() => withinGroupAgreement([[1, Number.NaN]], { options: 5 })).toThrow(RangeError);
  });

  it.each([
    ['no items', [], 5, 'too-few'],
    ['no ratings', [[], []], 5, 'too-few'],
    ['one rater', [[3], [4]], 5, 'too-few'],
    ['a scale of one option', [[1, 1]], 1, 'no-scale'],
  ])('has no r_wg for %s', (_, items, options, reason) => {
    expect(withinGroupAgreement(items, { options })).toMatchObject({
      agreement: null,
      polarised: false,
      reason,
    });
  });
});
