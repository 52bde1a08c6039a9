import type { Problem } from '../../problems.ts';
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
    if (!isWritten(places, draft, key)) found.push(shape(self, `"${key}" is missing.`));
  }
  if (draft.domains?.length === 0) {
    found.push(shape(placeOfValue(places, draft, 'domains'), 'The checklist has no domain.'));
  }
  for (const key of ['drop', 'weights'] as const) {
    if (draft[key] === undefined) continue;
    found.push(shape(placeOfKey(places, draft, key), `"${key}" is for a checklist that extends another.`));
  }
  for (const [name, ids] of Object.entries(draft.variants ?? {})) {
    if (ids?.length !== 0) continue;
    found.push(shape(placeOfKey(places, draft.variants ?? {}, name), `variant ${name} has no items.`));
  }
  return found;
}

function checkDomains(view: ChecklistView): Problem[] {
  const found: Problem[] = [];
  const lacks = (part: object, key: string) => !isWritten(view.places, part, key);
  for (const domain of view.domains) {
    const place = placeOf(view.places, domain);
    if (lacks(domain, 'title')) found.push(shape(place, `${domainName(domain)}: "title" is missing.`));
    if (lacks(domain, 'items') || domain.items?.length === 0) {
      found.push(shape(place, `${domainName(domain)} has no items.`));
    }
  }
  for (const { item, name } of view.items) {
    if (lacks(item, 'text')) found.push(shape(placeOf(view.places, item), `${name}: "text" is missing.`));
  }
  return found;
}

function checkText({ places }: ChecklistView, { holder, key, value, name }: TextSlot): Problem[] {
  const wordings: readonly unknown[] = typeof value === 'object' ? Object.values(value) : [value];
  const isTakenOut = isObject(value) && (places.get(value)?.entries.size ?? 0) > wordings.length;
  if (isTakenOut || (wordings.length > 0 && wordings.every((text) => String(text).trim() !== ''))) return [];
  return [shape(placeOfValue(places, holder, key), `${name}: the text is empty.`)];
}

function checkBand({ places }: ChecklistView, band: DraftBand): Problem[] {
  const place = placeOf(places, band);
  if (!isWritten(places, band, 'from') && !isWritten(places, band, 'above')) {
    return [shape(place, `band ${band.id}: say where it starts, with "from" (≥) or "above" (>).`)];
  }
  if (band.from !== undefined && band.above !== undefined) {
    return [shape(placeOfKey(places, band, 'above'), `band ${band.id}: give "from" or "above", not both.`)];
  }
  return [];
}

const WATCHED = ['item', 'domain', 'tier'] as const;

function checkGate({ places }: ChecklistView, gate: DraftGate): Problem[] {
  const found: Problem[] = [];
  const { when } = gate;
  if (when !== undefined && WATCHED.filter((key) => isWritten(places, when, key)).length !== 1) {
    found.push(
      shape(placeOf(places, when), `gate ${gate.id}: "when" names one item, one domain or one tier.`),
    );
  }
  if (!isWritten(places, gate, 'cap') && !isWritten(places, gate, 'fail')) {
    found.push(
      shape(placeOf(places, gate), `gate ${gate.id}: say what it does, with "cap: 50" or "fail: true".`),
    );
  }
  if (gate.cap !== undefined && gate.fail !== undefined) {
    found.push(shape(placeOfKey(places, gate, 'fail'), `gate ${gate.id}: give "cap" or "fail", not both.`));
  }
  if (!isWritten(places, gate, 'reason')) {
    found.push(shape(placeOf(places, gate), `gate ${gate.id}: "reason" is missing.`));
  }
  return found;
}

function shape(place: Place | null, message: string): Problem {
  return finding('checklist-shape', place, { message });
}
