import type { Checklist, LoadedChecklist, MissingState, OptionsScale } from '../checklist/types.ts';
import { type Outcome, problem, say, type Wording } from '../problems.ts';
import { nearest } from '../text.ts';
import { DEFAULT_GRADES } from './reading/default-words.ts';
import {
  type GradeWords,
  gradeWords,
  type Meaning,
  nameEntries,
  type WordEntry,
} from './reading/grade-words.ts';
import { joinedWords } from './reading/tokens.ts';
import type { Grade, Ladder } from './types.ts';

/** The scale of a checklist that is its ladder where none is named. */
const USUAL_SCALE = 'grade';

/**
 * The ladder that cells are read on: of a file where one is given, else a scale of the first checklist that has it (the
 * one named, or `grade`), else no · limited · medium · yes. Fails where the scale named is in none, or has no steps.
 */
export function chooseLadder(
  checklists: readonly LoadedChecklist[],
  scale: string | null,
  file: GradeWords | null,
): Outcome<GradeWords> {
  if (file !== null) return { ok: true, value: file, problems: [] };
  const name = scale ?? USUAL_SCALE;
  const holder = checklists.find(({ checklist }) => Object.hasOwn(checklist.scales, name));
  if (holder) return ladderOfScale(holder.checklist, name, scale === null);
  return scale === null ? { ok: true, value: defaultLadder(), problems: [] } : noScale(scale, checklists);
}

/** no · limited · medium · yes at 0, 1/3, 2/3 and 1, with words in English, French, Spanish and Portuguese. */
export function defaultLadder(): GradeWords {
  const grades = DEFAULT_GRADES.map(({ id, label, value }): Grade => ({ id, label, value }));
  const ladder: Ladder = { origin: { kind: 'default' }, grades };
  const names = grades.flatMap((grade) => nameEntries(grade, named(ladder, grade, 'name')));
  const others = grades.flatMap((grade) => defaultWords(grade.id, named(ladder, grade, 'other')));
  return gradeWords(ladder, [...names, ...others]);
}

/** What a word for a step of the ladder means. */
export function named(ladder: Ladder, grade: Grade, by: 'name' | 'code' | 'other'): Meaning {
  return { kind: 'grade', grade, by, isLowest: grade === ladder.grades[0] };
}

function defaultWords(id: string, meaning: Meaning): WordEntry[] {
  const words = DEFAULT_GRADES.find((grade) => grade.id === id)?.words ?? [];
  return words.map((text) => ({ text, meaning }));
}

/** The steps are the options, their values the points / 100; points must rise. `isUsual`: nobody named the scale. */
function ladderOfScale(checklist: Checklist, name: string, isUsual: boolean): Outcome<GradeWords> {
  const scale = checklist.scales[name];
  const isLadder = scale?.kind === 'options' && scale.options.length > 1 && rises(scale);
  if (isLadder) return { ok: true, value: wordsOfScale(checklist.id, name, scale), problems: [] };
  if (isUsual) return { ok: true, value: defaultLadder(), problems: [] };
  return failed(name, say('ladder-scale-unusable', { scale: name, checklist: checklist.id }), null);
}

function rises({ options }: OptionsScale): boolean {
  return options.every(({ points }, index) => index === 0 || points > (options[index - 1]?.points ?? 0));
}

function wordsOfScale(checklist: string, scale: string, { options, missing }: OptionsScale): GradeWords {
  const grades = options.map(({ code, label, points }): Grade => ({ id: code, label, value: points / 100 }));
  const ladder: Ladder = { origin: { kind: 'checklist', checklist, scale }, grades };
  const states = missing.flatMap(({ code, label, state }) => nameEntries({ id: code, label }, MEANT[state]));
  const names = grades.flatMap((grade) => [
    { text: grade.id, meaning: named(ladder, grade, 'code') },
    ...Object.values(grade.label).map((text) => ({ text, meaning: named(ladder, grade, 'name') })),
  ]);
  const others = grades.flatMap((grade) => usualWords(grade, named(ladder, grade, 'other')));
  return gradeWords(ladder, [...states, ...names, ...others]);
}

const MEANT = {
  'dont-know': { kind: 'state', state: 'not-stated' },
  'not-applicable': { kind: 'state', state: 'not-applicable' },
  blank: { kind: 'blank' },
} as const satisfies Record<MissingState, Meaning>;

/** A step that bears the name of one of the usual steps is written in as many ways. */
function usualWords({ label }: Grade, meaning: Meaning): WordEntry[] {
  const names = new Set(Object.values(label).map(joinedWords));
  const usual = DEFAULT_GRADES.find((grade) =>
    Object.values(grade.label).some((text) => names.has(joinedWords(text))),
  );
  return usual === undefined ? [] : defaultWords(usual.id, meaning);
}

function noScale(name: string, checklists: readonly LoadedChecklist[]): Outcome<never> {
  const known = checklists.flatMap(({ checklist }) => Object.keys(checklist.scales));
  const message = say('ladder-scale-unknown', { scale: name, near: nearest(name, known) });
  return failed(name, message, known.length === 0 ? null : [...new Set(known)].join(', '));
}

function failed(value: string, message: Wording, expected: string | null): Outcome<never> {
  return {
    ok: false,
    value: null,
    problems: [problem('ladder-scale-unknown', { message, value, expected })],
  };
}
