import { type Aggregation, MATURITIES, type Maturity } from '../checklist/types.ts';
import { isAtLeast, onScale } from './bands.ts';
import type { ScoreState } from './types.ts';

/** Points × weight and weight of all answers, for the pooled mean. */
export interface AnswerMass {
  readonly sum: number;
  readonly weight: number;
}

/** A value on its way up: an item in its domain, a domain in the overall score, a role in either. */
export interface Term {
  readonly id: string;
  readonly weight: number;
  readonly state: ScoreState;
  readonly value: number | null;
  readonly coverage: number;
  readonly reasons: readonly string[];
  readonly mass: AnswerMass;
  readonly maturity: Maturity | null;
}

/** What terms become, with what is needed to explain it. */
export interface Combined {
  readonly state: ScoreState;
  readonly value: number | null;
  readonly coverage: number;
  readonly reasons: readonly string[];
  readonly mass: AnswerMass;
  readonly terms: readonly Term[];
  /** Sum of weight × value and sum of weights, where the rule is a mean. */
  readonly sum: number | null;
  readonly weights: number | null;
}

/** What a rule needs besides terms. `neededCoverage` is 0 to 1, `pass` is 0 to 100 points. */
export interface CombineOptions {
  readonly rule: Aggregation;
  readonly neededCoverage: number;
  readonly pass: number;
  /** The items behind the terms, where levels are gated over all of them. */
  readonly items?: readonly Term[];
}

interface RuleResult {
  readonly value: number | null;
  readonly reasons?: readonly string[];
  readonly sum?: number;
  readonly weights?: number;
}

type Rule = (applicable: readonly Term[], scored: readonly Term[], options: CombineOptions) => RuleResult;

/** Terms become one value by the rule declared. Formulas: docs/scoring.md, "Domain" and "Overall". */
export function combineTerms(terms: readonly Term[], options: CombineOptions): Combined {
  const applicable = terms.filter((term) => term.state !== 'not-applicable');
  const unscored = { value: null, mass: EMPTY_MASS, terms, sum: null, weights: null };
  if (applicable.length === 0) {
    return { ...unscored, state: 'not-applicable', coverage: 0, reasons: ['all-not-applicable'] };
  }
  const coverage = meanCoverage(applicable);
  const without = (state: ScoreState, reason: string): Combined => ({
    ...unscored,
    state,
    coverage,
    reasons: [reason],
  });
  if (options.rule === 'none') return without('not-applicable', 'profile');
  if (applicable.every((term) => term.state === 'no-data'))
    return without('no-data', sharedReason(applicable));
  if (!isAtLeast(coverage, options.neededCoverage))
    return without('insufficient', `coverage-below:${options.neededCoverage}`);
  const scored = applicable.filter((term) => term.state === 'scored' && term.weight > 0);
  if (applicable.every((term) => term.state !== 'scored')) return without('insufficient', 'nothing-scored');
  if (scored.length === 0) return without('no-data', 'no-weight');
  const weighed = applicable.filter((term) => term.weight > 0);
  const {
    value,
    reasons = [],
    sum = null,
    weights = null,
  } = RULES[options.rule](weighed, scored, {
    ...options,
    items: options.items ?? terms,
  });
  const state = value === null ? 'insufficient' : 'scored';
  return {
    state,
    value: value === null ? null : onScale(value),
    coverage,
    reasons,
    mass: totalMass(scored),
    terms,
    sum,
    weights,
  };
}

const EMPTY_MASS: AnswerMass = { sum: 0, weight: 0 };

const RULES: Readonly<Record<Aggregation, Rule>> = {
  'weighted-mean': (_, scored) =>
    mean(scored.map(({ value, weight }) => ({ sum: weight * (value ?? 0), weight }))),
  'pooled-mean': (_, scored) => mean(scored.map(weighedMass)),
  median: (_, scored) => ({ value: middle(scored.map(pointsOf).sort((a, b) => a - b)) }),
  minimum: (_, scored) => ({ value: Math.min(...scored.map(pointsOf)) }),
  'all-or-nothing': allOrNothing,
  'level-gated': levelGated,
  none: () => ({ value: null }),
};

/** 100 where every applicable term is at 100, else 0; open while an unscored term could still decide. */
function allOrNothing(applicable: readonly Term[], scored: readonly Term[]): RuleResult {
  if (scored.some((term) => !isAtLeast(pointsOf(term), 100))) return { value: 0 };
  const open = applicable.find((term) => term.state !== 'scored');
  return open ? { value: null, reasons: [`unscored:${open.id}`] } : { value: 100 };
}

/** 100 × levels passed ÷ levels; a level is passed where all its items and those of all lower levels pass. */
function levelGated(_: readonly Term[], __: readonly Term[], options: CombineOptions): RuleResult {
  const items = (options.items ?? []).filter((term) => term.weight > 0);
  const levels = MATURITIES.filter((level) => items.some((term) => levelOf(term) === level));
  let passed = 0;
  for (const level of levels) {
    const members = items.filter((term) => levelOf(term) === level && term.state !== 'not-applicable');
    const failed =
      members.find((term) => term.state !== 'scored') ?? members.find((term) => !passes(term, options.pass));
    if (!failed) {
      passed += 1;
      continue;
    }
    const stopped = failed.state === 'scored' ? [] : [`unscored:${failed.id}`];
    return {
      value: share(passed, levels),
      reasons: [`maturity:${levels[passed - 1] ?? 'none'}`, ...stopped],
    };
  }
  return { value: share(passed, levels), reasons: [`maturity:${levels.at(-1) ?? 'none'}`] };
}

function share(passed: number, levels: readonly Maturity[]): number {
  return levels.length === 0 ? 0 : (100 * passed) / levels.length;
}

function levelOf(term: Term): Maturity {
  return term.maturity ?? MATURITIES[0];
}

function passes(term: Term, pass: number): boolean {
  return isAtLeast(pointsOf(term), pass);
}

function mean(masses: readonly AnswerMass[]): RuleResult {
  const { sum, weight } = addMasses(masses);
  return { value: sum / weight, sum, weights: weight };
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

function meanCoverage(terms: readonly Term[]): number {
  const weights = terms.reduce((sum, term) => sum + term.weight, 0);
  if (weights === 0) return terms.reduce((sum, term) => sum + term.coverage, 0) / terms.length;
  return terms.reduce((sum, term) => sum + term.weight * term.coverage, 0) / weights;
}

/** The reason that all share, or that nothing has data. */
function sharedReason(terms: readonly Term[]): string {
  const [first, ...others] = new Set(terms.flatMap((term) => term.reasons));
  return first !== undefined && others.length === 0 ? first : 'all-items-no-data';
}

function pointsOf(term: Term): number {
  return term.value ?? 0;
}

function weighedMass({ mass, weight }: Term): AnswerMass {
  return { sum: weight * mass.sum, weight: weight * mass.weight };
}

function totalMass(terms: readonly Term[]): AnswerMass {
  return addMasses(terms.map(weighedMass));
}

function addMasses(masses: readonly AnswerMass[]): AnswerMass {
  return masses.reduce(
    (total, mass) => ({ sum: total.sum + mass.sum, weight: total.weight + mass.weight }),
    EMPTY_MASS,
  );
}
