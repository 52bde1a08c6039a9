import type { Problem } from '../problems.ts';
import { compareText } from '../text.ts';
import { readDraft } from './draft.ts';
import { examine } from './examine.ts';
import type { ParseOptions } from './parse-options.ts';
import { ADVICE_RULES } from './rules/index.ts';
import type { Checklist } from './types.ts';

export interface LintResult {
  /** Null where a finding is an error. */
  readonly checklist: Checklist | null;
  /** Everything at once: by file (the checklist itself first, then what it extends), line and column. */
  readonly findings: readonly Problem[];
}

/** Looks for everything that is wrong with a checklist, or could be better. */
export function lintChecklist(text: string, options: ParseOptions): LintResult {
  const { checklist, view, problems } = examine(readDraft(text, options));
  const advice = view === null ? [] : ADVICE_RULES.flatMap((rule) => rule.check(view));
  return { checklist, findings: [...problems, ...advice].sort(byPlace(options.origin)) };
}

function byPlace(origin: string): (a: Problem, b: Problem) => number {
  return (a, b) =>
    Number(a.file !== origin) - Number(b.file !== origin) ||
    compareText(a.file ?? '', b.file ?? '') ||
    (a.row ?? 0) - (b.row ?? 0) ||
    Number(a.column ?? 0) - Number(b.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message);
}
