import { describe, expect, it } from 'vitest';
import { readInvited } from '../../src/responses/invited.ts';
import type { InvitedList } from '../../src/responses/types.ts';
import { codesOf, problemIn, sourceOf } from '../helpers/checklist.ts';

async function listOf(text: string): Promise<InvitedList> {
  const { value } = await readInvited(sourceOf(text, 'members.csv'));
  if (value === null) throw new Error('It was not read.');
  return value;
}

async function problemsOf(text: string) {
  return (await readInvited(sourceOf(text, 'members.csv'))).problems;
}

const invitedBy = (list: InvitedList) => list.counts.map(({ invited }) => invited);
const ids = (list: InvitedList) => list.members.map(({ respondent }) => respondent);

describe('people by their id', () => {
  it.each([
    ['respondent', 'mechanism,round,respondent,role,sector,active'],
    ['répondant', 'mécanisme,ronde,répondant,fonction,secteur,actif'],
    ['encuestado', 'mecanismo,ronda,encuestado,rol,sector,activo'],
    ['respondente', 'mecanismo,rodada,respondente,papel,setor,ativo'],
  ])('are read under the header %s', async (_, header) => {
    const list = await listOf(`${header}\nGoma,Follow up, M 7 ,partner,UN,sí\n`);
    expect(list.members).toEqual([
      {
        mechanism: 'Goma',
        round: 'follow-up',
        respondent: 'M 7',
        role: 'partner',
        sector: 'UN',
        active: true,
      },
    ]);
    expect(list.counts).toEqual([
      { mechanism: 'Goma', round: 'follow-up', role: 'partner', sector: 'UN', invited: 1, active: 1 },
    ]);
  });

  it('count once in a mechanism and round, and again in another', async () => {
    const text =
      'mechanism,round,respondent,role\nGoma,baseline,a,partner\nGoma,baseline,a,coordinator\nGoma,follow-up,a,partner\nBukavu,baseline,a,partner\nGoma,baseline,b,partner\n';
    const list = await listOf(text);
    expect(list.counts.map((each) => [each.mechanism, each.round, each.role, each.invited])).toEqual([
      ['Goma', 'baseline', 'partner', 2],
      ['Goma', 'follow-up', 'partner', 1],
      ['Bukavu', 'baseline', 'partner', 1],
    ]);
    expect(list.members).toHaveLength(4);
    expect(list.file).toMatchObject({ rows: 5, used: 4, rejected: 1 });
    expect(problemIn(await problemsOf(text), 'invited-twice')).toMatchObject({ row: 3, count: 1 });
  });

  it('stand beside lines without an id, which are people too', async () => {
    const list = await listOf('mechanism,respondent\nGoma,a\nGoma,\nGoma,n/a\n');
    expect(invitedBy(list)).toEqual([3]);
    expect(ids(list)).toEqual(['a']);
  });

  it('are never named in a problem', async () => {
    const text = 'mechanism,respondent,number,active\nGoma,Ms Secret,17,perhaps\nGoma,Ms Secret,17,yes\n';
    expect(codesOf(await problemsOf(text)).sort()).toEqual([
      'invited-active-unusable',
      'invited-number-beside-person',
      'invited-twice',
    ]);
    expect(JSON.stringify(await problemsOf(text))).not.toContain('Secret');
  });
});

describe('a number beside a person', () => {
  it('counts where the line names nobody, and is otherwise 1, or 0 for who was not invited', async () => {
    const text = 'mechanism,respondent,invited\nGoma,a,1\nGoma,b,0\nGoma,c,\nGoma,d,no\nGoma,,12\n';
    const list = await listOf(text);
    expect(invitedBy(list)).toEqual([14]);
    expect(ids(list)).toEqual(['a', 'c']);
    expect(await problemsOf(text)).toEqual([]);
  });

  it('is told and not added up where it is a running number or a telephone', async () => {
    const text = 'mechanism,respondent,number\nGoma,a,1\nGoma,b,2\nGoma,c,243990000001\n';
    expect(invitedBy(await listOf(text))).toEqual([3]);
    expect(problemIn(await problemsOf(text), 'invited-number-beside-person')).toMatchObject({
      row: 3,
      count: 2,
    });
  });

  it('is no count of people where it is larger than any list', async () => {
    const text = `mechanism,invited\nGoma,${Number.MAX_SAFE_INTEGER}\nGoma,1e3\nGoma,=SUM(A1)\nGoma,5\n`;
    expect(invitedBy(await listOf(text))).toEqual([5]);
    expect(problemIn(await problemsOf(text), 'data-count-unusable').count).toBe(3);
  });
});

describe('active members', () => {
  const activeIn = async (text: string) => (await listOf(text)).counts.map(({ active }) => active);

  it('are unknown where the list has no such column', async () => {
    expect(await activeIn('mechanism,invited\nGoma,5\n')).toEqual([null]);
  });

  it('are yes or no in four languages, and a blank is no', async () => {
    const yes = ['yes', 'Oui', 'sí', 'SIM', 'x', '1', 'active', 'actif'];
    const no = ['no', 'non', 'não', '0', 'inactif', ''];
    const lines = [...yes, ...no].map((cell, place) => `Goma,p${place},${cell}`);
    expect(await activeIn(`mechanism,respondent,active\n${lines.join('\n')}\n`)).toEqual([yes.length]);
  });

  it('are all or none of a number, or a number of their own', async () => {
    const text = 'mechanism,role,invited,actif\nGoma,a,12,oui\nGoma,b,12,non\nGoma,c,12,7\nGoma,d,12,13\n';
    expect(await activeIn(text)).toEqual([12, 0, 7, 0]);
    expect(problemIn(await problemsOf(text), 'invited-active-unusable')).toMatchObject({ row: 5, count: 1 });
  });
});

describe('hostile cells', () => {
  it('leave names as they are, whatever they are called', async () => {
    const names = ['__proto__', 'constructor', '=cmd|x', '  spaced   out  ', '😀', 'toString'];
    const list = await listOf(`mechanism,respondent\n${names.map((name) => `${name},${name}`).join('\n')}\n`);
    expect(list.counts).toHaveLength(names.length);
    expect(ids(list)).toEqual(['__proto__', 'constructor', '=cmd|x', 'spaced out', '😀', 'toString']);
  });

  it('take short and long rows, and a file of nothing but a header', async () => {
    expect(invitedBy(await listOf('mechanism,respondent,active\nGoma\nGoma,a,yes,more,cells\n'))).toEqual([
      2,
    ]);
    expect(await listOf('mechanism,respondent\n')).toMatchObject({ counts: [], members: [] });
  });
});
