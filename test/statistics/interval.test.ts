import { describe, expect, it } from 'vitest';
import { intervalBetween, tailOf } from '../../src/statistics/interval.ts';

describe('intervalBetween', () => {
  it('keeps two ends in order with their level', () => {
    expect(intervalBetween(-1, 2, 0.9)).toEqual({ lower: -1, upper: 2, level: 0.9 });
  });

  it.each([
    ['no width', 2, 2],
    ['the wrong order', 3, 2],
    ['a width of rounding alone', 0.1 + 0.2 - 0.3 + 4, 4 + 1e-15],
    ['an end that is not a number', Number.NaN, 2],
    ['no end', 0, Number.POSITIVE_INFINITY],
  ])('is null with %s', (_, lower, upper) => {
    expect(intervalBetween(lower, upper, 0.95)).toBeNull();
  });
});

describe('tailOf', () => {
  it('is half of what the level leaves', () => {
    expect(tailOf(0.95)).toBeCloseTo(0.025, 15);
  });

  it.each([0, 1, 95, -0.5, Number.NaN])('refuses %s', (level) => {
    expect(() => tailOf(level)).toThrow(RangeError);
  });
});
