import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ChangeResult } from '../../src/change/types.ts';
import { writeChangeCsv } from '../../src/report/change-csv.ts';
import { keyPart, lineKey, writeCsv } from '../../src/report/csv.ts';
import { writeRejects } from '../../src/report/rejects-csv.ts';
import { writeScoreCsv } from '../../src/report/score-csv.ts';
import { committeeChanges } from '../helpers/changes.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { aMechanism, aScore, committeeScores } from '../helpers/results.ts';
import { smallChanges } from '../helpers/small-changes.ts';

describe('a table', () => {
  test('has lines that end in CR LF, and quotes where they are needed', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\nlines', null],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",\r\n');
  });

  test('keeps numbers as numbers, at full precision, with a full stop', () => {
    expect(writeCsv(['n'], [[57.29166666666667], [-12.5], [-0], [0]])).toBe(
      'n\r\n57.29166666666667\r\n-12.5\r\n0\r\n0\r\n',
    );
  });

  test.each(['=1+1', '+33 6', '-x', '@sum', '\ttab', '＝1'])('disarms %j', (text) => {
    expect(
      writeCsv(['t'], [[text]])
        .split('\r\n')[1]
        ?.replace(/"/g, ''),
    ).toBe(`'${text}`);
  });

  test('leaves numbers that came as text alone', () => {
    expect(writeCsv(['t'], [['-1'], ['+2,5']])).toBe('t\r\n-1\r\n"+2,5"\r\n');
  });

  test('begins with a byte order mark for Excel only', () => {
    expect(writeCsv(['a'], [], { excel: true }).charCodeAt(0)).toBe(0xfeff);
    expect(writeCsv(['a'], [])).toBe('a\r\n');
  });
});

test('names with slashes and equal signs do not make two keys one', () => {
  expect(lineKey('a/b', 'c')).not.toBe(lineKey('a', 'b/c'));
  expect(keyPart('a=b', 'c')).not.toBe(keyPart('a', 'b=c'));
  expect(lineKey('50%2F')).not.toBe(lineKey('50/'));
});

describe('scores', () => {
  const rows = (changes = {}): Record<string, string>[] =>
    parse(writeScoreCsv(committeeScores(changes), committeeChecklist()), { columns: true });

  test('every line has a key of its own that says what it is', () => {
    const keys = rows().map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('overall/Kasungu/baseline/overall');
    expect(keys).toContain('domain/Kasungu/baseline/meetings/role=partner');
    expect(keys).toContain('domain/Kasungu/baseline/meetings/by:sector=NGO');
    expect(keys).toContain('answers/Kasungu/baseline/mandate/by:option=3');
  });

  test('no score is an empty cell with its state and reasons, never a zero', () => {
    const salima = rows().find((row) => row.key === 'overall/Salima/baseline/overall');
    expect(salima).toMatchObject({
      state: 'insufficient',
      value: '',
      band: '',
      reasons: 'coverage-below:0.5',
    });
  });

  test('suppressed categories carry no figure at all', () => {
    const row = rows().find((each) => each.key === 'overall/Kasungu/baseline/overall/by:sector=Government');
    expect(row).toMatchObject({
      state: 'suppressed',
      value: '',
      n: '',
      coverage: '',
      lowest: '',
      highest: '',
    });
  });

  test('what became of a question stands beside the score of the item', () => {
    const row = rows().find((each) => each.key === 'item/Kasungu/baseline/mandate');
    expect(row).toMatchObject({ value: '25', answered: '3', 'dont-know': '1', blank: '0', invalid: '0' });
  });

  test('values are not rounded', () => {
    const mechanisms = [aMechanism('A', 'r', { overall: aScore(57.29166666666667) })];
    expect(rows({ mechanisms }).find((row) => row.scope === 'overall')?.value).toBe('57.29166666666667');
  });
});

describe('changes', () => {
  const rows = (result = committeeChanges()): Record<string, string>[] =>
    parse(writeChangeCsv(result, committeeChecklist()), { columns: true });
  const row = (key: string, result?: ChangeResult) => rows(result).find((each) => each.key === key);

  test('interval, test, effect and counts stand in columns of their own', () => {
    expect(row('overall/Dowa/overall')).toMatchObject({
      interval_low: '21',
      interval_high: '58',
      interval_method: 't',
      estimate: '39.5',
      test_method: 'wilcoxon-pratt-exact',
      p: '0.0625',
      mid_p: '',
      p_adjusted: '',
      smallest_p: '0.0625',
      effect_measure: 'rank-biserial',
      effect_value: '1',
      improved: '5',
      same: '0',
      worse: '0',
      units: '5',
      band_noise: 'beyond-noise',
      withheld: '',
      caution: 'very-small',
    });
    expect(row('domain/Dowa/meetings')?.p_adjusted).toBe('0.125');
  });

  test('rounds that are not linked have no counts of who improved', () => {
    expect(row('overall/Kasungu/overall')).toMatchObject({
      effect_measure: 'cliff-delta',
      improved: '',
      same: '',
      worse: '',
    });
  });

  test('what is held back is empty, with its reason', () => {
    expect(row('domain/A few/membership', smallChanges())).toMatchObject({
      percent: '',
      interval_low: '',
      p: '',
      improved: '',
      units: '2',
      withheld:
        'interval:too-few-units; test:too-few-units; effects:too-few-units; respondents:too-few-units; percent:too-few-units',
      caution: 'answers-only',
    });
  });

  test('of an item answered by yes or no, the difference of shares stands for the effect', () => {
    const item = row('item/Many/mandate', smallChanges());
    expect(item).toMatchObject({
      effect_measure: 'risk-difference',
      effect_value: '0.21',
      mid_p: '0.109375',
    });
  });

  test('response shift and the change in retrospect have lines of their own rounds', () => {
    expect(row('response-shift/Dowa/overall')).toMatchObject({
      from_round: 'baseline',
      to_round: 'retrospective-baseline',
      difference: '-10',
    });
    expect(row('in-retrospect/Dowa/meetings')).toMatchObject({
      from_round: 'retrospective-baseline',
      to_round: 'follow-up',
      difference: '50',
    });
  });

  test('every line has a key of its own', () => {
    const keys = rows().map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('rejected rows stand under the headers of their files, with file, row and reason', () => {
  const csv = writeRejects([
    { file: 'a.csv', row: 3, reason: 'No mechanism.', header: ['q', 'q', ''], cells: ['1', '2', '3', '4'] },
    { file: 'b.csv', row: 9, reason: 'Twice.', header: ['id', 'q'], cells: ['=x', '5'] },
  ]);
  expect(csv.split('\r\n')).toEqual([
    'file,row,reason,q,q#2,#3,#4,id',
    'a.csv,3,No mechanism.,1,2,3,4,',
    "b.csv,9,Twice.,5,,,,'=x",
    '',
  ]);
});
