import type { QcaResult } from '../../cases/qca-types.ts';
import type { Model, Solution, Term } from '../../qca/types.ts';
import type { Cell } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import type { CasesContext } from './cases-context.ts';

export type DoneQca = Extract<QcaResult, { state: 'done' }>;

/** The three ways to treat combinations without a case. */
export type SolutionKind = 'conservative' | 'parsimonious' | 'intermediate';

/** "Leadership * ~Donor-led": conditions joined by and, ~ for not. */
export function termText(term: Term, context: CasesContext): string {
  if (term.length === 0) return context.words.qca.solutions.always;
  return term
    .map(({ condition, isPresent }) => `${isPresent ? '' : '~'}${context.criterion(condition)}`)
    .join(' * ');
}

/** Paths joined by or. */
export function formulaText(terms: readonly Term[], context: CasesContext): string {
  return terms.map((term) => termText(term, context)).join(' + ');
}

export function modelText({ terms }: Model, context: CasesContext): string {
  return formulaText(
    terms.map(({ term }) => term),
    context,
  );
}

/** A consistency or a coverage with three decimals. */
export function fitCell(value: number | null, { words }: Pick<CasesContext, 'words'>): Cell {
  const text = formatNumber(value, 3, words.number);
  return value === null ? { text } : { text, number: value };
}

/** Which conditions are present in a row of the truth table, by its number. */
export function configurationOf(row: number, conditions: number): boolean[] {
  return Array.from(
    { length: conditions },
    (_, index) => Math.floor((row - 1) / 2 ** (conditions - 1 - index)) % 2 === 1,
  );
}

/** Membership of a case in a model: the most that it has in any path, which is the least that it has in one of its conditions. */
export function membershipIn(model: Model, index: number, { conditions }: DoneQca): number {
  const sets = new Map(conditions.map(({ criterion, memberships }) => [criterion, memberships[index] ?? 0]));
  const inTerm = (term: Term) =>
    Math.min(
      1,
      ...term.map(({ condition, isPresent }) => {
        const membership = sets.get(condition) ?? 0;
        return isPresent ? membership : 1 - membership;
      }),
    );
  return Math.max(0, ...model.terms.map(({ term }) => inTerm(term)));
}

/** The solutions that have one list of models. */
export function plainSolutions(
  result: DoneQca,
): { readonly kind: SolutionKind; readonly solution: Solution }[] {
  return [
    { kind: 'conservative', solution: result.conservative },
    { kind: 'parsimonious', solution: result.parsimonious },
  ];
}

/** The solution that summary and picture show: the intermediate one, or else the one that assumes nothing. */
export function shownSolution(result: DoneQca): {
  readonly kind: SolutionKind;
  readonly models: readonly Model[];
} {
  const between = intermediateModels(result);
  return between.length > 0
    ? { kind: 'intermediate', models: between }
    : { kind: 'conservative', models: result.conservative.models };
}

/** All models between the conservative and the parsimonious solution, each once. */
export function intermediateModels(result: DoneQca): Model[] {
  const seen = new Map<string, Model>();
  for (const { models } of result.intermediate?.pairs ?? [])
    for (const model of models) {
      const key = JSON.stringify(model.terms.map(({ term }) => term));
      if (!seen.has(key)) seen.set(key, model);
    }
  return [...seen.values()];
}
