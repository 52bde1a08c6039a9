import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLadder, defaultLadder } from '../../../src/cases/ladder.ts';
import { parseCell } from '../../../src/cases/parse-cell.ts';
import { DEFAULT_GRADES, STATE_WORDS } from '../../../src/cases/reading/default-words.ts';
import { CHECKLIST, loaded } from './matrices.ts';

const WORDS = defaultLadder();

function read(text: string, words = WORDS): string {
  const { state, grade, qualifier, why } = parseCell(text, words);
  return [grade ?? why ?? state, ...(qualifier === null ? [] : [qualifier])].join(' · ');
}

describe('cells as people write them', () => {
  it.each([
    ['Yes (limited)', 'yes · limited'],
    ['No (TOR exists but not clear)', 'no · TOR exists but not clear'],
    ['Medium (No TOR)', 'medium · No TOR'],
    ['Yes Minister of MOSA but weak)', 'yes · Minister of MOSA but weak'],
    ['Yes (DG of MAST (H) &', 'yes · DG of MAST (H) &'],
    ['Yes: strong', 'yes · strong'],
    ['Yes – strong', 'yes · strong'],
    ['Yes - strong', 'yes · strong'],
    ['Yes, strong;', 'yes · strong'],
    ['Not well defined/Understood', 'limited · Not well defined/Understood'],
    ['Not well understood', 'limited · Not well understood'],
    ['YES', 'yes'],
    ['  yes\u00a0 ( strong ) ', 'yes · strong'],
    ['(Yes)', 'yes'],
    ['“Yes”', 'yes'],
    ['• Yes', 'yes'],
    ['Yes [implicit]', 'yes · implicit'],
    ['Yes ((a) b)', 'yes · (a) b'],
    ['Yes (a) (b)', 'yes · (a) (b)'],
    ['Yes?', 'yes · ?'],
    ['No.', 'no'],
    ['no – not yet', 'no · not yet'],
    ["No mayor's decision)", "no · mayor's decision"],
    ['None', 'no'],
    ['partly', 'limited'],
    ['Partial (two of five)', 'limited · two of five'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('four languages', () => {
  it.each([
    ['Oui (faible)', 'yes · faible'],
    ['OUI', 'yes'],
    ['Non : pas de TdR', 'no · pas de TdR'],
    ['limité', 'limited'],
    ['Limitee', 'limited'],
    ['partiel', 'limited'],
    ['Moyen (en cours)', 'medium · en cours'],
    ['pas bien compris', 'limited · pas bien compris'],
    ['Sí (débil)', 'yes · débil'],
    ['si', 'yes'],
    ['Parcial', 'limited'],
    ['No está claro', 'limited · No está claro'],
    ['Não (sem TdR)', 'no · sem TdR'],
    ['nao', 'no'],
    ['Médio', 'medium'],
    ['Sim – forte', 'yes · forte'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(DEFAULT_GRADES)(
    'knows every word for $id, in any case and without accents',
    ({ id, label, words }) => {
      for (const text of [...Object.values(label), ...words]) {
        const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        for (const form of [text, text.toUpperCase(), plain])
          expect(parseCell(form, WORDS).grade, form).toBe(id);
      }
    },
  );

  it('has no word for two grades, nor for a grade and for a state', () => {
    const all = [
      ...DEFAULT_GRADES.flatMap(({ id, label, words }) =>
        [...new Set([...Object.values(label), ...words].map(folded))].map((word) => [word, id] as const),
      ),
      ...Object.entries(STATE_WORDS).flatMap(([state, words]) =>
        [...new Set(words.map(folded))].map((word) => [word, state] as const),
      ),
    ];
    const words = all.map(([word]) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  function folded(text: string): string {
    return text
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]+/gu, (gap) => (/^[\u0300-\u036f]+$/.test(gap) ? '' : ' '))
      .trim()
      .toLowerCase();
  }
});

describe('what is not stated', () => {
  it.each(['', '   ', '-', '–', '…', '. .'])('is blank: "%s"', (text) => {
    expect(read(text)).toBe('blank');
  });

  it.each([
    'n/a',
    'N.A.',
    'not stated',
    'Unknown',
    "don't know",
    'No data',
    'no information',
    '?',
    '??',
    'TBD',
  ])('is said to be unknown: %s', (text) => expect(read(text)).toBe('stated-as-unknown'));

  it.each(['Non précisé', 'ne sait pas', 'Sin datos', 'No se sabe', 'Não consta', 'sem informação'])(
    'is said to be unknown in other languages: %s',
    (text) => expect(read(text)).toBe('stated-as-unknown'),
  );

  it.each(['illegible', 'Illisible', 'ilegível', 'not legible'])('is illegible: %s', (text) => {
    expect(read(text)).toBe('illegible');
  });

  it.each(['Not applicable', 'sans objet', 'No aplica', 'Não se aplica'])('does not apply: %s', (text) => {
    expect(read(text)).toBe('not-applicable');
  });

  it('keeps what is said beside it', () => {
    expect(read('No data (2019)')).toBe('stated-as-unknown · 2019');
    expect(read('illegible: torn page')).toBe('illegible · torn page');
  });
});

describe('what is not understood is never "no"', () => {
  it.each([
    ...['No TOR', 'No one knows', 'no idea', 'No longer', 'Non-existent', 'non-functional', 'No. 5', 'No° 3'],
    ...['Not yet', 'Nobody', 'Nothing', 'Nope', 'Norway', 'Aucun comité', 'No hay', 'Não há', 'Non défini'],
    ...[
      'Yes/No',
      'Yes and no',
      'yes or no',
      'Oui et non',
      'Sí y no',
      'Sim e não',
      'Yes - no',
      'Yes, no',
      'No/N/A',
    ],
    ...['limited to medium', 'Medium/limited', 'maybe', '0', '1', '3', '✓', '✗', '2019', '50 %', 'x', 'Y'],
    ...['__proto__', 'constructor', 'unknown to members', 'missing minutes', '-1', '1.5'],
  ])('%s', (text) => {
    expect(read(text)).toBe('not-understood');
  });

  it('holds for whatever is written: a cell graded "no" begins with a word for it', () => {
    const words = DEFAULT_GRADES.filter(({ id }) => id === 'no').flatMap(({ label, words: more }) => [
      ...Object.values(label),
      ...more,
    ]);
    const begins = new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc
        .tuple(fc.constantFrom('no', 'No ', 'non', 'nothing', 'yes'), fc.string({ maxLength: 12 }))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { state, grade, value } = parseCell(text, WORDS);
        expect(state === 'graded').toBe(grade !== null && value !== null);
        if (grade === 'no') expect(text.normalize('NFC')).toMatch(begins);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});

describe('the scale of a checklist', () => {
  const words = chooseLadder([loaded(CHECKLIST)], null, null).value ?? WORDS;

  it.each([
    ['0', '0'],
    ['2', '2'],
    ['2.0', '2'],
    ['2 (strong)', '2 · strong'],
    ['2 – Yes', '2'],
    ['1 = Limité', '1'],
    ['Yes (strong)', '2 · strong'],
    ['oui', '2'],
    ['Partly', '1'],
    ['Not well understood', '1 · Not well understood'],
    ['98', 'stated-as-unknown'],
    ['Ne sait pas', 'stated-as-unknown'],
    ['99', 'not-applicable'],
    ['n/a', 'stated-as-unknown'],
    ['Medium', 'not-understood'],
    ['20', 'not-understood'],
    ['2.5', 'not-understood'],
    ['2 %', 'not-understood'],
    ['2 – No', 'not-understood'],
    ['-2', 'not-understood'],
  ])('%s', (text, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});
