import { type Checklist, CONSENSUS_ROLE, type Domain } from '../checklist/types.ts';
import type { Combined } from './combine.ts';
import type { GroupTally, ItemTally, RoleTally } from './group.ts';
import type { ItemPlace } from './places.ts';
import type { Term } from './terms.ts';

/** Whose answers are valued, over which items. */
export interface Scope {
  readonly checklist: Checklist;
  readonly group: GroupTally;
  readonly places: readonly ItemPlace[];
  readonly byDomain: ReadonlyMap<Domain, readonly ItemPlace[]>;
  /** Role groups that count; more than one is combined by the checklist's rule. */
  readonly voices: readonly RoleTally[];
  /** True for one role's own score: then roles are not weighed. */
  readonly single: boolean;
  readonly ledger: Ledger;
}

/** What has been worked out for these voices, so that nothing is worked out twice. */
interface Ledger {
  readonly tallies: Map<ItemPlace, ItemTally>;
  readonly items: Map<ItemPlace, Term>;
  readonly domains: Map<Domain, Combined>;
  readonly roles: Map<RoleTally, Scope>;
}

/** All respondents of a group, over all scored items. */
export function wholeScope(checklist: Checklist, group: GroupTally, places: readonly ItemPlace[]): Scope {
  const wanted = checklist.scoring.respondents === 'consensus';
  const voices = group.roles.filter((voice) => (voice.role === CONSENSUS_ROLE) === wanted);
  const scored = places.filter((place) => place.item.scored);
  return { checklist, group, voices, single: false, ledger: emptyLedger(), ...arrangePlaces(scored) };
}

/** One role's respondents alone, over the items that are for that role. */
export function roleScope(scope: Scope, voice: RoleTally): Scope {
  return remember(scope.ledger.roles, voice, () => {
    const { role } = voice;
    const isAsked = (roles: readonly string[]) => role === null || roles.length === 0 || roles.includes(role);
    const places = scope.places.filter((place) => isAsked(place.item.roles));
    return { ...scope, voices: [voice], single: true, ledger: emptyLedger(), ...arrangePlaces(places) };
  });
}

/** The same respondents over some of the items: a level, a facet or a tier. */
export function partScope(scope: Scope, places: readonly ItemPlace[]): Scope {
  return {
    ...scope,
    ...arrangePlaces(places),
    ledger: { ...scope.ledger, domains: new Map(), roles: new Map() },
  };
}

/** The items of a domain that are in scope. */
export function domainPlaces(scope: Scope, domain: Domain): readonly ItemPlace[] {
  return scope.byDomain.get(domain) ?? [];
}

export function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
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

function emptyLedger(): Ledger {
  return { tallies: new Map(), items: new Map(), domains: new Map(), roles: new Map() };
}
