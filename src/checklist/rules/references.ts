import { type Problem, say } from '../../problems.ts';
import { crosswalkOf } from '../crosswalk.ts';
import { isWritten, placeOf, placeOfKey, placeOfValue } from '../places.ts';
import { CONSENSUS_ROLE } from '../types.ts';
import { type ChecklistView, type ItemView, optionsOf, TEXT_SCALE } from '../view.ts';
import { finding, type Rule, unknownName } from './rule.ts';

/** Scales, roles, options, items and domains that are named and do not exist; items that name no scale at all. */
export const references: Rule = {
  name: 'unknown-reference',
  check: (view) => [
    ...view.items.flatMap((one) => [
      ...checkScale(view, one),
      ...checkRoles(view, one),
      ...checkAnchors(view, one),
    ]),
    ...checkRoleWeights(view),
    ...checkVariants(view),
    ...checkCrosswalk(view),
    ...checkFamilies(view),
  ],
};

function checkScale({ places, scales }: ChecklistView, { item, name }: ItemView): Problem[] {
  if (item.scale === undefined) {
    if (isWritten(places, item, 'scale')) return [];
    const message = say('item-no-scale', { where: name });
    return [finding('checklist-item-without-scale', placeOf(places, item), { message })];
  }
  if (item.scale === TEXT_SCALE || scales.has(item.scale)) return [];
  const place = placeOfValue(places, item, 'scale');
  const known = [...scales.keys(), TEXT_SCALE];
  const message = say('item-scale-unknown', { where: name, scale: item.scale });
  return [unknownName(place, item.scale, known, message)];
}

function checkRoles({ places, roles }: ChecklistView, { item, name }: ItemView): Problem[] {
  const list = item.roles ?? [];
  return list.flatMap((role, index) => {
    if (roles.includes(role) || role === CONSENSUS_ROLE) return [];
    const message = say('item-role-unknown', { where: name, role });
    return [unknownName(placeOfValue(places, list, index), role, roles, message)];
  });
}

function checkAnchors({ places, scales }: ChecklistView, { item, name }: ItemView): Problem[] {
  const anchors = item.anchors ?? {};
  const scale = scales.get(item.scale ?? '');
  if (scale === undefined) return [];
  const codes = optionsOf(scale).map((option) => String(option.code));
  return Object.keys(anchors).flatMap((code) => {
    if (codes.includes(code)) return [];
    const message = say('item-anchor-unknown', { where: name, code });
    return [unknownName(placeOfKey(places, anchors, code), code, codes, message)];
  });
}

function checkRoleWeights({ draft, places, roles }: ChecklistView): Problem[] {
  const rule = draft.scoring?.roles;
  if (typeof rule !== 'object' || typeof rule.weigh !== 'object') return [];
  const weights = rule.weigh;
  return Object.keys(weights).flatMap((role) => {
    if (roles.includes(role)) return [];
    const message = say('weighed-role-unknown', { role });
    return [unknownName(placeOfKey(places, weights, role), role, roles, message)];
  });
}

function checkVariants({ draft, places, itemIds }: ChecklistView): Problem[] {
  return Object.entries(draft.variants ?? {}).flatMap(([name, list = []]) =>
    list.flatMap((id, index) => {
      if (itemIds.has(id)) return [];
      const message = say('variant-item-unknown', { variant: name, item: id });
      return [unknownName(placeOfValue(places, list, index), id, [...itemIds], message)];
    }),
  );
}

function checkCrosswalk({ draft, places, itemIds }: ChecklistView): Problem[] {
  const crosswalk = draft.crosswalk ?? {};
  return crosswalkOf(draft).flatMap(({ from, to }) => {
    if (itemIds.has(to)) return [];
    const message = say('crosswalk-unknown', { from, to });
    return [unknownName(placeOfValue(places, crosswalk, from), to, [...itemIds], message)];
  });
}

function checkFamilies({ draft, places, domains }: ChecklistView): Problem[] {
  const known = domains.flatMap((domain) => domain.id ?? []);
  return Object.entries(draft.testing?.families ?? {}).flatMap(([name, list = []]) =>
    list.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const message = say('family-domain-unknown', { family: name, domain: id });
      return [unknownName(placeOfValue(places, list, index), id, known, message)];
    }),
  );
}
