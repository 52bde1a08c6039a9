import { describe, expect, it } from 'vitest';
import { aChecklist, answersTo, codesOf, namesIn, problemIn, read, refusal } from '../helpers/checklist.ts';

const CHECKLIST = aChecklist([{ id: 'q1' }, { id: 'q2' }]);

describe('text that means something elsewhere', () => {
  it('is only text: formulas', async () => {
    const result = await read(
      CHECKLIST,
      'mechanism,q1,q1_note\n"=HYPERLINK(""http://x"")",1,=cmd|calc\n+A1,2,@SUM(A1)\n',
    );
    expect(result.table.mechanism.names).toEqual(['=HYPERLINK("http://x")', '+A1']);
    expect(result.table.remarks.map(({ note }) => note)).toEqual(['=cmd|calc', '@SUM(A1)']);
  });

  it('is only text: names of JavaScript in headers, names and values', async () => {
    const header = '__proto__,constructor,toString,hasOwnProperty,mechanism,round,respondent,role,q1';
    const result = await read(
      CHECKLIST,
      `${header}\na,b,c,d,__proto__,constructor,__proto__,toString,1\na,b,c,d,__proto__,constructor,valueOf,__proto__,__proto__\n`,
    );
    expect(answersTo(CHECKLIST, result, 'q1')).toEqual(['1', 'invalid']);
    expect(namesIn(result.table.respondent)).toEqual(['__proto__', 'valueOf']);
    expect(namesIn(result.table.role)).toEqual(['toString', '__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is kept as it is: escape sequences and control characters', async () => {
    const result = await read(CHECKLIST, 'mechanism,q1\n\u001b]0;x\u0007Goma,\u001b[2J1\nGoma,1\n');
    expect(result.table.mechanism.names).toEqual(['\u001b]0;x\u0007Goma', 'Goma']);
    expect(problemIn(result.problems, 'answer-invalid').value).toBe('\u001b[2J1');
  });
});

describe('sizes out of all proportion', () => {
  it('a line of 200 MB is refused at once', async () => {
    const block = Buffer.alloc(1_000_000, '1,');
    let given = 0;
    const source = {
      path: 'endless.csv',
      chunks: async function* () {
        yield Buffer.from('q1,q2\n');
        for (let count = 0; count < 200; count++) {
          given++;
          yield block;
        }
      },
    };
    expect(await refusal(CHECKLIST, source)).toMatchObject([{ code: 'data-line-too-long', row: 2 }]);
    expect(given).toBeLessThan(5);
  });

  it('a line too long in UTF-16 is refused when it is parsed', async () => {
    const text = `q1,q2\n1,2\n1,"${'x'.repeat(400_000)}"\n1,"${'ਊ'.repeat(1_100_000)}"\n`;
    const problems = await refusal(CHECKLIST, Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(problems).toMatchObject([{ code: 'data-line-too-long', row: 4 }]);
  });

  it('a row over a million lines is an open quotation mark', async () => {
    const problems = await refusal(CHECKLIST, `q1,q2\n1,"2\n${'3,4\n'.repeat(300_000)}`);
    expect(problems).toMatchObject([{ code: 'data-quote-not-closed', row: 2 }]);
  });

  it('headers of thousands of columns, and one very long header, take no time to speak of', async () => {
    const columns = Array.from(
      { length: 5_000 },
      (_, index) => `group/part-${index}.x:y[z${index}]. text - a/b`,
    );
    const long = `${'part/'.repeat(60_000)}q2`;
    const started = performance.now();
    const result = await read(CHECKLIST, `q1,${columns.join(',')},${long}\n1\n`);
    expect(answersTo(CHECKLIST, result, 'q1')).toEqual(['1']);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('a table without any separator is one column', async () => {
    const result = await read(aChecklist([{ id: 'q1' }]), 'q1\n1\n2\n3\n');
    expect(result.table.respondents).toBe(3);
  });
});

describe('files of another world', () => {
  it('UTF-16 with tabs, as Excel writes "Unicode text"', async () => {
    const text = 'mécanisme\tq1\tq2\r\nComité d’Abéché\tFairly often\t1\r\n';
    const result = await read(CHECKLIST, Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(result.table.mechanism.names).toEqual(['Comité d’Abéché']);
    expect(answersTo(CHECKLIST, result, 'q1')).toEqual(['3']);
  });

  it('Windows-1252 with semicolons and decimal commas, with a note', async () => {
    const checklist = aChecklist([{ id: 'q1' }, { id: 'share', scale: 'percent' }], {
      scales: { percent: { kind: 'range', min: 0, max: 100, unit: null, missing: [] } },
    });
    const bytes = Buffer.from(
      'sep=;\r\nm\xe9canisme;q1;share\r\nComit\xe9 \x93Nord\x94;Jamais;12,5\r\n',
      'latin1',
    );
    const result = await read(checklist, bytes);
    expect(result.table.mechanism.names).toEqual(['Comité “Nord”']);
    expect(answersTo(checklist, result, 'share')).toEqual([12.5]);
    expect(problemIn(result.problems, 'file-decoded-windows-1252')).toMatchObject({
      severity: 'note',
      file: 'data.csv',
    });
    expect(result.inputs[0]).toMatchObject({ rows: 1, used: 1 });
  });

  it('quoted line breaks, CRLF and a blank last line', async () => {
    const result = await read(CHECKLIST, '"q1";"q1_note";"q2"\r\n"1";"one\r\ntwo";"3"\r\n"2";"";"4"\r\n\r\n');
    expect(answersTo(CHECKLIST, result, 'q2')).toEqual(['3', '4']);
    expect(result.table.remarks).toEqual([{ respondent: 0, item: 'q1', note: 'one\r\ntwo', evidence: null }]);
  });

  it('an error of the machine while reading is told; any other error is a bug and thrown', async () => {
    const broken = (error: Error) => ({
      path: 'broken.csv',
      chunks: async function* () {
        yield Buffer.from('q1\n1\n');
        throw error;
      },
    });
    const failure = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
    expect(codesOf(await refusal(CHECKLIST, broken(failure)))).toEqual(['file-unreadable']);
    await expect(refusal(CHECKLIST, broken(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
