import type { Problem } from '../../problems.ts';
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
    const message = `${name} has no scale.`;
    return [finding('checklist-item-without-scale', placeOf(places, item), { message })];
  }
  if (item.scale === TEXT_SCALE || scales.has(item.scale)) return [];
  const place = placeOfValue(places, item, 'scale');
  const known = [...scales.keys(), TEXT_SCALE];
  return [unknownName(place, item.scale, known, `${name}: there is no scale "${item.scale}".`)];
}

function checkRoles({ places, roles }: ChecklistView, { item, name }: ItemView): Problem[] {
  const list = item.roles ?? [];
  return list.flatMap((role, index) => {
    if (roles.includes(role) || role === CONSENSUS_ROLE) return [];
    return [
      unknownName(placeOfValue(places, list, index), role, roles, `${name}: there is no role "${role}".`),
    ];
  });
}

function checkAnchors({ places, scales }: ChecklistView, { item, name }: ItemView): Problem[] {
  const anchors = item.anchors ?? {};
  const scale = scales.get(item.scale ?? '');
  if (scale === undefined) return [];
  const codes = optionsOf(scale).map((option) => String(option.code));
  return Object.keys(anchors).flatMap((code) => {
    if (codes.includes(code)) return [];
    const sentence = `${name}: the scale has no option "${code}" to be anchored.`;
    return [unknownName(placeOfKey(places, anchors, code), code, codes, sentence)];
  });
}

function checkRoleWeights({ draft, places, roles }: ChecklistView): Problem[] {
  const rule = draft.scoring?.roles;
  if (typeof rule !== 'object' || typeof rule.weigh !== 'object') return [];
  const weights = rule.weigh;
  return Object.keys(weights).flatMap((role) => {
    if (roles.includes(role)) return [];
    const sentence = `The scoring weighs the role "${role}", which there is not.`;
    return [unknownName(placeOfKey(places, weights, role), role, roles, sentence)];
  });
}

function checkVariants({ draft, places, itemIds }: ChecklistView): Problem[] {
  return Object.entries(draft.variants ?? {}).flatMap(([name, list = []]) =>
    list.flatMap((id, index) => {
      if (itemIds.has(id)) return [];
      const sentence = `variant ${name}: there is no item "${id}".`;
      return [unknownName(placeOfValue(places, list, index), id, [...itemIds], sentence)];
    }),
  );
}

function checkCrosswalk({ draft, places, itemIds }: ChecklistView): Problem[] {
  const crosswalk = draft.crosswalk ?? {};
  return crosswalkOf(draft).flatMap(({ from, to }) => {
    if (itemIds.has(to)) return [];
    const sentence = `The crosswalk leads from "${from}" to "${to}", which is no item.`;
    return [unknownName(placeOfValue(places, crosswalk, from), to, [...itemIds], sentence)];
  });
}

function checkFamilies({ draft, places, domains }: ChecklistView): Problem[] {
  const known = domains.flatMap((domain) => domain.id ?? []);
  return Object.entries(draft.testing?.families ?? {}).flatMap(([name, list = []]) =>
    list.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const sentence = `family ${name}: there is no domain "${id}".`;
      return [unknownName(placeOfValue(places, list, index), id, known, sentence)];
    }),
  );
}
