import type { Checklist, Language } from '../checklist/types.ts';
import { createNames, type Names } from './names.ts';
import { type Words, wordsIn } from './words/words.ts';

export interface ReportOptions {
  /** Language of the report; texts of the checklist that it lacks are marked. */
  readonly language: Language;
  /** `few`: the detail of each mechanism only where there are at most three, as on a terminal. */
  readonly details?: 'all' | 'few';
  /** The older version of the checklist, where two are compared. */
  readonly older?: Checklist | null;
}

/** What every part of a report needs: how to word things and what they are called. */
export interface ReportContext {
  readonly words: Words;
  readonly names: Names;
  readonly checklist: Checklist;
}

/** Words and names for a report on a checklist. */
export function createContext(checklist: Checklist, options: ReportOptions): ReportContext {
  const words = wordsIn(options.language);
  const checklists = options.older ? [checklist, options.older] : [checklist];
  return { words, names: createNames(checklists, options.language, words), checklist };
}

const MOST_DETAILED = 3;

/** Whether the mechanisms are few enough to be shown one by one. */
export function showsDetails(mechanisms: number, options: ReportOptions): boolean {
  return options.details !== 'few' || mechanisms <= MOST_DETAILED;
}
