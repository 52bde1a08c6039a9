import { at } from '../statistics/basics.ts';
import { problemOf, TOLERANCE } from './data.ts';
import { necessityOf } from './fit.ts';
import { membershipIn } from './membership.ts';
import type { Attempt, Expression, Literal, NecessityFit, QcaData } from './types.ts';

/** Something the outcome seems not to do without. */
export interface NecessaryExpression {
  /** One term (literals joined by AND), or several terms of one literal each (joined by OR). */
  readonly expression: Expression;
  readonly fit: NecessityFit;
}

export interface SupersetOptions {
  /** Smallest consistency of necessity; 0.9 unless given. */
  readonly consistency?: number;
  /** Smallest relevance of necessity; 0.5 unless given. */
  readonly relevance?: number;
  /** Most expressions listed; 1000 unless given. */
  readonly most?: number;
}

export interface NecessaryExpressions {
  /** Literals and what joins them by AND first, then what joins them by OR; shorter ones first. */
  readonly expressions: readonly NecessaryExpression[];
  /** True where there are more than were listed, or may be. */
  readonly isCut: boolean;
}

/**
 * All that is necessary for the outcome and not trivially so (Thiem 2014; Schneider and Wagemann 2012): every literal and
 * every conjunction of literals that reaches both cut-offs, and every disjunction that reaches them while no part of it
 * is consistent. Figures within 1e-9 of a cut-off reach it. Adding literals by AND lowers consistency and adding them by
 * OR lowers relevance, so what falls below its cut-off need not be followed further. Fails as `problemOf` does.
 */
export function supersetSubset(data: QcaData, options: SupersetOptions = {}): Attempt<NecessaryExpressions> {
  const problem = problemOf(data);
  if (problem !== null) return problem;
  const { consistency = 0.9, relevance = 0.5, most = 1000 } = options;
  const isConsistent = (fit: NecessityFit) => reaches(fit.consistency, consistency);
  const isRelevant = (fit: NecessityFit) => reaches(fit.relevance, relevance);
  const effort = { left: MOST_STEPS };

  const conjunctions: Found[] = [];
  grow(data, Math.min, effort, (found) => {
    if (isConsistent(found.fit) && isRelevant(found.fit)) conjunctions.push(found);
    return isConsistent(found.fit);
  });
  const disjunctions: Found[] = [];
  grow(data, Math.max, effort, (found) => {
    if (isConsistent(found.fit) && isRelevant(found.fit) && found.literals.length > 1)
      disjunctions.push(found);
    return isRelevant(found.fit) && !isConsistent(found.fit);
  });

  const expressions = [
    ...conjunctions.sort(shorterFirst).map(({ literals, fit }) => ({ expression: [literals], fit })),
    ...disjunctions
      .filter(({ literals }) => !partsOf(literals).some((part) => isConsistent(necessityOfAny(data, part))))
      .sort(shorterFirst)
      .map(({ literals, fit }) => ({ expression: literals.map((literal) => [literal]), fit })),
  ];
  return {
    state: 'done',
    value: { expressions: expressions.slice(0, most), isCut: expressions.length > most || effort.left < 0 },
  };
}

interface Found {
  readonly literals: readonly Literal[];
  readonly fit: NecessityFit;
}

/** Expressions looked at, by AND and by OR together: a second or two with hundreds of cases. */
const MOST_STEPS = 200_000;

function reaches(figure: number | null, cutoff: number): boolean {
  return figure !== null && figure >= cutoff - TOLERANCE;
}

/** Shows every expression of literals joined in one way, longer ones only where `visit` says so of what they begin with. */
function grow(
  data: QcaData,
  joined: (a: number, b: number) => number,
  effort: { left: number },
  visit: (found: Found) => boolean,
): void {
  extend([], null, 0);

  function extend(literals: readonly Literal[], memberships: Float64Array | null, from: number): void {
    for (let column = from; column < data.conditions.length; column += 1) {
      for (const isPresent of [true, false]) {
        effort.left -= 1;
        if (effort.left < 0) return;
        const literal = { condition: data.conditions[column] ?? '', isPresent };
        const own = membershipIn(data, [[literal]]);
        const all = memberships === null ? own : own.map((x, i) => joined(x, at(memberships, i)));
        const found = { literals: [...literals, literal], fit: necessityOf(all, data.outcome) };
        if (visit(found)) extend(found.literals, all, column + 1);
      }
    }
  }
}

/** The literals with one of them left out, each in turn. */
function partsOf(literals: readonly Literal[]): Literal[][] {
  return literals.map((_, place) => literals.filter((__, i) => i !== place));
}

function necessityOfAny(data: QcaData, literals: readonly Literal[]): NecessityFit {
  return necessityOf(
    membershipIn(
      data,
      literals.map((literal) => [literal]),
    ),
    data.outcome,
  );
}

function shorterFirst(a: Found, b: Found): number {
  return a.literals.length - b.literals.length;
}
