import type { Checklist, Domain, Item, Scale } from '../checklist/types.ts';

/** An item with its domain, its scale and its place in the checklist (from 0, over all domains). */
export interface ItemPlace {
  readonly item: Item;
  readonly domain: Domain;
  readonly scale: Scale;
  readonly index: number;
}

/** Every item of a checklist in order; the order of `ResponseTable.answers`. */
export function itemPlaces(checklist: Checklist): ItemPlace[] {
  const places: ItemPlace[] = [];
  for (const domain of checklist.domains) {
    for (const item of domain.items) {
      places.push({ item, domain, scale: scaleOf(checklist, item), index: places.length });
    }
  }
  return places;
}

const FREE_TEXT: Scale = { kind: 'text', missing: [] };

/** The scale of an item; free text where the item names the reserved scale `text`. */
export function scaleOf(checklist: Checklist, item: Item): Scale {
  return checklist.scales[item.scale] ?? FREE_TEXT;
}

/** A set of scored items over which respondents are counted, such as a domain or a facet. */
export interface ItemSet {
  /** `overall`, `domain:ID`, `level:ID`, `facet:ID` or `tier:ID`. */
  readonly key: string;
  readonly places: readonly ItemPlace[];
}

/** All sets of items that get a score of their own. */
export function itemSets(places: readonly ItemPlace[]): ItemSet[] {
  const sets = new Map<string, ItemPlace[]>();
  const put = (key: string, place: ItemPlace) => {
    const set = sets.get(key);
    if (set) set.push(place);
    else sets.set(key, [place]);
  };
  for (const place of places) {
    if (!place.item.scored) continue;
    for (const key of setKeys(place)) put(key, place);
  }
  return [...sets].map(([key, members]) => ({ key, places: members }));
}

function setKeys({ item, domain }: ItemPlace): string[] {
  const keys = ['overall', `domain:${domain.id}`];
  for (const level of item.levels) keys.push(`level:${level}`);
  if (item.facet !== null) keys.push(`facet:${item.facet}`);
  if (item.tier !== null) keys.push(`tier:${item.tier}`);
  return keys;
}
