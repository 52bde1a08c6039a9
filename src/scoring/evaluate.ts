import type { Aggregation, Checklist, Domain, RoleRule } from '../checklist/types.ts';
import { isAtLeast } from './bands.ts';
import { type Combined, combineTerms, EMPTY_MASS, type Term } from './combine.ts';
import { type GroupTally, type ItemTally, poolTallies, type RoleTally } from './group.ts';
import type { ItemPlace } from './places.ts';
import { answerMass, combineRespondents, type WeightedPoints } from './respondents.ts';
import type { ScoreState } from './types.ts';

/** Points given to everything missing, for the lowest and the highest possible value; null leaves it out. */
export type Fill = null | 0 | 100;

/** Whose answers are valued, over which items, with what in the place of missing answers. */
export interface Scope {
  readonly checklist: Checklist;
  readonly group: GroupTally;
  readonly places: readonly ItemPlace[];
  readonly byDomain: ReadonlyMap<Domain, readonly ItemPlace[]>;
  /** Role groups that count; more than one is combined by the checklist's rule. */
  readonly voices: readonly RoleTally[];
  /** True for one role's own score: then roles are not weighed. */
  readonly single: boolean;
  readonly fill: Fill;
  readonly ledger: Ledger;
}

/** What has been worked out for these voices, so that nothing is worked out twice; by index of the item. */
interface Ledger {
  readonly tallies: Map<number, ItemTally>;
  readonly terms: Map<Fill, Map<number, Term>>;
  readonly domains: Map<Fill, Map<Domain, Combined>>;
  readonly roles: Map<RoleTally, Scope>;
}

/** The role under which the answer agreed by all is entered. */
export const CONSENSUS_ROLE = 'consensus';

/** All respondents of a group, over all scored items. */
export function wholeScope(checklist: Checklist, group: GroupTally, places: readonly ItemPlace[]): Scope {
  const wanted = checklist.scoring.respondents === 'consensus';
  const voices = group.roles.filter((voice) => (voice.role === CONSENSUS_ROLE) === wanted);
  const scored = places.filter((place) => place.item.scored);
  const ledger = emptyLedger();
  return { checklist, group, voices, single: false, fill: null, ledger, ...arrangePlaces(scored) };
}

/** One role's respondents alone, over the items that are for that role. */
export function roleScope(scope: Scope, voice: RoleTally): Scope {
  const own = remember(scope.ledger.roles, voice, () => {
    const { role } = voice;
    const isAsked = (roles: readonly string[]) => role === null || roles.length === 0 || roles.includes(role);
    const places = scope.places.filter((place) => isAsked(place.item.roles));
    return { ...scope, voices: [voice], single: true, ledger: emptyLedger(), ...arrangePlaces(places) };
  });
  return own.fill === scope.fill ? own : { ...own, fill: scope.fill };
}

/** The same items, or some of them: a level, a facet or a tier. */
export function partScope(scope: Scope, places: readonly ItemPlace[]): Scope {
  return {
    ...scope,
    ...arrangePlaces(places),
    ledger: { ...scope.ledger, domains: new Map(), roles: new Map() },
  };
}

/** The value of one item. Formulas: docs/scoring.md, "Item". */
export function valueItem(scope: Scope, place: ItemPlace): Term {
  const terms = remember(scope.ledger.terms, scope.fill, () => new Map<number, Term>());
  return remember(terms, place.index, () => freshItemValue(scope, place));
}

/** The answers of all voices to one item. */
export function pooledTally({ ledger, voices }: Scope, { index }: ItemPlace): ItemTally {
  return remember(ledger.tallies, index, () =>
    poolTallies(voices.flatMap((voice) => voice.items[index] ?? [])),
  );
}

function freshItemValue(scope: Scope, place: ItemPlace): Term {
  const { fill } = scope;
  const tally = pooledTally(scope, place);
  const found = itemState(scope, place, tally);
  const { id, weight, maturity } = place.item;
  const unscored = (state: ScoreState, reasons: readonly string[]): Term => {
    return { id, weight, maturity, state, reasons, coverage: found.coverage, value: null, mass: EMPTY_MASS };
  };
  if (found.state === 'not-applicable') return unscored(found.state, found.reasons);
  if (fill === null && found.state !== 'scored') return unscored(found.state, found.reasons);
  if (fill !== null && isComplete(tally)) return valueItem({ ...scope, fill: null }, place);
  const answers = filledAnswers(tally, fill, scope.group.unit);
  const mass = answerMass(answers);
  const value = weighsAt(scope, 'item')
    ? weighRoles(itemRoleTerms(scope, place)).value
    : combineRespondents(answers, scope.checklist.scoring.respondents, mass);
  if (fill !== null) {
    return { id, weight, maturity, state: 'scored', value: value ?? fill, coverage: 1, reasons: [], mass };
  }
  if (value === null) return unscored('no-data', ['no-weight']);
  return { id, weight, maturity, ...found, value, mass };
}

/** Each role's value of one item by itself. */
export function itemRoleTerms(scope: Scope, place: ItemPlace): Term[] {
  const terms: Term[] = [];
  for (const voice of scope.voices) {
    const tally = voice.items[place.index];
    if (tally) terms.push(itemRoleTerm(scope, place, voice.role, tally));
  }
  return terms;
}

function itemRoleTerm(scope: Scope, place: ItemPlace, role: string | null, tally: ItemTally): Term {
  const { scoring } = scope.checklist;
  const { coverage, reasons } = itemState(scope, place, tally);
  const isFilled = scope.fill !== null && tally.missing > 0;
  const answers = isFilled ? filledAnswers(tally, scope.fill, scope.group.unit) : tally.answers;
  const mass = answerMass(answers);
  const value = combineRespondents(answers, scoring.respondents, mass);
  const state: ScoreState = value === null ? 'no-data' : 'scored';
  return {
    id: role ?? '',
    weight: roleWeight(scoring.roles, role),
    state,
    value,
    coverage,
    reasons,
    mass,
    maturity: null,
  };
}

/** The value of one domain over the items in scope. */
export function valueDomain(scope: Scope, domain: Domain): Combined {
  const domains = remember(scope.ledger.domains, scope.fill, () => new Map<Domain, Combined>());
  return remember(domains, domain, () => freshDomainValue(scope, domain));
}

function freshDomainValue(scope: Scope, domain: Domain): Combined {
  const terms = domainPlaces(scope, domain).map((place) => valueItem(scope, place));
  const pooled = combineTerms(terms, combineOptions(scope, domain.aggregation, 'domain'));
  if (pooled.state !== 'scored' || !weighsAt(scope, 'domain')) return pooled;
  const weighed = weighRoles(domainRoleTerms(scope, domain));
  const state = weighed.value === null ? weighed.state : 'scored';
  return { ...pooled, ...weighed, state, coverage: pooled.coverage };
}

/** Each role's value of one domain by itself, for the roles that have items in it. */
export function domainRoleTerms(scope: Scope, domain: Domain): Term[] {
  return scope.voices.flatMap((voice) => {
    const own = roleScope(scope, voice);
    if (domainPlaces(own, domain).length === 0) return [];
    const weight = roleWeight(scope.checklist.scoring.roles, voice.role);
    return [{ ...valueDomain(own, domain), id: voice.role ?? '', weight, maturity: null }];
  });
}

/** The overall value; `gated` gives the domain values after their gates. */
export function valueOverall(scope: Scope, gated: ReadonlyMap<string, number> = new Map()): Combined {
  const { checklist } = scope;
  const terms: Term[] = [];
  for (const domain of checklist.domains) {
    if (domainPlaces(scope, domain).length === 0) continue;
    const valued = valueDomain(scope, domain);
    const value = valued.value === null ? null : (gated.get(domain.id) ?? valued.value);
    terms.push({ ...valued, id: domain.id, weight: domain.weight, value, maturity: null });
  }
  const options = combineOptions(scope, checklist.scoring.domains, 'overall');
  if (options.rule !== 'level-gated') return combineTerms(terms, options);
  return combineTerms(terms, { ...options, items: scope.places.map((place) => valueItem(scope, place)) });
}

/** The items of a domain that are in scope. */
export function domainPlaces(scope: Scope, domain: Domain): readonly ItemPlace[] {
  return scope.byDomain.get(domain) ?? [];
}

function arrangePlaces(places: readonly ItemPlace[]): Pick<Scope, 'places' | 'byDomain'> {
  const byDomain = new Map<Domain, ItemPlace[]>();
  for (const place of places) {
    const own = byDomain.get(place.domain);
    if (own) own.push(place);
    else byDomain.set(place.domain, [place]);
  }
  return { places, byDomain };
}

function combineOptions(scope: Scope, rule: Aggregation, at: 'domain' | 'overall') {
  const { coverage, pass } = scope.checklist.scoring;
  return { rule, pass, neededCoverage: scope.fill === null ? coverage[at] : 0 };
}

interface ItemState {
  readonly state: ScoreState;
  readonly coverage: number;
  readonly reasons: readonly string[];
}

function itemState(scope: Scope, { item }: ItemPlace, tally: ItemTally): ItemState {
  const consensus = consensusFault(scope);
  if (consensus) return { state: 'insufficient', coverage: 0, reasons: [consensus] };
  if (isOtherLevel(scope, item.levels))
    return { state: 'not-applicable', coverage: 0, reasons: ['other-level'] };
  if (!tally.inData) return { state: 'no-data', coverage: 0, reasons: ['not-in-data'] };
  const { answered } = tally;
  if (answered === 0 && tally.missing === 0) {
    if (tally.states['not-applicable'] > 0)
      return { state: 'not-applicable', coverage: 0, reasons: ['all-not-applicable'] };
    const [role] = item.roles;
    return {
      state: 'no-data',
      coverage: 0,
      reasons: [role ? `no-role-answered:${item.roles.join(',')}` : 'nobody-answered'],
    };
  }
  if (answered === 0) return { state: 'no-data', coverage: 0, reasons: ['nobody-answered'] };
  const coverage = answered / (answered + tally.missing);
  const needed = scope.checklist.scoring.coverage.item;
  if (!isAtLeast(coverage, needed))
    return { state: 'insufficient', coverage, reasons: [`coverage-below:${needed}`] };
  return { state: 'scored', coverage, reasons: [] };
}

function consensusFault({ checklist, voices }: Scope): string | null {
  if (checklist.scoring.respondents !== 'consensus') return null;
  const rows = voices.reduce((sum, voice) => sum + voice.respondents, 0);
  if (rows === 1) return null;
  return rows === 0 ? 'no-consensus' : 'several-consensus-rows';
}

function isOtherLevel({ group }: Scope, levels: readonly string[]): boolean {
  return group.level !== null && levels.length > 0 && !levels.includes(group.level);
}

/** Answers with everything missing at `fill` points; an item that nobody was asked counts as one such answer. */
function filledAnswers(tally: ItemTally, fill: Fill, unit: number): readonly WeightedPoints[] {
  if (fill === null) return tally.answers;
  const nobody = tally.missing === 0 && tally.answered === 0;
  return [...tally.answers, { points: fill, weight: nobody ? unit : tally.missingWeight }];
}

function isComplete(tally: ItemTally): boolean {
  return tally.missing === 0 && tally.answered > 0;
}

function emptyLedger(): Ledger {
  return { tallies: new Map(), terms: new Map(), domains: new Map(), roles: new Map() };
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function weighsAt(scope: Scope, at: 'item' | 'domain'): boolean {
  const { roles } = scope.checklist.scoring;
  return !scope.single && roles !== 'pooled' && roles.at === at;
}

/** Respondents without a role have no weight where roles are weighed. */
function roleWeight(rule: RoleRule, role: string | null): number {
  if (rule === 'pooled') return 1;
  if (role === null) return 0;
  return rule.weigh === 'equal' ? 1 : (rule.weigh[role] ?? 0);
}

/** The weighted mean over the roles that have a value. */
export function weighRoles(terms: readonly Term[]): Combined {
  return combineTerms(terms, { rule: 'weighted-mean', neededCoverage: 0, pass: 0 });
}
