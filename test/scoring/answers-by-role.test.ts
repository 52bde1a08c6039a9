import { expect, test } from 'vitest';
import { scoreResponses } from '../../src/scoring/score.ts';
import { BLANK, DONT_KNOW, loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { aChecklist } from '../helpers/checklist.ts';

const checklist = aChecklist([{ id: 'both' }, { id: 'partners', roles: ['partner'] }]);

function itemsOf(rows: readonly Row[]) {
  const [mechanism] = scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS).mechanisms;
  const [both, partners] = mechanism?.domains[0]?.items ?? [];
  return { both, partners };
}

test('answers are counted role by role, respondents without a role apart', () => {
  const { both } = itemsOf([
    { role: 'coordinator', answers: { both: 4 } },
    { role: 'partner', answers: { both: 0, partners: 1 } },
    { role: 'partner', answers: { both: DONT_KNOW, partners: 2 } },
    { answers: { both: BLANK } },
  ]);
  expect(both?.answersByRole).toMatchObject([
    { role: 'coordinator', answers: { '0': 0, '4': 1 }, states: { answered: 1 } },
    { role: 'partner', answers: { '0': 1, '4': 0 }, states: { answered: 1, 'dont-know': 1 } },
    { role: null, answers: { '0': 0, '4': 0 }, states: { answered: 0, blank: 1 } },
  ]);
  expect(both?.answers).toMatchObject({ '0': 1, '4': 1 });
});

test('an item that one role alone is asked has no counts by role', () => {
  const { both, partners } = itemsOf([
    { role: 'coordinator', answers: { both: 4 } },
    { role: 'partner', answers: { both: 0, partners: 1 } },
  ]);
  expect(both?.answersByRole).toHaveLength(2);
  expect(partners).not.toHaveProperty('answersByRole');
});

test('nor has any where all respondents have the same role', () => {
  const { both } = itemsOf([{ role: 'partner', answers: { both: 1, partners: 1 } }]);
  expect(both).not.toHaveProperty('answersByRole');
});
