import type { Outcome, Problem } from '../problems.ts';
import { type DraftReading, type ReadOptions, readDraft } from './draft.ts';
import { normalise } from './normalise.ts';
import { ERROR_RULES } from './rules/index.ts';
import type { Checklist } from './types.ts';
import { type ChecklistView, viewOf } from './view.ts';

/**
 * Reads a checklist out of YAML. Fails with every error of syntax, shape and meaning at once, each with line and
 * column; advice (translations, wording, evidence) is `lintChecklist`'s.
 */
export function parseChecklist(text: string, options: ReadOptions): Outcome<Checklist> {
  const examined = examine(readDraft(text, options));
  if (examined.checklist !== null) return { ok: true, value: examined.checklist, problems: [] };
  return { ok: false, value: null, problems: examined.problems };
}

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
