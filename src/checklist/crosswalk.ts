import type { Draft } from './schema.ts';
import type { CrosswalkEntry } from './types.ts';

/** The three ways to write an entry, as one: `same` keeps the id and declares the meaning unchanged. */
export function crosswalkOf(draft: Draft): CrosswalkEntry[] {
  return Object.entries(draft.crosswalk ?? {}).map(([from, entry]) => {
    if (entry === 'same') return { from, to: from, same: true };
    if (typeof entry === 'string') return { from, to: entry, same: false };
    return { from, to: entry?.to ?? from, same: entry?.same ?? false };
  });
}
