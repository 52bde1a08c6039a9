import type { Problem } from '../../problems.ts';
import { type Place, placeOf, placeOfValue } from '../places.ts';
import type { DraftDomain } from '../schema.ts';
import { aggregationOf, type ChecklistView, domainName } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Rules of scoring that cannot both be followed. */
export const scoringConflicts: Rule = {
  name: 'scoring-conflict',
  check: (view) => [
    ...pooledWithRoles(view),
    ...consensusWithRoles(view),
    ...levelGated(view),
    ...sharedDomains(view),
  ],
};

function pooledWithRoles(view: ChecklistView): Problem[] {
  const { draft, places } = view;
  const scoring = draft.scoring ?? {};
  if (typeof scoring.roles !== 'object') return [];
  const found: Problem[] = [];
  if (scoring.domains === 'pooled-mean') {
    const message = '"domains: pooled-mean" puts all answers together, so that roles cannot be weighed.';
    found.push(conflict(placeOfValue(places, scoring, 'domains'), message));
  }
  if (scoring.roles.at !== 'item') return found;
  if (scoring.items === 'pooled-mean') {
    const message =
      '"items: pooled-mean" puts all answers together, so that roles cannot be weighed at the item.';
    found.push(conflict(placeOfValue(places, scoring, 'items'), message));
  }
  for (const domain of view.domains) {
    if (domain.scoring?.items !== 'pooled-mean') continue;
    const message = `${domainName(domain)}: "items: pooled-mean" and roles weighed at the item exclude each other.`;
    found.push(conflict(placeOfValue(places, domain.scoring, 'items'), message));
  }
  return found;
}

function consensusWithRoles({ draft, places }: ChecklistView): Problem[] {
  const scoring = draft.scoring ?? {};
  if (scoring.respondents !== 'consensus' || typeof scoring.roles !== 'object') return [];
  const message = '"respondents: consensus" takes one agreed answer, so that there are no roles to weigh.';
  return [conflict(placeOfValue(places, scoring, 'roles'), message)];
}

function levelGated(view: ChecklistView): Problem[] {
  const { draft } = view;
  // The overall is gated over the items of all domains.
  const everywhere = draft.scoring?.domains === 'level-gated';
  const gated = view.domains.filter((domain) => everywhere || aggregationOf(draft, domain) === 'level-gated');
  return gated.flatMap((domain) => withoutMaturity(view, domain));
}

function withoutMaturity(view: ChecklistView, domain: DraftDomain): Problem[] {
  const items = view.itemsOf(domain).filter((one) => one.scored && one.item.maturity === undefined);
  return items.map(({ item, name }) => {
    const message = `${name} has no maturity, and level-gated scoring needs it in ${domainName(domain)}.`;
    return conflict(
      placeOf(view.places, item),
      message,
      'Give the item maturity: functional, engaged or strategic.',
    );
  });
}

/** A p-value cannot be adjusted in two families. */
function sharedDomains({ draft, places }: ChecklistView): Problem[] {
  const families = new Map<string, string>();
  const found: Problem[] = [];
  for (const [name, list = []] of Object.entries(draft.testing?.families ?? {})) {
    for (const [index, id] of list.entries()) {
      const before = families.get(id);
      families.set(id, before ?? name);
      if (before === undefined) continue;
      const where = before === name ? `stands twice in it` : `is in the family ${before} already`;
      const message = `family ${name}: the domain "${id}" ${where}.`;
      found.push(
        conflict(placeOfValue(places, list, index), message, 'Leave the domain in one family, once.'),
      );
    }
  }
  return found;
}

function conflict(place: Place | null, message: string, remedy: string | null = null): Problem {
  return finding('checklist-scoring-conflict', place, { message, remedy });
}
