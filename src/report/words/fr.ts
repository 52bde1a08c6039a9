import type { Words } from './en.ts';
import { change } from './fr/change.ts';
import { check, checklist } from './fr/check.ts';
import { explain } from './fr/explain.ts';
import { problems } from './fr/problems.ts';
import { about, cautions, findings, method, score } from './fr/scores.ts';
import { terms } from './fr/terms.ts';

/** Every word of a report in French. */
export const fr = {
  ...terms,
  about,
  method,
  findings,
  cautions,
  score,
  change,
  explain,
  check,
  checklist,
  problems,
} as const satisfies Words;
