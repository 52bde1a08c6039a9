import { describe, expect, test } from 'vitest';
import { scoreDocument } from '../../src/report/score-document.ts';
import type { MechanismScore, NamedResponse, ResponseRate } from '../../src/scoring/types.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, idsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { aMechanism, aResponse, committeeScores } from '../helpers/results.ts';

const LEVEL = { level: 0.95, low: 0.3, high: 0.752 };

function report(mechanisms: readonly MechanismScore[], options = {}) {
  return scoreDocument(committeeScores({ mechanisms }), committeeChecklist(), { language: 'en', ...options });
}

/** Eight of fifteen answered, twelve of them active, by role and by sector. */
function response(changes: Partial<ResponseRate> = {}): ResponseRate {
  return aResponse(8, 15, {
    interval: LEVEL,
    noInterval: null,
    byRole: [named('coordinator', 1, 1), named('partner', 7, 14)],
    bySector: [named('Government', 2, 3), named('NGO', 6, 12)],
    bounds: { respondents: 8, lowest: 41.25, highest: 63 },
    ...changes,
  });
}

function named(name: string, respondents: number, invited: number): NamedResponse {
  return { name, respondents, invited };
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const plainRows = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(plain));

describe('one mechanism in one round', () => {
  const document = report([aMechanism('Dowa', 'baseline', { response: response() })]);

  test('the rate stands in the opening with its interval', () => {
    expect(plain(factsOf(document).get('Response'))).toBe(
      '8 of 15 invited (53 %); 95 % interval 30 % to 75 %',
    );
  });

  test('has a table of the response, and a line for each role and sector', () => {
    expect(plainRows(tableOf(document, 'response').rows)).toEqual([
      ['Dowa', '8 of 15 (53 %)', '30 % to 75 %'],
    ]);
    const roles = tableOf(document, 'response-by-role');
    expect(roles.columns).toEqual(['Role', 'Answered', 'Invited', 'Share']);
    expect(plainRows(roles.rows)).toEqual([
      ['coordinator', '1', '1', '100 %'],
      ['partner', '7', '14', '50 %'],
    ]);
    expect(plainRows(tableOf(document, 'response-by-sector').rows)).toEqual([
      ['Government', '2', '3', '67 %'],
      ['NGO', '6', '12', '50 %'],
    ]);
  });

  test('says what those who did not answer could make of the score', () => {
    expect(sentencesOf(document)).toContain(
      'Were the 7 who did not answer at the lowest option, the mean of 15 members’ own scores would be 41.3; at the highest, 63.0.',
    );
  });

  test('says so in French', () => {
    const french = report([aMechanism('Dowa', 'baseline', { response: response() })], { language: 'fr' });
    expect(sentencesOf(french).map(plain)).toContain(
      'Si les 7 personnes qui n’ont pas répondu avaient toujours choisi l’option la plus basse, la moyenne des scores propres de 15 membres serait de 41,3 ; avec la plus haute, de 63,0.',
    );
  });
});

describe('what the list knows besides', () => {
  test('active members are a second denominator, and respondents who are not on the list are counted', () => {
    const document = report([
      aMechanism('Dowa', 'baseline', {
        response: response({ active: { respondents: 7, invited: 12 }, notOnList: 2 }),
      }),
    ]);
    const { columns, rows } = tableOf(document, 'response');
    expect(columns.map(plain)).toEqual([
      'Mechanism',
      'Of those invited',
      '95 % interval',
      'Of active members',
      'Not on the list',
    ]);
    expect(plainRows(rows)).toEqual([['Dowa', '8 of 15 (53 %)', '30 % to 75 %', '7 of 12 (58 %)', '2']]);
    expect(plain(factsOf(document).get('Response'))).toBe(
      '8 of 15 invited (53 %); 95 % interval 30 % to 75 %; 7 of 12 active members (58 %); 2 respondents not on the list',
    );
  });

  test('where all answered there is no interval, and one mean', () => {
    const whole = aResponse(8, 8, {
      noInterval: 'census',
      bounds: { respondents: 8, lowest: 70, highest: 70 },
    });
    const document = report([
      aMechanism('Dowa', 'baseline', { response: whole }),
      aMechanism('Kasungu', 'baseline', { response: response() }),
    ]);
    expect(plainRows(tableOf(document, 'response').rows)[0]).toEqual([
      'Dowa',
      '8 of 8 (100 %)',
      'all answered',
    ]);
    expect(sentencesOf(document)).toContain(
      'Dowa: All 8 invited answered; the mean of their own scores is 70.0.',
    );
  });

  test('without a list there is no table, and without roles in it none of them', () => {
    expect(idsOf(report([aMechanism('Dowa', 'baseline', { response: null })]))).not.toContain('response');
    const ids = idsOf(report([aMechanism('Dowa', 'baseline', { response: aResponse(6, 8) })]));
    expect(ids).toContain('response');
    expect(ids).not.toContain('response-by-role');
  });

  test('a sector of nobody invited has no share, and an empty name is told as none given', () => {
    const bySector = [named('UN', 0, 0), named('', 2, 0)];
    const document = report([aMechanism('Dowa', 'baseline', { response: response({ bySector }) })]);
    expect(tableOf(document, 'response-by-sector').rows).toEqual([
      ['UN', '0', '0', '–'],
      ['(not given)', '2', '0', '–'],
    ]);
  });
});

describe('several mechanisms', () => {
  const names = ['A', 'B', 'C', 'D'];

  test('have a line each, with what the others could make of the mean', () => {
    const document = report(names.map((name) => aMechanism(name, 'baseline', { response: response() })));
    const { columns, rows } = tableOf(document, 'response');
    expect(columns.at(-1)).toBe('Mean of all, between');
    expect(plainRows(rows)[3]).toEqual(['D', '8 of 15 (53 %)', '30 % to 75 %', '41.3 to 63.0']);
    expect(tableOf(document, 'response-by-role').columns).toEqual(['Mechanism', 'coordinator', 'partner']);
    expect(plainRows(tableOf(document, 'response-by-role').rows)[0]).toEqual([
      'A',
      '1 of 1 (100 %)',
      '7 of 14 (50 %)',
    ]);
  });

  test('are taken together, round by round, where there are many sectors', () => {
    const bySector = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => named(name, 1, 2));
    const document = report([
      aMechanism('A', 'baseline', { response: response({ bySector }) }),
      aMechanism('B', 'baseline', { response: response({ bySector }) }),
      aMechanism('B', 'follow-up', { response: response({ bySector: bySector.slice(1) }) }),
    ]);
    const { columns, rows } = tableOf(document, 'response-by-sector');
    expect(columns).toEqual(['Sector', 'baseline', 'follow-up']);
    expect(plainRows(rows).slice(0, 2)).toEqual([
      ['a', '2 of 4 (50 %)', '–'],
      ['b', '2 of 4 (50 %)', '1 of 2 (50 %)'],
    ]);
  });

  test('that the list does not know stay out of its tables', () => {
    const document = report([
      aMechanism('A', 'baseline', { response: null }),
      aMechanism('B', 'baseline', { response: response() }),
    ]);
    expect(tableOf(document, 'response').rows.map(([name]) => name)).toEqual(['B']);
  });
});
