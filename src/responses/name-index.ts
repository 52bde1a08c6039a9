import { detach } from './clean.ts';

/**
 * Distinct names in order of first appearance. A hash table of four bytes a slot: a `Map` of a million ids would take
 * as much memory as the answers.
 */
export interface NameIndex {
  readonly names: string[];
  /** Place of a name plus 1; 0 where the slot is free. */
  slots: Uint32Array;
  /** Names that found no slot near their own, so that chosen names cannot make the search long. */
  readonly crowded: Map<string, number>;
}

const FIRST_SLOTS = 64;
const MOST_STEPS = 32;

export function createNameIndex(): NameIndex {
  return { names: [], slots: new Uint32Array(FIRST_SLOTS), crowded: new Map() };
}

/** Place of a name among the names, new or known. */
export function placeOf(index: NameIndex, name: string): number {
  const { names, slots, crowded } = index;
  const slot = slotOf(index, name);
  if (slot === null) {
    const known = crowded.get(name);
    if (known !== undefined) return known;
  } else {
    const known = slots[slot] ?? 0;
    if (known !== 0) return known - 1;
  }
  const place = names.push(detach(name)) - 1;
  if (names.length * 2 > slots.length) enlarge(index);
  else put(index, slot, place);
  return place;
}

/** The slot that a name is in, or is to be put in; null where there is none near. */
function slotOf({ names, slots }: NameIndex, name: string): number | null {
  const mask = slots.length - 1;
  let slot = hashOf(name) & mask;
  for (let step = 0; step < MOST_STEPS; step++) {
    const known = slots[slot] ?? 0;
    if (known === 0 || names[known - 1] === name) return slot;
    slot = (slot + 1) & mask;
  }
  return null;
}

function put({ names, slots, crowded }: NameIndex, slot: number | null, place: number): void {
  if (slot === null) crowded.set(names[place] ?? '', place);
  else slots[slot] = place + 1;
}

function enlarge(index: NameIndex): void {
  index.slots = new Uint32Array(index.slots.length * 2);
  index.crowded.clear();
  index.names.forEach((name, place) => {
    put(index, slotOf(index, name), place);
  });
}

/** FNV-1a over UTF-16 units, with the high bits folded in. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
