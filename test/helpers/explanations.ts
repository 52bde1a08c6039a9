import type { CheckResult } from '../../src/report/check-result.ts';
import type { ExplainedTerm, Explanation } from '../../src/scoring/types.ts';
import { committeeChecklist } from './checklists.ts';
import { aScore, someInput, someProblems, someStates } from './results.ts';

/** How the domain "Mandate and meetings" of Kasungu came about, coordinator and three partners. */
export function domainExplanation(changes: Partial<Explanation> = {}): Explanation {
  const checklist = committeeChecklist();
  return {
    kind: 'explain',
    coordkit: '0.1.0',
    date: null,
    checklist: { id: checklist.id, version: checklist.version, sha256: 'cd34'.repeat(16), variant: null },
    inputs: [someInput('survey.csv')],
    scoring: checklist.scoring,
    mechanism: 'Kasungu',
    round: 'baseline',
    respondents: 4,
    part: { kind: 'domain', id: 'meetings' },
    score: aScore(37.5, { n: 4, coverage: 0.875, lowest: 34.375, highest: 46.875 }),
    coverageNeeded: 0.5,
    answers: [
      {
        item: 'mandate',
        role: 'coordinator',
        answers: [{ code: '3', points: 75, count: 1 }],
        states: someStates({ answered: 1 }),
        value: 75,
      },
      {
        item: 'mandate',
        role: 'partner',
        answers: [{ code: '0', points: 0, count: 2 }],
        states: someStates({ answered: 2, 'dont-know': 1 }),
        value: 0,
      },
      {
        item: 'quarterly',
        role: 'partner',
        answers: [
          { code: '1', points: 25, count: 1 },
          { code: '2', points: 50, count: 1 },
          { code: '3', points: 75, count: 1 },
        ],
        states: someStates({ answered: 3 }),
        value: 50,
      },
    ],
    steps: [
      {
        kind: 'items',
        of: 'meetings',
        role: null,
        rule: 'weighted-mean',
        terms: [aTerm('mandate', 25, { coverage: 0.75 }), aTerm('quarterly', 50)],
        sum: 75,
        weights: 2,
        result: 37.5,
      },
    ],
    gates: [],
    band: { id: 'unsatisfactory', lower: 25, lowerInclusive: false, upper: 50, upperInclusive: true },
    problems: someProblems(),
    ...changes,
  };
}

/** A value on its way into a step; left out where it has none. */
export function aTerm(id: string, value: number | null, changes: Partial<ExplainedTerm> = {}): ExplainedTerm {
  return {
    id,
    weight: 1,
    value,
    coverage: value === null ? 0 : 1,
    state: value === null ? 'no-data' : 'scored',
    used: value !== null,
    reasons: value === null ? ['nobody-answered'] : [],
    ...changes,
  };
}

/** What was understood of a file with one unknown column, one invalid answer and an item that is missing. */
export function committeeCheck(changes: Partial<CheckResult> = {}): CheckResult {
  const checklist = committeeChecklist();
  const file = 'survey.csv';
  const item = (position: number, id: string, by: 'id' | 'path') =>
    ({ file, position, header: id, use: { kind: 'item', item: id, by } }) as const;
  return {
    kind: 'check',
    coordkit: '0.1.0',
    date: null,
    checklist: { id: checklist.id, version: checklist.version, sha256: 'cd34'.repeat(16), variant: null },
    inputs: [someInput(file)],
    form: 'wide',
    groups: [
      {
        mechanism: 'Kasungu',
        round: 'baseline',
        respondents: 4,
        byRole: [
          { name: 'coordinator', count: 1 },
          { name: 'partner', count: 3 },
        ],
      },
    ],
    columns: [
      { file, position: 1, header: 'mechanism', use: { kind: 'field', field: 'mechanism' } },
      item(2, 'mandate', 'id'),
      { ...item(3, 'quarterly', 'path'), header: 'meetings/quarterly' },
      { file, position: 4, header: 'sectrs', use: { kind: 'unmatched', nearest: 'sectors' } },
      { file, position: 5, header: '', use: { kind: 'metadata' } },
    ],
    values: [
      { item: 'mandate', value: '3', count: 3, state: 'answered', code: '3', nearest: null },
      { item: 'mandate', value: '', count: 1, state: 'blank', code: null, nearest: null },
      { item: 'quarterly', value: 'rarelly', count: 2, state: 'invalid', code: null, nearest: 'Rarely' },
    ],
    itemsNotInData: ['sectors'],
    problems: someProblems(),
    ...changes,
  };
}
