import { type PartNoun, say, type Wording } from '../problems.ts';
import { childOf, isObject, type Path } from './places.ts';

const NOUNS: ReadonlyMap<string, PartNoun> = new Map([
  ['domains', 'domain'],
  ['items', 'item'],
  ['scales', 'scale'],
  ['options', 'option'],
  ['missing', 'missing-code'],
  ['bands', 'band'],
  ['gates', 'gate'],
  ['roles', 'role'],
  ['source', 'source'],
]);

/** Names the part of a checklist that a path leads to, as its author would: `item map-inputs: "label.en"`. */
export function whereabouts(data: unknown, path: Path): Wording {
  let value = data;
  let part: { readonly noun: PartNoun; readonly name: string } | null = null;
  let rest: string[] = [];
  for (const [index, key] of path.entries()) {
    value = isObject(value) ? childOf(value, key) : undefined;
    const noun = index > 0 ? NOUNS.get(String(path[index - 1])) : undefined;
    const isMember = noun !== undefined && (typeof key === 'number' || path[index - 1] === 'scales');
    if (isMember) {
      part = { noun, name: nameOf(value, key) };
      rest = [];
    } else rest.push(typeof key === 'number' ? `#${key + 1}` : String(key));
  }
  const key = rest.join('.');
  if (part === null) return rest.length === 0 ? say('part-whole') : say('part-key', { key });
  return rest.length === 0 ? say('part', part) : say('part-and-key', { ...part, key });
}

function nameOf(value: unknown, key: PropertyKey): string {
  if (typeof key !== 'number') return String(key);
  for (const name of ['id', 'code', 'title']) {
    const found = isObject(value) ? childOf(value, name) : undefined;
    if (typeof found === 'string' || typeof found === 'number') return String(found);
  }
  return typeof value === 'string' ? value : `#${key + 1}`;
}
