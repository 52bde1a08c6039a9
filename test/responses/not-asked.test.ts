import { expect, it } from 'vitest';
import { aChecklist, answersTo, codesOf, problemIn, read } from '../helpers/checklist.ts';

const ROLES = ['coordinator', 'partner'].map((id) => ({ id, label: { en: id } }));
const CHECKLIST = aChecklist(
  [{ id: 'all' }, { id: 'head', roles: ['coordinator'] }, { id: 'local', levels: ['district', 'community'] }],
  { roles: ROLES },
);

it('leaves out what a role is not asked, blank or not, and counts what was answered all the same', async () => {
  const result = await read(
    CHECKLIST,
    'role,all,head\ncoordinator,1,2\ncoordinator,1,\npartner,1,\npartner,1,3\npartner,1,junk\npartner,,99\n',
  );
  expect(answersTo(CHECKLIST, result, 'head')).toEqual([
    '2',
    'blank',
    'not-asked',
    'not-asked',
    'not-asked',
    'not-asked',
  ]);
  expect(answersTo(CHECKLIST, result, 'all')).toEqual(['1', '1', '1', '1', '1', 'blank']);
  expect(problemIn(result.problems, 'answer-not-asked')).toMatchObject({
    column: 'head',
    count: 2,
    expected: 'coordinator',
  });
});

it('counts an answer of someone without a role, and asks nothing where there is none', async () => {
  const result = await read(CHECKLIST, 'role,all,head\n,1,2\n,1,\n');
  expect(answersTo(CHECKLIST, result, 'head')).toEqual(['2', 'not-asked']);
  const without = await read(CHECKLIST, 'all,head\n1,2\n1,\n');
  expect(answersTo(CHECKLIST, without, 'head')).toEqual(['2', 'not-asked']);
  expect(codesOf(result.problems)).not.toContain('answer-not-asked');
});

it('asks a consensus everything', async () => {
  const result = await read(CHECKLIST, 'role,all,head\nconsensus,1,2\nconsensus,1,\n');
  expect(answersTo(CHECKLIST, result, 'head')).toEqual(['2', 'blank']);
});

it('does the same by level, in several languages, and rejects a level that is none', async () => {
  const result = await read(
    CHECKLIST,
    'level,all,local\nDistrict,1,2\nnational,1,3\nprovincia,1,\ncommunautaire,1,\n,1,\nward,1,1\n',
  );
  expect(answersTo(CHECKLIST, result, 'local')).toEqual([
    '2',
    'not-asked',
    'not-asked',
    'blank',
    'not-asked',
  ]);
  expect(problemIn(result.problems, 'data-level-unknown')).toMatchObject({ row: 7, value: 'ward' });
  expect(problemIn(result.problems, 'answer-not-asked')).toMatchObject({ column: 'local', count: 1 });
});

it('leaves a column called level alone where no item is for some levels only', async () => {
  const checklist = aChecklist([{ id: 'q' }]);
  const result = await read(checklist, 'niveau,q\nsecondary school,1\n');
  expect(result.table.attributes.level?.names).toEqual(['secondary school']);
});

it('leaves out numbers and ticks as well', async () => {
  const checklist = aChecklist([{ id: 'share', scale: 'percent', roles: ['coordinator'] }], {
    roles: ROLES,
    scales: { percent: { kind: 'range', min: 0, max: 100, unit: '%', missing: [] } },
  });
  const result = await read(checklist, 'role,share\ncoordinator,50\npartner,70\n');
  expect(answersTo(checklist, result, 'share')).toEqual([50, 'not-asked']);
  expect(result.table.answers[0]?.values?.[1]).toBeNaN();
});
