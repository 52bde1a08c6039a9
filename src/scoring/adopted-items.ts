import { valueItem } from './evaluate.ts';
import type { ItemPlace } from './places.ts';
import { weighsAt } from './role-weights.ts';
import { partScope, roleScope, type Scope } from './scope.ts';
import type { Term } from './terms.ts';

/** Gives what stands in the place of an item's own term. */
export type Replace = (term: Term, place: ItemPlace) => Term;

/**
 * A scope whose items are not valued again: each term comes from `from`, a scope over the same answers and items, as
 * `replace` gives it. For other weights and other rules above the item; each role's items come along.
 */
export function adoptItems(scope: Scope, from: Scope, replace: Replace): Scope {
  const items = new Map<ItemPlace, Term>();
  for (const [order, place] of scope.places.entries()) {
    const known = from.places[order];
    if (known?.index !== place.index) throw new RangeError(`${place.item.id} is in one scope only`);
    items.set(place, replace(valueItem(from, known), place));
  }
  const roles: Scope['ledger']['roles'] = new Map();
  const adopted = { ...scope, ledger: { tallies: from.ledger.tallies, items, domains: new Map(), roles } };
  if (!weighsAt(scope, 'domain')) return adopted;
  for (const voice of scope.voices)
    roles.set(voice, adoptItems(roleScope(scope, voice), roleScope(from, voice), replace));
  return adopted;
}

/**
 * The same scope with one item that can be set again and again, for all and for each role; other domains are not valued
 * again. What a call gives holds until the next call.
 */
export function adjustItem(scope: Scope, place: ItemPlace): (replace: Replace) => Scope {
  if (!scope.places.includes(place)) return () => scope;
  const { ledger, voices } = scope;
  const own = valueItem(scope, place);
  const items = new Map(ledger.items);
  const domains = new Map(ledger.domains);
  const roles: Scope['ledger']['roles'] = new Map();
  const adjusted: Scope = { ...scope, ledger: { ...ledger, items, domains, roles } };
  const ofRoles = weighsAt(scope, 'domain')
    ? voices.map((voice) => ({ voice, adjust: adjustItem(roleScope(scope, voice), place) }))
    : [];
  return (replace) => {
    items.set(place, replace(own, place));
    domains.delete(place.domain);
    for (const { voice, adjust } of ofRoles) roles.set(voice, adjust(replace));
    return adjusted;
  };
}

/** The same scope over the items that are kept; none of them is valued again, nor are domains that keep all. */
export function keepItems(scope: Scope, isKept: (place: ItemPlace) => boolean): Scope {
  const kept = partScope(scope, scope.places.filter(isKept));
  for (const [domain, value] of scope.ledger.domains) {
    if (kept.byDomain.get(domain)?.length === scope.byDomain.get(domain)?.length)
      kept.ledger.domains.set(domain, value);
  }
  if (weighsAt(scope, 'domain'))
    for (const voice of scope.voices)
      kept.ledger.roles.set(voice, keepItems(roleScope(scope, voice), isKept));
  return kept;
}
