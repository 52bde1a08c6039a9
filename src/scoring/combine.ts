import type { Aggregation } from '../checklist/types.ts';
import { isAtLeast, onScale } from './bands.ts';
import { RULES, type RuleResult } from './rules.ts';
import { type Filling, type Finding, NO_VALUATION, type Term, type Valuation } from './terms.ts';

/** What terms become, with what is needed to explain it. */
export interface Combined extends Finding, Valuation {
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

/** Terms become one value by the rule declared. Formulas: docs/scoring.md, "Domain" and "Overall". */
export function combineTerms(terms: readonly Term[], options: CombineOptions): Combined {
  const sorted = sortTerms(terms);
  const withheld = reasonToWithhold(sorted, options);
  const bounds = boundsOf(sorted, terms, options, withheld);
  if (withheld) return combined(withheld, bounds, terms, null);
  const result = applyRule(sorted, terms, 'value', options);
  const reasons = result.reasons ?? [];
  const state = result.value === null ? 'insufficient' : 'scored';
  const finding = { state, coverage: sorted.coverage, reasons } as const;
  const { value } = result;
  return combined(
    finding,
    isCertain(sorted) ? { value, lowest: value, highest: value } : { ...bounds, value },
    terms,
    result,
  );
}

function combined(
  finding: Finding,
  valuation: Valuation,
  terms: readonly Term[],
  result: RuleResult | null,
): Combined {
  const { state, coverage, reasons } = finding;
  const { value, lowest, highest } = valuation;
  return {
    state,
    coverage,
    reasons,
    value,
    lowest,
    highest,
    terms,
    sum: result?.sum ?? null,
    weights: result?.weights ?? null,
  };
}

/** Terms by the part they can play. */
interface SortedTerms {
  readonly applicable: number;
  readonly withData: number;
  readonly scored: number;
  /** Those that apply and have a weight. */
  readonly weighed: readonly Term[];
  /** How many of `weighed` are scored. */
  readonly weighedScored: number;
  readonly coverage: number;
  readonly sharedReason: string | null;
}

function sortTerms(terms: readonly Term[]): SortedTerms {
  const weighed: Term[] = [];
  let [applicable, withData, scored, weighedScored, weights, covered, plain] = [0, 0, 0, 0, 0, 0, 0];
  let sharedReason: string | null | undefined;
  for (const term of terms) {
    if (term.state === 'not-applicable') continue;
    applicable++;
    plain += term.coverage;
    if (term.state !== 'no-data') withData++;
    if (term.state === 'scored') scored++;
    const reason = term.reasons[0] ?? null;
    sharedReason = sharedReason === undefined || sharedReason === reason ? reason : null;
    if (term.weight === 0) continue;
    weighed.push(term);
    if (term.state === 'scored') weighedScored++;
    weights += term.weight;
    covered += term.weight * term.coverage;
  }
  const coverage = weights > 0 ? covered / weights : plain / Math.max(applicable, 1);
  return {
    applicable,
    withData,
    scored,
    weighed,
    weighedScored,
    coverage,
    sharedReason: sharedReason ?? null,
  };
}

function reasonToWithhold(sorted: SortedTerms, { rule, neededCoverage }: CombineOptions): Finding | null {
  const { applicable, withData, scored, weighedScored, coverage } = sorted;
  const because = (state: Finding['state'], reason: string): Finding => ({
    state,
    coverage,
    reasons: [reason],
  });
  if (applicable === 0) return because('not-applicable', 'all-not-applicable');
  if (rule === 'none') return because('not-applicable', 'profile');
  if (withData === 0) return because('no-data', sorted.sharedReason ?? 'all-items-no-data');
  if (!isAtLeast(coverage, neededCoverage))
    return because('insufficient', `coverage-below:${neededCoverage}`);
  if (scored === 0) return because('insufficient', 'nothing-scored');
  return weighedScored === 0 ? because('no-data', 'no-weight') : null;
}

/** Everything that has a weight was answered in full. */
function isCertain({ coverage, weighed, weighedScored }: SortedTerms): boolean {
  return coverage === 1 && weighedScored === weighed.length;
}

function boundsOf(
  sorted: SortedTerms,
  terms: readonly Term[],
  options: CombineOptions,
  withheld: Finding | null,
): Valuation {
  const isEmpty = withheld?.state === 'not-applicable' || sorted.weighed.length === 0;
  if (isEmpty || (withheld === null && isCertain(sorted))) return NO_VALUATION;
  const bound = (filling: Filling) => applyRule(sorted, terms, filling, options).value;
  return { value: null, lowest: bound('lowest'), highest: bound('highest') };
}

function applyRule(
  { weighed }: SortedTerms,
  terms: readonly Term[],
  filling: Filling,
  options: CombineOptions,
): RuleResult {
  const result = RULES[options.rule](weighed, filling, { pass: options.pass, items: options.items ?? terms });
  return result.value === null ? result : { ...result, value: onScale(result.value) };
}
