import { describe, expect, it } from 'vitest';
import { minimise, type QcaData, type Term } from '../../src/qca/index.ts';
import { mersenneTwister } from '../../src/statistics/index.ts';
import { names, resultOf, tableOf } from './helpers.ts';

/** Cases at random, with the outcome where two of the first three conditions hold; a tenth go the other way. */
function study(cases: number, conditions: number, seed: number): QcaData {
  const random = mersenneTwister(seed);
  const memberships = Array.from({ length: cases }, () =>
    Array.from({ length: conditions }, () => random.index(2)),
  );
  return {
    cases: memberships.map((_, i) => `case ${i}`),
    conditions: Array.from({ length: conditions }, (_, i) => `C${i}`),
    memberships,
    outcome: memberships.map(([a = 0, b = 0, c = 0]) => {
      const holds = a + b + c >= 2 ? 1 : 0;
      return random.index(10) === 0 ? 1 - holds : holds;
    }),
  };
}

describe('300 cases and 12 conditions', () => {
  const data = study(300, 12, 1);
  const table = tableOf(data);
  const found = resultOf(minimise(data, table, { mostModels: 50, effort: 2e6 }));

  it('give models that cover all positive rows and no negative one, without a needless literal', () => {
    const positive = rowsThatAre(['positive']);
    const negative = rowsThatAre(['negative', 'contradictory']);
    for (const { terms } of found.parsimonious.models) {
      const sum = terms.map(({ term }) => term);
      expect(positive.filter((row) => !sum.some((term) => holds(term, row)))).toEqual([]);
      expect(negative.filter((row) => sum.some((term) => holds(term, row)))).toEqual([]);
      for (const term of sum)
        for (const literal of term) {
          const shorter = term.filter((each) => each !== literal);
          expect(negative.some((row) => holds(shorter, row))).toBe(true);
        }
    }
    expect(found.parsimonious.models.length).toBeGreaterThan(0);
  });

  it('say that the search was given up, and give no model a needless term', () => {
    expect([found.parsimonious.isSmallest, found.parsimonious.isCut]).toEqual([false, true]);
    const positive = rowsThatAre(['positive']);
    const sums = found.parsimonious.models.map(({ terms }) => terms.map(({ term }) => term));
    for (const sum of sums)
      for (const term of sum) {
        const others = sum.filter((each) => each !== term);
        expect(positive.some((row) => !others.some((other) => holds(other, row)))).toBe(true);
      }
    expect(new Set(sums.map(({ length }) => length)).size).toBe(1);
    expect(new Set(sums.map((sum) => names(sum).join())).size).toBe(sums.length);
  });

  it('give intermediate models between the two', () => {
    for (const { models, easy } of resultOf(
      minimise(data, table, {
        mostModels: 3,
        effort: 1e6,
        expectations: data.conditions.map((condition) => ({ condition, expected: 'present' })),
      }),
    ).intermediate?.pairs ?? [])
      for (const { counterfactuals } of models)
        expect(counterfactuals.filter((row) => !easy.includes(row))).toEqual([]);
  });

  function rowsThatAre(outcomes: readonly string[]): (readonly boolean[])[] {
    return table.rows.flatMap(({ outcome, configuration }) =>
      outcomes.includes(outcome) ? [configuration] : [],
    );
  }

  function holds(term: Term, configuration: readonly boolean[]): boolean {
    return term.every(({ condition, isPresent }) => configuration[Number(condition.slice(1))] === isPresent);
  }
});

describe('100 cases and 9 conditions', () => {
  it('are solved for certain', () => {
    const data = study(100, 9, 2);
    const { parsimonious, conservative } = resultOf(minimise(data, tableOf(data)));
    expect([parsimonious.isSmallest, conservative.isSmallest]).toEqual([true, true]);
  });
});
