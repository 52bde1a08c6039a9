import { type Problem, say } from '../../problems.ts';
import { placeOf, placeOfValue } from '../places.ts';
import { aggregationOf, type ChecklistView, domainName } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Weights of which nothing is left: in a domain, over the domains, over the roles. */
export const weights: Rule = {
  name: 'zero-weights',
  check: (view) => [...withinDomains(view), ...overDomains(view), ...overRoles(view)],
};

function withinDomains(view: ChecklistView): Problem[] {
  return view.domains.flatMap((domain) => {
    const scored = view.itemsOf(domain).filter((one) => one.scored);
    if (scored.length === 0 || aggregationOf(view.draft, domain) === 'none') return [];
    if (scored.some(({ item }) => (item.weight ?? 1) > 0)) return [];
    const message = say('items-weigh-0', { where: domainName(domain) });
    return [finding('checklist-zero-weights', placeOf(view.places, domain), { message })];
  });
}

function overDomains(view: ChecklistView): Problem[] {
  if (view.draft.scoring?.domains === 'none') return [];
  const scored = view.domains.filter((domain) => view.itemsOf(domain).some((one) => one.scored));
  if (scored.length === 0 || scored.some((domain) => (domain.weight ?? 1) > 0)) return [];
  const message = say('domains-weigh-0');
  return [finding('checklist-zero-weights', placeOfValue(view.places, view.draft, 'domains'), { message })];
}

function overRoles({ draft, places }: ChecklistView): Problem[] {
  const rule = draft.scoring?.roles;
  if (typeof rule !== 'object' || typeof rule.weigh !== 'object') return [];
  if (Object.values(rule.weigh).some((weight) => (weight ?? 0) > 0)) return [];
  const message = say('roles-weigh-0');
  return [finding('checklist-zero-weights', placeOfValue(places, rule, 'weigh'), { message })];
}
