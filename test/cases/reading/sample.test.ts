import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseLadder } from '../../../src/cases/ladder.ts';
import { parseLadder } from '../../../src/cases/parse-ladder.ts';
import type { ReadCases } from '../../../src/cases/read-matrix.ts';
import type { CaseCell } from '../../../src/cases/types.ts';
import { shippedChecklist } from '../../../src/checklist/catalogue.ts';
import type { LoadedChecklist } from '../../../src/checklist/types.ts';
import { readText } from '../../../src/files/shipped.ts';
import type { Problem } from '../../../src/problems.ts';
import { readGood, shown } from './matrices.ts';

const FOLDER = new URL('../../../samples/ssn-cases/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

type Read = ReadCases & { readonly problems: readonly Problem[] };

function column({ matrix }: Read, id: string): CaseCell[] {
  const index = matrix.criteria.findIndex((criterion) => criterion.id === id);
  return matrix.cases.map(({ cells }) => cells[index] as CaseCell);
}

const count = (cells: readonly CaseCell[], state: string) =>
  cells.filter((cell) => cell.state === state).length;

describe('the table of ten mechanisms', () => {
  let read: Read;
  beforeAll(async () => {
    read = await readGood({ 'matrix.csv': file('matrix.csv') });
  });

  it('is understood wholly', () => {
    expect(read.problems).toEqual([]);
    expect(read.rejected).toEqual([]);
    expect(read.matrix.inputs).toMatchObject([{ rows: 80, used: 80, rejected: 0 }]);
  });

  it('has ten cases on the seven criteria', () => {
    expect(read.matrix.cases.map(({ name }) => name)).toEqual([
      'Macedonia (central)',
      'Macedonia (local–central)',
      'Senegal and Haiti (data collection)',
      'Senegal (regional)',
      'Indonesia (central–local government)',
      'Rwanda (MINALOC)',
      'Swaziland (central)',
      'Burundi (commune, food distribution)',
      'Benin (commune)',
      'Haiti (CIDH)',
    ]);
    expect(read.matrix.criteria.map(({ id }) => id)).toEqual([
      ...['goal', 'leadership', 'legal-framework', 'capacity', 'membership'],
      ...['roles-responsibilities', 'incentives'],
    ]);
  });

  it.each([
    ['goal', 10],
    ['leadership', 10],
    ['legal-framework', 0],
    ['capacity', 0],
    ['membership', 0],
    ['roles-responsibilities', 10],
    ['incentives', 10],
  ])('%s has %d cells that are certain, the rest are illegible with candidates', (id, certain) => {
    const cells = column(read, id);
    expect(count(cells, 'graded')).toBe(certain);
    expect(count(cells, 'illegible')).toBe(10 - certain);
    for (const { state, candidates } of cells) {
      // any of them may be the empty cell, so that no bound is too narrow
      expect(candidates.includes('not stated')).toBe(state === 'illegible');
    }
  });

  it('gives illegible cells the values that the order leaves open', () => {
    const legal = column(read, 'legal-framework').map(({ candidates }) => candidates);
    expect(legal[0]).toEqual(['No', 'not stated']);
    expect(legal[3]).toEqual(['Yes (Act)', 'No (need base)', 'not stated']);
    expect(legal[9]).toEqual(['No', 'not stated']);
    expect(column(read, 'membership')[1]?.candidates).toEqual(['No (too large)', 'Yes', 'not stated']);
    expect(column(read, 'capacity')[2]?.candidates).toEqual([
      'Yes',
      'No (limited)',
      'Yes (strong)',
      'not stated',
    ]);
  });

  it('keeps grades with their qualifiers', () => {
    expect(column(read, 'roles-responsibilities').map(shown)).toEqual([
      ...['yes (implicit)', 'medium (No TOR)', 'yes', 'no (TOR exists but not clear)'],
      ...['yes (TOR exists but not clear)', 'yes', 'yes', 'yes (verbal agreement)', 'yes (TOR)', 'no'],
    ]);
    expect(column(read, 'incentives').map(shown)).toEqual([
      ...[
        'yes (implicit)',
        'no',
        'yes (unified tool)',
        'yes (money)',
        'yes',
        'yes (Performance Contract)',
        'yes',
      ],
      ...['limited (Not well defined/Understood)', 'yes (coverage)', 'limited (Not well understood)'],
    ]);
    expect(column(read, 'goal').every(({ grade, qualifier }) => grade === 'yes' && qualifier !== null)).toBe(
      true,
    );
    expect(column(read, 'leadership').map(({ grade }) => grade)).toEqual([
      ...['yes', 'no', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ]);
  });

  it('states the outcome of four cases only', () => {
    expect(read.matrix.cases.map(({ outcome }) => shown(outcome))).toEqual([
      ...['yes', 'no', 'yes', 'no'],
      ...Array<string>(6).fill('stated-as-unknown'),
    ]);
  });

  it('names the source and the slide of every cell that states something', () => {
    const cells = read.matrix.cases.flatMap((one) => [...one.cells, ...(one.outcome ? [one.outcome] : [])]);
    const silent = cells.filter(({ source, page }) => source === null || page === null);
    expect(silent.map(({ why }) => why)).toEqual(Array(6).fill('stated-as-unknown'));
  });
});

describe('with the checklist', () => {
  let checklist: LoadedChecklist;
  beforeAll(async () => {
    const shipped = await shippedChecklist('ssn-coordination', readText);
    if (shipped === null) throw new Error('ssn-coordination does not ship');
    checklist = shipped;
  });

  it('has its titles, and with the ladder of the sample all its grades', async () => {
    const ladder = parseLadder(file('ladder.yaml'), 'ladder.yaml');
    expect(ladder.problems).toEqual([]);
    const words = chooseLadder([checklist], null, ladder.value).value;
    if (!words) throw new Error('no ladder');
    const options = { checklists: [checklist], words };
    const read = await readGood({ 'matrix.csv': file('matrix.csv') }, options);
    expect(read.problems).toEqual([]);
    expect(read.matrix.criteria.map(({ label }) => label.es)).toContain('Objetivo específico');
    const alone = await readGood({ 'matrix.csv': file('matrix.csv') });
    expect(read.matrix.cases.flatMap(({ cells }) => cells.map(shown))).toEqual(
      alone.matrix.cases.flatMap(({ cells }) => cells.map(shown)),
    );
  });

  it('without it does not know "Medium", says so, and takes it for not stated', async () => {
    const read = await readGood({ 'matrix.csv': file('matrix.csv') }, { checklists: [checklist] });
    expect(read.problems).toMatchObject([{ code: 'cases-cell-not-understood', row: 15, value: 'Medium' }]);
    expect(column(read, 'roles-responsibilities')[1]).toMatchObject({
      state: 'not-stated',
      why: 'not-understood',
    });
  });
});

describe('the follow-up', () => {
  it('is invented and says so in every row', async () => {
    const read = await readGood({ 'follow-up.csv': file('follow-up-invented.csv') });
    expect(read.problems).toEqual([]);
    const sources = read.matrix.cases.flatMap(({ cells }) => cells.map(({ source }) => source));
    expect(new Set(sources)).toEqual(new Set(['invented, to try change on']));
    expect(file('README.md')).toContain('`follow-up-invented.csv` | **invented**');
  });
});
