import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  designEffect,
  deviationOfChanges,
  pairedHalfWidth,
  pairedPower,
  twoSampleHalfWidth,
  twoSamplePower,
} from '../../src/statistics/power.ts';

describe.each([
  { name: 'pairedPower', power: pairedPower },
  { name: 'twoSamplePower', power: twoSamplePower },
])('$name', ({ power }) => {
  const units = fc.integer({ min: 2, max: 300 });
  const effect = fc.double({ min: 0.01, max: 4, noNaN: true });

  it('without a change is the level of the test', () => {
    for (const n of [2, 3, 10, 500]) expect(power(n, 0)).toBeCloseTo(0.05, 12);
    expect(power(7, 0, { level: 0.99 })).toBeCloseTo(0.01, 12);
  });

  it('rises with the units and with the change, whichever way that goes', () => {
    fc.assert(
      fc.property(units, effect, (n, size) => {
        const here = power(n, size) ?? 0;
        expect(power(n + 1, size)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(power(n, size * 1.1)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(power(n, -size)).toBe(here);
        expect(here > 0.05 - 1e-12 && here <= 1).toBe(true);
      }),
    );
  });

  it('falls with the confidence level and with likeness within clusters', () => {
    fc.assert(
      fc.property(units, effect, (n, size) => {
        const here = power(n, size, { unitSize: 5, icc: 0.1 }) ?? 0;
        expect(power(n, size, { unitSize: 5, icc: 0.1, level: 0.99 })).toBeLessThanOrEqual(here + 1e-12);
        expect(power(n, size, { unitSize: 5, icc: 0.3 })).toBeLessThanOrEqual(here + 1e-12);
      }),
    );
  });

  it('gains from a list that is nearly exhausted, and is no question once it is', () => {
    expect(power(12, 0.5, { population: 1_000_000 })).toBeCloseTo(power(12, 0.5) ?? 0, 4);
    expect(power(12, 0.5, { population: 15 })).toBeGreaterThan(power(12, 0.5) ?? 1);
    expect(power(12, 0.5, { population: 12 })).toBeNull();
    expect(power(12, 0.5, { population: 11.5 })).toBeNull();
  });

  it('stays a number for changes that cannot be missed', () => {
    expect(power(2, 1e9)).toBe(1);
    expect(power(1_000_000, 50)).toBe(1);
  });

  it.each([0, 1, 2.5, Number.NaN])('refuses %s units', (n) => {
    expect(() => power(n, 1)).toThrow(RangeError);
  });

  it('refuses settings out of range', () => {
    expect(() => power(9, Number.NaN)).toThrow(RangeError);
    expect(() => power(9, 1, { level: 1 })).toThrow(RangeError);
    expect(() => power(9, 1, { icc: 1.1 })).toThrow(RangeError);
    expect(() => power(9, 1, { unitSize: 0 })).toThrow(RangeError);
    expect(() => power(9, 1, { population: 0 })).toThrow(RangeError);
  });
});

describe('power as R gives it', () => {
  // power.t.test(n = 20, delta = 0.5, type = "paired", strict = TRUE)$power
  it('paired', () => {
    expect(pairedPower(20, 0.5)).toBeCloseTo(0.5645044184391, 10);
  });

  // power.t.test(n = 5, delta = 2, type = "paired", sig.level = 0.01, strict = TRUE)$power; n = 200, delta = 0.2, 0.1
  it('at other levels', () => {
    expect(pairedPower(5, 2, { level: 0.99 })).toBeCloseTo(0.5471761892943, 10);
    expect(pairedPower(200, 0.2, { level: 0.9 })).toBeCloseTo(0.8797940468493, 10);
  });

  // power.t.test(n = 20, delta = 0.5, strict = TRUE)$power; n = 5, delta = 0.1, where the other tail counts
  it('of two groups', () => {
    expect(twoSamplePower(20, 0.5)).toBeCloseTo(0.3379390289251, 10);
    expect(twoSamplePower(5, 0.1)).toBeCloseTo(0.0522526104037, 10);
  });

  // se <- sqrt(groups * (1 + 7 * 0.1) / (6 * 8)); q <- qt(0.975, groups * 5)
  // 1 - pt(q, groups * 5, (2/3) / se) + pt(-q, groups * 5, (2/3) / se)
  it('of clusters, on as many degrees of freedom as there are clusters to spare', () => {
    expect(pairedPower(6, 2 / 3, { unitSize: 8, icc: 0.1 })).toBeCloseTo(0.806064481036, 9);
    expect(twoSamplePower(9, 2 / 3, { unitSize: 8, icc: 0.1 })).toBeCloseTo(0.821092899762, 9);
  });

  // The same with the standard error times sqrt(1 - 13/30), and sqrt(1 - 17/30).
  it('from a list of thirty', () => {
    expect(pairedPower(13, 2 / 3, { population: 30 })).toBeCloseTo(0.833891268007, 9);
    expect(twoSamplePower(17, 2 / 3, { population: 30 })).toBeCloseTo(0.816739516543, 9);
  });
});

describe('half the width of the interval', () => {
  // qt(0.975, n - 1) / sqrt(n)
  it.each([
    [5, 1.241663998204],
    [8, 0.836020921631],
    [10, 0.715356905971],
    [20, 0.46801440642],
  ])('over %d linked respondents is %f standard deviations', (n, want) => {
    expect(pairedHalfWidth(n)).toBeCloseTo(want, 10);
  });

  // qt(0.975, 2 * (n - 1)) * sqrt(2 / n)
  it('of two groups', () => {
    expect(twoSampleHalfWidth(5)).toBeCloseTo(1.458445072202, 10);
    expect(twoSampleHalfWidth(10)).toBeCloseTo(0.939560899481, 10);
  });

  it('is none where everyone on the list answers', () => {
    expect(pairedHalfWidth(25, { population: 25 })).toBeNull();
    expect(twoSampleHalfWidth(25, { population: 25 })).toBeNull();
  });

  it('shrinks with a list by the root of the share left out: 9 of 12 leave a quarter', () => {
    expect((pairedHalfWidth(9, { population: 12 }) ?? 0) / (pairedHalfWidth(9) ?? 1)).toBeCloseTo(0.5, 12);
  });
});

describe('designEffect', () => {
  it('is 1 + (m - 1) times the correlation', () => {
    expect(designEffect(8, 0.1)).toBeCloseTo(1.7, 12);
    expect(designEffect(1, 0.9)).toBe(1);
    expect(designEffect(12, 0)).toBe(1);
    expect(designEffect(12, 1)).toBe(12);
  });
});

describe('deviationOfChanges', () => {
  it('equals that of the values at a correlation of one half, and is zero for none but r = 1', () => {
    expect(deviationOfChanges(15, 0.5)).toBe(15);
    expect(deviationOfChanges(15, 0)).toBeCloseTo(15 * Math.SQRT2, 12);
    expect(deviationOfChanges(15, -1)).toBe(30);
    expect(deviationOfChanges(20, 0.92)).toBeCloseTo(8, 12);
  });

  it.each([
    [0, 0.5],
    [-1, 0.5],
    [15, 1],
    [15, -1.01],
    [15, Number.NaN],
  ])('refuses a deviation of %s with a correlation of %s', (deviation, correlation) => {
    expect(() => deviationOfChanges(deviation, correlation)).toThrow(RangeError);
  });
});
