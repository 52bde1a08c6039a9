import { type PartNoun, type Problem, say, type Wording } from '../../problems.ts';
import { isObject, isWritten, type Place, placeOf, placeOfKey, placeOfValue } from '../places.ts';
import type { DraftBand, DraftGate } from '../schema.ts';
import { type TextSlot, textSlots } from '../text-slots.ts';
import { type ChecklistView, domainName } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Keys that must stand and keys that exclude each other, which cannot be told before `extends` is worked in. */
export const completeness: Rule = {
  name: 'completeness',
  check: (view) => [
    ...checkTop(view),
    ...checkDomains(view),
    ...textSlots(view.draft).flatMap((slot) => checkText(view, slot)),
    ...(view.draft.bands ?? []).flatMap((band) => checkBand(view, band)),
    ...(view.draft.gates ?? []).flatMap((gate) => checkGate(view, gate)),
  ],
};

function checkTop({ draft, places }: ChecklistView): Problem[] {
  const found: Problem[] = [];
  const self = placeOf(places, draft);
  for (const key of ['title', 'domains'] as const) {
    if (!isWritten(places, draft, key))
      found.push(shape(self, say('value-missing', { where: say('part-key', { key }) })));
  }
  if (draft.domains?.length === 0) {
    found.push(shape(placeOfValue(places, draft, 'domains'), say('checklist-no-domain')));
  }
  for (const key of ['drop', 'weights'] as const) {
    if (draft[key] === undefined) continue;
    found.push(shape(placeOfKey(places, draft, key), say('key-needs-extends', { key })));
  }
  for (const [name, ids] of Object.entries(draft.variants ?? {})) {
    if (ids?.length !== 0) continue;
    const message = say('part-no-items', { where: say('part', { noun: 'variant', name }) });
    found.push(shape(placeOfKey(places, draft.variants ?? {}, name), message));
  }
  return found;
}

function checkDomains(view: ChecklistView): Problem[] {
  const found: Problem[] = [];
  const lacks = (part: object, key: string) => !isWritten(view.places, part, key);
  for (const domain of view.domains) {
    const place = placeOf(view.places, domain);
    if (lacks(domain, 'title')) found.push(shape(place, missing('domain', domain.id, 'title')));
    if (lacks(domain, 'items') || domain.items?.length === 0) {
      found.push(shape(place, say('part-no-items', { where: domainName(domain) })));
    }
  }
  for (const { item } of view.items) {
    if (lacks(item, 'text')) found.push(shape(placeOf(view.places, item), missing('item', item.id, 'text')));
  }
  return found;
}

function checkText({ places }: ChecklistView, { holder, key, value, name }: TextSlot): Problem[] {
  const wordings: readonly unknown[] = typeof value === 'object' ? Object.values(value) : [value];
  const isTakenOut = isObject(value) && (places.get(value)?.entries.size ?? 0) > wordings.length;
  if (isTakenOut || (wordings.length > 0 && wordings.every((text) => String(text).trim() !== ''))) return [];
  return [shape(placeOfValue(places, holder, key), say('text-empty', { where: name }))];
}

function checkBand({ places }: ChecklistView, band: DraftBand): Problem[] {
  const place = placeOf(places, band);
  const where = say('part', { noun: 'band', name: band.id ?? null });
  if (!isWritten(places, band, 'from') && !isWritten(places, band, 'above')) {
    return [shape(place, say('band-no-edge', { where }))];
  }
  if (band.from !== undefined && band.above !== undefined) {
    return [shape(placeOfKey(places, band, 'above'), say('band-two-edges', { where }))];
  }
  return [];
}

const WATCHED = ['item', 'domain', 'tier'] as const;

function checkGate({ places }: ChecklistView, gate: DraftGate): Problem[] {
  const found: Problem[] = [];
  const { when } = gate;
  const where = say('part', { noun: 'gate', name: gate.id ?? null });
  if (when !== undefined && WATCHED.filter((key) => isWritten(places, when, key)).length !== 1) {
    found.push(shape(placeOf(places, when), say('gate-watches-one', { where })));
  }
  if (!isWritten(places, gate, 'cap') && !isWritten(places, gate, 'fail')) {
    found.push(shape(placeOf(places, gate), say('gate-no-effect', { where })));
  }
  if (gate.cap !== undefined && gate.fail !== undefined) {
    found.push(shape(placeOfKey(places, gate, 'fail'), say('gate-two-effects', { where })));
  }
  if (!isWritten(places, gate, 'reason')) {
    found.push(shape(placeOf(places, gate), missing('gate', gate.id, 'reason')));
  }
  return found;
}

function missing(noun: PartNoun, id: string | undefined, key: string): Wording {
  return say('value-missing', { where: say('part-and-key', { noun, name: id ?? null, key }) });
}

function shape(place: Place | null, message: Wording): Problem {
  return finding('checklist-shape', place, { message });
}
