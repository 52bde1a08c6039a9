import { describe, expect, it } from 'vitest';
import { nonResponseBounds } from '../../src/statistics/non-response-bounds.ts';
import { expected, hasReference } from './reference-values.ts';

interface Case {
  x: number[];
  N: number;
  scaleMin: number;
  scaleMax: number;
  coverage: number;
  nonresponseBounds: [number, number];
}

describe('nonResponseBounds', () => {
  it('puts all who are silent at the ends of the scale: 60 and 80 of four on 0 to 100', () => {
    expect(nonResponseBounds([60, 80], 4, { lowest: 0, highest: 100 })).toEqual({
      coverage: 0.5,
      lowest: 35,
      highest: 85,
      reason: null,
    });
  });

  it('nobody answered: anything is possible; no members: nothing is', () => {
    expect(nonResponseBounds([], 5, { lowest: 0, highest: 4 })).toMatchObject({
      coverage: 0,
      lowest: 0,
      highest: 4,
    });
    expect(nonResponseBounds([], 0, { lowest: 0, highest: 4 })).toEqual({
      coverage: null,
      lowest: null,
      highest: null,
      reason: 'too-few',
    });
  });

  it('refuses more answers than members', () => {
    expect(() => nonResponseBounds([1, 2], 1, { lowest: 0, highest: 4 })).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)('bounds of the reference (needs ../shared/reference/values)', () => {
  const cases = hasReference ? expected<{ cases: Case[] }>('19_coverage_bounds').cases : [];

  it.each(cases)('$x of $N', ({ x, N, scaleMin, scaleMax, coverage, nonresponseBounds: [lower, upper] }) => {
    expect(nonResponseBounds(x, N, { lowest: scaleMin, highest: scaleMax })).toEqual({
      coverage: expect.closeTo(coverage, 12),
      lowest: expect.closeTo(lower, 12),
      highest: expect.closeTo(upper, 12),
      reason: null,
    });
  });
});
