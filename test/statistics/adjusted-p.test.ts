import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../src/statistics/adjusted-p.ts';
import { expected, hasReference } from './reference-values.ts';

describe('adjusted p-values', () => {
  it('a worked example of three tests, in the order given', () => {
    expect(holm([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06]);
    expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
  });

  it('never go above 1', () => {
    expect(holm([0.6, 0.9])).toEqual([1, 1]);
    expect(benjaminiHochberg([0.9, 1])).toEqual([1, 1]);
  });

  it('what was not tested stays null and does not count', () => {
    expect(holm([null, 0.02, null])).toEqual([null, 0.02, null]);
    expect(benjaminiHochberg([null])).toEqual([null]);
    expect(holm([])).toEqual([]);
  });

  it('refuse what is not a probability', () => {
    expect(() => holm([1.2])).toThrow(RangeError);
    expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)('adjusted p-values as R gives them (needs ../shared/reference/values)', () => {
  it('Holm and BH of every family', () => {
    type Family = { id: string; p: (number | null)[]; holm: (number | null)[]; BH: (number | null)[] };
    for (const family of expected<{ cases: Family[] }>('04_padjust').cases) {
      const near = (values: (number | null)[]) => values.map((value) => value && expect.closeTo(value, 12));
      expect(holm(family.p), family.id).toEqual(near(family.holm));
      expect(benjaminiHochberg(family.p), family.id).toEqual(near(family.BH));
    }
  });
});
