import { describe, expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../../src/problems.ts';
import { LANGUAGES } from '../../src/report/words/all.ts';
import { LANGUAGE_CODES, wordsIn } from '../../src/report/words/words.ts';

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
  return Object.entries(words).flatMap(([key, value]) => {
    // Their gaps have names: problem-messages.test.ts fills them in.
    if (key === 'messages') return [];
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

test('every language is named where one is loaded and where all are', () => {
  expect(Object.keys(LANGUAGES)).toEqual(LANGUAGE_CODES);
});

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

test('Spanish opens what it closes, and puts no space before punctuation nor one that breaks before %', () => {
  for (const text of textsOf(LANGUAGES.es)) {
    expect(text).not.toMatch(/\s[,:;?!»]|[«¿¡]\s|\d %|[“”"]/);
    expect(text.match(/¿/g)?.length).toBe(text.match(/\?/g)?.length);
    expect(text.match(/¡/g)?.length).toBe(text.match(/!/g)?.length);
  }
});

test('Spanish counts one in the singular, and nothing in the plural', () => {
  const { counts, power } = LANGUAGES.es;
  expect([0, 1, 2, 12500].map(counts.items)).toEqual(['0 ítems', '1 ítem', '2 ítems', '12\u202f500 ítems']);
  expect([0.5, 1, 1.5].map((value) => power.points('', value).trim())).toEqual(['puntos', 'punto', 'puntos']);
});

test.each([
  ['and', ['datos', 'metas'], 'datos y metas'],
  ['and', ['Metas', '«Indicadores»'], 'Metas e «Indicadores»'],
  ['and', ['ítems', 'hierro'], 'ítems y hierro'],
  ['and', ['dominios', 'ítems'], 'dominios e ítems'],
  ['and', ['uno', 'dos', 'hijos'], 'uno, dos e hijos'],
  ['or', ['datos', 'metas'], 'datos o metas'],
  ['or', ['comités', 'organismos'], 'comités u organismos'],
  ['or', ['días', '«Horas»'], 'días u «Horas»'],
  ['or', ['solo'], 'solo'],
] as const)('Spanish says “%s” as it sounds before the next word: %j', (kind, parts, text) => {
  expect(LANGUAGES.es.text[kind](parts)).toBe(text);
});

test('Spanish leaves no sentence in English', () => {
  const english = new Set(textsOf(LANGUAGES.en).filter((text) => text.split(' ').length > 2));
  // What has only gaps, figures and signs reads alike in every language.
  const left = textsOf(LANGUAGES.es).filter(
    (text) => english.has(text) && /[a-z]{3}/.test(text.replaceAll(/gap\d/g, '')),
  );
  expect(left).toEqual([]);
});

test('Portuguese puts no space within its quotation marks or before punctuation, and none that breaks before %', () => {
  for (const text of textsOf(LANGUAGES.pt)) expect(text).not.toMatch(/\s[:;?!»]|«\s|\d %|[“”"]/);
});

test('Portuguese counts one in the singular, and nothing in the plural', () => {
  const { counts, power } = LANGUAGES.pt;
  expect([0, 1, 2, 12500].map(counts.items)).toEqual(['0 itens', '1 item', '2 itens', '12\u202f500 itens']);
  expect([0, 0.5, 1, 1.5, 2].map((value) => power.points('', value).trim())).toEqual([
    'pontos',
    'ponto',
    'ponto',
    'ponto',
    'pontos',
  ]);
});

describe('choosing a language', () => {
  test('takes a regional variety as its main language', () => {
    expect(wordsIn('fr-CA').code).toBe('fr');
    expect(wordsIn('FR').code).toBe('fr');
    expect(wordsIn('es-GQ').code).toBe('es');
    expect(wordsIn('pt-MZ').code).toBe('pt');
  });

  test.each(['de', '', '__proto__', 'constructor', 'toString'])(
    'falls back to English for %j',
    (language) => {
      expect(wordsIn(language).code).toBe('en');
    },
  );
});
