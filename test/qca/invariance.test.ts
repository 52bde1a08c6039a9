import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  formatExpression,
  type Minimisation,
  minimise,
  type QcaData,
  sufficiency,
  supersetSubset,
  type Term,
  truthTable,
} from '../../src/qca/index.ts';
import { dataFrom, names } from './helpers.ts';

/** Memberships in tenths but for 0.5. */
const membership = fc.integer({ min: 0, max: 9 }).map((tenths) => (tenths < 5 ? tenths : tenths + 1) / 10);

const studies = fc
  .record({ cases: fc.integer({ min: 1, max: 14 }), conditions: fc.integer({ min: 1, max: 4 }) })
  .chain(({ cases, conditions }) =>
    fc.array(fc.array(membership, { minLength: conditions + 1, maxLength: conditions + 1 }), {
      minLength: cases,
      maxLength: cases,
    }),
  )
  .map(dataFrom);

const shuffles = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 14, maxLength: 14 });

describe('nothing but the order of a result changes', () => {
  it('with the order of the cases', () => {
    fc.assert(
      fc.property(studies, shuffles, (data, keys) => {
        const order = shuffled(data.cases.length, keys);
        expect(summary(inOrder(data, order), (name) => name)).toEqual(summary(data, (name) => name));
      }),
    );
  });

  it('with the order of the conditions', () => {
    fc.assert(
      fc.property(studies, shuffles, (data, keys) => {
        const order = shuffled(data.conditions.length, keys);
        const turned = {
          ...data,
          conditions: order.map((place) => data.conditions[place] ?? ''),
          memberships: data.memberships.map((row) => order.map((place) => row[place] ?? Number.NaN)),
        };
        expect(summary(turned, (name) => name)).toEqual(summary(data, (name) => name));
      }),
    );
  });

  it('with the names of the conditions', () => {
    fc.assert(
      fc.property(studies, (data) => {
        const renamed = { ...data, conditions: data.conditions.map((name) => `the ${name}*~ of it`) };
        expect(summary(renamed, (name) => name.slice(4, 5))).toEqual(summary(data, (name) => name));
      }),
    );
  });
});

describe('a model', () => {
  it('covers every positive row and no negative one, and its fit is that of its terms', () => {
    fc.assert(
      fc.property(studies, (data) => {
        const table = truthTable(data);
        const found = table.state === 'done' ? minimise(data, table.value) : null;
        if (found?.state !== 'done' || table.state !== 'done') return;
        for (const solution of [found.value.conservative, found.value.parsimonious]) {
          for (const { terms, fit } of solution.models) {
            const covered = table.value.rows.filter(({ configuration }) =>
              terms.some(({ term }) => holds(term, data.conditions, configuration)),
            );
            const positive = table.value.rows.filter(({ outcome }) => outcome === 'positive');
            expect(covered).toEqual(positive);
            const coverages = terms.map(({ coverage }) => coverage ?? 0);
            expect(fit.coverage).toBeGreaterThan(Math.max(...coverages) - 1e-9);
            for (const { term, uniqueCoverage } of terms) {
              const others = terms.map((each) => each.term).filter((each) => each !== term);
              const lost = (fit.coverage ?? 0) - (sufficiency(data, others).coverage ?? 0);
              expect(uniqueCoverage).toBeCloseTo(lost, 9);
            }
          }
        }
      }),
    );
  });
});

function shuffled(count: number, keys: readonly number[]): number[] {
  return Array.from({ length: count }, (_, place) => place).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

function inOrder(data: QcaData, order: readonly number[]): QcaData {
  return {
    ...data,
    cases: order.map((place) => data.cases[place] ?? ''),
    memberships: order.map((place) => data.memberships[place] ?? []),
    outcome: order.map((place) => data.outcome[place] ?? Number.NaN),
  };
}

/** Everything a result says, without its order and without row numbers; conditions by their first names. */
function summary(data: QcaData, nameOf: (condition: string) => string) {
  const table = truthTable(data);
  if (table.state === 'failed') return table.reason;
  const expectations = data.conditions.map((condition) => ({ condition, expected: 'present' as const }));
  const renamed = (terms: readonly Term[]) =>
    terms.map((term) =>
      term
        .map(({ condition, isPresent }) => ({ condition: nameOf(condition), isPresent }))
        .sort((a, b) => (a.condition < b.condition ? -1 : 1)),
    );
  const necessary = supersetSubset(data, { consistency: 0.8 });
  return {
    rows: table.value.rows
      .map(({ outcome, cases, deviant }) => [outcome, sorted(cases), sorted(deviant)].join())
      .sort(),
    solutions: solutionsOf(minimise(data, table.value, { expectations }), renamed),
    necessary:
      necessary.state === 'failed'
        ? null
        : necessary.value.expressions.map(({ expression }) => names(renamed(expression)).join(' + ')).sort(),
  };
}

function solutionsOf(attempt: Attempt<Minimisation>, renamed: (terms: readonly Term[]) => Term[]) {
  if (attempt.state === 'failed') return attempt.reason;
  const { conservative, parsimonious, intermediate } = attempt.value;
  const modelsOf = (models: typeof conservative.models) =>
    models
      .map(({ terms, fit, counterfactuals }) =>
        [
          formatExpression(renamed(terms.map(({ term }) => term)).sort(byName)),
          fit.consistency?.toFixed(9),
          fit.coverage?.toFixed(9),
          counterfactuals.length,
        ].join(),
      )
      .sort();
  return {
    conservative: modelsOf(conservative.models),
    parsimonious: modelsOf(parsimonious.models),
    essential: names(renamed(parsimonious.essential)),
    intermediate: intermediate?.pairs
      .map(({ easy, difficult, models }) => [easy.length, difficult.length, ...modelsOf(models)].join())
      .sort(),
  };
}

function byName(a: Term, b: Term): number {
  return formatExpression([a]) < formatExpression([b]) ? -1 : 1;
}

function sorted(cases: readonly string[]): string[] {
  return [...cases].sort();
}

function holds(term: Term, conditions: readonly string[], configuration: readonly boolean[]): boolean {
  return term.every(({ condition, isPresent }) => configuration[conditions.indexOf(condition)] === isPresent);
}
