import { describe, expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../src/problems.ts';
import { LANGUAGES, wordsIn } from '../../src/report/words/words.ts';

type Shape = ReadonlyMap<string, string>;

/** Every key at every depth, with what it holds: a text, or a sentence with so many gaps. */
function shapeOf(words: object, path = ''): Shape {
  const shape = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') shape.set(place, 'text');
    else if (typeof value === 'function') shape.set(place, `sentence with ${value.length} gaps`);
    else for (const [inner, kind] of shapeOf(value, place)) shape.set(inner, kind);
  }
  return shape;
}

/** Texts as they are, sentences with their gaps filled in. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'function' ? [filled(value)] : textsOf(value);
  });
}

function filled(sentence: (...gaps: unknown[]) => string): string {
  const gaps = Array.from({ length: sentence.length }, (_, index) => `gap${index}`);
  try {
    return sentence(...gaps);
  } catch {
    return sentence(['gap0', 'gap1']);
  }
}

const others = Object.entries(LANGUAGES).filter(([language]) => language !== 'en');

describe.each(others)('%s', (language, words) => {
  test('words everything that English words, and nothing else', () => {
    const { problems: _, ...english } = LANGUAGES.en;
    const { problems: __, ...other } = words;
    expect(Object.fromEntries(shapeOf(other))).toEqual(Object.fromEntries(shapeOf(english)));
  });

  test('names every problem and what to do about it', () => {
    expect(Object.keys(words.problems.kinds).sort()).toEqual(Object.keys(PROBLEM_KINDS).sort());
    for (const [code, kind] of Object.entries(words.problems.kinds)) {
      expect(kind.title, code).toMatch(/\S/);
      expect(kind.remedy, code).toMatch(/\S.*\.$/);
    }
  });

  test('knows its own code', () => {
    expect(words.code).toBe(language);
  });
});

test.each(Object.entries(LANGUAGES))('%s leaves no text empty and fills every gap', (_, words) => {
  for (const text of textsOf(words)) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('French puts no breakable space before its high punctuation', () => {
  for (const text of textsOf(LANGUAGES.fr)) expect(text).not.toMatch(/ [:;?!»%]|« /);
});

describe('choosing a language', () => {
  test('takes a regional variety as its main language', () => {
    expect(wordsIn('fr-CA').code).toBe('fr');
    expect(wordsIn('FR').code).toBe('fr');
  });

  test.each(['de', '', '__proto__', 'constructor', 'toString'])(
    'falls back to English for %j',
    (language) => {
      expect(wordsIn(language).code).toBe('en');
    },
  );
});
