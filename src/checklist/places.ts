/** Where something stands in a file of text; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly row: number;
  readonly column: number;
}

/** Where one entry of a mapping or a list stands; for a list, `key` is the place of the value too. */
export interface EntryPlace {
  readonly key: Place;
  readonly value: Place;
}

export interface ObjectPlaces {
  readonly self: Place;
  /** By key, or by index written as text. */
  readonly entries: ReadonlyMap<string, EntryPlace>;
}

/** Places of every mapping and list that was read; a value is found through the object that holds it. */
export type Places = WeakMap<object, ObjectPlaces>;

export type Path = readonly PropertyKey[];

/** Where an object starts. */
export function placeOf(places: Places, holder: object): Place | null {
  return places.get(holder)?.self ?? null;
}

/** Where the value of a key stands; where the object starts if it has no such key. */
export function placeOfValue(places: Places, holder: object, key: PropertyKey): Place | null {
  const found = places.get(holder);
  return found?.entries.get(String(key))?.value ?? found?.self ?? null;
}

/** Where a key stands; where the object starts if it has no such key. */
export function placeOfKey(places: Places, holder: object, key: PropertyKey): Place | null {
  const found = places.get(holder);
  return found?.entries.get(String(key))?.key ?? found?.self ?? null;
}

/** Whether the author wrote a key, even one whose value was wrong and has been taken out. */
export function isWritten(places: Places, holder: object, key: PropertyKey): boolean {
  return places.get(holder)?.entries.has(String(key)) ?? Object.hasOwn(holder, key);
}

/** Where the value at a path stands, or the nearest thing around it that exists. */
export function placeAt(places: Places, data: unknown, path: Path): Place | null {
  let holder = data;
  let place = isObject(data) ? placeOf(places, data) : null;
  for (const key of path) {
    if (!isObject(holder)) break;
    place = placeOfValue(places, holder, key) ?? place;
    holder = childOf(holder, key);
  }
  return place;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) value = isObject(value) ? childOf(value, key) : undefined;
  return value;
}

export function childOf(holder: object, key: PropertyKey): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
