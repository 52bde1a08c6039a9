import type { Problem } from '../problems.ts';
import type { DraftReading } from './draft.ts';
import { normalise } from './normalise.ts';
import { ERROR_RULES } from './rules/index.ts';
import type { Checklist } from './types.ts';
import { type ChecklistView, viewOf } from './view.ts';

export interface Examined {
  /** Null where there is an error. */
  readonly checklist: Checklist | null;
  /** Null where nothing can be made of the file. */
  readonly view: ChecklistView | null;
  /** Errors alone. */
  readonly problems: readonly Problem[];
}

/** Applies the rules whose findings are errors, and makes the checklist where there are none. */
export function examine({ draft, places, problems }: DraftReading): Examined {
  if (draft === null) return { checklist: null, view: null, problems };
  const view = viewOf(draft, places);
  const found = [...problems, ...ERROR_RULES.flatMap((rule) => rule.check(view))];
  return { checklist: found.length === 0 ? normalise(view) : null, view, problems: found };
}
