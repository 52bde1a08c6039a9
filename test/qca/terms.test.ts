import { describe, expect, it } from 'vitest';
import {
  formatExpression,
  formatTerm,
  membershipIn,
  necessity,
  singleLiterals,
  sufficiency,
} from '../../src/qca/index.ts';
import { dataFrom } from './helpers.ts';

const A = { condition: 'A', isPresent: true };
const NOT_B = { condition: 'B', isPresent: false };
const DATA = dataFrom([
  [0.8, 0.3, 0.9],
  [0.2, 0.1, 0.4],
  [0.6, 0.9, 0.1],
]);

describe('writing', () => {
  it('is the usual one', () => {
    expect(formatTerm([A, NOT_B])).toBe('A*~B');
    expect(formatExpression([[A], [NOT_B]])).toBe('A + ~B');
    expect([formatTerm([]), formatExpression([])]).toEqual(['1', '0']);
    expect(singleLiterals(['A', 'B']).map(formatTerm)).toEqual(['A', '~A', 'B', '~B']);
  });
});

describe('membership', () => {
  it('is the smallest of what is joined by AND and the largest of what is joined by OR', () => {
    expect([...membershipIn(DATA, [[A, NOT_B]])]).toEqual([0.7, 0.2, 1 - 0.9]);
    expect([...membershipIn(DATA, [[A], [NOT_B]])]).toEqual([0.8, 0.9, 0.6]);
  });

  it('is 1 in a term without literals and 0 in no term', () => {
    expect([...membershipIn(DATA, [[]]), ...membershipIn(DATA, [])]).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

describe('fit of terms joined by OR', () => {
  // x = .8, .9, .6; y = .9, .4, .1: Σ min = .8 + .4 + .1 = 1.3; Σ x = 2.3; Σ y = 1.4
  it('of necessity: Σ (1 − x) = .7 over Σ (1 − min) = 1.7', () => {
    const fit = necessity(DATA, [[A], [NOT_B]]);
    expect(Object.values(fit)).toEqual(
      [1.3 / 1.4, 0.7 / 1.7, 1.3 / 2.3].map((each) => expect.closeTo(each, 12)),
    );
  });

  // Σ min(x, y, 1 − y) = .1 + .4 + .1 = .6: (1.3 − .6) / (2.3 − .6)
  it('of sufficiency', () => {
    const fit = sufficiency(DATA, [[A], [NOT_B]]);
    expect(Object.values(fit)).toEqual(
      [1.3 / 2.3, 0.7 / 1.7, 1.3 / 1.4].map((each) => expect.closeTo(each, 12)),
    );
  });

  it('of nothing is not there to be divided', () => {
    expect(sufficiency(DATA, [])).toEqual({ consistency: null, pri: null, coverage: 0 });
  });
});
