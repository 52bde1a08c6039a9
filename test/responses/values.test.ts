import { describe, expect, it } from 'vitest';
import type { Scale } from '../../src/checklist/types.ts';
import {
  aChecklist,
  answersTo,
  DONT_KNOW,
  NOT_APPLICABLE,
  OFTEN,
  option,
  options,
  problemIn,
  read,
  readAs,
} from '../helpers/checklist.ts';

/** What cells of one item are taken for. */
async function understood(cells: readonly string[], scale: Scale = OFTEN): Promise<(string | number)[]> {
  const checklist = aChecklist([{ id: 'q', scale: 's' }, { id: 'other' }], { scales: { s: scale } });
  const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}",1`);
  const result = await read(checklist, ['q,other', ...quoted].join('\n'));
  return answersTo(checklist, result, 'q');
}

describe('an answer on a list of options', () => {
  it('is understood by code and by label in any language, whatever the case, spaces and apostrophes', async () => {
    const cells = [
      '3',
      ' 3 ',
      'Fairly often',
      'FAIRLY  OFTEN',
      'fairly\u00a0often',
      "D'ordinaire",
      'd’ordinaire',
      'parfois',
    ];
    expect(await understood(cells)).toEqual(['3', '3', '3', '3', '3', '3', '3', '2']);
  });

  it('is understood where code and label stand together, and belong together', async () => {
    const cells = [
      '3 - Fairly often',
      '3. fairly often',
      '3 (Fairly often)',
      '3 = Fairly often',
      '3: Fairly often',
      '3 – Never',
    ];
    expect(await understood(cells)).toEqual(['3', '3', '3', '3', '3', 'invalid']);
  });

  it('is understood where a spreadsheet made a number of the code', async () => {
    expect(await understood(['4.0', '4,0', '4.00', '4.5', '04'])).toEqual([
      '4',
      '4',
      '4',
      'invalid',
      'invalid',
    ]);
  });

  it('is a declared missing code before anything else, and blank where the tools write so', async () => {
    const cells = ['98', "Don't know", 'ne sait pas', '99', 'sans objet', '', '  ', 'NA', 'N/A', 'n/a', '{}'];
    expect(await understood(cells)).toEqual([
      ...['dont-know', 'dont-know', 'dont-know', 'not-applicable', 'not-applicable'],
      ...['blank', 'blank', 'blank', 'blank', 'blank', 'blank'],
    ]);
  });

  it('is never guessed', async () => {
    const cells = [
      '-1',
      '5',
      '4 or 5',
      '1-2',
      'Nev',
      '97',
      '٣',
      '#N/A',
      '=1+1',
      '__proto__',
      'constructor',
      '1e0',
      '+3',
    ];
    expect(await understood(cells)).toEqual(cells.map(() => 'invalid'));
  });

  it('is invalid with a control character in it', async () => {
    const checklist = aChecklist([{ id: 'q' }]);
    // as UTF-16, in which a NUL does not make a file binary
    const cells = Buffer.from('\ufeffq\n3\u0000\n\u001b[31m3\n3\u0007\n3\n', 'utf16le');
    const result = await read(checklist, cells);
    expect(answersTo(checklist, result, 'q')).toEqual(['invalid', 'invalid', 'invalid', '3']);
  });

  it('is understood by the wording of the item itself', async () => {
    const checklist = aChecklist([
      { id: 'q', anchors: { '4': { en: 'The map is updated every month', fr: 'Mise à jour mensuelle' } } },
    ]);
    const result = await read(
      checklist,
      'q\nthe map is updated every month\nmise à jour mensuelle\nAlways\n4 - Mise à jour mensuelle',
    );
    expect(answersTo(checklist, result, 'q')).toEqual(['4', '4', '4', '4']);
  });

  it('tells codes apart that differ in case only, and refuses a label that two options share', async () => {
    const scale: Scale = {
      kind: 'options',
      options: [option('a', 'Low'), option('A', 'High'), option('b', 'High')],
      missing: [],
    };
    expect(await understood(['a', 'A', 'Low', 'High'], scale)).toEqual(['a', 'A', 'a', 'invalid']);
  });

  it('takes a code for a code where it is the label of another option', async () => {
    const scale: Scale = { kind: 'options', options: [option('1', '2'), option('2', '1')], missing: [] };
    expect(await understood(['1', '2'], scale)).toEqual(['1', '2']);
  });
});

describe('a number', () => {
  const percent: Scale = { kind: 'range', min: 0, max: 100, unit: '%', missing: [DONT_KNOW] };

  it('has a decimal point or comma, and its unit if it likes', async () => {
    expect(await understood(['37.5', '37,5', '37.5%', '37,5 %', ' 40 ', '0', '100', '+5'], percent)).toEqual([
      37.5, 37.5, 37.5, 37.5, 40, 0, 100, 5,
    ]);
  });

  it('is invalid outside its bounds', async () => {
    expect(await understood(['-0.1', '100.1', '1000', '50'], percent)).toEqual([
      'invalid',
      'invalid',
      'invalid',
      50,
    ]);
  });

  it('is invalid with thousands separators, exponents or words', async () => {
    const scale: Scale = { kind: 'range', min: 0, max: 1e6, unit: 'days', missing: [] };
    const cells = ['1,000', '12 500', '1.000.000', '1e3', 'ten', '5 %', '0,125', '12 days', '1.000'];
    expect(await understood(cells, scale)).toEqual([...cells.slice(0, 6).map(() => 'invalid'), 0.125, 12, 1]);
  });

  it('is a missing code first', async () => {
    expect(await understood(['98', '97', 'NA'], percent)).toEqual(['dont-know', 97, 'blank']);
  });
});

describe('free text', () => {
  it('is answered or blank, and its words are kept nowhere', async () => {
    const checklist = aChecklist([{ id: 'q' }, { id: 'why', scale: 'text', scored: false }]);
    const result = await read(checklist, 'q,why\n1,Because\n2,\n3,"n/a"\n');
    expect(answersTo(checklist, result, 'why')).toEqual(['text', 'blank', 'blank']);
    expect(JSON.stringify(result)).not.toContain('Because');
  });
});

describe('what was not understood', () => {
  it('is told once for each value, with the first place, the count, what was expected and the nearest label', async () => {
    const checklist = aChecklist([{ id: 'q', text: { en: 'How often?' } }], {
      scales: {
        often: { kind: 'options', options: options('No', 'Limited', 'Yes'), missing: [NOT_APPLICABLE] },
      },
    });
    const result = await read(checklist, 'Group/q\n2\nlimted\n-1\nLimted\nlimted\n');
    const told = result.problems.filter(({ code }) => code === 'answer-invalid');
    expect(
      told.map(({ value, row, column, count, expected }) => ({ value, row, column, count, expected })),
    ).toEqual([
      {
        value: 'limted',
        row: 3,
        column: 'Group/q',
        count: 2,
        expected: '0 No, 1 Limited, 2 Yes, 99 Not applicable',
      },
      {
        value: '-1',
        row: 4,
        column: 'Group/q',
        count: 1,
        expected: '0 No, 1 Limited, 2 Yes, 99 Not applicable',
      },
      {
        value: 'Limted',
        row: 5,
        column: 'Group/q',
        count: 1,
        expected: '0 No, 1 Limited, 2 Yes, 99 Not applicable',
      },
    ]);
    expect(told[0]?.message).toContain('Did you mean “Limited”?');
    expect(told[1]?.message).not.toContain('Did you mean');
  });

  it('counts every value exactly, and every occurrence, when there are very many', async () => {
    const checklist = aChecklist([{ id: 'q' }, { id: 'other' }]);
    const rows = Array.from({ length: 6000 }, (_, row) => `junk ${row % 3000},${row % 5}`);
    const result = await read(checklist, `q,other\n${rows.join('\n')}`);
    const told = result.problems.filter(({ code }) => code === 'answer-invalid');
    expect(told).toHaveLength(21);
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(6000);
    expect(result.values.filter(({ item }) => item === 'q')).toHaveLength(50);
  });

  it('names the most frequent values where there are more than are told', async () => {
    const checklist = aChecklist([{ id: 'q' }]);
    const rare = Array.from({ length: 40 }, (_, index) => `rare ${index}`);
    const result = await read(checklist, `q\n1\n${rare.join('\n')}\nfrequent\nfrequent\n`);
    const told = result.problems.filter(({ code }) => code === 'answer-invalid');
    expect(told.map(({ value }) => value)).toContain('frequent');
    expect(
      told
        .map(({ count }) => count)
        .sort((a, b) => b - a)
        .slice(0, 2),
    ).toEqual([21, 2]);
  });

  it('stops everything where nothing at all was understood', async () => {
    const outcome = await readAs(aChecklist([{ id: 'q' }]), 'q\nred\ngreen\n\n');
    expect(outcome.ok).toBe(false);
    expect(problemIn(outcome.problems, 'answer-all-invalid')).toMatchObject({
      severity: 'fatal',
      count: 2,
      value: 'red',
      row: 2,
      column: 'q',
    });
  });
});

it('lists the values of each item in the order of the scale, with what they were taken for', async () => {
  const checklist = aChecklist([{ id: 'q' }]);
  const { values } = await read(checklist, 'q\nAlways\nnever\n Never\n0\n98\n\nmaybe\n4\n');
  expect(values).toEqual([
    { item: 'q', value: '0', count: 1, state: 'answered', code: '0', nearest: null },
    { item: 'q', value: 'Never', count: 1, state: 'answered', code: '0', nearest: null },
    { item: 'q', value: 'never', count: 1, state: 'answered', code: '0', nearest: null },
    { item: 'q', value: '4', count: 1, state: 'answered', code: '4', nearest: null },
    { item: 'q', value: 'Always', count: 1, state: 'answered', code: '4', nearest: null },
    { item: 'q', value: '98', count: 1, state: 'dont-know', code: null, nearest: null },
    { item: 'q', value: 'maybe', count: 1, state: 'invalid', code: null, nearest: null },
  ]);
});
