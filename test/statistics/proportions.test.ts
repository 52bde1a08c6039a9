import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, wilson } from '../../src/statistics/proportions.ts';
import { expected, hasReference } from './reference-values.ts';

interface Case {
  k: number;
  n: number;
  p: number | null;
  wilson95?: [number, number];
  clopperPearson95?: [number, number];
}

describe('wilson', () => {
  it('is the root of the score equation: each end is z standard errors of its own from the share', () => {
    const { share, interval } = wilson(3, 8);
    expect(share).toBe(0.375);
    for (const end of [interval?.lower ?? 0, interval?.upper ?? 0])
      expect(Math.abs(end - 0.375) / Math.sqrt((end * (1 - end)) / 8)).toBeCloseTo(1.959963984540054, 10);
  });

  it('reaches 0 and 1 exactly, and never has no width', () => {
    expect(wilson(0, 5).interval?.lower).toBe(0);
    expect(wilson(5, 5).interval?.upper).toBe(1);
    expect(wilson(1, 1).interval?.lower).toBeCloseTo(1 / (1 + 1.959963984540054 ** 2), 10);
  });

  it('is narrower at a lower level', () => {
    const [wide, narrow] = [wilson(3, 8).interval, wilson(3, 8, { level: 0.8 }).interval];
    expect(narrow?.level).toBe(0.8);
    expect(narrow?.lower).toBeGreaterThan(wide?.lower ?? 1);
    expect(narrow?.upper).toBeLessThan(wide?.upper ?? 0);
  });
});

describe('clopperPearson', () => {
  it('with nothing counted, goes up to the share that would give nothing one time in forty', () => {
    expect(clopperPearson(0, 5).interval).toEqual({
      lower: 0,
      upper: expect.closeTo(1 - 0.025 ** 0.2, 12),
      level: 0.95,
    });
  });
});

describe.each([
  { name: 'wilson', interval: wilson },
  { name: 'clopperPearson', interval: clopperPearson },
])('$name', ({ interval }) => {
  it('says why there is nothing to say of nobody', () => {
    expect(interval(0, 0)).toEqual({ count: 0, n: 0, share: null, interval: null, reason: 'too-few' });
  });

  it('stays within 0–1, holds the share, and mirrors for the others', () => {
    const counts = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const [one, other] = [interval(count, n), interval(n - count, n)];
        const { lower = -1, upper = 2 } = one.interval ?? {};
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower < upper && lower <= count / n && count / n <= upper).toBe(true);
        expect(1 - (other.interval?.upper ?? 2)).toBeCloseTo(lower, 9);
      }),
    );
  });

  it.each([
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [0, Number.NaN],
  ])('refuses %s of %s', (count, n) => {
    expect(() => interval(count, n)).toThrow(RangeError);
  });

  it.each([0, 1, Number.NaN])('refuses the level %s', (level) => {
    expect(() => interval(1, 2, { level })).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)('proportions of R (needs ../shared/reference/values)', () => {
  const cases = hasReference ? expected<{ cases: Case[] }>('09_proportions').cases : [];

  it.each(cases)('$k of $n', ({ k, n, p, wilson95, clopperPearson95 }) => {
    for (const [result, ends] of [
      [wilson(k, n), wilson95],
      [clopperPearson(k, n), clopperPearson95],
    ] as const) {
      expect(result.share).toEqual(p === null ? null : expect.closeTo(p, 12));
      expect(result.interval && [result.interval.lower, result.interval.upper]).toEqual(
        ends ? ends.map((end) => expect.closeTo(end, 10)) : null,
      );
    }
  });
});
