import type { Aggregation, Domain } from '../checklist/types.ts';
import { isAtLeast, onScale } from './bands.ts';
import { combineTerms } from './combine.ts';
import { valueItem } from './evaluate.ts';
import { roleWeight, weighsAt } from './role-weights.ts';
import { domainPlaces, roleScope, type Scope } from './scope.ts';

/** What a domain comes to under some weights of its items; `value` is null where it has no score. */
interface Reading {
  readonly coverage: number;
  readonly value: number | null;
}

/** Reads a domain under other weights of items, in the checklist's order. */
type ReadDomain = (weights: Float64Array) => Reading;

/** A domain with all worked out that weights cannot change; null where it does not apply. */
export function prepareDomain(scope: Scope, domain: Domain): ReadDomain | null {
  const all = prepareItems(scope, domain);
  if (all === null || !weighsAt(scope, 'domain')) return all;
  const roles = scope.voices.flatMap((voice) => {
    const read = prepareItems(roleScope(scope, voice), domain);
    const weight = roleWeight(scope.checklist.scoring.roles, voice.role);
    return read === null || weight === 0 ? [] : [{ weight, read }];
  });
  return (weights) => {
    const { coverage, value } = all(weights);
    return { coverage, value: value === null ? null : meanOfRoles(roles, weights) };
  };
}

function meanOfRoles(
  roles: readonly { readonly weight: number; readonly read: ReadDomain }[],
  weights: Float64Array,
): number | null {
  let [sum, scored] = [0, 0];
  for (const { weight, read } of roles) {
    const { value } = read(weights);
    if (value === null) continue;
    sum += weight * value;
    scored += weight;
  }
  return scored === 0 ? null : onScale(sum / scored);
}

/** The items of a domain that apply and have a weight: sums of points and of weight behind each, and its coverage. */
interface ReadyItems {
  /** Places in the checklist. */
  readonly places: readonly number[];
  readonly coverages: readonly number[];
  /** Points × weight and weight of one unit of the item's weight; weight 0 where it has no score. */
  readonly sums: readonly number[];
  readonly weights: readonly number[];
}

function prepareItems(scope: Scope, domain: Domain): ReadDomain | null {
  const { coverage, pass } = scope.checklist.scoring;
  const rule = domain.aggregation;
  const terms = domainPlaces(scope, domain).map((place) => valueItem(scope, place));
  // Whatever coverage weights may give, this is the value of rules that do not weigh.
  const fixed = combineTerms(terms, { rule, pass, neededCoverage: 0 });
  if (fixed.state === 'not-applicable') return null;
  const ready = readyItems(scope, domain, rule);
  const isMean = rule === 'weighted-mean' || rule === 'pooled-mean';
  return (weights) => {
    const own = coverageOf(ready, weights) ?? fixed.coverage;
    if (fixed.value === null || !isAtLeast(own, coverage.domain)) return { coverage: own, value: null };
    return { coverage: own, value: isMean ? meanOf(ready, weights) : fixed.value };
  };
}

function readyItems(scope: Scope, domain: Domain, rule: Aggregation): ReadyItems {
  const weighed = domainPlaces(scope, domain)
    .map((place) => ({ place, term: valueItem(scope, place) }))
    .filter(({ term }) => term.state !== 'not-applicable' && term.weight > 0);
  const masses = weighed.map(({ term }) => {
    if (term.value === null) return { sum: 0, weight: 0 };
    return rule === 'pooled-mean' && term.masses ? term.masses.value : { sum: term.value, weight: 1 };
  });
  return {
    places: weighed.map(({ place }) => place.index),
    coverages: weighed.map(({ term }) => term.coverage),
    sums: masses.map(({ sum }) => sum),
    weights: masses.map(({ weight }) => weight),
  };
}

/** Null where no item has a weight. */
function coverageOf({ places, coverages }: ReadyItems, itemWeights: Float64Array): number | null {
  let [covered, weights] = [0, 0];
  for (let item = 0; item < places.length; item++) {
    const weight = itemWeights[places[item] ?? 0] ?? 0;
    covered += weight * (coverages[item] ?? 0);
    weights += weight;
  }
  return weights === 0 ? null : covered / weights;
}

function meanOf({ places, sums, weights }: ReadyItems, itemWeights: Float64Array): number {
  let [sum, total] = [0, 0];
  for (let item = 0; item < places.length; item++) {
    const weight = itemWeights[places[item] ?? 0] ?? 0;
    sum += weight * (sums[item] ?? 0);
    total += weight * (weights[item] ?? 0);
  }
  return onScale(sum / total);
}
