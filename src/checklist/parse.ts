import type { Outcome } from '../problems.ts';
import { readDraft } from './draft.ts';
import { examine } from './examine.ts';
import type { ParseOptions } from './parse-options.ts';
import type { Checklist } from './types.ts';

/**
 * Reads a checklist out of YAML. Fails with every error of syntax, shape and meaning at once, each with line and
 * column; advice (translations, wording, evidence) is `lintChecklist`'s.
 */
export function parseChecklist(text: string, options: ParseOptions): Outcome<Checklist> {
  const examined = examine(readDraft(text, options));
  if (examined.checklist !== null) return { ok: true, value: examined.checklist, problems: [] };
  return { ok: false, value: null, problems: examined.problems };
}
