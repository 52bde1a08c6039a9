import { describe, expect, it } from 'vitest';
import { DEFAULT_CUTOFFS, minimise, negated, sufficiency } from '../../src/qca/index.ts';
import { dataFrom, modelNames, resultOf, tableOf } from './helpers.ts';

// Row A: ten cases, eight with the outcome (0.8); row ~A: ten cases, three with it (0.3).
const SHARES = dataFrom([
  ...Array.from({ length: 10 }, (_, i) => [1, i < 8 ? 1 : 0]),
  ...Array.from({ length: 10 }, (_, i) => [0, i < 3 ? 1 : 0]),
]);

function outcomes(cutoffs: Parameters<typeof tableOf>[1]) {
  return tableOf(SHARES, cutoffs).rows.map(({ outcome }) => outcome);
}

describe('cut-offs', () => {
  it('are 0.8, one case, no PRI and no contradictory stretch unless given', () => {
    expect(DEFAULT_CUTOFFS).toEqual({ consistency: 0.8, contradiction: null, frequency: 1, pri: 0 });
    expect(outcomes({})).toEqual(['negative', 'positive']);
  });

  it('are reached by figures that are equal but for rounding', () => {
    expect(outcomes({ consistency: 0.8 + 5e-10 })).toEqual(['negative', 'positive']);
    expect(outcomes({ consistency: 0.8 + 1e-8 })).toEqual(['negative', 'negative']);
    expect(outcomes({ pri: 0.8 })).toEqual(['negative', 'positive']);
  });

  it('make rows between two of them contradictory, which count as negative', () => {
    expect(outcomes({ consistency: 0.9, contradiction: 0.3 })).toEqual(['contradictory', 'contradictory']);
    expect(outcomes({ consistency: 0.9, contradiction: 0.31 })).toEqual(['negative', 'contradictory']);
    const table = tableOf(SHARES, { consistency: 0.8, contradiction: 0.3 });
    expect(table.rows.map(({ outcome }) => outcome)).toEqual(['contradictory', 'positive']);
    expect(modelNames(resultOf(minimise(SHARES, table)).parsimonious.models)).toEqual(['A']);
  });

  it('leave rows with few cases to the remainders, whatever they say', () => {
    const data = dataFrom([
      [1, 1, 1],
      [1, 1, 1],
      [0, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const table = tableOf(data, { frequency: 2 });
    expect(table.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [1, 'negative'],
      [2, 'remainder'],
      [4, 'positive'],
    ]);
    expect(table.remainders).toBe(2);
    const { parsimonious } = resultOf(minimise(data, table));
    expect(parsimonious.models.map(({ counterfactuals }) => counterfactuals)).toEqual([[3], [2]]);
  });
});

describe('cases on the other side', () => {
  it('are those without the outcome in a positive row and those with it elsewhere', () => {
    const [absent, present] = tableOf(SHARES).rows;
    expect(present?.deviant).toEqual(['C9', 'C10']);
    expect(absent?.deviant).toEqual(['C11', 'C12', 'C13']);
  });
});

describe('PRI', () => {
  // x = .6, .8; y = .5, .6: Σ min(x, y) = 1.1, Σ min(x, y, 1 − y) = .5 + .4 = .9, Σ x = 1.4: (1.1 − .9) / (1.4 − .9) = .4
  it('is low where a row goes with the outcome and with its absence', () => {
    const data = dataFrom([
      [0.6, 0.5],
      [0.8, 0.6],
    ]);
    const a = [[{ condition: 'A', isPresent: true }]];
    expect(sufficiency(data, a)).toEqual({
      consistency: expect.closeTo(1.1 / 1.4, 12),
      pri: expect.closeTo(0.4, 12),
      coverage: expect.closeTo(1, 12),
    });
    expect(tableOf(data, { consistency: 0.75 }).rows[0]?.outcome).toBe('positive');
    expect(tableOf(data, { consistency: 0.75, pri: 0.5 }).rows[0]?.outcome).toBe('negative');
  });
});

describe('the absence of an outcome', () => {
  it('is analysed as an outcome of its own', () => {
    const table = tableOf(negated(SHARES), { consistency: 0.7 });
    expect(table.rows.map(({ outcome, consistency }) => [outcome, consistency])).toEqual([
      ['positive', expect.closeTo(0.7, 12)],
      ['negative', expect.closeTo(0.2, 12)],
    ]);
  });
});
