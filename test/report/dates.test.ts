import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, readDay } from '../../src/report/dates.ts';
import { scoreDocument } from '../../src/report/score-document.ts';
import { LANGUAGES } from '../../src/report/words/all.ts';
import { wordsIn } from '../../src/report/words/words.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf } from '../helpers/document-text.ts';
import { aTemplate } from '../helpers/handed-over.ts';
import { committeeScores } from '../helpers/results.ts';

const dated = (text: string, language: string) => formatDate(text, wordsIn(language).dates);

describe('a day in the reader’s way', () => {
  test.each([
    ['en', '22 November 2026', '1 August 2026'],
    ['fr', '22 novembre 2026', '1er août 2026'],
    ['es', '22 de noviembre de 2026', '1 de agosto de 2026'],
    ['pt', '22 de novembro de 2026', '1 de agosto de 2026'],
  ])('%s', (language, november, august) => {
    expect(dated('2026-11-22', language)).toBe(november);
    expect(dated('2026-08-01', language)).toBe(august);
  });

  test.each(Object.keys(LANGUAGES))('%s has twelve names of months, no two the same', (language) => {
    const months = Array.from({ length: 12 }, (_, index) =>
      dated(`2026-${String(index + 1).padStart(2, '0')}-15`, language),
    );
    expect(new Set(months).size).toBe(12);
    for (const month of months) expect(month).toMatch(/^15 .*[a-zç].* 2026$/i);
  });

  test.each([
    'March 2026',
    '2026',
    '2026-03',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '',
  ])('“%s”, which is no day, stays as it is', (text) => {
    expect(dated(text, 'en')).toBe(text);
    expect(readDay(text)).toBeNull();
  });

  test('every text that is not a day comes back unchanged, and every day of the calendar is told', () => {
    fc.assert(fc.property(fc.string(), (text) => readDay(text) !== null || dated(text, 'es') === text));
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
          expect(readDay(text)).toEqual(day);
          expect(dated(text, 'fr')).toMatch(new RegExp(`^${day.day}(er)? \\S+ \\d{4}$`));
        },
      ),
    );
  });
});

describe('in a report', () => {
  const checklist = committeeChecklist();
  const cover = {
    ...aTemplate().template.cover,
    periods: { baseline: '2025-03-31' },
    further: [{ label: 'Discussed on', value: '2026-04-01' }],
    validation: { by: ['meeting' as const], note: '2026-04-14', useful: null, why: null },
  };
  const factsIn = (language: string) =>
    factsOf(
      scoreDocument(committeeScores({ date: '2026-11-22' }), checklist, {
        language,
        template: aTemplate({ cover }),
      }),
    );

  test('the date, the periods and other facts that are days are written so', () => {
    const facts = factsIn('pt');
    expect(facts.get(wordsIn('pt').about.date)).toBe('22 de novembro de 2026');
    expect([...facts.values()]).toContain('31 de março de 2025');
    expect(factsIn('en').get('Validated')).toBe('in a meeting: 14 April 2026');
    expect(factsIn('fr').get('Discussed on')).toBe('1er avril 2026');
  });
});
