import type { EntryPlace, Places } from './places.ts';

/** The keys of both; those of the later win, and every key keeps the place where it was written. */
export function mergeKeys<A extends object, B extends object>(base: A, later: B, places: Places): A & B {
  const made: A & B = Object.assign(Object.create(null), base, later);
  const self = places.get(base)?.self ?? places.get(later)?.self;
  if (self === undefined) return made;
  const entries = new Map<string, EntryPlace>(places.get(base)?.entries);
  for (const key of Object.keys(later)) entries.delete(key);
  for (const [key, place] of places.get(later)?.entries ?? []) entries.set(key, place);
  // A part made anew, such as a list of items without those dropped, still stands where the base has it.
  for (const key of Object.keys(later)) {
    const written = entries.get(key) ?? places.get(base)?.entries.get(key);
    if (written !== undefined) entries.set(key, written);
  }
  places.set(made, { self, entries });
  return made;
}

/** Members of both in order; a later one whose id exists takes the place of the first, as `join` decides. */
export function mergeById<T extends { readonly id?: string }>(
  base: readonly T[],
  later: readonly T[],
  join: (old: T, own: T) => T,
): T[] {
  const made = [...base];
  for (const own of later) {
    const index = own.id === undefined ? -1 : base.findIndex((old) => old.id === own.id);
    const old = base[index];
    if (old === undefined) made.push(own);
    else made[index] = join(old, own);
  }
  return made;
}
