import type { Words } from './en.ts';
import { agreement } from './es/agreement.ts';
import { annex, github } from './es/annex.ts';
import { cases } from './es/cases.ts';
import { change } from './es/change.ts';
import { charts } from './es/charts.ts';
import { check, checklist } from './es/check.ts';
import { comments } from './es/comments.ts';
import { bandTable, cover, summary } from './es/cover.ts';
import { dates } from './es/dates.ts';
import { docx } from './es/docx.ts';
import { explain } from './es/explain.ts';
import { html } from './es/html.ts';
import { inference, inferenceMethod } from './es/inference.ts';
import { power } from './es/power.ts';
import { problems } from './es/problems.ts';
import { qca } from './es/qca.ts';
import { reliability } from './es/reliability.ts';
import { response } from './es/response.ts';
import { robustness } from './es/robustness.ts';
import { attrition, composition, retrospective } from './es/rounds.ts';
import { about, cautions, findings, method, score } from './es/scores.ts';
import { terms } from './es/terms.ts';
import { xlsx } from './es/xlsx.ts';

/** Every word of a report in Spanish. */
export const es = {
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
