import type { Texts } from '../../checklist/types.ts';
import { fold } from '../../text.ts';
import type { Grade, Ladder } from '../types.ts';
import { type NamedState, OUTCOME_WORDS, STATE_WORDS } from './default-words.ts';
import { joinedWords } from './tokens.ts';

/** What a known word stands for. */
export type Meaning =
  | {
      readonly kind: 'grade';
      readonly grade: Grade;
      /** `name`: id or label of the step; `code`: of an option; `other`: what else is written for it. */
      readonly by: 'name' | 'code' | 'other';
      readonly isLowest: boolean;
    }
  | { readonly kind: 'state'; readonly state: NamedState }
  | { readonly kind: 'blank' };

/** A ladder and all words by which cells name its steps, or say that they name none. */
export interface GradeWords {
  readonly ladder: Ladder;
  /** By words without accents, in lower case, with one space between them. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** By the whole of a cell, for words without letters and digits. */
  readonly signs: ReadonlyMap<string, Meaning>;
  /** Words in the longest of them. */
  readonly longest: number;
}

/** One way to write something, and what it means; the first to claim a word keeps it. */
export interface WordEntry {
  readonly text: string;
  readonly meaning: Meaning;
}

/** A ladder with words: its own first, then those for "not stated" and the like that every ladder knows. */
export function gradeWords(ladder: Ladder, own: readonly WordEntry[]): GradeWords {
  const meanings = new Map<string, Meaning>();
  const signs = new Map<string, Meaning>();
  for (const { text, meaning } of [...own, ...stateEntries(STATE_WORDS)]) {
    const words = joinedWords(text);
    const map = words === '' ? signs : meanings;
    const key = words === '' ? fold(text) : words;
    if (key !== '' && !map.has(key)) map.set(key, meaning);
  }
  const longest = Math.max(...[...meanings.keys()].map((words) => words.split(' ').length));
  return { ladder, meanings, signs, longest };
}

/** The same words, and those by which an outcome is told from its ends. */
export function wordsOfOutcome(words: GradeWords): GradeWords {
  const { grades } = words.ladder;
  const [lowest, highest] = [grades[0], grades.at(-1)];
  if (lowest === undefined || highest === undefined) return words;
  const more = [
    ...OUTCOME_WORDS.failed.map((text) => ({ text, grade: lowest })),
    ...OUTCOME_WORDS.worked.map((text) => ({ text, grade: highest })),
  ].map(({ text, grade }): [string, Meaning] => [
    joinedWords(text),
    { kind: 'grade', grade, by: 'name', isLowest: grade === lowest },
  ]);
  const meanings = new Map([...more, ...words.meanings]);
  const longest = Math.max(words.longest, ...more.map(([text]) => text.split(' ').length));
  return { ...words, meanings, longest };
}

/** The id and all labels of a step. */
export function nameEntries({ id, label }: { readonly id: string; readonly label: Texts }, meaning: Meaning) {
  return [id, ...Object.values(label)].map((text): WordEntry => ({ text, meaning }));
}

export function stateEntries(words: Readonly<Partial<Record<NamedState, readonly string[]>>>): WordEntry[] {
  return (['not-applicable', 'illegible', 'not-stated'] as const).flatMap((state) =>
    (words[state] ?? []).map((text): WordEntry => ({ text, meaning: { kind: 'state', state } })),
  );
}
