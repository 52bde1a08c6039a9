import type { Words } from './en.ts';
import { agreement } from './fr/agreement.ts';
import { change } from './fr/change.ts';
import { check, checklist } from './fr/check.ts';
import { explain } from './fr/explain.ts';
import { inference, inferenceMethod } from './fr/inference.ts';
import { power } from './fr/power.ts';
import { problems } from './fr/problems.ts';
import { reliability } from './fr/reliability.ts';
import { response } from './fr/response.ts';
import { robustness } from './fr/robustness.ts';
import { attrition, composition, retrospective } from './fr/rounds.ts';
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
  agreement,
  change,
  inference,
  inferenceMethod,
  composition,
  attrition,
  retrospective,
  explain,
  check,
  checklist,
  power,
  problems,
  reliability,
  response,
  robustness,
} as const satisfies Words;
