import type { Words } from './en.ts';
import { agreement } from './fr/agreement.ts';
import { annex, github } from './fr/annex.ts';
import { cases } from './fr/cases.ts';
import { change } from './fr/change.ts';
import { charts } from './fr/charts.ts';
import { check, checklist } from './fr/check.ts';
import { comments } from './fr/comments.ts';
import { bandTable, cover, summary } from './fr/cover.ts';
import { dates } from './fr/dates.ts';
import { docx } from './fr/docx.ts';
import { explain } from './fr/explain.ts';
import { html } from './fr/html.ts';
import { inference, inferenceMethod } from './fr/inference.ts';
import { power } from './fr/power.ts';
import { problems } from './fr/problems.ts';
import { qca } from './fr/qca.ts';
import { reliability } from './fr/reliability.ts';
import { response } from './fr/response.ts';
import { robustness } from './fr/robustness.ts';
import { attrition, composition, retrospective } from './fr/rounds.ts';
import { about, cautions, findings, method, score } from './fr/scores.ts';
import { terms } from './fr/terms.ts';
import { xlsx } from './fr/xlsx.ts';

/** Every word of a report in French. */
export const fr = {
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
