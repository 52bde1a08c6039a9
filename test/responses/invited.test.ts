import { expect, it } from 'vitest';
import { readInvited } from '../../src/responses/invited.ts';
import { aChecklist, codesOf, problemIn, sourceOf } from '../helpers/checklist.ts';

it('counts how many were invited, by mechanism, round, role and sector', async () => {
  const text =
    'Mécanisme;round;role;secteur;Invités\nGoma ;Follow up;partner;UN;12\nGoma;follow-up;partner;UN;3\nGoma;;;;40\n';
  const outcome = await readInvited(sourceOf(text, 'invited.csv'));
  expect(outcome.value).toMatchObject({
    file: { path: 'invited.csv', rows: 3, used: 3, rejected: 0 },
    counts: [
      { mechanism: 'Goma', round: 'follow-up', role: 'partner', sector: 'UN', invited: 15 },
      { mechanism: 'Goma', round: null, role: null, sector: null, invited: 40 },
    ],
  });
});

it('takes every row for a person where no column counts', async () => {
  const outcome = await readInvited(sourceOf('mechanism,name\nGoma,a\nGoma,b\nBukavu,c\n'));
  expect(outcome.value?.counts.map(({ mechanism, invited }) => [mechanism, invited])).toEqual([
    ['Goma', 2],
    ['Bukavu', 1],
  ]);
});

it('writes roles as the checklist does where one is given', async () => {
  const checklist = aChecklist([{ id: 'q' }], { roles: [{ id: 'partner', label: { fr: 'Partenaire' } }] });
  const outcome = await readInvited(sourceOf('mechanism,role\nGoma,PARTENAIRE\n'), checklist);
  expect(outcome.value?.counts[0]?.role).toBe('partner');
});

it('tells rows without a mechanism or with a count that is none', async () => {
  const outcome = await readInvited(
    sourceOf('mechanism,invited\nGoma,5\n,6\nGoma,many\nGoma,1.5\nGoma,-2\nGoma,\n'),
  );
  expect(outcome.value).toMatchObject({ file: { rows: 6, used: 1, rejected: 5 }, counts: [{ invited: 5 }] });
  expect(problemIn(outcome.problems, 'data-mechanism-blank').row).toBe(3);
  expect(problemIn(outcome.problems, 'data-count-unusable')).toMatchObject({ row: 4, count: 4 });
});

it('needs a column for the mechanism, and a file with something in it', async () => {
  expect(codesOf((await readInvited(sourceOf('name,invited\nx,5\n'))).problems)).toEqual([
    'data-field-missing',
  ]);
  expect(codesOf((await readInvited(sourceOf('\n\n'))).problems)).toEqual(['file-empty']);
  expect(codesOf((await readInvited(sourceOf(''))).problems)).toEqual(['file-empty']);
});
