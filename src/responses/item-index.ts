import type { Checklist, Item, Scale } from '../checklist/types.ts';
import { fold } from '../text.ts';

/** An item with its scale and its place in the checklist, from 0 over all domains. */
export interface ItemPlace {
  readonly item: Item;
  readonly scale: Scale;
  readonly index: number;
}

/** Finds items by what data call them. A name that two items share finds neither. */
export interface ItemIndex {
  readonly places: readonly ItemPlace[];
  readonly byId: (name: string) => ItemPlace | null;
  /** By id, case folded. */
  readonly byFoldedId: (name: string) => ItemPlace | null;
  /** By id, with spaces, dots, underscores and hyphens taken for the same. */
  readonly byLooseId: (name: string) => ItemPlace | null;
  /** By the wording in any language. */
  readonly byText: (text: string) => ItemPlace | null;
}

const FREE_TEXT: Scale = { kind: 'text', missing: [] };

export function indexItems(checklist: Checklist): ItemIndex {
  const places = checklist.domains
    .flatMap((domain) => domain.items)
    .map((item, index) => ({ item, index, scale: checklist.scales[item.scale] ?? FREE_TEXT }));
  const ids = new Map(places.map((place) => [place.item.id, place]));
  const folded = uniqueNames(places, (place) => [fold(place.item.id)]);
  const loose = uniqueNames(places, (place) => [looseName(place.item.id)]);
  const texts = uniqueNames(places, (place) => Object.values(place.item.text).map(fold));
  return {
    places,
    byId: (name) => ids.get(name) ?? null,
    byFoldedId: (name) => folded.get(fold(name)) ?? null,
    byLooseId: (name) => loose.get(looseName(name)) ?? null,
    byText: (text) => texts.get(fold(text)) ?? null,
  };
}

/** Maps each name to the one thing that bears it; names borne by several map to null. */
export function uniqueNames<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): ReadonlyMap<string, T | null> {
  const found = new Map<string, T | null>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing))) {
      if (name !== '') found.set(name, found.has(name) ? null : thing);
    }
  }
  return found;
}

// R writes dots, Stata and SPSS underscores, people spaces for what cannot stand in a name
function looseName(name: string): string {
  return fold(name).replace(/[ ._-]+/g, '-');
}

/**
 * Code of an option, or of a missing code, by code or by label in any language; null where the item has none so named.
 */
export function optionCode({ scale }: ItemPlace, name: string): string | null {
  if (scale.kind !== 'multiple') return null;
  const all = [...scale.options, ...scale.missing];
  const folded = fold(name);
  const found =
    all.find(({ code }) => code === name) ??
    all.find(({ code }) => fold(code) === folded) ??
    all.find(({ label }) => Object.values(label).some((text) => fold(text) === folded));
  return found?.code ?? null;
}
