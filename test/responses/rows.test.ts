import { describe, expect, it } from 'vitest';
import {
  aChecklist,
  answersTo,
  codesOf,
  namesIn,
  problemIn,
  read,
  readAs,
  refusal,
} from '../helpers/checklist.ts';

const ROLES = [
  { id: 'coordinator', label: { en: 'Coordinator', fr: 'Coordinateur' } },
  { id: 'partner', label: { en: 'Partner', fr: 'Partenaire' } },
];
const CHECKLIST = aChecklist([{ id: 'q1' }, { id: 'q2' }], { roles: ROLES });
const PLAIN = aChecklist([{ id: 'q1' }, { id: 'q2' }]);

describe('a row', () => {
  it('without content is no row', async () => {
    const result = await read(PLAIN, '\n , \nq1,q2\n\n1,2\n,,\n  ,\t\n3,4\n\n');
    expect(result.inputs[0]).toMatchObject({ rows: 2, used: 2, rejected: 0 });
    expect(answersTo(PLAIN, result, 'q1')).toEqual(['1', '3']);
  });

  it('with too many cells is rejected; empty cells at its end do no harm', async () => {
    const result = await read(PLAIN, 'q1,q2\n1,2,,\n1,2,3\n3,4\n');
    expect(answersTo(PLAIN, result, 'q2')).toEqual(['2', '4']);
    expect(problemIn(result.problems, 'data-row-too-long')).toMatchObject({
      file: 'data.csv',
      row: 3,
      count: 1,
    });
    expect(result.rejected).toEqual([
      {
        file: 'data.csv',
        row: 3,
        reason: 'Row with more cells than headers',
        header: ['q1', 'q2'],
        cells: ['1', '2', '3'],
      },
    ]);
    expect(result.inputs[0]).toMatchObject({ rows: 3, used: 2, rejected: 1 });
  });

  it('with too few cells is taken, the rest blank, with a warning', async () => {
    const result = await read(PLAIN, 'q1,q2\n1\n3,4\n2\n');
    expect(answersTo(PLAIN, result, 'q2')).toEqual(['blank', '4', 'blank']);
    expect(problemIn(result.problems, 'data-row-too-short')).toMatchObject({
      severity: 'warning',
      row: 2,
      count: 2,
    });
  });

  it('is not too short where only blank headers have no cell', async () => {
    const result = await read(PLAIN, 'q1,q2,,\n1,2\n');
    expect(codesOf(result.problems)).not.toContain('data-row-too-short');
  });

  it('of HXL tags is no respondent', async () => {
    const result = await read(PLAIN, 'q1,q2,where\n#indicator +a,#indicator+b,#adm1 +name\n1,2,x\n');
    expect(result.inputs[0]?.rows).toBe(1);
    expect(problemIn(result.problems, 'data-tag-row')).toMatchObject({ severity: 'note', row: 2 });
  });

  it('above the header is left out where HXL tags tell which row is the header', async () => {
    const result = await read(PLAIN, 'Who?,,What?\nq1,q2,where\n,#indicator+b,#adm1\n1,2,x\n');
    expect(answersTo(PLAIN, result, 'q1')).toEqual(['1']);
    expect(problemIn(result.problems, 'data-tag-row').row).toBe(3);
  });
});

describe('the mechanism', () => {
  it('is cleaned, and its case kept', async () => {
    const result = await read(PLAIN, 'mechanism,q1\n  Kivu\u00a0 WASH ,1\nKivu WASH,2\n');
    expect(result.table.mechanism).toEqual({ names: ['Kivu WASH'], index: Uint32Array.of(0, 0) });
  });

  it('must be there where the file has a column for it', async () => {
    const result = await read(PLAIN, 'mechanism,q1\nA,1\n,2\nNA,3\n');
    expect(problemIn(result.problems, 'data-mechanism-blank')).toMatchObject({
      severity: 'error',
      row: 3,
      count: 2,
    });
    expect(result.rejected.map(({ row, reason }) => ({ row, reason }))).toEqual([
      { row: 3, reason: 'Row without a mechanism' },
      { row: 4, reason: 'Row without a mechanism' },
    ]);
  });

  it('is what the user calls it, or all respondents, where the file has none', async () => {
    const unnamed = await read(PLAIN, 'q1\n1\n');
    expect(namesIn(unnamed.table.mechanism)).toEqual(['all respondents']);
    expect(codesOf(unnamed.problems)).toContain('data-no-mechanism');
    const named = await read(PLAIN, 'q1\n1\n', { mechanism: ' Goma ' });
    expect(namesIn(named.table.mechanism)).toEqual(['Goma']);
    expect(codesOf(named.problems)).not.toContain('data-no-mechanism');
  });

  it('chooses rows where the file has a column for it', async () => {
    const result = await read(PLAIN, 'mechanism,q1\nA,1\nB,2\nb ,3\n', { mechanism: 'b' });
    expect(answersTo(PLAIN, result, 'q1')).toEqual(['2', '3']);
    expect(result.inputs[0]).toMatchObject({ rows: 3, used: 2, rejected: 0 });
    const problems = await refusal(PLAIN, 'mechanism,q1\nGoma,1\nBukavu,2\n', { mechanism: 'Gomaa' });
    expect(problemIn(problems, 'mechanism-unknown')).toMatchObject({
      value: 'Gomaa',
      expected: 'Bukavu, Goma',
    });
  });

  it('is doubted where names differ in case only', async () => {
    const result = await read(PLAIN, 'mechanism,q1\nGoma,1\nGOMA,2\nBukavu,3\n');
    expect(problemIn(result.problems, 'data-mechanism-similar').message).toBe(
      '“GOMA” and “Goma” are taken for 2 mechanisms.',
    );
  });

  it('may be called as JavaScript calls things', async () => {
    const result = await read(
      PLAIN,
      'mechanism,round,q1\n__proto__,constructor,1\n__proto__,constructor,2\n',
    );
    expect(result.table.mechanism.names).toEqual(['__proto__']);
    expect(result.table.round.names).toEqual(['constructor']);
  });
});

it('names nothing in the table that only rejected rows bore', async () => {
  const result = await read(
    CHECKLIST,
    'mechanism,round,role,q1\nX,midline,visitor,1\nA,baseline,partner,2\nY,endline,,3\nX,,partner,1\n',
  );
  expect(result.table.mechanism).toEqual({ names: ['A', 'Y'], index: Uint32Array.of(0, 1) });
  expect(result.table.round).toEqual({ names: ['baseline', 'endline'], index: Uint32Array.of(0, 1) });
  expect(namesIn(result.table.role)).toEqual(['partner', null]);
});

describe('the round', () => {
  it.each([
    ['Follow-up', 'follow-up'],
    ['Follow up', 'follow-up'],
    ['follow_up', 'follow-up'],
    ['FOLLOWUP', 'follow-up'],
    ['Follow – up', 'follow-up'],
    ['Retrospective baseline', 'retrospective-baseline'],
    ['Mid-line', 'midline'],
    ['Suivi', 'suivi'],
    ['seguimiento', 'seguimiento'],
    ['endline', 'endline'],
    ['2024 Q1', '2024-q1'],
  ])('%s is %s', async (cell, name) => {
    const result = await read(PLAIN, `round,q1\n${cell},1\n`);
    expect(result.table.round.names).toEqual([name]);
  });

  it('must be there where the file has a column for it', async () => {
    const result = await read(PLAIN, 'round,q1\nbaseline,1\n,2\n');
    expect(problemIn(result.problems, 'data-round-blank')).toMatchObject({ row: 3, count: 1 });
  });

  it.each([
    ['baseline.csv', 'baseline'],
    ['in/2024_Follow-up.csv', 'follow-up'],
    ['survey-retrospective_baseline.CSV', 'retrospective-baseline'],
    ['C:\\data\\round midline.csv', 'midline'],
    ['baselines.csv', 'unnamed'],
    ['-', 'unnamed'],
  ])('of %s is %s where there is no column', async (path, round) => {
    const source = {
      path,
      chunks: async function* () {
        yield Buffer.from('q1\n1\n');
      },
    };
    const result = await read(PLAIN, source);
    expect(result.table.round.names).toEqual([round]);
    expect(problemIn(result.problems, 'data-no-round').message).toContain(`“${round}”`);
  });

  it('is what the command imposes, or the user says, where there is no column', async () => {
    const source = {
      path: 'baseline.csv',
      round: 'Follow-up',
      chunks: async function* () {
        yield Buffer.from('q1\n1\n');
      },
    };
    const imposed = await read(PLAIN, source);
    expect(imposed.table.round.names).toEqual(['follow-up']);
    expect(codesOf(imposed.problems)).not.toContain('data-no-round');
    expect((await read(PLAIN, source, { round: 'Mid line' })).table.round.names).toEqual(['midline']);
  });

  it('chooses rows where there is a column, and keeps what rows say whatever the command imposes', async () => {
    const text = 'round,q1\nbaseline,1\nfollow up,2\n';
    expect(answersTo(PLAIN, await read(PLAIN, text, { round: 'follow_up' }), 'q1')).toEqual(['2']);
    const source = {
      path: 'x.csv',
      round: 'baseline',
      chunks: async function* () {
        yield Buffer.from(text);
      },
    };
    expect((await read(PLAIN, source)).table.round.names).toEqual(['baseline', 'follow-up']);
    const problems = await refusal(PLAIN, text, { round: 'midline' });
    expect(problemIn(problems, 'round-unknown')).toMatchObject({
      severity: 'fatal',
      expected: 'baseline, follow-up',
    });
  });

  it('may exist, and the mechanism too, and no row have both', async () => {
    const problems = await refusal(PLAIN, 'mechanism,round,q1\nA,baseline,1\nB,follow-up,2\n', {
      mechanism: 'A',
      round: 'follow-up',
    });
    expect(problemIn(problems, 'round-unknown').expected).toBe('baseline');
  });
});

describe('the role', () => {
  it('is known by id or by label in any language', async () => {
    const result = await read(CHECKLIST, 'role,q1\nCoordinator,1\npartenaire,2\n PARTNER ,3\nconsensus,4\n');
    expect(namesIn(result.table.role)).toEqual(['coordinator', 'partner', 'partner', 'consensus']);
  });

  it('rejects the row where the checklist does not know it', async () => {
    const result = await read(CHECKLIST, 'role,q1\npartner,1\nparnter,2\nvisitor,3\nparnter,4\n');
    const told = result.problems.filter(({ code }) => code === 'data-role-unknown');
    expect(told.map(({ value, row, count, message }) => ({ value, row, count, message }))).toEqual([
      {
        value: 'parnter',
        row: 3,
        count: 2,
        message: '2 rows with the role “parnter”: not used. Did you mean partner?',
      },
      { value: 'visitor', row: 4, count: 1, message: '1 row with the role “visitor”: not used.' },
    ]);
    expect(result.inputs[0]).toMatchObject({ rows: 4, used: 1, rejected: 3 });
    expect(result.table.role.names).toEqual(['partner']);
  });

  it('is taken as it is where the checklist declares none', async () => {
    const result = await read(PLAIN, 'role,q1\nVisitor,1\n');
    expect(namesIn(result.table.role)).toEqual(['Visitor']);
  });

  it('may be blank where roles are pooled, and not where they are weighed', async () => {
    const text = 'role,q1\npartner,1\n,2\n';
    const pooled = await read(CHECKLIST, text);
    expect(namesIn(pooled.table.role)).toEqual(['partner', null]);
    expect(problemIn(pooled.problems, 'data-role-blank')).toMatchObject({ severity: 'warning', count: 1 });
    const weighed = aChecklist([{ id: 'q1' }], {
      roles: ROLES,
      scoring: { ...CHECKLIST.scoring, roles: { weigh: 'equal', at: 'item' } },
    });
    const result = await read(weighed, text);
    expect(result.table.respondents).toBe(1);
    expect(problemIn(result.problems, 'data-role-blank')).toMatchObject({ row: 3, count: 1 });
  });

  it('is missed where roles matter and no column tells', async () => {
    expect(codesOf((await read(CHECKLIST, 'q1\n1\n')).problems)).toContain('data-no-role');
    expect(codesOf((await read(PLAIN, 'q1\n1\n')).problems)).not.toContain('data-no-role');
  });
});

describe('the weight of a row', () => {
  it('is kept in millionths', async () => {
    const result = await read(PLAIN, 'weight;q1\n1,5;1\n0.25;2\n2;3\n');
    expect([...(result.table.weightMillionths ?? [])]).toEqual([1_500_000, 250_000, 2_000_000]);
    expect((await read(PLAIN, 'q1\n1\n')).table.weightMillionths).toBeNull();
  });

  it('rejects the row where it is no number above 0', async () => {
    const result = await read(PLAIN, 'weight,q1\n1,1\n0,2\n-1,3\nx,4\n,0\n');
    expect(problemIn(result.problems, 'data-weight-unusable')).toMatchObject({
      severity: 'error',
      row: 3,
      count: 4,
    });
    expect(result.table.respondents).toBe(1);
  });

  it('is 1 for rows of a file without weights, beside one that has them', async () => {
    const result = await read(PLAIN, ['q1\n1\n', 'weight,q1\n3,2\n', 'q1\n3\n'], { round: 'baseline' });
    expect([...(result.table.weightMillionths ?? [])]).toEqual([1_000_000, 3_000_000, 1_000_000]);
  });
});

describe('several files', () => {
  it('make one table, each with columns of its own', async () => {
    const result = await read(
      PLAIN,
      ['mechanism,q1,q2\nA,1,2\n', 'q2;sector;mechanism\n3;NGO;B\n', 'q1\n0\n'],
      { round: 'baseline' },
    );
    expect(namesIn(result.table.mechanism)).toEqual(['A', 'B', 'all respondents']);
    expect(answersTo(PLAIN, result, 'q1')).toEqual(['1', 'blank', '0']);
    expect(answersTo(PLAIN, result, 'q2')).toEqual(['2', '3', 'blank']);
    expect(namesIn(result.table.attributes.sector as never)).toEqual([null, 'NGO', null]);
    expect(result.inputs.map(({ path, rows, used }) => ({ path, rows, used }))).toEqual([
      { path: 'data1.csv', rows: 1, used: 1 },
      { path: 'data2.csv', rows: 1, used: 1 },
      { path: 'data3.csv', rows: 1, used: 1 },
    ]);
  });

  it('are all named where they cannot be used', async () => {
    const outcome = await readAs(PLAIN, ['', 'PK\u0003\u0004', 'q1\n1\n']);
    expect(outcome.problems.map(({ code, file }) => ({ code, file }))).toEqual([
      { code: 'file-empty', file: 'data1.csv' },
      { code: 'file-binary', file: 'data2.csv' },
    ]);
  });
});

describe('a file without data', () => {
  it('has a header only, or nothing but blank lines', async () => {
    expect(codesOf(await refusal(PLAIN, 'q1,q2\n'))).toContain('data-no-rows');
    expect(codesOf(await refusal(PLAIN, 'q1,q2\n,\n\n'))).toContain('data-no-rows');
    expect(codesOf(await refusal(PLAIN, '\n\n ,\n'))).toContain('file-empty');
  });

  it('is one of which every row was rejected; the reasons are told', async () => {
    const problems = await refusal(CHECKLIST, 'role,q1\nx,1\ny,2\n');
    expect(problemIn(problems, 'data-no-rows').message).toContain('None of the 2 rows');
    expect(codesOf(problems)).toContain('data-role-unknown');
  });
});

it('tells problems lightest first, then in the order of files and rows', async () => {
  const result = await read(
    CHECKLIST,
    ['role,q1\nx,1\npartner,no\npartner,1\n', 'q1,role,hue\n1,partner,y\n7,partner,y\n'],
    { round: 'baseline', mechanism: 'M' },
  );
  expect(result.problems.map(({ severity, file, row, code }) => [severity, file, row, code])).toEqual([
    ['note', 'data2.csv', null, 'data-column-unmatched'],
    ['warning', null, null, 'data-item-not-in-data'],
    ['error', 'data1.csv', 2, 'data-role-unknown'],
    ['error', 'data1.csv', 3, 'answer-invalid'],
    ['error', 'data2.csv', 3, 'answer-invalid'],
  ]);
});

it('counts all rejected rows, and keeps as many of them as fit in memory', async () => {
  const wide = Array.from({ length: 200 }, (_, index) => `c${index}`).join(',');
  const row = Array.from({ length: 200 }, () => 'x').join(',');
  const text = `role,q1,${wide}\n${`visitor,1,${row}\n`.repeat(6000)}partner,1,${row}\n`;
  const result = await read(CHECKLIST, text);
  expect(result.inputs[0]).toMatchObject({ rows: 6001, used: 1, rejected: 6000 });
  expect(problemIn(result.problems, 'data-role-unknown').count).toBe(6000);
  const kept = Math.floor(1_000_000 / 202);
  expect(result.rejected.length).toBe(kept);
  expect(problemIn(result.problems, 'data-rejected-beyond').count).toBe(6000 - kept);
});
