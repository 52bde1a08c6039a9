import { describe, expect, it } from 'vitest';
import type { ColumnUse } from '../../src/responses/types.ts';
import {
  aChecklist,
  answersTo,
  codesOf,
  namesIn,
  OFTEN,
  option,
  problemIn,
  read,
  refusal,
} from '../helpers/checklist.ts';

const CHECKLIST = aChecklist(
  [
    { id: 'map-updated', text: { en: 'The map is up to date', fr: 'La cartographie est à jour' } },
    { id: 'meet.often', text: { en: 'Meetings start on time', fr: "Les réunions commencent à l'heure" } },
    { id: 'c1', text: { en: 'Roles are clear, and known', fr: 'Les rôles sont clairs' } },
    { id: 'tools', scale: 'tools', text: { en: 'Tools used', fr: 'Outils utilisés' } },
  ],
  {
    scales: {
      often: OFTEN,
      tools: {
        kind: 'multiple',
        options: [
          option('w4', { en: '4W matrix', fr: 'Matrice 4W' }),
          option('mail', { en: 'Mailing list', fr: 'Liste de diffusion' }),
          option('none', { en: 'None', fr: 'Aucun' }, { exclusive: true }),
        ],
        missing: [],
      },
    },
  },
);

/** What is made of a header among others. */
async function useOf(header: string): Promise<ColumnUse | undefined> {
  const result = await read(CHECKLIST, `first,"${header}",tools/none\nx,,\n`);
  return result.columns[1]?.use;
}

describe('a column is matched to an item', () => {
  it.each([
    ['map-updated', 'map-updated', 'id'],
    ['MAP-Updated', 'map-updated', 'id'],
    [' map-updated\u00a0', 'map-updated', 'id'],
    ['X.U.FEFF.map-updated', 'map-updated', 'id'],
    ['map_updated', 'map-updated', 'id'],
    ['map.updated', 'map-updated', 'id'],
    ['coord/map-updated', 'map-updated', 'path'],
    ['coord / part / map-updated', 'map-updated', 'path'],
    ['coord-map-updated', 'map-updated', 'path'],
    ['Group.Sub.c1', 'c1', 'path'],
    ['coord.meet.often', 'meet.often', 'path'],
    ['coord:c1', 'c1', 'path'],
    ['likert1[c1]. Please rate … [Roles are known]', 'c1', 'path'],
    ['likert1[c1]', 'c1', 'path'],
    ['c1. Anything at all?', 'c1', 'path'],
    ['The map is up to date', 'map-updated', 'text'],
    ['la cartographie  est à jour', 'map-updated', 'text'],
    ['Les réunions commencent à l’heure', 'meet.often', 'text'],
    ['Coordination/Meetings start on time', 'meet.often', 'text'],
    ['How well? [Roles are clear, and known]', 'c1', 'text'],
    ['Q12. Roles are clear, and known', 'c1', 'text'],
  ])('%s', async (header, item, by) => {
    expect(await useOf(header)).toEqual({ kind: 'item', item, by });
  });

  it.each([
    ['tools/w4', 'w4'],
    ['tools.w4', 'w4'],
    ['tools_w4', 'w4'],
    ['tools[w4]', 'w4'],
    ['tools[w4]. Which tools? [4W matrix]', 'w4'],
    ['part/tools/mail', 'mail'],
    ['part-tools/mail', 'mail'],
    ['Tools used/Mailing list', 'mail'],
    ['Outils utilisés/Liste de diffusion', 'mail'],
    ['Tools used [Mailing list]', 'mail'],
  ])('%s as one option of several', async (header, code) => {
    expect(await useOf(header)).toEqual({ kind: 'option', item: 'tools', code });
  });

  it.each([
    ['c1_note', 'note'],
    ['c1/note', 'note'],
    ['c1.note', 'note'],
    ['c1-note', 'note'],
    ['c1[comment]', 'note'],
    ['coord/c1_note', 'note'],
    ['c1_evidence', 'evidence'],
    ['meet.often/evidence', 'evidence'],
  ])('%s as what was left beside it', async (header, kind) => {
    const item = header.includes('meet') ? 'meet.often' : 'c1';
    expect(await useOf(header)).toEqual({ kind, item });
  });

  it('not where a split column is for an option that the checklist lacks', async () => {
    expect((await useOf('tools/other'))?.kind).toBe('unmatched');
    const checklist = aChecklist([{ id: 'other' }, { id: 'tools', scale: 'tools' }], {
      scales: CHECKLIST.scales,
    });
    const result = await read(checklist, 'tools,tools/w4,tools/other\nw4,1,1\n');
    expect(result.columns.map(({ use }) => use.kind)).toEqual(['item', 'option', 'unmatched']);
  });
});

describe('a column is known for what it is', () => {
  it.each([
    ...['Mechanism', 'mécanisme', 'mecanismo'].map((header) => [header, 'mechanism']),
    ...['round', 'Ronde', 'tour', 'rodada'].map((header) => [header, 'round']),
    ...['respondent', 'Répondant', 'encuestado', 'respondent_id'].map((header) => [header, 'respondent']),
    ...['role', 'Rôle', 'rol', 'papel', 'intro/role'].map((header) => [header, 'role']),
    ...['secteur', 'setor', 'sector'].map((header) => [header, 'sector']),
    ...['niveau', 'nivel', 'nível'].map((header) => [header, 'level']),
    ...['sexe', 'sexo', 'Gender'].map((header) => [header, 'sex']),
    ...['poids', 'peso', 'ponderación'].map((header) => [header, 'weight']),
  ] as [string, string][])('%s', async (header, field) => {
    const cell = field === 'weight' ? '1' : 'x';
    const result = await read(CHECKLIST, `c1,"${header}"\n1,${cell}\n`);
    expect(result.columns[1]?.use).toEqual({ kind: 'field', field });
  });

  it.each([
    'start',
    '_id',
    '__version__',
    'meta/rootUuid',
    'meta-instanceID',
    'SubmissionDate',
    'FormVersion',
    'Horodateur',
    'AttachmentsPresent',
    'coord-generated_table_list_label_8',
    'coord-reserved_name_for_field_list_labels_9',
    'Phone number',
    'E-mail',
    'nom',
    'X_index',
  ])('%s is left alone', async (header) => {
    const result = await read(CHECKLIST, `respondent,c1,"${header}"\nr,1,x\n`);
    expect(result.columns[2]?.use).toEqual({ kind: 'metadata' });
    expect(result.problems).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ code: 'data-column-unmatched' })]),
    );
  });

  it('an item goes before a field of the same name', async () => {
    const checklist = aChecklist([{ id: 'role' }, { id: 'weight' }]);
    const result = await read(checklist, 'Role,weight\n3,2\n');
    expect(result.columns.map(({ use }) => use.kind)).toEqual(['item', 'item']);
    expect(answersTo(checklist, result, 'role')).toEqual(['3']);
  });

  it("the field's own name goes before another", async () => {
    const result = await read(CHECKLIST, 'c1,secteur,sector\n1,UN,NGO\n');
    expect(namesIn(result.table.attributes.sector as never)).toEqual(['NGO']);
  });
});

describe('the respondent', () => {
  it.each([
    ['_uuid,_id,KEY', 'first'],
    ['instanceID,x,KEY', 'third'],
    ['x,meta-instanceID,id', 'second'],
    ['x,y,ID', 'third'],
    ['_uuid,respondent,KEY', 'second'],
  ])('of %s is in the %s', async (headers, id) => {
    const result = await read(CHECKLIST, `${headers},c1\nfirst,second,third,2\n`);
    expect(namesIn(result.table.respondent)).toEqual([id]);
  });

  it('is not the ID of Microsoft Forms, which counts from 1 in every form', async () => {
    const result = await read(CHECKLIST, 'ID,Start time,Completion time,Email,Name,c1\n1,x,y,z,n,3\n');
    expect(namesIn(result.table.respondent)).toEqual([null]);
  });
});

describe('two columns for one thing', () => {
  it('are told with their positions where both are as good', async () => {
    const problems = await refusal(CHECKLIST, 'coord/c1,x,other/c1\n1,2,3\n');
    expect(problemIn(problems, 'data-column-ambiguous')).toMatchObject({
      severity: 'fatal',
      message: 'data.csv: 2 columns can be c1: #1 (coord/c1), #3 (other/c1).',
      remedy: 'Say which one, such as --column c1=#1.',
    });
  });

  it('are settled with --column', async () => {
    const result = await read(CHECKLIST, 'coord/c1,x,other/c1\n1,2,3\n', { columns: { c1: '#3' } });
    expect(answersTo(CHECKLIST, result, 'c1')).toEqual(['3']);
  });

  it('are settled where one is the better match; the other is left', async () => {
    const result = await read(CHECKLIST, 'coord/c1,c1\n1,2\n');
    expect(result.columns.map(({ use }) => use)).toEqual([
      { kind: 'unmatched', nearest: 'c1' },
      { kind: 'item', item: 'c1', by: 'id' },
    ]);
    expect(answersTo(CHECKLIST, result, 'c1')).toEqual(['2']);
  });

  it('do not matter for what changes no score', async () => {
    const result = await read(CHECKLIST, 'c1,sexe,gender,comment,remarque\n1,f,f,x,y\n');
    expect(result.table.respondents).toBe(1);
  });
});

describe('--column', () => {
  it('names an item, a field, and an option of an item, by header or by position', async () => {
    const result = await read(CHECKLIST, 'Where,Q1,Q7a,,Q9\nGoma,4,1,2,Nice\n', {
      columns: { mechanism: 'WHERE', 'map-updated': 'q1', 'tools/w4': 'Q7a', c1: '#4', 'c1/note': 'Q9' },
    });
    expect(namesIn(result.table.mechanism)).toEqual(['Goma']);
    expect(answersTo(CHECKLIST, result, 'map-updated')).toEqual(['4']);
    expect(answersTo(CHECKLIST, result, 'tools')).toEqual(['[w4]']);
    expect(answersTo(CHECKLIST, result, 'c1')).toEqual(['2']);
    expect(result.table.remarks).toEqual([{ respondent: 0, item: 'c1', note: 'Nice', evidence: null }]);
  });

  it('goes before what the header says', async () => {
    const result = await read(CHECKLIST, 'c1,map-updated\n1,2\n', { columns: { c1: 'map-updated' } });
    expect(answersTo(CHECKLIST, result, 'c1')).toEqual(['2']);
    expect(result.table.answers.find(({ item }) => item === 'map-updated')?.inData).toBe(false);
  });

  it('is a problem where the file has no such column, or the checklist no such item', async () => {
    expect(
      problemIn(
        await refusal(CHECKLIST, 'c1,Where\n1,x\n', { columns: { mechanism: 'Were' } }),
        'data-column-not-found',
      ),
    ).toMatchObject({
      value: 'Were',
      expected: 'Where',
    });
    expect(
      problemIn(await refusal(CHECKLIST, 'c1\n1\n', { columns: { c1: '#9' } }), 'data-column-not-found')
        .value,
    ).toBe('#9');
    expect(
      problemIn(await refusal(CHECKLIST, 'c1\n1\n', { columns: { 'map-updatd': 'c1' } }), 'part-unknown')
        .message,
    ).toContain('Did you mean map-updated?');
    expect(codesOf(await refusal(CHECKLIST, 'c1\n1\n', { columns: { 'tools/w5': 'c1' } }))).toEqual([
      'part-unknown',
    ]);
    expect(
      codesOf(await refusal(CHECKLIST, 'c1,x\n1,2\n', { columns: { c1: 'x', 'map-updated': 'x' } })),
    ).toContain('data-column-ambiguous');
    expect(
      codesOf(await refusal(CHECKLIST, 'x,x,c1\n1,2,3\n', { columns: { 'map-updated': 'x' } })),
    ).toContain('data-column-ambiguous');
  });
});

describe('what does not belong to the checklist', () => {
  it('is told with the nearest name, or in one list', async () => {
    const result = await read(CHECKLIST, 'c1,map-updatd,colour,,size\n1,1,red,x,2\n');
    const told = result.problems.filter(({ code }) => code === 'data-column-unmatched');
    expect(told.map(({ message, count }) => ({ message, count }))).toEqual([
      { message: 'Column “map-updatd” is not used; the nearest name is map-updated.', count: 1 },
      { message: '2 columns not used: colour, size.', count: 2 },
    ]);
  });

  it('is not told to be what it is: a note beside nothing', async () => {
    const result = await read(CHECKLIST, 'c1,note,answer\n1,x,y\n');
    const told = result.problems.filter(({ code }) => code === 'data-column-unmatched');
    expect(told.map(({ message }) => message).join()).not.toMatch(/nearest name is (note|answer)/);
  });

  it('is nothing where columns called item and answer stand beside real items: the form is wide', async () => {
    const result = await read(CHECKLIST, 'item,answer,c1\nx,y,2\n');
    expect(result.form).toBe('wide');
    expect(answersTo(CHECKLIST, result, 'c1')).toEqual(['2']);
  });

  it('is half of long form where one of its two columns is there', async () => {
    const problems = await refusal(CHECKLIST, 'respondent,item,value\nr,c1,2\n');
    expect(problemIn(problems, 'data-no-item-matched').remedy).toContain('both columns, item and answer');
  });

  it('stops everything where no column belongs to it', async () => {
    const problems = await refusal(CHECKLIST, 'a,b\n1,2\n');
    expect(problemIn(problems, 'data-no-item-matched')).toMatchObject({
      severity: 'fatal',
      message: 'No column of data.csv belongs to the checklist test-instrument. It has: a, b.',
    });
    expect(problemIn(problems, 'data-no-item-matched').expected).toContain(
      'map-updated (The map is up to date), meet.often',
    );
  });

  it('is told for each item that is nowhere in the data', async () => {
    const result = await read(CHECKLIST, 'c1\n1\n');
    const told = result.problems.filter(({ code }) => code === 'data-item-not-in-data');
    expect(told.map(({ column }) => column)).toEqual(['map-updated', 'meet.often', 'tools']);
    expect(result.table.answers.map(({ inData }) => inData)).toEqual([false, false, true, false]);
    expect(answersTo(CHECKLIST, result, 'tools')).toEqual(['blank']);
  });
});

describe('attributes', () => {
  it('are the columns asked for, by header, and sector, level and sex where the data have them', async () => {
    const result = await read(CHECKLIST, 'c1,Type of  organisation,Sexe\n1, NGO ,f\n2,,m\n', {
      attributes: ['type of organisation'],
    });
    expect(Object.keys(result.table.attributes).sort()).toEqual(['sex', 'type of organisation']);
    expect(namesIn(result.table.attributes['type of organisation'] as never)).toEqual(['NGO', null]);
    expect(result.columns[1]?.use).toEqual({ kind: 'field', field: 'type of organisation' });
  });

  it('can be a field under any of its names, a role as the checklist writes it', async () => {
    const checklist = aChecklist([{ id: 'c1' }], { roles: [{ id: 'partner', label: { fr: 'Partenaire' } }] });
    const result = await read(checklist, 'c1,rôle,secteur\n1,PARTENAIRE,ONU\n', {
      attributes: ['role', 'sector'],
    });
    expect(namesIn(result.table.attributes.role as never)).toEqual(['partner']);
    expect(namesIn(result.table.attributes.sector as never)).toEqual(['ONU']);
  });

  it('that no file has are a problem with the nearest header', async () => {
    const problems = await refusal(CHECKLIST, 'c1,Region\n1,x\n', { attributes: ['Regoin'] });
    expect(problemIn(problems, 'column-unknown')).toMatchObject({ value: 'Regoin', expected: 'Region' });
  });

  it('survive names that mean something to JavaScript', async () => {
    const result = await read(CHECKLIST, 'c1,__proto__,constructor\n1,toString,__proto__\n', {
      attributes: ['__proto__', 'constructor'],
    });
    const attributes = new Map(Object.entries(result.table.attributes));
    expect(namesIn(attributes.get('__proto__') as never)).toEqual(['toString']);
    expect(namesIn(attributes.get('constructor') as never)).toEqual(['__proto__']);
  });
});
