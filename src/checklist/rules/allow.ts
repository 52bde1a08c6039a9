import type { DraftItem, SILENCEABLE } from '../schema.ts';

/** Whether an item says that a rule does not apply to it. */
export function isSilenced(item: DraftItem, rule: (typeof SILENCEABLE)[number]): boolean {
  return item.allow?.includes(rule) ?? false;
}
