import { type Places, placeAt } from '../checklist/places.ts';
import type { Language } from '../checklist/types.ts';
import { readYaml } from '../checklist/yaml.ts';
import { type Outcome, type Problem, problem, say, type Wording } from '../problems.ts';
import { named } from './ladder.ts';
import { checkLadder } from './reading/check-ladder.ts';
import {
  type GradeWords,
  gradeWords,
  type Meaning,
  nameEntries,
  stateEntries,
  type WordEntry,
} from './reading/grade-words.ts';
import type { LadderFile } from './reading/ladder-schema.ts';
import { joinedWords } from './reading/tokens.ts';
import type { Grade, Ladder } from './types.ts';

/**
 * Reads a mapping of words to grades out of YAML: steps lowest first, with labels, values and words, and words for cells
 * without a grade; docs/cases.md has the format. Fails with every error of syntax and shape at once, each with line and
 * column. `file` is its name in problems, `language` that of labels without one.
 */
export function parseLadder(text: string, file: string, language: Language = 'en'): Outcome<GradeWords> {
  const places: Places = new WeakMap();
  const read = readYaml(text, { file, places, asWritten: (key) => key !== 'value' && key !== 'grades' });
  if (!read.ok) return { ok: false, value: null, problems: read.problems.map(asLadderProblem) };
  const checked = checkLadder(read.value, places, file);
  if (!checked.ok) return checked;
  const words = wordsOf(checked.value, file, language);
  const problems = [...valueProblems(checked.value, places), ...wordsTwice(checked.value, places, language)];
  if (problems.length > 0) return { ok: false, value: null, problems };
  return { ok: true, value: words, problems: [] };
}

/** The YAML is read as that of a checklist is; what is wrong with it is said of a ladder. */
function asLadderProblem(found: Problem): Problem {
  const { wording, remedyWording, value, expected, file, row, column, code } = found;
  if (wording === null) return found;
  const own = code === 'checklist-syntax' || code === 'checklist-unsafe' ? 'ladder-syntax' : code;
  const message = SAID_OF_LADDERS.get(wording.key)?.(found, wording) ?? wording;
  const remedy =
    remedyWording?.key === 'do-remove-character' ? say('do-remove-character-here') : remedyWording;
  return problem(own, { message, value, expected, file, row, column, remedy });
}

/** Sentences that name the checklist, and what stands in their place. */
const SAID_OF_LADDERS: ReadonlyMap<Wording['key'], Saying> = new Map<Wording['key'], Saying>([
  ['checklist-empty', ({ file }) => say('file-empty', { file: file ?? '' })],
  ['checklist-over-5-mb', () => say('ladder-over-5-mb')],
  ['yaml-several-documents', () => say('ladder-several-documents')],
  ['yaml-directive', () => say('ladder-directive')],
  ['yaml-tag-not-used', (_, { values }) => say('ladder-tag-not-used', { tag: String(values.tag) })],
]);

type Saying = (found: Problem, wording: Wording) => Wording;

function wordsOf(file: LadderFile, path: string, language: Language): GradeWords {
  const grades = gradesOf(file, language);
  const ladder: Ladder = { origin: { kind: 'file', path }, grades };
  const names = grades.flatMap((grade) => nameEntries(grade, named(ladder, grade, 'name')));
  const others = grades.flatMap((grade, index) => {
    const meaning: Meaning = named(ladder, grade, 'other');
    return listed(file.grades[index]?.words).map((text): WordEntry => ({ text, meaning }));
  });
  const states = stateEntries({
    'not-stated': listed(file['not-stated']),
    illegible: listed(file.illegible),
    'not-applicable': listed(file['not-applicable']),
  });
  return gradeWords(ladder, [...names, ...others, ...states]);
}

function gradesOf({ grades }: LadderFile, language: Language): Grade[] {
  return grades.map(({ id, label = id, value }, index) => ({
    id,
    label: typeof label === 'string' ? { [language]: label } : label,
    value: value ?? index / (grades.length - 1),
  }));
}

function listed(words: string | readonly string[] | undefined): readonly string[] {
  return typeof words === 'string' ? [words] : (words ?? []);
}

/** Values are given for all steps or for none, and rise. */
function valueProblems(file: LadderFile, places: Places): Problem[] {
  const values = file.grades.map(({ value }) => value);
  if (values.every((value) => value === undefined)) return [];
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    const isMissing = value === undefined;
    if (!isMissing && (before === undefined || value > before)) return [];
    const name = file.grades[index]?.id ?? '';
    return [
      problem('ladder-shape', {
        message: isMissing ? say('ladder-value-missing', { name }) : say('ladder-value-falls', { name }),
        ...placeAt(places, file, ['grades', index, ...(isMissing ? [] : ['value'])]),
      }),
    ];
  });
}

/** A word may stand for one thing only. */
function wordsTwice(file: LadderFile, places: Places, language: Language): Problem[] {
  const holders = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (word: string, holder: string, path: readonly PropertyKey[]) => {
    const key = joinedWords(word) || word;
    const other = holders.get(key);
    if (other === undefined) holders.set(key, holder);
    else if (other !== holder) {
      const message = say('ladder-word-twice', { value: word, first: other, second: holder });
      problems.push(problem('ladder-shape', { message, value: word, ...placeAt(places, file, path) }));
    }
  };
  const grades = gradesOf(file, language);
  grades.forEach(({ id, label }, index) => {
    const own = [id, ...Object.values(label), ...listed(file.grades[index]?.words)];
    for (const word of own) claim(word, `${id} (#${index + 1})`, ['grades', index]);
  });
  for (const state of ['not-stated', 'illegible', 'not-applicable'] as const) {
    for (const word of listed(file[state])) claim(word, state, [state]);
  }
  return problems;
}
