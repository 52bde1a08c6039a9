import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scale } from '../../src/checklist/types.ts';
import {
  aChecklist,
  answersTo,
  codesOf,
  namesIn,
  option,
  problemIn,
  read,
  refusal,
} from '../helpers/checklist.ts';

const ROLES = ['coordinator', 'partner'].map((id) => ({ id, label: { en: id } }));
const TOOLS: Scale = {
  kind: 'multiple',
  options: [option('w4', 'Matrix'), option('mail', 'List')],
  missing: [],
};
const CHECKLIST = aChecklist(
  [
    { id: 'q1', text: { en: 'Meetings are held', fr: 'Réunions tenues' } },
    { id: 'head', roles: ['coordinator'] },
    { id: 'share', scale: 'percent' },
    { id: 'tools', scale: 'tools' },
    { id: 'why', scale: 'text', scored: false },
  ],
  {
    roles: ROLES,
    scales: { percent: { kind: 'range', min: 0, max: 100, unit: '%', missing: [] }, tools: TOOLS },
  },
);

const HEADER = 'mechanism,round,respondent,role,item,answer,note,evidence';

describe('long form', () => {
  it('is known by its columns, and its lines may lie apart', async () => {
    const result = await read(
      CHECKLIST,
      [
        HEADER,
        'A,baseline,x,coordinator,q1,Always,well,minutes',
        'A,baseline,y,partner,q1,0,,',
        'A,baseline,x,coordinator,tools,"w4 mail",,',
        'B,baseline,x,partner,share,"37,5",,',
        'A,baseline,x,,head,98,,',
      ].join('\n'),
    );
    expect(result.form).toBe('long');
    expect(namesIn(result.table.respondent)).toEqual(['x', 'y', 'x']);
    expect(namesIn(result.table.mechanism)).toEqual(['A', 'A', 'B']);
    expect(answersTo(CHECKLIST, result, 'q1')).toEqual(['4', '0', 'blank']);
    expect(answersTo(CHECKLIST, result, 'tools')).toEqual(['[w4 mail]', 'blank', 'blank']);
    expect(answersTo(CHECKLIST, result, 'share')).toEqual(['blank', 'blank', 37.5]);
    expect(answersTo(CHECKLIST, result, 'head')).toEqual(['dont-know', 'not-asked', 'not-asked']);
    expect(result.table.remarks).toEqual([{ respondent: 0, item: 'q1', note: 'well', evidence: 'minutes' }]);
    expect(result.inputs[0]).toMatchObject({ rows: 5, used: 5, rejected: 0 });
  });

  it('has its notes in the order of respondents and items, as wide form has', async () => {
    const result = await read(
      CHECKLIST,
      `${HEADER}\nA,b,x,partner,share,5,third?,\nA,b,y,partner,q1,1,last,\nA,b,x,partner,q1,1,first,\n`,
    );
    expect(result.table.remarks.map(({ respondent, item }) => [respondent, item])).toEqual([
      [0, 'q1'],
      [0, 'share'],
      [1, 'q1'],
    ]);
  });

  it('names its columns in other languages, and its items by path or wording', async () => {
    const result = await read(
      CHECKLIST,
      'mécanisme;ronde;répondant;rôle;élément;réponse\nA;baseline;x;partner;coord/q1;Toujours\nA;baseline;y;partner;réunions tenues;1\n',
    );
    expect(answersTo(CHECKLIST, result, 'q1')).toEqual(['4', '1']);
  });

  it('rejects a line for an item that is not there, with the nearest', async () => {
    const result = await read(
      CHECKLIST,
      `${HEADER}\nA,baseline,x,partner,shrae,5,,\nA,baseline,x,partner,share,6,,\n`,
    );
    expect(problemIn(result.problems, 'data-item-unknown')).toMatchObject({ row: 2, value: 'shrae' });
    expect(problemIn(result.problems, 'data-item-unknown').message).toContain('Did you mean share?');
    expect(answersTo(CHECKLIST, result, 'share')).toEqual([6]);
  });

  it('rejects a line without a respondent, and a line that contradicts an earlier one', async () => {
    const result = await read(
      CHECKLIST,
      'mechanism,round,respondent,role,sector,item,answer\nA,b,,partner,UN,q1,1\nA,b,x,partner,UN,q1,1\nA,b,x,coordinator,UN,share,5\nA,b,x,,NGO,tools,w4\nA,b,x,,,why,so\n',
    );
    expect(problemIn(result.problems, 'data-respondent-blank').row).toBe(2);
    const told = result.problems.filter(({ code }) => code === 'data-respondent-conflict');
    expect(told.map(({ row, column }) => [row, column])).toEqual([
      [4, 'role'],
      [5, 'sector'],
    ]);
    expect(answersTo(CHECKLIST, result, 'share')).toEqual(['blank']);
    expect(answersTo(CHECKLIST, result, 'why')).toEqual(['text']);
    expect(namesIn(result.table.role)).toEqual(['partner']);
  });

  it('rejects lines that answer one item for one respondent, or keeps the first or the last', async () => {
    const text = `${HEADER}\nA,b,x,partner,q1,1,,\nA,b,x,partner,share,9,,\nA,b,x,partner,q1,2,,\nA,b,x,partner,q1,3,,\n`;
    const rejected = await read(CHECKLIST, text);
    expect(answersTo(CHECKLIST, rejected, 'q1')).toEqual(['blank']);
    expect(rejected.rejected.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(rejected.inputs[0]).toMatchObject({ rows: 4, used: 1, rejected: 3 });
    expect(rejected.problems.filter(({ code }) => code === 'data-respondent-twice')[0]?.message).toBe(
      'Lines 2, 4 answer one item for one respondent; none of them is used.',
    );
    expect(answersTo(CHECKLIST, await read(CHECKLIST, text, { duplicates: 'first' }), 'q1')).toEqual(['1']);
    expect(answersTo(CHECKLIST, await read(CHECKLIST, text, { duplicates: 'last' }), 'q1')).toEqual(['3']);
  });

  it('cannot be read together with wide form, nor without its columns', async () => {
    const problems = await refusal(CHECKLIST, ['q1\n1\n', `${HEADER}\nA,b,x,partner,q1,1,,\n`]);
    expect(codesOf(problems)).toContain('data-mixed-forms');
    const without = await refusal(CHECKLIST, 'mechanism,item,answer\nA,q1,1\n');
    expect(problemIn(without, 'data-field-missing').message).toContain('respondent');
    expect(codesOf(await refusal(CHECKLIST, 'q1\n1\n', { long: true }))).toContain('data-field-missing');
  });
});

const cellOf = {
  q1: fc.constantFrom('0', '4', 'Always', 'jamais', '98', '', 'junk', 'NA'),
  head: fc.constantFrom('0', '3', '99', '', 'what'),
  share: fc.constantFrom('0', '12.5', '12,5', '100', '101', ''),
  tools: fc.constantFrom('w4', 'w4 mail', 'Matrix; List', 'phone', ''),
  why: fc.constantFrom('because, "so"', '', 'two\nlines'),
};
const person = fc.record({
  mechanism: fc.constantFrom('A', 'B'),
  round: fc.constantFrom('baseline', 'follow-up'),
  respondent: fc.integer({ min: 1, max: 60 }).map((number) => `r${number}`),
  role: fc.constantFrom('coordinator', 'partner', ''),
  sector: fc.constantFrom('UN', 'NGO', ''),
  weight: fc.constantFrom('1', '0.5', '2'),
  note: fc.constantFrom('', 'a note'),
  answers: fc.record(cellOf),
});
const people = fc.uniqueArray(person, {
  minLength: 1,
  maxLength: 12,
  selector: ({ mechanism, round, respondent }) => `${mechanism} ${round} ${respondent}`,
});

const ITEMS = Object.keys(cellOf) as (keyof typeof cellOf)[];
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

it('gives the same table as wide form, in whatever order the lines come', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.infiniteStream(fc.nat()), async (rows, random) => {
      // without an understood answer nothing is read at all
      fc.pre(rows.some(({ answers }) => answers.tools.startsWith('w4') && answers.tools !== ''));
      const wide = await read(CHECKLIST, wideText(rows));
      const long = await read(CHECKLIST, longText(rows, random));
      expect(long.form).toBe('long');
      expect(long.table).toEqual(wide.table);
      expect(long.values).toEqual(wide.values);
    }),
    { numRuns: 60 },
  );
});

type Person = ReturnType<typeof person.generate>['value'];

function whoOf({ mechanism, round, respondent, role, sector, weight }: Person): string[] {
  return [mechanism, round, respondent, role, sector, weight];
}

const WHO = ['mechanism', 'round', 'respondent', 'role', 'sector', 'weight'];

function wideText(rows: readonly Person[]): string {
  const cells = rows.map((row) => [...whoOf(row), ...ITEMS.map((item) => row.answers[item]), row.note]);
  return [[...WHO, ...ITEMS, 'q1_note'], ...cells].map(quoted).join('\n');
}

/** The first line of each respondent in the order of the rows, all others anywhere behind. */
function longText(rows: readonly Person[], random: Iterator<number>): string {
  const lines = rows.map((row) =>
    ITEMS.map((item) => [...whoOf(row), item, row.answers[item], item === 'q1' ? row.note : '']),
  );
  const first = lines.map((ofPerson) => ofPerson[0] ?? []);
  const rest = lines.flatMap((ofPerson) => ofPerson.slice(1));
  const shuffled = rest
    .map((line) => ({ line, key: random.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line);
  return [[...WHO, 'item', 'answer', 'note'], ...first, ...shuffled].map(quoted).join('\n');
}
