import { agreement } from './en/agreement.ts';
import { change } from './en/change.ts';
import { check, checklist } from './en/check.ts';
import { explain } from './en/explain.ts';
import { inference, inferenceMethod } from './en/inference.ts';
import { power } from './en/power.ts';
import { problems } from './en/problems.ts';
import { reliability } from './en/reliability.ts';
import { response } from './en/response.ts';
import { robustness } from './en/robustness.ts';
import { attrition, composition, retrospective } from './en/rounds.ts';
import { about, cautions, findings, method, score } from './en/scores.ts';
import { terms } from './en/terms.ts';

/** Every word of a report in English, the language that gives the others their shape. */
export const en = {
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
} as const;

/** What a language has to word: the keys of English, each a text or a sentence to be filled in. */
export type Words = Worded<typeof en>;

type Worded<T> = T extends string
  ? string
  : T extends (...details: infer Details) => string
    ? (...details: Details) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };
