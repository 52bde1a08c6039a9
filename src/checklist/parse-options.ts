import type { Outcome } from '../problems.ts';

export interface ParseOptions {
  /** Name of the file in problems: the path as the user gave it, or the id of one that ships. */
  readonly origin: string;
  /** Gives the text of the checklist that `extends` names; `from` is the origin of the file that names it. */
  readonly resolve?: (reference: string, from: string) => Outcome<string>;
}
