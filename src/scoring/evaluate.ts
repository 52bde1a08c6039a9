import type { Aggregation, Domain } from '../checklist/types.ts';
import { type Combined, type CombineOptions, combineTerms } from './combine.ts';
import { type ItemTally, poolTallies } from './group.ts';
import { findItem } from './item-state.ts';
import type { ItemPlace } from './places.ts';
import { type ValuedAnswers, valueAnswers } from './respondents.ts';
import { roleWeight, weighsAt } from './role-weights.ts';
import { weightedMean } from './rules.ts';
import { domainPlaces, remember, roleScope, type Scope } from './scope.ts';
import { type Filling, type Masses, NO_VALUATION, type Term, type Valuation } from './terms.ts';

/** The value of one item. Formulas: docs/scoring.md, "Item". */
export function valueItem(scope: Scope, place: ItemPlace): Term {
  return remember(scope.ledger.items, place, () => freshItem(scope, place));
}

/** The answers of all voices to one item. */
export function pooledTally({ ledger, voices }: Scope, place: ItemPlace): ItemTally {
  return remember(ledger.tallies, place, () =>
    poolTallies(voices.flatMap((voice) => voice.items[place.index] ?? [])),
  );
}

function freshItem(scope: Scope, place: ItemPlace): Term {
  const { id, weight, maturity } = place.item;
  const tally = pooledTally(scope, place);
  const { state, coverage, reasons } = findItem(scope, place, tally);
  if (state === 'not-applicable') {
    return { id, weight, maturity, state, coverage, reasons, ...NO_VALUATION, masses: NO_MASSES, parts: [] };
  }
  const pooled = valueAnswers(tally, scope.checklist.scoring.respondents, scope.group.unit);
  const { value, lowest, highest } = weighsAt(scope, 'item') ? weighItem(scope, place) : pooled;
  const { masses } = pooled;
  const bounds = { lowest: lowest ?? 0, highest: highest ?? 100, masses, parts: [] };
  if (state !== 'scored') return { id, weight, maturity, state, coverage, reasons, value: null, ...bounds };
  if (value === null)
    return { id, weight, maturity, state: 'no-data', coverage, reasons: ['no-weight'], value, ...bounds };
  return { id, weight, maturity, state, coverage, reasons, value, ...bounds };
}

const NO_MASS = { sum: 0, weight: 0 };
const NO_MASSES: Masses = { value: NO_MASS, lowest: NO_MASS, highest: NO_MASS };

function weighItem(scope: Scope, place: ItemPlace): Valuation {
  const terms = itemRoleTerms(scope, place);
  const mean = (filling: Filling) => weightedMean(terms, filling).value;
  return { value: mean('value'), lowest: mean('lowest'), highest: mean('highest') };
}

/** Each role's value of one item by itself. */
export function itemRoleTerms(scope: Scope, place: ItemPlace): Term[] {
  const { scoring } = scope.checklist;
  const terms: Term[] = [];
  for (const { role, items } of scope.voices) {
    const tally = items[place.index];
    if (!tally) continue;
    const { coverage, reasons } = findItem(scope, place, tally);
    const isAsked = tally.answered + tally.missing > 0;
    const { value, lowest, highest, masses } = isAsked
      ? valueAnswers(tally, scoring.respondents, scope.group.unit)
      : UNASKED;
    const state = value === null ? 'no-data' : 'scored';
    const weight = roleWeight(scoring.roles, role);
    terms.push({
      id: role ?? '',
      weight,
      maturity: null,
      state,
      coverage,
      reasons,
      value,
      lowest,
      highest,
      masses,
      parts: [],
    });
  }
  return terms;
}

const UNASKED: ValuedAnswers = { ...NO_VALUATION, masses: NO_MASSES };

/** The value of one domain over the items in scope. */
export function valueDomain(scope: Scope, domain: Domain): Combined {
  return remember(scope.ledger.domains, domain, () => freshDomain(scope, domain));
}

function freshDomain(scope: Scope, domain: Domain): Combined {
  const terms = domainPlaces(scope, domain).map((place) => valueItem(scope, place));
  const pooled = combineTerms(terms, combineOptions(scope, domain.aggregation, 'domain'));
  if (pooled.state === 'not-applicable' || !weighsAt(scope, 'domain')) return pooled;
  const weighed = weighRoles(domainRoleTerms(scope, domain));
  const { lowest, highest } = weighed;
  if (pooled.state !== 'scored') return { ...pooled, lowest, highest };
  const state = weighed.value === null ? weighed.state : 'scored';
  return { ...weighed, state, coverage: pooled.coverage, terms: pooled.terms };
}

/** Each role's value of one domain by itself, for the roles that have items in it. */
export function domainRoleTerms(scope: Scope, domain: Domain): Term[] {
  return scope.voices.flatMap((voice) => {
    const own = roleScope(scope, voice);
    if (domainPlaces(own, domain).length === 0) return [];
    return [
      termOf(
        valueDomain(own, domain),
        voice.role ?? '',
        roleWeight(scope.checklist.scoring.roles, voice.role),
      ),
    ];
  });
}

/** The overall value; `gated` gives the domain values after their gates, which leave the bounds alone. */
export function valueOverall(scope: Scope, gated: ReadonlyMap<string, number>): Combined {
  const { domains, scoring } = scope.checklist;
  const terms: Term[] = [];
  for (const domain of domains) {
    if (domainPlaces(scope, domain).length === 0) continue;
    const term = termOf(valueDomain(scope, domain), domain.id, domain.weight);
    const capped = gated.get(domain.id);
    terms.push(capped === undefined || term.value === null ? term : { ...term, value: capped });
  }
  const options = combineOptions(scope, scoring.domains, 'overall');
  if (options.rule !== 'level-gated') return combineTerms(terms, options);
  return combineTerms(terms, { ...options, items: scope.places.map((place) => valueItem(scope, place)) });
}

/** The weighted mean over the roles that have a value. */
export function weighRoles(terms: readonly Term[]): Combined {
  return combineTerms(terms, { rule: 'weighted-mean', neededCoverage: 0, pass: 0 });
}

/** What was combined, as a term of the next step. */
export function termOf(combined: Combined, id: string, weight: number): Term {
  const { state, coverage, reasons, value, lowest, highest, terms } = combined;
  return {
    id,
    weight,
    maturity: null,
    state,
    coverage,
    reasons,
    value,
    lowest,
    highest,
    masses: null,
    parts: terms,
  };
}

function combineOptions(scope: Scope, rule: Aggregation, at: 'domain' | 'overall'): CombineOptions {
  const { coverage, pass } = scope.checklist.scoring;
  return { rule, pass, neededCoverage: coverage[at] };
}
