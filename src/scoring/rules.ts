import { type Aggregation, MATURITIES, type Maturity } from '../checklist/types.ts';
import { isAtLeast } from './bands.ts';
import { type Filling, massOf, type Term } from './terms.ts';

export interface RuleResult {
  /** Null where terms without a value could still decide. */
  readonly value: number | null;
  readonly reasons?: readonly string[];
  /** Of a mean. */
  readonly sum?: number;
  readonly weights?: number;
}

/** `terms` apply and have a weight; those without a value under the filling are left out, or leave it open. */
type Rule = (terms: readonly Term[], filling: Filling, context: RuleContext) => RuleResult;

interface RuleContext {
  /** Points at which an item passes its level. */
  readonly pass: number;
  /** All items whose levels are gated, also those that do not apply. */
  readonly items: readonly Term[];
}

/** How terms become one value. Formulas: docs/scoring.md, "Domain". */
export const RULES: Readonly<Record<Aggregation, Rule>> = {
  'weighted-mean': weightedMean,
  'pooled-mean': pooledMean,
  median: (terms, filling) => ({ value: middle(valuesOf(terms, filling)) }),
  minimum: (terms, filling) => ({ value: Math.min(...valuesOf(terms, filling)) }),
  'all-or-nothing': allOrNothing,
  'level-gated': levelGated,
  none: () => ({ value: null }),
};

export function weightedMean(terms: readonly Term[], filling: Filling): RuleResult {
  let sum = 0;
  let weights = 0;
  for (const term of terms) {
    const value = term[filling];
    if (value === null) continue;
    sum += term.weight * value;
    weights += term.weight;
  }
  return { value: weights === 0 ? null : sum / weights, sum, weights };
}

function pooledMean(terms: readonly Term[], filling: Filling): RuleResult {
  let sum = 0;
  let weights = 0;
  for (const term of terms) {
    if (term[filling] === null) continue;
    const mass = massOf(term, filling);
    sum += term.weight * mass.sum;
    weights += term.weight * mass.weight;
  }
  return { value: weights === 0 ? null : sum / weights, sum, weights };
}

function valuesOf(terms: readonly Term[], filling: Filling): number[] {
  return terms.flatMap((term) => term[filling] ?? []);
}

function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** 100 where every applicable term is at 100, else 0; open while an unscored term could still decide. */
function allOrNothing(terms: readonly Term[], filling: Filling): RuleResult {
  if (valuesOf(terms, filling).some((value) => !isAtLeast(value, 100))) return { value: 0 };
  const open = terms.find((term) => term[filling] === null);
  return open ? { value: null, reasons: [`unscored:${open.id}`] } : { value: 100 };
}

/** 100 × levels passed ÷ levels; a level is passed where all its items and those of all lower levels pass. */
function levelGated(_: readonly Term[], filling: Filling, { pass, items }: RuleContext): RuleResult {
  const weighed = items.filter((term) => term.weight > 0);
  const levels = MATURITIES.filter((level) => weighed.some((term) => levelOf(term) === level));
  for (const [passed, level] of levels.entries()) {
    const members = weighed.filter((term) => levelOf(term) === level && term.state !== 'not-applicable');
    const open = members.find((term) => term[filling] === null);
    const failed = open ?? members.find((term) => !isAtLeast(term[filling] ?? 0, pass));
    if (!failed) continue;
    const stopped = open ? [`unscored:${open.id}`] : [];
    return {
      value: (100 * passed) / levels.length,
      reasons: [`maturity:${levels[passed - 1] ?? 'none'}`, ...stopped],
    };
  }
  return { value: levels.length === 0 ? 0 : 100, reasons: [`maturity:${levels.at(-1) ?? 'none'}`] };
}

function levelOf(term: Term): Maturity {
  return term.maturity ?? MATURITIES[0];
}
