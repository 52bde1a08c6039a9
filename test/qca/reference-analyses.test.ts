import { describe, expect, it } from 'vitest';
import {
  formatExpression,
  formatTerm,
  irredundantModels,
  type Model,
  necessity,
  type Solution,
  singleLiterals,
  sufficiency,
  supersetSubset,
} from '../../src/qca/index.ts';
import {
  analysisNames,
  analysisOf,
  hasReference,
  type ReferenceModel,
  type ReferenceSolution,
} from './reference-analyses.ts';

describe.skipIf(!hasReference).each(analysisNames())('%s, as R package QCA 3.23 has it', (name) => {
  const { reference, data, table, found } = hasReference ? analysisOf(name) : NOTHING;
  const outcomes = { '0': 'negative', '1': 'positive', C: 'contradictory', '?': 'remainder' } as const;

  it('has the same truth table', () => {
    expect(table.rows.map(({ row, outcome, cases }) => ({ row, outcome, cases }))).toEqual(
      reference.truthTable.map(({ row, OUT, cases }) => ({ row, outcome: outcomes[OUT], cases })),
    );
    expect(table.rows.map(({ configuration }) => configuration.map(Number))).toEqual(
      reference.truthTable.map(({ config }) => config),
    );
    table.rows.forEach(({ consistency, pri }, i) => {
      expect(consistency).toBeCloseTo(reference.truthTable[i]?.incl ?? Number.NaN, 9);
      expect(pri).toBeCloseTo(reference.truthTable[i]?.PRI ?? Number.NaN, 9);
    });
    const observed = reference.truthTable.filter(({ OUT }) => OUT !== '?').length;
    expect(table.remainders).toBe(reference.possibleRows - observed);
  });

  it('names the same cases on the other side: those without the outcome in positive rows, the rest in negative ones', () => {
    const without = (row: number) => reference.deviantCasesConsistency[row] ?? [];
    for (const { row, outcome, cases, deviant } of table.rows) {
      const expected =
        outcome === 'positive' ? without(row) : cases.filter((each) => !without(row).includes(each));
      expect([row, deviant]).toEqual([row, outcome === 'remainder' ? [] : expected]);
    }
  });

  it.each(['conservative', 'parsimonious'] as const)('has the same %s solution, ties included', (kind) => {
    expectSolution(found[kind], reference[kind]);
    const all = irredundantModels(kind, table);
    if (all.state === 'failed') throw new Error(all.reason);
    expect(all.value.isCut).toBe(false);
    expect(asSet(all.value.models.map((terms) => asSet(terms.map(formatTerm)).join(' + ')))).toEqual(
      asSet(reference[kind].allIrredundantModels.map((terms) => asSet(terms).join(' + '))),
    );
  });

  it('has the same intermediate solutions and counterfactuals', () => {
    const pairs = new Map(
      found.intermediate?.pairs.map((pair) => [nameOf(pair.conservative, pair.parsimonious), pair]),
    );
    const expected = reference.intermediate?.pairs ?? [];
    expect(pairs.size).toBe(expected.length);
    for (const pair of expected) {
      const own = pairs.get([asSet(pair.conservative), asSet(pair.parsimonious)].join());
      expect(own?.easy).toEqual(pair.easyCounterfactualRows);
      expect(own?.difficult).toEqual(pair.difficultCounterfactualRows);
      expectModels(own?.models ?? [], pair.models);
    }
  });

  it('has the same necessity and sufficiency of each condition and its absence', () => {
    const singles = new Map(singleLiterals(data.conditions).map((term) => [formatTerm(term), term]));
    for (const { condition, inclN, RoN, covN } of reference.necessity) {
      const fit = necessity(data, [singles.get(condition) ?? []]);
      expectFigures([fit.consistency, fit.relevance, fit.coverage], [inclN, RoN, covN]);
    }
    for (const { condition, inclS, PRI, covS } of reference.sufficiency) {
      const fit = sufficiency(data, [singles.get(condition) ?? []]);
      expectFigures([fit.consistency, fit.pri, fit.coverage], [inclS, PRI, covS]);
    }
    expect(reference.necessity).toHaveLength(singles.size);
  });

  it('finds the same necessary expressions', () => {
    const own = supersetSubset(data);
    if (own.state === 'failed') throw new Error(own.reason);
    const expected = reference.superSubsetNecessity_incl90_ron50;
    const fits = new Map(own.value.expressions.map((each) => [formatExpression(each.expression), each.fit]));
    expect(asSet([...fits.keys()])).toEqual(asSet(expected.map(({ expr }) => expr)));
    for (const { expr, inclN, RoN, covN } of expected) {
      const fit = fits.get(expr);
      expectFigures([fit?.consistency, fit?.relevance, fit?.coverage], [inclN, RoN, covN]);
    }
  });
});

/** Stands in where the reference lies not beside the project and every test is skipped. */
const NOTHING = {} as ReturnType<typeof analysisOf>;

function expectSolution(own: Solution, reference: ReferenceSolution): void {
  expect(asSet(own.primeImplicants.map(formatTerm))).toEqual(asSet(reference.primeImplicants));
  expect(asSet(own.essential.map(formatTerm))).toEqual(asSet(reference.essentialPrimeImplicants));
  expect([own.isCut, own.isSmallest]).toEqual([false, true]);
  expectModels(own.models, reference.models);
  for (const model of own.models) {
    const expected = reference.models.find((each) => same(model, each));
    expect(model.counterfactuals).toEqual(expected?.simplifyingAssumptionRows);
  }
}

function expectModels(own: readonly Model[], reference: readonly ReferenceModel[]): void {
  expect(asSet(own.map(nameOfModel))).toEqual(asSet(reference.map(({ terms }) => asSet(terms).join(' + '))));
  for (const model of own) {
    const expected = reference.find((each) => same(model, each));
    expectFigures(
      [model.fit.consistency, model.fit.pri, model.fit.coverage],
      [expected?.solutionInclS, expected?.solutionPRI, expected?.solutionCovS],
    );
    for (const { term, consistency, pri, coverage, uniqueCoverage } of model.terms) {
      const fit = expected?.termFit.find((each) => each.term === formatTerm(term));
      // R leaves the unique coverage of a sole term out; by the definition it is all of the coverage.
      expectFigures(
        [consistency, pri, coverage, uniqueCoverage],
        [fit?.inclS, fit?.PRI, fit?.covS, fit?.covU ?? fit?.covS],
      );
    }
  }
}

function expectFigures(
  own: readonly (number | null | undefined)[],
  reference: readonly (number | null | undefined)[],
): void {
  expect(own).toEqual(
    reference.map((figure) => (typeof figure === 'number' ? expect.closeTo(figure, 9) : figure)),
  );
}

function same(model: Model, { terms }: ReferenceModel): boolean {
  return nameOfModel(model) === asSet(terms).join(' + ');
}

function nameOfModel({ terms }: Model): string {
  return asSet(terms.map(({ term }) => formatTerm(term))).join(' + ');
}

function nameOf(...models: Parameters<typeof formatExpression>[0][]): string {
  return models.map((terms) => asSet(terms.map(formatTerm))).join();
}

function asSet(names: readonly string[]): string[] {
  return [...names].sort();
}
