import { type Problem, say, type Wording } from '../../problems.ts';
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
    found.push(conflict(placeOfValue(places, scoring, 'domains'), say('pooled-domains')));
  }
  if (scoring.roles.at !== 'item') return found;
  if (scoring.items === 'pooled-mean') {
    found.push(conflict(placeOfValue(places, scoring, 'items'), say('pooled-items')));
  }
  for (const domain of view.domains) {
    if (domain.scoring?.items !== 'pooled-mean') continue;
    const message = say('pooled-domain-items', { where: domainName(domain) });
    found.push(conflict(placeOfValue(places, domain.scoring, 'items'), message));
  }
  return found;
}

function consensusWithRoles({ draft, places }: ChecklistView): Problem[] {
  const scoring = draft.scoring ?? {};
  if (scoring.respondents !== 'consensus' || typeof scoring.roles !== 'object') return [];
  return [conflict(placeOfValue(places, scoring, 'roles'), say('consensus-no-roles'))];
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
    const message = say('item-no-maturity', { where: name, domain: domainName(domain) });
    return conflict(placeOf(view.places, item), message, say('do-give-maturity'));
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
      const facts = { family: name, domain: id };
      const message =
        before === name
          ? say('family-domain-twice', facts)
          : say('family-domain-taken', { ...facts, other: before });
      found.push(conflict(placeOfValue(places, list, index), message, say('do-one-family')));
    }
  }
  return found;
}

function conflict(place: Place | null, message: Wording, remedy: Wording | null = null): Problem {
  return finding('checklist-scoring-conflict', place, { message, remedy });
}
