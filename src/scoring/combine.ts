import { type Aggregation, MATURITIES, type Maturity } from '../checklist/types.ts';
import { isAtLeast, onScale } from './bands.ts';
import type { AnswerMass } from './respondents.ts';
import type { ScoreState } from './types.ts';

/** A value on its way up: an item in its domain, a domain in the overall score, a role in either. */
export interface Term {
  readonly id: string;
  readonly weight: number;
  readonly state: ScoreState;
  readonly value: number | null;
  readonly coverage: number;
  readonly reasons: readonly string[];
  /** For the pooled mean. */
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
  const sorted = sortTerms(terms);
  const withheld = reasonToWithhold(sorted, options);
  if (withheld) {
    return {
      ...withheld,
      value: null,
      coverage: sorted.coverage,
      mass: EMPTY_MASS,
      terms,
      sum: null,
      weights: null,
    };
  }
  const { applicable, scored, coverage } = sorted;
  const result = RULES[options.rule](
    applicable,
    scored,
    options.items ? options : { ...options, items: terms },
  );
  return {
    state: result.value === null ? 'insufficient' : 'scored',
    value: result.value === null ? null : onScale(result.value),
    coverage,
    reasons: result.reasons ?? [],
    mass: totalMass(scored),
    terms,
    sum: result.sum ?? null,
    weights: result.weights ?? null,
  };
}

/** Terms by the part they can play. */
interface SortedTerms {
  /** Those that apply, with a weight or not. */
  readonly all: readonly Term[];
  /** Those that apply and have a weight. */
  readonly applicable: readonly Term[];
  /** Those that apply, have a weight and have a value. */
  readonly scored: readonly Term[];
  readonly coverage: number;
}

function sortTerms(terms: readonly Term[]): SortedTerms {
  const all: Term[] = [];
  const applicable: Term[] = [];
  const scored: Term[] = [];
  let weights = 0;
  let covered = 0;
  for (const term of terms) {
    if (term.state === 'not-applicable') continue;
    all.push(term);
    if (term.weight === 0) continue;
    applicable.push(term);
    if (term.state === 'scored') scored.push(term);
    weights += term.weight;
    covered += term.weight * term.coverage;
  }
  return { all, applicable, scored, coverage: weights === 0 ? plainCoverage(all) : covered / weights };
}

function plainCoverage(terms: readonly Term[]): number {
  return terms.length === 0 ? 0 : terms.reduce((sum, term) => sum + term.coverage, 0) / terms.length;
}

interface Withheld {
  readonly state: Exclude<ScoreState, 'scored'>;
  readonly reasons: readonly string[];
}

function reasonToWithhold({ all, scored, coverage }: SortedTerms, options: CombineOptions): Withheld | null {
  if (all.length === 0) return { state: 'not-applicable', reasons: ['all-not-applicable'] };
  if (options.rule === 'none') return { state: 'not-applicable', reasons: ['profile'] };
  if (all.every((term) => term.state === 'no-data'))
    return { state: 'no-data', reasons: [sharedReason(all)] };
  if (!isAtLeast(coverage, options.neededCoverage)) {
    return { state: 'insufficient', reasons: [`coverage-below:${options.neededCoverage}`] };
  }
  if (scored.length > 0) return null;
  if (all.every((term) => term.state !== 'scored'))
    return { state: 'insufficient', reasons: ['nothing-scored'] };
  return { state: 'no-data', reasons: ['no-weight'] };
}

export const EMPTY_MASS: AnswerMass = { sum: 0, weight: 0 };

const RULES: Readonly<Record<Aggregation, Rule>> = {
  'weighted-mean': weightedMean,
  'pooled-mean': pooledMean,
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

function weightedMean(_: readonly Term[], scored: readonly Term[]): RuleResult {
  let sum = 0;
  let weights = 0;
  for (const term of scored) {
    sum += term.weight * pointsOf(term);
    weights += term.weight;
  }
  return { value: sum / weights, sum, weights };
}

function pooledMean(_: readonly Term[], scored: readonly Term[]): RuleResult {
  const { sum, weight } = totalMass(scored);
  return { value: sum / weight, sum, weights: weight };
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The reason that all share, or that nothing has data. */
function sharedReason(terms: readonly Term[]): string {
  const [first, ...others] = new Set(terms.flatMap((term) => term.reasons));
  return first !== undefined && others.length === 0 ? first : 'all-items-no-data';
}

function pointsOf(term: Term): number {
  return term.value ?? 0;
}

function totalMass(terms: readonly Term[]): AnswerMass {
  let sum = 0;
  let weight = 0;
  for (const term of terms) {
    sum += term.weight * term.mass.sum;
    weight += term.weight * term.mass.weight;
  }
  return { sum, weight };
}
