import { describe, expect, it } from 'vitest';
import {
  choiceValues,
  columnValue,
  dateValue,
  formatValue,
  outputValue,
  pointsValue,
  severalValues,
  wholeValue,
} from '../../src/cli/values.ts';

const FORMATS = ['terminal', 'md', 'csv', 'json'] as const;

describe('values of options', () => {
  it('split a format from its file at the first colon only', () => {
    const read = formatValue(FORMATS);
    expect(read('json')).toEqual([{ format: 'json', file: null }]);
    expect(read('md:C:\\reports\\a.md')).toEqual([{ format: 'md', file: 'C:\\reports\\a.md' }]);
    expect(read('csv:out.csv', read('json'))).toEqual([
      { format: 'json', file: null },
      { format: 'csv', file: 'out.csv' },
    ]);
    expect(() => read('json:')).toThrow('Name a file');
    expect(() => read('jason')).toThrow('Did you mean json?');
  });

  it('take the format of a file from its ending', () => {
    const read = outputValue(FORMATS);
    expect(['a.md', 'a.CSV', 'a.b.json', 'C:\\a.txt'].map((file) => read(file)[0]?.format)).toEqual([
      'md',
      'csv',
      'json',
      'terminal',
    ]);
    expect(() => read('report')).toThrow('.md, .csv, .json, .txt');
    expect(() => outputValue(['terminal', 'md', 'json'])('a.csv')).toThrow('.md, .json, .txt');
  });

  it('keep what follows the first equals sign of a column', () => {
    const columns = columnValue('b= Q2 a=b ', columnValue('a=Q1'));
    expect([...columns]).toEqual([
      ['a', 'Q1'],
      ['b', ' Q2 a=b '],
    ]);
    expect(() => columnValue('a=Q2', columns)).toThrow('a is named twice');
    for (const value of ['a', '=Q1', 'a=']) expect(() => columnValue(value)).toThrow('NAME=HEADER');
    expect(columnValue('__proto__=x').get('__proto__')).toBe('x');
  });

  it('know which days there are', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30'])
      expect(dateValue(day)).toBe(day);
    for (const day of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00']) {
      expect(() => dateValue(day)).toThrow('no such day');
    }
    for (const day of ['2026-1-1', '01-02-2026', '2026-01-01T00:00', '']) {
      expect(() => dateValue(day)).toThrow('YYYY-MM-DD');
    }
  });

  it('keep numbers within their bounds', () => {
    expect(wholeValue(1, 10)('10')).toBe(10);
    for (const value of ['0', '11', '1.5', '-1', '1e1', ''])
      expect(() => wholeValue(1, 10)(value)).toThrow('1 to 10');
    expect(pointsValue('62.5')).toBe(62.5);
    for (const value of ['-1', '100.1', 'NaN', '1e2', ''])
      expect(() => pointsValue(value)).toThrow('0 to 100');
  });

  it('gather what may be given several times, once each', () => {
    expect(severalValues('sex', severalValues('sector', ['sex']))).toEqual(['sex', 'sector']);
    expect(() => severalValues('')).toThrow('empty');
    const choose = choiceValues(['gate', 'drop'] as const);
    expect(choose('gate', choose('drop'))).toEqual(['drop', 'gate']);
    expect(() => choose('gait')).toThrow('Did you mean gate?');
  });
});
