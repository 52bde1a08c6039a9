import { describe, expect, it } from 'vitest';
import {
  conservativeSolution,
  irredundantModels,
  minimise,
  necessity,
  parsimoniousSolution,
  problemOf,
  type QcaData,
  type QcaReason,
  supersetSubset,
  truthTable,
} from '../../src/qca/index.ts';
import { dataFrom, modelNames, resultOf, tableOf } from './helpers.ts';
import { hasReference, referenceFile } from './reference-analyses.ts';

const SOUND = [
  [1, 1, 1],
  [1, 0, 1],
  [0, 1, 0],
];

function failed(reason: QcaReason, cells: { case: string; condition: string | null }[] = []) {
  return { state: 'failed', reason, cells };
}

function conservative(data: QcaData) {
  return modelNames(resultOf(conservativeSolution(data, tableOf(data))).models);
}

function parsimonious(data: QcaData) {
  return modelNames(resultOf(parsimoniousSolution(data, tableOf(data))).models);
}

describe('data that cannot be analysed', () => {
  it('say which cell is missing or out of range', () => {
    const missing = dataFrom([...SOUND, [Number.NaN, 1, 0], [1, 1, Number.NaN]]);
    const cells = [
      { case: 'C4', condition: 'A' },
      { case: 'C5', condition: null },
    ];
    expect(problemOf(missing)).toEqual(failed('missing-value', cells));
    expect(truthTable(missing)).toEqual(failed('missing-value', cells));
    expect(supersetSubset(missing)).toEqual(failed('missing-value', cells));
    const outside = dataFrom([...SOUND, [1.5, -0.1, 0]]);
    expect(truthTable(outside)).toEqual(
      failed('out-of-range', [
        { case: 'C4', condition: 'A' },
        { case: 'C4', condition: 'B' },
      ]),
    );
  });

  it('are none at all', () => {
    expect(problemOf(dataFrom([]))).toEqual(failed('no-case'));
    expect(problemOf(dataFrom([[1], [0]]))).toEqual(failed('no-condition'));
    expect(problemOf(dataFrom(SOUND))).toBeNull();
  });

  it('throw where the caller is at fault', () => {
    const data = dataFrom(SOUND);
    expect(() => problemOf({ ...data, outcome: [1] })).toThrow(RangeError);
    expect(() => problemOf({ ...data, conditions: ['A'] })).toThrow(RangeError);
    expect(() => problemOf({ ...data, conditions: ['A', 'A'] })).toThrow(RangeError);
    expect(() => problemOf({ ...data, cases: ['C1', 'C1', 'C2'] })).toThrow(RangeError);
    expect(() => necessity(data, [[{ condition: 'Z', isPresent: true }]])).toThrow(RangeError);
    expect(() => necessity(dataFrom([[Number.NaN, 1]]), [])).toThrow(RangeError);
    const other = tableOf({ ...data, conditions: ['B', 'A'] });
    expect(() => minimise(data, other)).toThrow(RangeError);
  });
});

describe('a truth table that cannot be minimised', () => {
  const reasonOf = (lines: readonly (readonly number[])[]) => {
    const data = dataFrom(lines);
    const attempt = minimise(data, tableOf(data));
    return attempt.state === 'failed' ? attempt.reason : null;
  };

  it('has no positive row', () => {
    expect(reasonOf(SOUND.map(([a = 0, b = 0]) => [a, b, 0]))).toBe('no-positive-row');
  });

  it('has no negative row, though the conservative solution can be had', () => {
    const lines = SOUND.map(([a = 0, b = 0]) => [a, b, 1]);
    expect(reasonOf(lines)).toBe('no-negative-row');
    expect(conservative(dataFrom(lines))).toEqual(['A + B']);
  });

  it('is positive in every row', () => {
    const all = [...SOUND, [0, 0, 1]].map(([a = 0, b = 0]) => [a, b, 1]);
    expect(reasonOf(all)).toBe('all-rows-used');
    const attempt = irredundantModels('conservative', tableOf(dataFrom(all)));
    expect(attempt).toEqual(failed('all-rows-used'));
  });

  it('has too many conditions', () => {
    const wide = dataFrom([
      [...Array<number>(15).fill(1), 1],
      [...Array<number>(15).fill(0), 0],
    ]);
    expect(minimise(wide, tableOf(wide))).toEqual(failed('too-many-conditions'));
    expect(truthTable(dataFrom([Array<number>(32).fill(1)]))).toEqual(failed('too-many-conditions'));
  });
});

describe('cases at exactly 0.5', () => {
  it('belong to no row and are named', () => {
    const table = tableOf(dataFrom([...SOUND, [0.5, 1, 1], [0.1 + 0.2 + 0.2, 0, 1]]));
    expect(table.undecided).toEqual(['C4', 'C5']);
    expect(table.rows.flatMap(({ cases }) => cases)).toEqual(['C3', 'C2', 'C1']);
  });

  it('leave no row where there are no others', () => {
    expect(truthTable(dataFrom([[0.5, 0.5, 0.5]]))).toEqual(failed('no-observed-row'));
  });
});

describe('very small and one-sided data', () => {
  it('one case is its own configuration', () => {
    expect(conservative(dataFrom([[1, 0, 1]]))).toEqual(['A*~B']);
  });

  it('one condition explains alone', () => {
    const data = dataFrom([
      [1, 1],
      [0, 0],
    ]);
    expect([conservative(data), parsimonious(data)]).toEqual([['A'], ['A']]);
  });

  it('a condition that all or none have says nothing, and leaves the parsimonious model', () => {
    const present = dataFrom([
      [1, 0, 1],
      [1, 1, 0],
    ]);
    expect(parsimonious(present)).toEqual(['~B']);
    const absent = dataFrom([
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(parsimonious(absent)).toEqual(['~B']);
    expect(necessity(present, [[{ condition: 'A', isPresent: true }]])).toEqual({
      consistency: 1,
      relevance: 0,
      coverage: 0.5,
    });
    expect(necessity(absent, [[{ condition: 'A', isPresent: true }]])).toEqual({
      consistency: 0,
      relevance: 1,
      coverage: null,
    });
  });

  it('an outcome that all or none have has no fit to divide by', () => {
    const none = dataFrom([[1, 0, 0]]);
    const all = dataFrom([[1, 0, 1]]);
    const a = [[{ condition: 'A', isPresent: true }]];
    expect(necessity(none, a)).toEqual({ consistency: null, relevance: 0, coverage: 0 });
    expect(necessity(all, a)).toEqual({ consistency: 1, relevance: null, coverage: 1 });
  });

  it('rows with fewer cases than asked for leave nothing to look at', () => {
    expect(truthTable(dataFrom(SOUND), { frequency: 2 })).toEqual(failed('no-observed-row'));
  });
});

/** What R stops at, and what is answered here; the last three are solutions. */
const SAME = {
  no_positive_rows_minimize: 'no-positive-row',
  all_rows_positive_and_observed: 'all-rows-used',
  no_negative_rows_with_remainders: 'no-negative-row',
  all_memberships_half: 'no-observed-row',
  missing_value: 'missing-value',
  uncalibrated_value_above_1: 'out-of-range',
  single_case: 'A*~B',
  single_condition: 'A',
  constant_condition: '~B',
};

describe.skipIf(!hasReference)('edge cases of R package QCA', () => {
  it('are all met above, errors as errors and solutions as the same solution', () => {
    const reference = hasReference ? referenceFile<Record<string, string>>('expected_edge_cases') : {};
    expect(Object.keys(reference).sort()).toEqual(Object.keys(SAME).sort());
    for (const [id, own] of Object.entries(SAME)) {
      const theirs = reference[id] ?? '';
      expect([id, theirs.startsWith('ERROR') || theirs === own]).toEqual([id, true]);
    }
  });
});
