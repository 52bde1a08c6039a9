import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scale } from '../../src/checklist/types.ts';
import { aChecklist, answersTo, DONT_KNOW, option, read } from '../helpers/checklist.ts';

const TOOLS: Scale = {
  kind: 'multiple',
  options: [
    option('w4', { en: '4W matrix', fr: 'Matrice 4W' }),
    option('mail', { en: 'Mailing list', fr: 'Liste de diffusion' }),
    option('map', 'Map, on paper'),
    option('none', { en: 'None', fr: 'Aucun' }, { exclusive: true }),
  ],
  missing: [DONT_KNOW],
};
const CHECKLIST = aChecklist([{ id: 'tools', scale: 'tools', text: { en: 'Tools used' } }, { id: 'other' }], {
  scales: { tools: TOOLS },
});

/** What rows under these headers are taken for; `other` keeps a row from being empty. */
async function understood(header: string, rows: readonly string[]): Promise<(string | number)[]> {
  const result = await read(CHECKLIST, `${header};other\n${rows.map((row) => `${row};1`).join('\n')}\n`);
  return answersTo(CHECKLIST, result, 'tools');
}

describe('several answers in one cell', () => {
  it('are joined by spaces, commas, semicolons, bars or line breaks', async () => {
    const cells = [
      'w4 mail',
      'w4,mail',
      'w4, mail',
      '"w4; mail"',
      '"w4;mail;"',
      'w4|mail',
      '"w4\nmail"',
      'mail w4',
    ];
    expect(await understood('tools', cells)).toEqual(cells.map(() => '[w4 mail]'));
  });

  it('may be labels in any language, which may hold spaces and commas', async () => {
    const cells = [
      '4W matrix Mailing list',
      '4w Matrix, map, on paper',
      'Liste de diffusion',
      'Matrice 4W, Mailing list',
      'Map, on paper',
    ];
    expect(await understood('tools', cells)).toEqual([
      '[w4 mail]',
      '[w4 map]',
      '[mail]',
      '[w4 mail]',
      '[map]',
    ]);
  });

  it('are blank, missing, or invalid where any part is not understood', async () => {
    const cells = ['', 'NA', '98', "Don't know", 'w4 98', 'w4 phone', 'w4mail', 'W4'];
    expect(await understood('tools', cells)).toEqual([
      'blank',
      'blank',
      'dont-know',
      'dont-know',
      'invalid',
      'invalid',
      'invalid',
      '[w4]',
    ]);
  });

  it('are invalid where an exclusive option stands beside another', async () => {
    expect(await understood('tools', ['none', 'none w4', 'Aucun'])).toEqual(['[none]', 'invalid', '[none]']);
  });

  it('are invalid where they can be taken apart in two ways', async () => {
    const scale: Scale = {
      kind: 'multiple',
      options: [option('a', 'Red'), option('b', 'Green'), option('c', 'Red Green')],
      missing: [],
    };
    const checklist = aChecklist([{ id: 'q', scale: 's' }], { scales: { s: scale } });
    const result = await read(checklist, 'q\nRed Green Red\nRed Green\nGreen Red\n');
    expect(answersTo(checklist, result, 'q')).toEqual(['invalid', '[c]', '[a b]']);
  });

  it('come back from any joint, in any order', async () => {
    const picks = fc.uniqueArray(fc.constantFrom<string>('w4', 'mail', 'map'), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(picks, fc.constantFrom(' ', ', ', ' | '), async (codes, joint) => {
        const sorted = ['w4', 'mail', 'map'].filter((code) => codes.includes(code));
        expect(await understood('tools', [codes.join(joint)])).toEqual([`[${sorted.join(' ')}]`]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a column for each answer', () => {
  const SPLIT = 'tools/w4;tools/mail;tools/none';

  it.each([
    ['1;0;0', '[w4]'],
    ['1;1;0', '[w4 mail]'],
    ['TRUE;False;FALSE', '[w4]'],
    ['Yes;no;NO', '[w4]'],
    ['oui;non;non', '[w4]'],
    ['Y;;', '[w4]'],
    ['4W matrix;;', '[w4]'],
    ['w4;;', '[w4]'],
    ['Not selected;Mailing list;Not selected', '[mail]'],
    ['0;0;0', '[]'],
    [';;', 'blank'],
    ['NA;NA;NA', 'blank'],
    ['1;0;1', 'invalid'],
    ['1;maybe;0', 'invalid'],
    ['2;0;0', 'invalid'],
    ['Mailing list;;', 'invalid'],
  ])('%s is %s', async (row, answer) => {
    expect(await understood(SPLIT, [row])).toEqual([answer]);
  });

  it('goes before the column that sums them up, which may be ambiguous', async () => {
    expect(
      await understood(`tools;${SPLIT}`, [
        '4W matrix Mailing list;1;1;0',
        'w4;1;1;0',
        'w4 mail;1;0;0',
        'Other: radio;1;0;0',
      ]),
    ).toEqual(['[w4 mail]', '[w4 mail]', '[w4]', '[w4]']);
  });

  it('leaves the question unanswered where the sum is blank, though ODK Central writes zeros', async () => {
    expect(
      await understood(`tools;${SPLIT}`, [';0;0;0', ';;;', '98;0;0;0', 'map;0;0;0', 'w4 map;1;0;0']),
    ).toEqual(['blank', 'blank', 'dont-know', '[map]', '[w4 map]']);
  });

  it('is invalid where sum and split columns contradict each other', async () => {
    const result = await read(CHECKLIST, `tools;${SPLIT};other\nw4;0;0;0;1\nw4;1;0;0;1\nw4;;;;1\n`);
    expect(answersTo(CHECKLIST, result, 'tools')).toEqual(['invalid', '[w4]', '[w4]']);
    expect(
      result.values
        .filter(({ item }) => item === 'tools')
        .map(({ value, state, count }) => ({ value, state, count })),
    ).toEqual([
      { value: 'w4', state: 'answered', count: 2 },
      { value: 'w4', state: 'invalid', count: 1 },
    ]);
  });

  it('may be for a missing code, which stands alone', async () => {
    expect(await understood(`${SPLIT};tools/98`, ['0;0;0;1', '1;0;0;1', '1;0;0;0'])).toEqual([
      'dont-know',
      'invalid',
      '[w4]',
    ]);
  });

  it('is told with its own header where its value is not understood', async () => {
    const result = await read(CHECKLIST, `${SPLIT};other\n1;perhaps;0;1\n`);
    expect(result.problems.find(({ code }) => code === 'answer-invalid')).toMatchObject({
      column: 'tools/mail',
      value: 'perhaps',
      row: 2,
    });
  });
});
