import { agreement } from './en/agreement.ts';
import { annex, github } from './en/annex.ts';
import { cases } from './en/cases.ts';
import { change } from './en/change.ts';
import { charts } from './en/charts.ts';
import { check, checklist } from './en/check.ts';
import { comments } from './en/comments.ts';
import { bandTable, cover, summary } from './en/cover.ts';
import { dates } from './en/dates.ts';
import { docx } from './en/docx.ts';
import { explain } from './en/explain.ts';
import { html } from './en/html.ts';
import { inference, inferenceMethod } from './en/inference.ts';
import { power } from './en/power.ts';
import { problems } from './en/problems.ts';
import { qca } from './en/qca.ts';
import { reliability } from './en/reliability.ts';
import { response } from './en/response.ts';
import { robustness } from './en/robustness.ts';
import { attrition, composition, retrospective } from './en/rounds.ts';
import { about, cautions, findings, method, score } from './en/scores.ts';
import { terms } from './en/terms.ts';
import { xlsx } from './en/xlsx.ts';

/** Every word of a report in English, the language that gives the others their shape. */
export const en = {
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
} as const;

/** What a language has to word: the keys of English, each a text or a sentence to be filled in. */
export type Words = Worded<typeof en>;

type Worded<T> = T extends string
  ? string
  : T extends (...details: infer Details) => string
    ? (...details: Details) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };
