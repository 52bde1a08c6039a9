import { describe, expect, it } from 'vitest';
import { cautionFor, cautionOnInterval, effectiveNumber } from '../../src/statistics/index.ts';

describe('what so few units can carry', () => {
  it.each([
    [0, 'answers-only'],
    [2, 'answers-only'],
    [3, 'descriptive-only'],
    [4, 'descriptive-only'],
    [4.9, 'descriptive-only'],
    [5, 'very-small'],
    [9, 'very-small'],
    [10, 'small'],
    [19, 'small'],
    [20, null],
  ])('of %s units: %s', (units, caution) => {
    expect(cautionFor(units)).toBe(caution);
    if (units >= 5) expect(cautionOnInterval(units)).toBe(caution);
  });
});

describe('effectiveNumber', () => {
  it('is the number of respondents where all count the same', () => {
    expect(effectiveNumber([2, 2, 2])).toBe(3);
  });

  it('is less where they do not: (1 + 3)² / (1 + 9)', () => {
    expect(effectiveNumber([1, 3])).toBe(1.6);
  });

  it('is 0 where nobody has a weight', () => {
    expect(effectiveNumber([])).toBe(0);
    expect(effectiveNumber([0, 0])).toBe(0);
  });
});
