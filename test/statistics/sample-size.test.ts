import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedPower, twoSamplePower } from '../../src/statistics/power.ts';
import {
  pairedDetectable,
  pairedSampleSize,
  twoSampleDetectable,
  twoSampleSize,
} from '../../src/statistics/sample-size.ts';

describe('what can be detected with 80 % power', () => {
  // power.t.test(n = n, power = 0.8, type = "paired", strict = TRUE, tol = 1e-13)$delta
  it.each([
    [5, 1.68199696595],
    [6, 1.43454478204],
    [8, 1.15603467799],
    [10, 0.996001371455],
    [20, 0.660441654623],
  ])('by %d linked respondents: %f standard deviations', (n, want) => {
    expect(pairedDetectable(n)).toBeCloseTo(want, 9);
  });

  // power.t.test(n = n, power = 0.8, strict = TRUE, tol = 1e-13)$delta
  it.each([
    [5, 2.02443933938],
    [6, 1.79554092062],
    [8, 1.50663422788],
    [10, 1.32494739258],
    [20, 0.909129032682],
  ])('by two groups of %d: %f standard deviations', (n, want) => {
    expect(twoSampleDetectable(n)).toBeCloseTo(want, 9);
  });
});

describe('what a change needs', () => {
  // ceiling(power.t.test(delta = effect, power = 0.8, type = "paired", strict = TRUE)$n); without type = "paired";
  // and with power = 0.9, sig.level = 0.01, type = "paired"
  it.each([
    [0.2, 199, 394, 376],
    [0.5, 34, 64, 63],
    [2 / 3, 20, 37, 37],
    [1, 10, 17, 19],
    [1.5, 6, 9, 11],
  ])('of %f standard deviations', (effect, paired, twoGroups, strict) => {
    expect(pairedSampleSize(effect)).toBe(paired);
    expect(twoSampleSize(effect)).toBe(twoGroups);
    expect(pairedSampleSize(effect, { power: 0.9, level: 0.99 })).toBe(strict);
    expect(pairedSampleSize(-effect)).toBe(paired);
  });

  it('in clusters: more than the design effect alone says, as few clusters are few units', () => {
    // 20 respondents x 1.7 / 8 would be 5 clusters, whose power is 0.68 (see power.test.ts).
    expect(pairedSampleSize(2 / 3, { unitSize: 8, icc: 0.1 })).toBe(6);
    expect(twoSampleSize(2 / 3, { unitSize: 8, icc: 0.1 })).toBe(9);
  });

  it('from a list: never more than there are', () => {
    expect(pairedSampleSize(2 / 3, { population: 30 })).toBe(13);
    expect(twoSampleSize(2 / 3, { population: 30 })).toBe(17);
    expect(pairedSampleSize(0.001, { population: 30 })).toBe(30);
    expect(pairedSampleSize(0.001, { population: 1 })).toBe(1);
    expect(pairedSampleSize(0.001, { population: 40, unitSize: 1 })).toBe(40);
    expect(pairedSampleSize(0.001, { population: 3.75, unitSize: 8 })).toBe(4);
  });

  it('is null beyond a million', () => {
    // 7.8489 / 0.003^2 = 872 100, and twice as many in each of two groups.
    expect(pairedSampleSize(0.003)).toBe(872_098);
    expect(twoSampleSize(0.003)).toBeNull();
  });
});

describe.each([
  { name: 'linked', power: pairedPower, size: pairedSampleSize, detectable: pairedDetectable },
  { name: 'two groups', power: twoSamplePower, size: twoSampleSize, detectable: twoSampleDetectable },
])('$name: size, power and change agree', ({ power, size, detectable }) => {
  const wanted = fc.constantFrom(0.6, 0.8, 0.9, 0.95);
  const level = fc.constantFrom(0.9, 0.95, 0.99);

  it('the size has the power, one fewer has not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        wanted,
        level,
        (effect, goal, confidence) => {
          const n = size(effect, { power: goal, level: confidence }) ?? 0;
          expect(power(n, effect, { level: confidence })).toBeGreaterThanOrEqual(goal);
          if (n > 2) expect(power(n - 1, effect, { level: confidence })).toBeLessThan(goal);
        },
      ),
    );
  });

  it('the change detected is found with just the power wanted, and needs just these units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), wanted, (n, goal) => {
        const effect = detectable(n, { power: goal }) ?? 0;
        expect(power(n, effect)).toBeCloseTo(goal, 9);
        expect(size(effect * 1.0001, { power: goal })).toBeLessThanOrEqual(n);
        expect(detectable(n + 1, { power: goal })).toBeLessThan(effect);
      }),
      { numRuns: 30 },
    );
  });

  it('two units can be computed with, everyone cannot', () => {
    expect(detectable(2)).toBeGreaterThan(1);
    expect(detectable(20, { population: 20 })).toBeNull();
  });

  it('refuses what makes no sense', () => {
    expect(() => size(0)).toThrow(RangeError);
    expect(() => size(Number.NaN)).toThrow(RangeError);
    expect(() => size(1, { power: 1 })).toThrow(RangeError);
    expect(() => size(1, { power: 0.05 })).toThrow(RangeError);
    expect(() => size(1, { level: 0 })).toThrow(RangeError);
    expect(() => detectable(1)).toThrow(RangeError);
    expect(() => detectable(9, { power: Number.NaN })).toThrow(RangeError);
  });
});
