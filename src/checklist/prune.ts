import { childOf, type EntryPlace, isObject, type Path, type Places } from './places.ts';

/**
 * Takes the values at these paths out of data that was just read, so that what is left has the right shape. A scale
 * leaves an empty one behind: items that name it are not wrong.
 */
export function prune(data: unknown, paths: readonly Path[], places: Places): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const path of paths) {
    const holder = holderOf(data, path);
    const key = path.at(-1);
    if (holder === null || key === undefined) continue;
    if (Array.isArray(holder)) lists.set(holder, (lists.get(holder) ?? new Set()).add(Number(key)));
    else if (path[0] === 'scales' && path.length === 2) Reflect.set(holder, key, Object.create(null));
    else Reflect.deleteProperty(holder, key);
  }
  for (const [list, wrong] of lists) removeFrom(list, wrong, places);
}

function holderOf(data: unknown, path: Path): object | null {
  let holder = data;
  for (const key of path.slice(0, -1)) holder = isObject(holder) ? childOf(holder, key) : null;
  return isObject(holder) ? holder : null;
}

function removeFrom(list: unknown[], wrong: ReadonlySet<number>, places: Places): void {
  const known = places.get(list);
  const entries = new Map<string, EntryPlace>();
  const kept = list.filter((_, index) => !wrong.has(index));
  let next = 0;
  for (let index = 0; index < list.length; index++) {
    if (wrong.has(index)) continue;
    const place = known?.entries.get(String(index));
    if (place !== undefined) entries.set(String(next), place);
    next++;
  }
  list.splice(0, list.length, ...kept);
  if (known !== undefined) places.set(list, { self: known.self, entries });
}
