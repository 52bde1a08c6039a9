import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { keyPart, lineKey, writeCsv } from '../../src/report/csv.ts';
import { writeRejects } from '../../src/report/rejects-csv.ts';
import { writeScoreCsv } from '../../src/report/score-csv.ts';
import { committeeChecklist } from '../helpers/checklists.ts';
import { aMechanism, aScore, committeeScores } from '../helpers/results.ts';

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
