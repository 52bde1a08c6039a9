import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../src/checklist/types.ts';
import { explainScore } from '../../src/scoring/explain.ts';
import type { ExplainedPart, ExplainedStep } from '../../src/scoring/types.ts';
import { DONT_KNOW, loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';

const ROWS: readonly Row[] = [
  { respondent: 'c1', role: 'coordinator', answers: { updated: 4, inputs: 4, decisions: 3 } },
  { respondent: 'p1', role: 'partner', answers: { inputs: 2, decisions: DONT_KNOW } },
  { respondent: 'p2', role: 'partner', answers: { inputs: 3, decisions: 1 } },
];

function explain(part: ExplainedPart, scoring: Partial<Scoring> = {}) {
  const checklist = instrument({
    scoring,
    domains: [
      {
        id: 'mapping',
        items: [{ id: 'updated', roles: ['coordinator'] }, { id: 'inputs', weight: 2 }, { id: 'decisions' }],
      },
    ],
    gates: [
      {
        id: 'unused',
        watches: { kind: 'item', id: 'decisions' },
        below: 60,
        appliesTo: 'mapping',
        effect: { kind: 'cap', at: 40 },
        reason: { en: 'What is not used for decisions is not coordination' },
      },
    ],
  });
  const target = { mechanism: 'Committee', round: 'baseline', part };
  return explainScore(responsesOf(checklist, ROWS), loadedOf(checklist), target, OPTIONS);
}

function figures(step: ExplainedStep | undefined) {
  return [
    step?.terms.map(({ id, weight, value }) => [id, weight, value]),
    step?.sum,
    step?.weights,
    step?.result,
  ];
}

describe('an item', () => {
  it('shows who answered what in counts, by role', () => {
    const { answers } = explain({ kind: 'item', id: 'decisions' });
    expect(
      answers.map(({ role, value, states }) => [role, value, states.answered, states['dont-know']]),
    ).toEqual([
      ['coordinator', 75, 1, 0],
      ['partner', 25, 1, 1],
    ]);
    expect(answers[1]?.answers.map(({ code, count }) => [code, count])).toEqual([
      ['0', 0],
      ['1', 1],
      ['2', 0],
      ['3', 0],
      ['4', 0],
    ]);
  });

  it('shows the mean with its figures', () => {
    const { steps, score } = explain({ kind: 'item', id: 'decisions' });
    expect(figures(steps[0])).toEqual([
      [
        ['1', 1, 25],
        ['3', 1, 75],
      ],
      100,
      2,
      50,
    ]);
    expect(score).toMatchObject({ value: 50, n: 2, coverage: 2 / 3 });
  });

  it('shows each role, then their weights, where roles are weighed at the item', () => {
    const { steps } = explain(
      { kind: 'item', id: 'inputs' },
      { roles: { weigh: { coordinator: 1, partner: 3 }, at: 'item' } },
    );
    expect(steps.map(({ kind, role, result }) => [kind, role, result])).toEqual([
      ['respondents', 'coordinator', 100],
      ['respondents', 'partner', 62.5],
      ['roles', null, 71.875],
    ]);
    expect(figures(steps[2])).toEqual([
      [
        ['coordinator', 1, 100],
        ['partner', 3, 62.5],
      ],
      287.5,
      4,
      71.875,
    ]);
  });
});

describe('a domain', () => {
  it('adds up to its number before gates, and names the gate that capped it', () => {
    const { steps, score, gates, band } = explain({ kind: 'domain', id: 'mapping' });
    expect(figures(steps[0])).toEqual([
      [
        ['updated', 1, 100],
        ['inputs', 2, 75],
        ['decisions', 1, 50],
      ],
      300,
      4,
      75,
    ]);
    expect(score).toMatchObject({ value: 40, uncapped: 75, band: 'unsatisfactory' });
    expect(gates).toEqual([
      { id: 'unused', state: 'triggered', appliesTo: 'mapping', watched: [{ id: 'decisions', value: 50 }] },
    ]);
    expect(band).toEqual({
      id: 'unsatisfactory',
      lower: 25,
      lowerInclusive: false,
      upper: 50,
      upperInclusive: true,
    });
  });

  it('weighs an item by its answers in a pooled mean', () => {
    const { steps } = explain({ kind: 'domain', id: 'mapping' }, { items: 'pooled-mean' });
    expect(figures(steps[0])).toEqual([
      [
        ['updated', 1, 100],
        ['inputs', 6, 75],
        ['decisions', 2, 50],
      ],
      650,
      9,
      650 / 9,
    ]);
  });
});

it('shows how an item came about that several roles answered, where roles are weighed at the item', () => {
  const { steps } = explain({ kind: 'domain', id: 'mapping' }, { roles: { weigh: 'equal', at: 'item' } });
  expect(steps.map(({ kind, of, result }) => [kind, of, result])).toEqual([
    ['roles', 'inputs', 81.25],
    ['roles', 'decisions', 50],
    ['items', 'mapping', 78.125],
  ]);
});

describe('the overall', () => {
  it('is taken over domains after their gates', () => {
    const { steps, score } = explain({ kind: 'overall' });
    expect(steps.map(({ kind, of, result }) => [kind, of, result])).toEqual([
      ['items', 'mapping', 75],
      ['domains', 'overall', 40],
    ]);
    expect(score.value).toBe(40);
  });
});

it('never holds the id of a respondent', () => {
  expect(JSON.stringify(explain({ kind: 'overall' }))).not.toMatch(/"(c1|p1|p2)"/);
});
