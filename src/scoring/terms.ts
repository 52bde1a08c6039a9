import type { Maturity } from '../checklist/types.ts';
import type { AnswerMass } from './respondents.ts';
import type { ScoreState } from './types.ts';

/** A number three times over: with what is missing left out, at 0 points, and at 100 points. */
export interface Valuation {
  /** Null where there is nothing to value. */
  readonly value: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

export type Filling = keyof Valuation;

/** The answers behind an item under each filling, for the pooled mean. */
export type Masses = Readonly<Record<Filling, AnswerMass>>;

/** A value on its way up: an item in its domain, a domain in the overall score, a role in either. */
export interface Term extends Valuation {
  readonly id: string;
  readonly weight: number;
  readonly maturity: Maturity | null;
  readonly state: ScoreState;
  readonly coverage: number;
  readonly reasons: readonly string[];
  /** Of an item; null for what is made of items. */
  readonly masses: Masses | null;
  /** The terms that this one is made of. */
  readonly parts: readonly Term[];
}

/** What is known of a score before its value. */
export interface Finding {
  readonly state: ScoreState;
  readonly coverage: number;
  readonly reasons: readonly string[];
}

export const NO_VALUATION: Valuation = { value: null, lowest: null, highest: null };

/** Where nothing is missing, all three are the value. */
export function certain(value: number | null): Valuation {
  return { value, lowest: value, highest: value };
}

/** Points × weight and weight of all answers behind a term. */
export function massOf(term: Term, filling: Filling): AnswerMass {
  if (term.masses !== null) return term.masses[filling];
  let sum = 0;
  let weight = 0;
  for (const part of term.parts) {
    if (part[filling] === null) continue;
    const mass = massOf(part, filling);
    sum += part.weight * mass.sum;
    weight += part.weight * mass.weight;
  }
  return { sum, weight };
}
