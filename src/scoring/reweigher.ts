import type { Band } from '../checklist/types.ts';
import { bandOf, isAtLeast, onScale } from './bands.ts';
import { prepareDomain } from './reweighed-domain.ts';
import { prepareGates, type ReadyGate } from './reweighed-gates.ts';
import type { Scope } from './scope.ts';
import type { Score } from './types.ts';

/** Other weights, in the checklist's order; above 0 exactly where the declared ones are. */
export interface Weights {
  readonly items: Float64Array;
  readonly domains: Float64Array;
}

type Outcome = Pick<Score, 'value' | 'band'>;

/** Gives the overall score after gates under other weights. */
export type Reweigher = (weights: Weights) => Outcome;

/**
 * The arithmetic of the full evaluation for thousands of sets of weights: what weights cannot change is worked out
 * once, and sums are left. Null where domains are combined by another rule than the weighted mean.
 */
export function createReweigher(scope: Scope): Reweigher | null {
  const { domains, scoring, bands } = scope.checklist;
  if (scoring.domains !== 'weighted-mean') return null;
  const ready = domains.map((domain) => prepareDomain(scope, domain));
  const gates = prepareGates(scope);
  return (weights) => {
    const values: (number | null)[] = [];
    const coverages: (number | null)[] = [];
    for (const domain of ready) {
      const reading = domain?.(weights.items);
      values.push(reading?.value ?? null);
      coverages.push(reading?.coverage ?? null);
    }
    applyToDomains(values, gates.onDomains);
    const mean = weightedMean(values, coverages, weights.domains, scoring.coverage.overall);
    return mean === null ? NOTHING : applyToOverall(mean, values, gates.onOverall, bands);
  };
}

const NOTHING: Outcome = { value: null, band: null };

/** Domains whose coverage is null do not apply; those without a value lower the coverage alone. */
function weightedMean(
  values: readonly (number | null)[],
  coverages: readonly (number | null)[],
  weights: Float64Array,
  needed: number,
): number | null {
  let [all, covered, sum, scored] = [0, 0, 0, 0];
  for (const [place, coverage] of coverages.entries()) {
    const weight = weights[place] ?? 0;
    if (coverage === null || weight === 0) continue;
    all += weight;
    covered += weight * coverage;
    const value = values[place] ?? null;
    if (value === null) continue;
    sum += weight * value;
    scored += weight;
  }
  return scored > 0 && isAtLeast(covered / all, needed) ? onScale(sum / scored) : null;
}

/** Gates on domains look at values before gates. */
function applyToDomains(values: (number | null)[], gates: readonly ReadyGate[]): void {
  const triggered = gates.filter((gate) => isTriggered(gate, values));
  for (const { cap, domain } of triggered) {
    const value = values[domain] ?? null;
    if (cap !== null && value !== null) values[domain] = Math.min(value, cap);
  }
}

function applyToOverall(
  mean: number,
  values: readonly (number | null)[],
  gates: readonly ReadyGate[],
  bands: readonly Band[],
): Outcome {
  const triggered = gates.filter((gate) => isTriggered(gate, values));
  const value = triggered.reduce((least, { cap }) => (cap === null ? least : Math.min(least, cap)), mean);
  const fails = triggered.some(({ cap }) => cap === null);
  const band = fails ? bands[0] : bandOf(value, bands);
  return { value, band: band?.id ?? null };
}

function isTriggered({ watched, below, isAlways }: ReadyGate, values: readonly (number | null)[]): boolean {
  if (watched === null) return isAlways;
  const value = values[watched] ?? null;
  return value !== null && !isAtLeast(value, below);
}
