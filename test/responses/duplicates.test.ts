import { describe, expect, it } from 'vitest';
import { aChecklist, answersTo, codesOf, namesIn, problemIn, read } from '../helpers/checklist.ts';

const CHECKLIST = aChecklist([{ id: 'q' }, { id: 'r' }]);
const TEXT = [
  'mechanism,round,respondent,q,r_note',
  'A,baseline,x,0,first',
  'A,baseline,y,1,',
  'A,baseline,x,2,second',
  'A,follow-up,x,3,',
  'B,baseline,x,4,',
  'A,baseline,x,oops,third',
].join('\n');

describe('a respondent twice in one mechanism and round', () => {
  it('is rejected with all rows by default, since nobody knows which is right', async () => {
    const result = await read(CHECKLIST, TEXT);
    expect(answersTo(CHECKLIST, result, 'q')).toEqual(['1', '3', '4']);
    expect(namesIn(result.table.respondent)).toEqual(['y', 'x', 'x']);
    expect(problemIn(result.problems, 'data-respondent-twice')).toMatchObject({
      severity: 'error',
      file: 'data.csv',
      row: 2,
      count: 3,
    });
    expect(problemIn(result.problems, 'data-respondent-twice').message).toBe(
      'Lines 2, 4, 7 are one respondent in one mechanism and round; none of them is used.',
    );
    expect(result.rejected.map(({ row }) => row)).toEqual([2, 4, 7]);
    expect(result.inputs[0]).toMatchObject({ rows: 6, used: 3, rejected: 3 });
  });

  it('counts no value and keeps no note of a rejected row', async () => {
    const result = await read(CHECKLIST, TEXT);
    expect(
      result.values.filter(({ item }) => item === 'q').map(({ value, count }) => [value, count]),
    ).toEqual([
      ['1', 1],
      ['3', 1],
      ['4', 1],
    ]);
    expect(codesOf(result.problems)).not.toContain('answer-invalid');
    expect(result.table.remarks).toEqual([]);
  });

  it('is taken from the first or the last row where the user says so', async () => {
    const first = await read(CHECKLIST, TEXT, { duplicates: 'first' });
    expect(answersTo(CHECKLIST, first, 'q')).toEqual(['0', '1', '3', '4']);
    expect(first.rejected.map(({ row }) => row)).toEqual([4, 7]);
    expect(problemIn(first.problems, 'data-respondent-twice').count).toBe(2);
    const last = await read(CHECKLIST, TEXT, { duplicates: 'last' });
    expect(answersTo(CHECKLIST, last, 'q')).toEqual(['1', '3', '4', 'invalid']);
    expect(last.table.remarks).toEqual([{ respondent: 3, item: 'r', note: 'third', evidence: null }]);
  });

  it('is found across files', async () => {
    const text = 'mechanism,round,respondent,q\nA,baseline,x,1\n';
    const result = await read(CHECKLIST, [
      `${text}A,baseline,z,2\n`,
      'mechanism,round,respondent,q\nA,baseline,w,2\nA,baseline,x,3\n',
    ]);
    expect(namesIn(result.table.respondent)).toEqual(['z', 'w']);
    expect(problemIn(result.problems, 'data-respondent-twice').message).toContain(
      'Lines 2 of data1.csv, 3 of data2.csv are',
    );
    expect(result.rejected.map(({ file, row }) => [file, row])).toEqual([
      ['data1.csv', 2],
      ['data2.csv', 3],
    ]);
  });

  it('cannot be known without an id', async () => {
    const result = await read(
      CHECKLIST,
      'mechanism,round,respondent,q\nA,baseline,,1\nA,baseline,,1\nA,baseline,NA,1\n',
    );
    expect(result.table.respondents).toBe(3);
  });

  it('never has the id told', async () => {
    const result = await read(CHECKLIST, TEXT.replaceAll(',x,', ',secret-id,'));
    expect(JSON.stringify(result.problems)).not.toContain('secret-id');
  });

  it('is told twenty times at most, and counted', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => `A,baseline,r${row % 30},1`);
    const result = await read(
      CHECKLIST,
      `mechanism,round,respondent,q\n${rows.join('\n')}\nA,baseline,alone,1`,
    );
    const told = result.problems.filter(({ code }) => code === 'data-respondent-twice');
    expect(told).toHaveLength(21);
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(result.table.respondents).toBe(1);
  });

  it('is found among very many rows that bear one id', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `M${row},baseline,same,1`);
    const result = await read(
      CHECKLIST,
      `mechanism,round,respondent,q\n${rows.join('\n')}\nM7,baseline,same,2\nM29999,baseline,same,3\n`,
    );
    expect(result.inputs[0]).toMatchObject({ rows: 30_002, used: 29_998, rejected: 4 });
  });
});
