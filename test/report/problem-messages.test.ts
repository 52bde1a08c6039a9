import { describe, expect, test } from 'vitest';
import { caseAnalysisMessages } from '../../src/problem-messages/case-analysis.ts';
import { caseFileMessages } from '../../src/problem-messages/case-files.ts';
import { checklistFileMessages } from '../../src/problem-messages/checklist-files.ts';
import { checklistRuleMessages } from '../../src/problem-messages/checklist-rules.ts';
import { commandMessages } from '../../src/problem-messages/commands.ts';
import { fileMessages } from '../../src/problem-messages/files.ts';
import { reportMessages } from '../../src/problem-messages/reports.ts';
import { responseMessages } from '../../src/problem-messages/responses.ts';
import { resultMessages } from '../../src/problem-messages/results.ts';
import { MESSAGES, type MessageKey, textOf } from '../../src/problem-messages.ts';
import { problem, say } from '../../src/problems.ts';
import { LANGUAGES } from '../../src/report/words/all.ts';
import { BARE, FULL, sentencesOf } from '../helpers/wordings.ts';

const ROOMS = [
  fileMessages,
  checklistFileMessages,
  checklistRuleMessages,
  responseMessages,
  resultMessages,
  caseAnalysisMessages,
  commandMessages,
  reportMessages,
  caseFileMessages,
];
const CODES = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
const FOREIGN = CODES.filter((code) => code !== 'en');

const sentencesIn = (code: keyof typeof LANGUAGES) => {
  const { messages } = LANGUAGES[code].problems;
  return [...sentencesOf(messages, FULL), ...sentencesOf(messages, BARE)];
};

test('no two rooms have a sentence of one name', () => {
  const all = ROOMS.flatMap((room) => Object.keys(room));
  expect(all.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
});

describe.each(CODES)('%s', (code) => {
  test('fills in every gap of every sentence', () => {
    for (const [key, text] of sentencesIn(code)) {
      expect(text, key).toMatch(/\S/);
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object|\$\{|^\s|\s$| {2}/);
    }
  });

  test('counts one in the singular', () => {
    const { messages } = LANGUAGES[code].problems;
    const one = new Map(sentencesOf(messages, { ...FULL, count: 1 }));
    const two = new Map(sentencesOf(messages, { ...FULL, count: 2 }));
    for (const key of COUNTED) expect(one.get(key)?.replace('1', '2'), key).not.toBe(two.get(key));
  });
});

/** Sentences in which what is counted has a singular of its own. */
const COUNTED = [
  'rows-too-short',
  'rows-no-role',
  'columns-not-used',
  'answers-of-others',
  'rounds-held',
  'rows-no-cluster',
] as const satisfies readonly MessageKey[];

/** Values filled in, and options of the command line. */
function factsOf(text: string): string[] {
  return (text.match(/⟨\w+⟩|--[a-z-]+|(?<![\w#])[3-6]\d\b/g) ?? []).toSorted();
}

describe.each(FOREIGN)('%s', (code) => {
  test('says every fact that English says', () => {
    const told = new Map(sentencesOf(LANGUAGES[code].problems.messages, FULL));
    for (const [key, english] of sentencesOf(MESSAGES, FULL)) {
      // The title stands above the sentence in a report, in the language.
      const facts = factsOf(english).filter((fact) => fact !== '⟨title⟩');
      expect(factsOf(told.get(key) ?? ''), key).toEqual(facts);
    }
  });

  test('leaves no sentence in English', () => {
    const english = new Map(sentencesOf(MESSAGES, FULL));
    const same = sentencesOf(LANGUAGES[code].problems.messages, FULL).filter(
      ([key, text]) => text === english.get(key) && / .* /.test(text.replaceAll(/⟨\w+⟩/g, '')),
    );
    expect(same).toEqual([]);
  });

  test('ends a sentence where English ends one', () => {
    const told = new Map(sentencesOf(LANGUAGES[code].problems.messages, FULL));
    for (const [key, english] of sentencesOf(MESSAGES, FULL)) {
      if (/[.]$/.test(english)) expect(told.get(key), key).toMatch(/[.]$/);
    }
  });
});

test('French puts no breakable space before its high punctuation', () => {
  for (const [key, text] of sentencesIn('fr')) expect(text, key).not.toMatch(/ [:;?!»%]|« |\d Mo/);
});

test.each(['es', 'pt'] as const)('%s puts no space before punctuation or within quotation marks', (code) => {
  for (const [key, text] of sentencesIn(code))
    expect(text, key).not.toMatch(/\s[,:;?!»]|[«¿¡]\s|\d[ ](%|MB)|[“”]/);
});

test('Spanish opens every question that it closes', () => {
  for (const [key, text] of sentencesIn('es'))
    expect(text.match(/¿/g)?.length, key).toBe(text.match(/\?/g)?.length);
});

describe('a problem', () => {
  const found = problem('data-respondent-twice', {
    message: say('lines-one-respondent', {
      lines: say('names-and-more', {
        names: say('lines-of-files', { entries: ['3', say('line-of-file', { row: 9, file: 'b.csv' })] }),
        more: 2,
      }),
      used: say('used-none'),
    }),
  });

  test('carries its message as data, phrases within it too', () => {
    expect(found.message).toBe(
      'Lines 3, 9 of b.csv and 2 more are one respondent in one mechanism and round; none of them is used.',
    );
    expect(JSON.parse(JSON.stringify(found.wording))).toEqual(found.wording);
    expect(found).toMatchObject({ expectedWording: null, remedyWording: null });
  });

  test.each([
    [
      'fr',
      'Les lignes 3, 9 de b.csv et 2 autres sont un même répondant dans un mécanisme et une vague\u00a0; aucune n’est utilisée.',
    ],
    [
      'es',
      'Las líneas 3, 9 de b.csv y 2 más son un mismo encuestado en un mecanismo y una ronda; no se utiliza ninguna.',
    ],
    [
      'pt',
      'As linhas 3, 9 de b.csv e mais 2 são um mesmo respondente num mecanismo e numa ronda; nenhuma é utilizada.',
    ],
  ] as const)('is worded anew in %s', (code, text) => {
    expect(found.wording && textOf(found.wording, LANGUAGES[code].problems.messages)).toBe(text);
  });

  test('without anything that may be absent says nothing of it', () => {
    const messages = LANGUAGES.fr.problems.messages;
    const alone = { what: say('noun-role'), name: 'host', row: null, before: null };
    expect(textOf(say('name-twice', alone), messages)).toBe('rôle «\u00a0host\u00a0» figure deux fois.');
    expect(textOf(say('part', { noun: 'gate', name: null }), messages)).toBe('condition (sans identifiant)');
    expect(textOf(say('part', { noun: 'gate', name: null }), MESSAGES)).toBe('gate (without id)');
  });
});
