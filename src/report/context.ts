import type { Checklist, Language } from '../checklist/types.ts';
import type { LoadedTemplate, Template } from '../template/types.ts';
import { createNames, type Names } from './names.ts';
import { type Words, wordsIn } from './words/words.ts';

export interface ReportOptions {
  /** Language of the report; texts of the checklist that it lacks are marked. */
  readonly language: Language;
  /** `few`: the detail of each mechanism only where there are at most three, as on a terminal. */
  readonly details?: 'all' | 'few';
  /** The older version of the checklist, where two are compared. */
  readonly older?: Checklist | null;
  /** Wording, colours and facts of the organisation that hands the report over. */
  readonly template?: LoadedTemplate | null;
  /** The command line that explains a figure; without it, reports name none. */
  readonly explain?: Explain;
}

/** Gives the command line for one figure, null where there can be none; `part` is a domain or an item, or null. */
export type Explain = (mechanism: string, round: string, part: string | null) => string | null;

/** What every part of a report needs: how to word things and what they are called. */
export interface ReportContext {
  readonly words: Words;
  readonly names: Names;
  readonly checklist: Checklist;
  /** Null where none was given. */
  readonly template: Template | null;
  readonly explain: Explain;
}

/** Words and names for a report on a checklist. */
export function createContext(checklist: Checklist, options: ReportOptions): ReportContext {
  const words = wordsIn(options.language);
  const { explain = () => null } = options;
  const checklists = options.older ? [checklist, options.older] : [checklist];
  const names = createNames(checklists, options.language, words);
  return { words, names, checklist, template: options.template?.template ?? null, explain };
}

const MOST_DETAILED = 3;

/** Whether the mechanisms are few enough to be shown one by one. */
export function showsDetails(mechanisms: number, options: ReportOptions): boolean {
  return options.details !== 'few' || mechanisms <= MOST_DETAILED;
}

/**
 * Whether mechanisms are so many that a report on paper holds of each what tells most, and what is for those who look it
 * up stands apart.
 */
export function setsApart(mechanisms: number): boolean {
  return mechanisms > MOST_DETAILED;
}

const MOST_PICTURED = 50;

/** Whether each mechanism has pictures: of more they would make a report too heavy to open, and the tables say the same. */
export function showsPictures(mechanisms: number): boolean {
  return mechanisms <= MOST_PICTURED;
}
