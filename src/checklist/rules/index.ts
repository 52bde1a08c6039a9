import { anchors } from './anchors.ts';
import { bands } from './bands.ts';
import { completeness } from './completeness.ts';
import { doubleBarrelled } from './double-barrelled.ts';
import { duplicates } from './duplicates.ts';
import { freeText } from './free-text.ts';
import { gates } from './gates.ts';
import { proof } from './proof.ts';
import { references } from './references.ts';
import { reserved } from './reserved.ts';
import { reverse } from './reverse.ts';
import type { Rule } from './rule.ts';
import { scaleLimits } from './scale-limits.ts';
import { scoringConflicts } from './scoring.ts';
import { translations } from './translations.ts';
import { weights } from './weights.ts';

/** What makes a checklist unusable. */
export const ERROR_RULES = [
  completeness,
  scaleLimits,
  duplicates,
  reserved,
  references,
  bands,
  weights,
  gates,
  scoringConflicts,
] as const satisfies readonly Rule[];

/** What makes it worse than it could be. */
export const ADVICE_RULES = [
  translations,
  anchors,
  reverse,
  doubleBarrelled,
  freeText,
  proof,
] as const satisfies readonly Rule[];
