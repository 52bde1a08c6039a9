import { describe, expect, it } from 'vitest';
import { smallestP } from '../../src/statistics/smallest-p.ts';
import { expected, hasReference } from './reference-values.ts';

describe('smallestP', () => {
  it('five linked respondents cannot reach .05, six can', () => {
    expect(smallestP({ kind: 'signed', n: 5 })).toBe(0.0625);
    expect(smallestP({ kind: 'signed', n: 6 })).toBe(0.03125);
  });

  it('three against three cannot, four against four can', () => {
    expect(smallestP({ kind: 'two-groups', nReference: 3, nComparison: 3 })).toBe(0.1);
    expect(smallestP({ kind: 'two-groups', nReference: 4, nComparison: 4 })).toBeCloseTo(2 / 70, 15);
  });

  it('is 1 where there is nothing to test', () => {
    expect(smallestP({ kind: 'signed', n: 0 })).toBe(1);
    expect(smallestP({ kind: 'discordant', pairs: 0 })).toBe(1);
    expect(smallestP({ kind: 'two-groups', nReference: 0, nComparison: 9 })).toBe(1);
  });

  it('stays a number for large groups', () => {
    const p = smallestP({ kind: 'two-groups', nReference: 60, nComparison: 60 });
    expect(p).toBeGreaterThan(0);
    // C(120, 60) is 96614908840363322603893139521372656.
    expect(p / (2 / 9.661490884036332e34)).toBeCloseTo(1, 9);
  });

  it('refuses counts that are not whole', () => {
    expect(() => smallestP({ kind: 'signed', n: 1.5 })).toThrow(RangeError);
    expect(() => smallestP({ kind: 'two-groups', nReference: -1, nComparison: 2 })).toThrow(RangeError);
  });
});

interface Reference {
  wilcoxonPairedOrSignFlip: { n: number; minTwoSidedP: number }[];
  mannWhitney: { n1: number; n2: number; minTwoSidedP: number }[];
  mcnemarExact: { discordant: number; minTwoSidedP: number }[];
}

describe.skipIf(!hasReference)('smallestP as enumerated (needs ../shared/reference/values)', () => {
  it('of all three kinds of test', () => {
    const want = expected<Reference>('18_smallest_p');
    for (const { n, minTwoSidedP } of want.wilcoxonPairedOrSignFlip) {
      expect(smallestP({ kind: 'signed', n }), `n = ${n}`).toBeCloseTo(minTwoSidedP, 14);
    }
    for (const { n1, n2, minTwoSidedP } of want.mannWhitney) {
      const p = smallestP({ kind: 'two-groups', nReference: n1, nComparison: n2 });
      expect(p, `${n1} v ${n2}`).toBeCloseTo(minTwoSidedP, 14);
    }
    for (const { discordant, minTwoSidedP } of want.mcnemarExact) {
      expect(smallestP({ kind: 'discordant', pairs: discordant })).toBeCloseTo(minTwoSidedP, 14);
    }
  });
});
