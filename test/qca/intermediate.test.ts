import { describe, expect, it } from 'vitest';
import { type Expectation, formatExpression, minimise, supersetSubset } from '../../src/qca/index.ts';
import { dataFrom, modelNames, resultOf, tableOf } from './helpers.ts';

// A*B is positive, ~A*~B negative; nobody has A alone (row 3) or B alone (row 2).
const DATA = dataFrom([
  [1, 1, 1],
  [0, 0, 0],
]);

/** For each parsimonious model: the intermediate one, easy rows and difficult rows. */
function between(a: Expectation['expected'], b: Expectation['expected']) {
  const expectations = [
    { condition: 'A', expected: a },
    { condition: 'B', expected: b },
  ];
  const { pairs } = resultOf(minimise(DATA, tableOf(DATA), { expectations })).intermediate ?? { pairs: [] };
  return Object.fromEntries(
    pairs.map(({ parsimonious, models, easy, difficult }) => [
      formatExpression(parsimonious),
      [...modelNames(models), easy, difficult],
    ]),
  );
}

describe('the intermediate solution', () => {
  it('keeps what is expected: A alone would have to do without B, which is thought to help', () => {
    expect(between('present', 'present')).toEqual({ A: ['A*B', [], [3]], B: ['A*B', [], [2]] });
  });

  it('drops what is there against expectation: without B, A would do all the more', () => {
    expect(between('present', 'absent')).toEqual({ A: ['A', [3], []], B: ['A*B', [], [2]] });
  });

  it('keeps what nothing is expected of', () => {
    expect(between('either', 'either')).toEqual({ A: ['A*B', [], [3]], B: ['A*B', [], [2]] });
  });

  it('is not made without expectations, and knows the conditions it is told of', () => {
    expect(resultOf(minimise(DATA, tableOf(DATA))).intermediate).toBeNull();
    const unknown = [{ condition: 'Z', expected: 'present' as const }];
    expect(() => minimise(DATA, tableOf(DATA), { expectations: unknown })).toThrow(RangeError);
  });
});

describe('supersetSubset', () => {
  // Outcome in cases 1 and 2. A is in both (and in case 3); B and C are in one each: only together does one not fail.
  const data = dataFrom([
    [1, 1, 0, 1],
    [1, 0, 1, 1],
    [1, 0, 0, 0],
    [0, 0, 0, 0],
  ]);

  it('lists necessary conjunctions, and disjunctions no part of which is necessary', () => {
    const { expressions, isCut } = resultOf(supersetSubset(data));
    const own = expressions.map(({ expression, fit }) => [formatExpression(expression), fit.relevance]);
    // RoN of A: (4 − 3) / (4 − 2) = 1/2; of B + C: (4 − 2) / (4 − 2) = 1. ~B + ~C is in all cases: 0.
    expect(own).toEqual([
      ['A', 0.5],
      ['B + C', 1],
    ]);
    expect(isCut).toBe(false);
  });

  it('lists no more than asked for, and says so', () => {
    const { expressions, isCut } = resultOf(supersetSubset(data, { most: 1 }));
    expect([expressions.length, isCut]).toEqual([1, true]);
  });

  it('leaves out what is necessary for anything', () => {
    const strict = resultOf(supersetSubset(data, { relevance: 0.6 }));
    expect(strict.expressions.map(({ expression }) => formatExpression(expression))).toEqual(['B + C']);
  });
});
