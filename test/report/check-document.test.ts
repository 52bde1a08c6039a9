import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/report/check-document.ts';
import { checkResult } from '../../src/report/check-result.ts';
import { type NameColumn, NO_NAME, type ReadResponses } from '../../src/responses/types.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { factsOf, sentencesOf, tableOf } from '../helpers/document-text.ts';
import { committeeCheck } from '../helpers/explanations.ts';
import { someInput } from '../helpers/results.ts';

const checklist = committeeChecklist();
const document = checkDocument(committeeCheck(), checklist, { language: 'en' });

describe('what of the data is understood', () => {
  test('columns, items and answers are counted', () => {
    const facts = factsOf(document);
    expect(facts.get('Columns')).toBe('4 of 5 used');
    expect(facts.get('Items')).toBe('3 of 4 in the data');
    expect(facts.get('Answers')).toBe('4 understood, 2 not');
  });

  test('what is not understood stands with the nearest name', () => {
    expect(tableOf(document, 'unused').rows).toEqual([['sectrs', '4', 'sectors']]);
    expect(tableOf(document, 'invalid').rows).toEqual([['quarterly', 'rarelly', '2', 'Rarely']]);
    expect(sentencesOf(document)).toContain('Health, education and social welfare are represented (sectors)');
  });

  test('each column is told with what it was taken for, and how', () => {
    expect(tableOf(document, 'used').rows).toContainEqual([
      'meetings/quarterly',
      '3',
      'item quarterly',
      'the end of its path',
    ]);
    expect(tableOf(document, 'used').rows).toContainEqual(['(no header)', '5', 'data about the form', '']);
  });

  test('values are told with the label they were read as', () => {
    expect(tableOf(document, 'values').rows).toEqual([
      ['mandate', '3', '3', 'Fairly often'],
      ['mandate', '(empty)', '1', 'blank'],
    ]);
  });

  test('that everything was understood is said only where it is true', () => {
    const clean = committeeCheck({ columns: [], values: [], itemsNotInData: [], problems: [] });
    const said = 'Every column is used and every answer is understood.';
    expect(sentencesOf(checkDocument(clean, checklist, { language: 'en' }))).toContain(said);
    expect(sentencesOf(document)).not.toContain(said);
  });
});

function names(all: readonly string[], index: readonly number[]): NameColumn {
  return { names: all, index: Uint32Array.from(index) };
}

function readOf(): ReadResponses {
  return {
    table: {
      respondents: 4,
      mechanism: names(['Dowa', 'Balaka'], [0, 0, 1, 0]),
      round: names(['baseline'], [0, 0, 0, 0]),
      role: names(['partner', 'coordinator'], [0, 1, 0, NO_NAME]),
      respondent: names(['secret-1', 'secret-2'], [0, 1, 0, 1]),
      weightMillionths: null,
      attributes: {},
      answers: [
        { item: 'mandate', inData: true, codes: new Uint8Array(4), values: null },
        { item: 'sectors', inData: false, codes: new Uint8Array(4), values: null },
      ],
      remarks: [],
    },
    inputs: [someInput('survey.csv')],
    form: 'wide',
    columns: [],
    values: [],
    rejected: [],
    problems: [],
  };
}

describe('the account of a reading', () => {
  const result = checkResult(
    readOf(),
    { checklist, sha256: 'ab', origin: 'x.yaml' },
    { coordkit: '1.2.3', date: null },
  );

  test('counts respondents by mechanism, round and role', () => {
    expect(result.groups).toEqual([
      {
        mechanism: 'Balaka',
        round: 'baseline',
        respondents: 1,
        byRole: [{ name: 'partner', count: 1 }],
      },
      {
        mechanism: 'Dowa',
        round: 'baseline',
        respondents: 3,
        byRole: [
          { name: 'partner', count: 1 },
          { name: 'coordinator', count: 1 },
          { name: '', count: 1 },
        ],
      },
    ]);
  });

  test('names the items that are nowhere in the data, and no respondent', () => {
    expect(result.itemsNotInData).toEqual(['sectors']);
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
