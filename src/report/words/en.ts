import { change } from './en/change.ts';
import { check, checklist } from './en/check.ts';
import { explain } from './en/explain.ts';
import { problems } from './en/problems.ts';
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
  change,
  explain,
  check,
  checklist,
  problems,
} as const;

/** What a language has to word: the keys of English, each a text or a sentence to be filled in. */
export type Words = Worded<typeof en>;

type Worded<T> = T extends string
  ? string
  : T extends (...details: infer Details) => string
    ? (...details: Details) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };
