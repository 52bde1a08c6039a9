import { describe, expect, it } from 'vitest';
import { defaultLadder } from '../../../src/cases/ladder.ts';
import { readCaseMatrix } from '../../../src/cases/read-matrix.ts';
import { ownWorkbook, rowsOf, workbookOf } from '../../workbook/workbooks.ts';
import { CHECKLIST, codesOf, grid, loaded, readFiles, readGood, source } from './matrices.ts';

const WIDE = `Country (experience),Goal,Leadership,Outcome
Rwanda (MINALOC),Yes (promote SP),Yes (Minister),Worked
Haiti (CIDH),"Yes (fight, against poverty)",No,Failed
Benin,,Not well understood,
`;

const LONG = `case,criterion,grade,qualifier,source,page,note,candidates
Rwanda,Goal,Yes,promote SP,Slides,8,checked,
Rwanda,Leadership,Yes (Minister),since 2010,Slides,8,,
Haiti,Leadership,illegible,,Slides,8,torn,No | Yes (Mayor) | No
Haiti,Outcome,failed,,Slides,7,,
`;

describe('a row a case', () => {
  it('gives grades, qualifiers and the outcome', async () => {
    const { matrix, problems } = await readGood({ 'cases.csv': WIDE });
    expect(grid(matrix)).toEqual({
      'Rwanda (MINALOC)': {
        goal: 'yes (promote SP)',
        leadership: 'yes (Minister)',
        'outcome outcome': 'yes',
      },
      'Haiti (CIDH)': { goal: 'yes (fight, against poverty)', leadership: 'no', 'outcome outcome': 'no' },
      Benin: { goal: 'blank', leadership: 'limited (Not well understood)', 'outcome outcome': 'blank' },
    });
    expect(matrix.criteria).toEqual([
      { id: 'goal', label: { en: 'Goal' } },
      { id: 'leadership', label: { en: 'Leadership' } },
    ]);
    expect(matrix.inputs).toMatchObject([{ path: 'cases.csv', rows: 3, used: 3, rejected: 0 }]);
    expect(matrix.inputs[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(problems).toEqual([]);
  });

  it('keeps each cell as it stands in the file, with the source of its row', async () => {
    const { matrix } = await readGood({
      'a.csv': 'case,Goal,source,page,note\nA,Yes: strong,Slides,3,see annex\n',
    });
    expect(matrix.cases[0]?.cells).toEqual([
      {
        state: 'graded',
        grade: 'yes',
        value: 1,
        qualifier: 'strong',
        text: 'Yes: strong',
        why: null,
        candidates: [],
        source: 'Slides',
        page: '3',
        note: 'see annex',
        score: null,
      },
    ]);
  });

  it.each([
    ['French', 'Pays;Objectif;Pilotage;Résultat\nHaïti;Oui (précis);Limité;a fonctionné\n', 'resultat'],
    ['Spanish', 'País;Objetivo;Liderazgo;Resultado\nHaïti;Sí (precis);Limitado;Éxito\n', 'resultado'],
    ['Portuguese', 'País;Objetivo;Liderança;Desfecho\nHaïti;Sim (x);Parcial;funcionou\n', 'desfecho'],
  ])('is read in %s', async (_, csv, outcome) => {
    const { matrix, problems } = await readGood({ 'cas.csv': csv });
    expect(problems).toEqual([]);
    expect(matrix.outcome?.id).toBe(outcome);
    expect(
      matrix.cases.map(({ name, cells, outcome: own }) => [
        name,
        cells.map((cell) => cell.grade),
        own?.grade,
      ]),
    ).toEqual([['Haïti', ['yes', 'limited'], 'yes']]);
  });

  it('takes a case in each round for two', async () => {
    const { matrix } = await readGood({ 'a.csv': 'case,round,Goal\nA,Baseline,No\nA,follow up,Yes\n' });
    expect(grid(matrix)).toEqual({ 'A, baseline': { goal: 'no' }, 'A, follow-up': { goal: 'yes' } });
  });

  it('gives one round alone where it is asked for, and says which there are', async () => {
    const csv = 'case,round,Goal\nA,baseline,No\nA,follow-up,Yes\n';
    expect(grid((await readGood({ 'a.csv': csv }, { round: 'Follow-up' })).matrix)).toEqual({
      'A, follow-up': { goal: 'yes' },
    });
    const none = await readFiles({ 'a.csv': csv }, { round: 'midline' });
    expect(none.problems).toMatchObject([{ code: 'round-unknown', expected: 'baseline, follow-up' }]);
  });

  it('calls the round of a file without such a column as it is told to', async () => {
    const options = {
      words: defaultLadder(),
      checklists: [],
      columns: new Map(),
      outcome: null,
      round: null,
      language: 'en',
    };
    const read = await readCaseMatrix([source('a.csv', 'case,Goal\nA,No\n', 'Baseline')], options);
    expect(read.value?.matrix.cases[0]?.round).toBe('baseline');
  });

  it('leaves out a column that names no grade at all, and says so without showing who is in it', async () => {
    const csv = 'case,Region,Year,Goal\nA,West,2019,Yes\nB,East,2020,\n';
    const { matrix, problems } = await readGood({ 'a.csv': csv });
    expect(matrix.criteria.map(({ id }) => id)).toEqual(['goal']);
    expect(problems).toMatchObject([
      { code: 'cases-column-no-grades', column: 'Region', value: null, count: 1 },
      { code: 'cases-column-no-grades', column: 'Year' },
    ]);
  });

  it('keeps a column that is blank, or that holds one word it knows', async () => {
    const { matrix } = await readGood({ 'a.csv': 'case,Goal,Blank,Odd\nA,Yes,,West\nB,Yes,,n/a\n' });
    expect(grid(matrix)).toEqual({
      A: { goal: 'yes', blank: 'blank', odd: 'not-understood' },
      B: { goal: 'yes', blank: 'blank', odd: 'stated-as-unknown' },
    });
  });

  it('knows columns by the names that the user gives them', async () => {
    const columns = new Map([
      ['case', 'Who'],
      ['leadership', '#3'],
      ['outcome', 'Did it work?'],
    ]);
    const csv = 'Who,Goal,,Did it work?\nA,Yes,No,did not work\n';
    const { matrix, problems } = await readGood({ 'a.csv': csv }, { columns });
    expect(grid(matrix)).toEqual({ A: { goal: 'yes', leadership: 'no', 'outcome did-it-work': 'no' } });
    expect(problems).toEqual([]);
  });

  it('takes the column named as the outcome, and no other', async () => {
    const csv = 'case,Goal,Outcome,Sustained\nA,Yes,No,Yes\n';
    const { matrix } = await readGood({ 'a.csv': csv }, { outcome: 'sustained' });
    expect(grid(matrix)).toEqual({ A: { goal: 'yes', outcome: 'no', 'outcome sustained': 'yes' } });
    const { matrix: other } = await readGood({ 'a.csv': csv }, { outcome: '#2' });
    expect(other.outcome?.id).toBe('goal');
  });

  it('keeps names of prototypes apart from everything', async () => {
    const csv = 'case,__proto__,constructor\n__proto__,Yes,No\nconstructor,No,Yes\n';
    const { matrix } = await readGood({ 'a.csv': csv });
    expect(matrix.cases.map(({ name, cells }) => [name, ...cells.map((cell) => cell.grade)])).toEqual([
      ['__proto__', 'yes', 'no'],
      ['constructor', 'no', 'yes'],
    ]);
  });
});

describe('a row a cell', () => {
  it('puts cells together by case and criterion', async () => {
    const { matrix, problems } = await readGood({ 'a.csv': LONG });
    expect(grid(matrix)).toEqual({
      Rwanda: {
        goal: 'yes (promote SP)',
        leadership: 'yes (Minister; since 2010)',
        'outcome outcome': 'blank',
      },
      Haiti: { goal: 'blank', leadership: 'illegible', 'outcome outcome': 'no' },
    });
    expect(matrix.cases[1]?.cells[1]).toMatchObject({
      state: 'illegible',
      grade: null,
      value: null,
      why: null,
      candidates: ['No', 'Yes (Mayor)'],
      source: 'Slides',
      page: '8',
      note: 'torn',
    });
    expect(matrix.inputs).toMatchObject([{ rows: 4, used: 4, rejected: 0 }]);
    expect(problems).toEqual([]);
  });

  it('takes a cell without a grade and with candidates for illegible', async () => {
    const { matrix } = await readGood({ 'a.csv': 'case,criterion,grade,candidates\nA,Goal,,Yes|No\n' });
    expect(matrix.cases[0]?.cells[0]).toMatchObject({
      state: 'illegible',
      why: null,
      candidates: ['Yes', 'No'],
    });
  });

  it('is the same whatever the order of its rows, but for the order of cases', async () => {
    const [header = '', ...rows] = LONG.trim().split('\n');
    const turned = [header, ...rows.reverse()].join('\n');
    const [first, second] = [await readGood({ 'a.csv': LONG }), await readGood({ 'a.csv': turned })];
    expect(grid(second.matrix)).toEqual(grid(first.matrix));
  });

  it('is known by headers in other languages', async () => {
    const csv =
      'cas;critère;appréciation;qualificatif;lectures possibles\nA;Pilotage;Oui;fort;\nA;Objectif;illisible;;Oui|Non\n';
    const { matrix, problems } = await readGood({ 'a.csv': csv });
    expect(grid(matrix)).toEqual({ A: { pilotage: 'yes (fort)', objectif: 'illegible' } });
    expect(problems).toEqual([]);
  });
});

describe('a checklist', () => {
  const checklists = [loaded(CHECKLIST)];

  it('gives the criteria, by id or by title in any language, in its own order', async () => {
    for (const header of [
      'case,Pilotage,goal',
      'case,leadership,Objectif précis',
      'case,LEADERSHIP,Specific goal',
    ]) {
      const { matrix, problems } = await readGood({ 'a.csv': `${header}\nA,2,Limited\n` }, { checklists });
      expect(grid(matrix)).toEqual({ A: { goal: '1', leadership: '2' } });
      expect(matrix.criteria[0]?.label).toEqual({ en: 'Specific goal', fr: 'Objectif précis' });
      expect(problems).toEqual([]);
    }
  });

  it('stands in the matrix with what it may be compared with', async () => {
    const { matrix } = await readGood({ 'a.csv': 'case,goal\nA,2\n' }, { checklists });
    expect(matrix.checklists).toEqual([
      { id: 'council', version: '1.0.0', sha256: 'a'.repeat(64), comparability: 'within-type' },
    ]);
  });

  it('leaves out other columns, and names the nearest', async () => {
    const { matrix, problems } = await readGood(
      { 'a.csv': 'case,goal,Leadrship,Region\nA,2,2,West\n' },
      { checklists },
    );
    expect(grid(matrix)).toEqual({ A: { goal: '2' } });
    expect(problems).toMatchObject([
      {
        code: 'data-column-unmatched',
        column: 'Leadrship',
        expected: 'leadership',
        remedy: expect.stringContaining('--column "leadership=Leadrship"'),
      },
      { code: 'data-column-unmatched', message: '1 column not used: Region.' },
    ]);
  });

  it('rejects lines for what it does not have, grouped', async () => {
    const csv =
      'case,criterion,grade\nA,goal,Yes\nA,Leadrship,No\nB,Leadrship,Yes\nB,,Yes\nB,outcome,worked\n';
    const { matrix, problems, rejected } = await readGood({ 'a.csv': csv }, { checklists });
    expect(grid(matrix)).toEqual({
      A: { goal: '2', 'outcome outcome': 'blank' },
      B: { goal: 'blank', 'outcome outcome': '2' },
    });
    expect(problems).toMatchObject([
      {
        code: 'cases-criterion-unknown',
        row: 3,
        count: 2,
        message:
          '2 rows for the criterion “Leadrship”, which the checklist does not have: not used. Did you mean “leadership”?',
      },
      { code: 'cases-criterion-unknown', row: 5, count: 1 },
    ]);
    expect(rejected).toEqual([
      {
        file: 'a.csv',
        row: 3,
        reason: expect.any(String),
        header: ['case', 'criterion', 'grade'],
        cells: ['A', 'Leadrship', 'No'],
      },
      {
        file: 'a.csv',
        row: 4,
        reason: expect.any(String),
        header: ['case', 'criterion', 'grade'],
        cells: ['B', 'Leadrship', 'Yes'],
      },
      {
        file: 'a.csv',
        row: 5,
        reason: expect.any(String),
        header: ['case', 'criterion', 'grade'],
        cells: ['B', '', 'Yes'],
      },
    ]);
    expect(matrix.inputs).toMatchObject([{ rows: 5, used: 2, rejected: 3 }]);
  });

  it('does not take a name that is in none for a column', async () => {
    const columns = new Map([['leadrship', 'x']]);
    const { ok, problems } = await readFiles({ 'a.csv': 'case,goal,x\nA,2,2\n' }, { checklists, columns });
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      { code: 'part-unknown', value: 'leadrship', message: expect.stringContaining('“leadership”') },
    ]);
  });
});

describe('what is not understood', () => {
  it('is not stated, and told with file, row, column, value and what was expected', async () => {
    const csv = 'case,Goal,Lead\nA,Yes,No TOR\nB,perhaps,Yes\nC,Perhaps,No\n';
    const { matrix, problems } = await readGood({ 'a.csv': csv });
    expect(grid(matrix)).toEqual({
      A: { goal: 'yes', lead: 'not-understood' },
      B: { goal: 'not-understood', lead: 'yes' },
      C: { goal: 'not-understood', lead: 'no' },
    });
    expect(problems).toMatchObject([
      {
        code: 'cases-cell-not-understood',
        severity: 'error',
        file: 'a.csv',
        row: 2,
        column: 'Lead',
        value: 'No TOR',
        count: 1,
        message: '“No TOR” in Lead names no grade; found once and taken for not stated.',
        expected:
          'one of No, Limited, Medium, Yes, with anything more in brackets behind it; nothing where it is not stated',
      },
      { code: 'cases-cell-not-understood', row: 3, column: 'Goal', value: 'perhaps', count: 2 },
    ]);
  });

  it('ends the reading where it is everything', async () => {
    const columns = new Map([['goal', 'Goal']]);
    const { ok, problems } = await readFiles({ 'a.csv': 'case,Goal\nA,3\nB,4\n' }, { columns });
    expect(ok).toBe(false);
    expect(codesOf(problems)).toEqual([
      ...Array(2).fill('cases-cell-not-understood'),
      'cases-none-understood',
    ]);
  });

  it('does not end it where nothing is filled in', async () => {
    expect(grid((await readGood({ 'a.csv': 'case,Goal\nA,\n' })).matrix)).toEqual({ A: { goal: 'blank' } });
  });
});

describe('what is there twice', () => {
  it('is used once where two rows say the same', async () => {
    const csv = 'case,Goal,Lead\nA,Yes (x),No\na ,yes (X),no\nB,No,No\n';
    const { matrix, problems, rejected } = await readGood({ 'a.csv': csv });
    expect(grid(matrix)).toEqual({ A: { goal: 'yes (x)', lead: 'no' }, B: { goal: 'no', lead: 'no' } });
    expect(problems).toMatchObject([
      { code: 'cases-case-twice', row: 3, message: 'Rows 2, 3 are the case “A”; the first of them is used.' },
    ]);
    expect(rejected.map(({ row }) => row)).toEqual([3]);
  });

  it('is not used where they differ: nobody can tell which is right', async () => {
    const csv = 'case,Goal\nA,Yes\nB,No\nA,No\nA,Yes\n';
    const { matrix, problems, rejected } = await readGood({ 'a.csv': csv });
    expect(grid(matrix)).toEqual({ B: { goal: 'no' } });
    expect(problems).toMatchObject([
      {
        code: 'cases-case-twice',
        severity: 'error',
        message: 'Rows 2, 4, 5 are the case “A”; none of them is used.',
      },
    ]);
    expect(rejected.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(matrix.inputs).toMatchObject([{ rows: 4, used: 1, rejected: 3 }]);
  });

  it('leaves a cell without a grade in long form, with both readings', async () => {
    const csv = 'case,criterion,grade\nA,goal,Yes\nA,Goal,No\nA,lead,No\nA,lead,no\n';
    const { matrix, problems } = await readGood({ 'a.csv': csv });
    expect(matrix.cases[0]?.cells).toMatchObject([
      {
        state: 'not-stated',
        why: 'not-understood',
        grade: null,
        value: null,
        text: 'Yes | No',
        candidates: ['Yes', 'No'],
      },
      { state: 'graded', grade: 'no' },
    ]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['cases-cell-twice', 'Rows 2, 3 state goal of “A”; none of them is used.'],
      ['cases-cell-twice', 'Rows 4, 5 state lead of “A”; the first of them is used.'],
    ]);
  });

  it('is fatal where it is a column', async () => {
    const { ok, problems } = await readFiles({ 'a.csv': 'case,Goal,goal,Case\nA,Yes,No,B\n' });
    expect(ok).toBe(false);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['data-column-ambiguous', 'a.csv: 2 columns can be case: #1 (case), #4 (Case).'],
      ['data-column-ambiguous', 'a.csv: 2 columns can be goal: #2 (Goal), #3 (goal).'],
    ]);
  });

  it('is no question where one name is better than the other', async () => {
    const { matrix, problems } = await readGood({ 'a.csv': 'Country,Case,Goal\nHaiti,CIDH,Yes\n' });
    expect(grid(matrix)).toEqual({ CIDH: { goal: 'yes' } });
    expect(problems).toMatchObject([
      { code: 'data-column-unmatched', message: '1 column not used: Country.' },
    ]);
  });
});

describe('what is missing', () => {
  it('tells rows without a case, once with their number, and keeps them', async () => {
    const { problems, rejected, matrix } = await readGood({ 'a.csv': 'case,Goal\n,Yes\nA,No\n ,No\n,\n' });
    expect(problems).toMatchObject([{ code: 'cases-name-blank', row: 2, count: 2 }]);
    expect(rejected.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, '', 'Yes'],
      [4, ' ', 'No'],
    ]);
    expect(matrix.inputs).toMatchObject([{ rows: 3, used: 1, rejected: 2 }]);
  });

  it('tells a column without a header', async () => {
    const { problems } = await readGood({ 'a.csv': 'case,Goal,,\nA,Yes,No,\n' });
    expect(problems).toMatchObject([{ code: 'cases-header-empty', column: '#3' }]);
  });

  it('tells rows that are too long or too short', async () => {
    const { problems, matrix } = await readGood({ 'a.csv': 'case,Goal,Lead\nA,Yes\nB,Yes,No,Yes\n' });
    expect(codesOf(problems)).toEqual(['data-row-too-short', 'data-row-too-long']);
    expect(grid(matrix)).toEqual({ A: { goal: 'yes', lead: 'blank' } });
  });

  it.each([
    [
      'Goal,Lead\nYes,No\n',
      'cases-no-case-column',
      'a.csv has no column that names the cases. It has: Goal, Lead.',
    ],
    [
      'case,note\nA,x\n',
      'cases-no-criteria',
      'a.csv has no column that cases are graded in. It has: case, note.',
    ],
    ['case,Goal\n', 'data-no-rows', 'a.csv has a header and no rows of data.'],
    ['case,Goal\n,Yes\n', 'data-no-rows', 'No row of the files can be used.'],
    ['case,Region\nA,West\n', 'cases-no-criteria', 'No criterion is left on which cases are graded.'],
    ['', 'file-empty', 'a.csv is empty.'],
    ['%PDF-1.4', 'file-binary', 'a.csv is a PDF document.'],
  ])('ends the reading: %j', async (csv, code, message) => {
    const { ok, problems } = await readFiles({ 'a.csv': csv });
    expect(ok).toBe(false);
    expect(problems.at(-1)).toMatchObject({ code, message, severity: 'fatal' });
  });

  it('tells all files that cannot be read at once', async () => {
    const { problems } = await readFiles({
      'a.csv': 'Goal\nYes\n',
      'b.csv': '',
      'c.csv': 'case,Goal\nA,Yes\n',
      'd.json': '{"a":1}',
    });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['cases-no-case-column', 'a.csv'],
      ['file-empty', 'b.csv'],
      ['cases-scores-shape', 'd.json'],
    ]);
  });

  it('tells names of columns and outcomes that no file has', async () => {
    const options = { columns: new Map([['lead', 'Leader']]), outcome: 'Succes' };
    const { problems } = await readFiles({ 'a.csv': 'case,Goal,Success\nA,Yes,Yes\n' }, options);
    expect(problems).toMatchObject([
      { code: 'cases-outcome-unknown', value: 'Succes', message: expect.stringContaining('“Success”') },
      { code: 'data-column-not-found', value: 'Leader' },
    ]);
  });

  it('refuses survey answers, quickly: many rows of few cases', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `case ${index % 3},${index % 2 ? 'Yes' : 'No'}`,
    );
    const { ok, problems } = await readFiles({ 'a.csv': `case,Goal\n${rows.join('\n')}\n` });
    expect(ok).toBe(false);
    expect(codesOf(problems)).toEqual([...Array(3).fill('cases-case-twice'), 'data-no-rows']);
    for (const { message } of problems) expect(message.length).toBeLessThan(200);
    const more = await readFiles({ 'a.csv': `case,Goal\n${rows.join('\n')}\n${rows.join('\n')}\n` });
    expect(more.problems).toMatchObject([
      { code: 'file-too-large', message: 'a.csv has more than 100000 rows.' },
    ]);
  });

  it('refuses more cases than can be set side by side', async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => `case ${index},Yes`).join('\n');
    expect((await readFiles({ 'a.csv': `case,Goal\n${rows}\n` })).problems).toMatchObject([
      { code: 'cases-too-many', message: expect.stringContaining('1001 cases on 1 criteria') },
    ]);
  });
});

describe('dialects and encodings', () => {
  it('are those of answers: semicolons, byte order marks, UTF-16, Windows-1252, sep=, HXL tags', async () => {
    const csv = 'sep=;\r\nPays;Objectif\r\nBénin;"Oui; fort"\r\n';
    const expected = { Bénin: { objectif: 'yes (fort)' } };
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]);
    for (const file of [csv, `\ufeff${csv}`, new Uint8Array(utf16)]) {
      expect(grid((await readGood({ 'a.csv': file })).matrix)).toEqual(expected);
    }
    const old = await readGood({ 'a.csv': new Uint8Array(Buffer.from(csv, 'latin1')) });
    expect(grid(old.matrix)).toEqual(expected);
    expect(codesOf(old.problems)).toEqual(['file-decoded-windows-1252']);
    const tagged = await readGood({ 'a.csv': 'Title,\ncase,Goal\n#org,#indicator\nA,Yes\n' });
    expect(grid(tagged.matrix)).toEqual({ A: { goal: 'yes' } });
  });
});

describe('a workbook', () => {
  it('is read as a file of text is', async () => {
    const table = WIDE.trim()
      .split('\n')
      .map((line) => line.replaceAll('"', '').replace('fight, against', 'fight against').split(','));
    const { matrix, problems } = await readGood({ 'cases.xlsx': ownWorkbook(table) });
    expect(problems).toEqual([]);
    expect(grid(matrix)['Haiti (CIDH)']).toEqual({
      goal: 'yes (fight against poverty)',
      leadership: 'no',
      'outcome outcome': 'no',
    });
    expect(matrix.inputs).toMatchObject([{ path: 'cases.xlsx', rows: 3, used: 3, rejected: 0 }]);
  });

  it('gives the sheet that is a matrix, and says which were not read', async () => {
    const file = workbookOf({
      'Read me': rowsOf([['How to fill this in']]),
      Data: rowsOf([
        ['', ''],
        ['Case', 'Goal'],
        ['A', 'Yes (x)'],
        ['B', 'perhaps'],
      ]),
      Empty: '',
      Old: rowsOf([
        ['Case', 'Goal'],
        ['A', 'No'],
      ]),
    });
    const { matrix, problems } = await readGood({ 'cases.xlsx': file });
    expect(grid(matrix)).toEqual({ A: { goal: 'yes (x)' }, B: { goal: 'not-understood' } });
    expect(problems).toMatchObject([
      {
        code: 'cases-sheet-chosen',
        message: 'cases.xlsx: the sheet “Data” was read, and not: Read me, Old.',
      },
      { code: 'cases-cell-not-understood', row: 4, column: 'Goal' },
    ]);
  });

  it('reads truth values, and takes a formula that failed for blank', async () => {
    const rows =
      `${rowsOf([['Case', 'Goal', 'Lead']])}<row r="2"><c r="A2" t="str"><v>A</v></c><c r="B2" t="b"><v>1</v></c>` +
      '<c r="C2" t="e"><f>A1</f><v>#REF!</v></c></row>';
    expect(grid((await readGood({ 'a.xlsx': workbookOf({ S: rows }) })).matrix)).toEqual({
      A: { goal: 'yes', lead: 'blank' },
    });
  });

  it.each([
    ['broken.xlsx', workbookOf({ S: '<row' }), 'workbook-broken'],
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'workbook-old'],
    ['blank.xlsx', workbookOf({ S: '' }), 'file-empty'],
    ['notes.xlsx', workbookOf({ S: rowsOf([['Notes'], ['a']]) }), 'cases-no-case-column'],
  ])('that cannot be read is told: %s', async (path, bytes, code) => {
    const { ok, problems } = await readFiles({ [path]: bytes });
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ code, file: path, severity: 'fatal' }]);
  });
});
