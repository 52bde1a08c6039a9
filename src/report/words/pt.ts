import type { Words } from './en.ts';
import { agreement } from './pt/agreement.ts';
import { annex, github } from './pt/annex.ts';
import { cases } from './pt/cases.ts';
import { change } from './pt/change.ts';
import { charts } from './pt/charts.ts';
import { check, checklist } from './pt/check.ts';
import { comments } from './pt/comments.ts';
import { bandTable, cover, summary } from './pt/cover.ts';
import { dates } from './pt/dates.ts';
import { docx } from './pt/docx.ts';
import { explain } from './pt/explain.ts';
import { html } from './pt/html.ts';
import { inference, inferenceMethod } from './pt/inference.ts';
import { power } from './pt/power.ts';
import { problems } from './pt/problems.ts';
import { qca } from './pt/qca.ts';
import { reliability } from './pt/reliability.ts';
import { response } from './pt/response.ts';
import { robustness } from './pt/robustness.ts';
import { attrition, composition, retrospective } from './pt/rounds.ts';
import { about, cautions, findings, method, score } from './pt/scores.ts';
import { terms } from './pt/terms.ts';
import { xlsx } from './pt/xlsx.ts';

/** Every word of a report in Portuguese. */
export const pt = {
  ...terms,
  about,
  method,
  findings,
  cover,
  summary,
  bandTable,
  comments,
  annex,
  github,
  cautions,
  score,
  agreement,
  change,
  inference,
  inferenceMethod,
  composition,
  attrition,
  retrospective,
  dates,
  docx,
  explain,
  check,
  checklist,
  cases,
  charts,
  html,
  power,
  problems,
  qca,
  reliability,
  response,
  robustness,
  xlsx,
} as const satisfies Words;
