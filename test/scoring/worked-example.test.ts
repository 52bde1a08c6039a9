import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../src/checklist/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import { loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';

/** One coordinator and three partners on four items about avoiding duplication; figures are published with the design. */
const ROWS: readonly Row[] = [
  { role: 'coordinator', answers: { updated: 4, inputs: 4, decisions: 3 } },
  { role: 'partner', answers: { inputs: 2, analysis: 0, decisions: 2 } },
  { role: 'partner', answers: { inputs: 3, analysis: 1, decisions: 2 } },
  { role: 'partner', answers: { inputs: 1, analysis: 1, decisions: 1 } },
];

function scoreWith(scoring: Partial<Scoring>) {
  const checklist = instrument({
    scoring,
    domains: [
      {
        id: 'mapping',
        items: [
          { id: 'updated', roles: ['coordinator'] },
          { id: 'inputs' },
          { id: 'analysis', roles: ['partner'] },
          { id: 'decisions' },
        ],
      },
    ],
  });
  const [mechanism] = scoreResponses(responsesOf(checklist, ROWS), loadedOf(checklist), OPTIONS).mechanisms;
  if (!mechanism) throw new Error('nothing scored');
  return mechanism;
}

describe('the same answers under five declarations', () => {
  const cases: readonly [Partial<Scoring>, number, string][] = [
    [{ items: 'pooled-mean' }, 50, 'unsatisfactory'],
    [{ respondents: 'median' }, 59.375, 'satisfactory'],
    [{}, 57.291666666666664, 'satisfactory'],
    [{ roles: { weigh: 'equal', at: 'domain' } }, 63.888888888888886, 'satisfactory'],
    [{ roles: { weigh: 'equal', at: 'item' } }, 62.5, 'satisfactory'],
  ];

  it.each(cases)('%j gives %d, %s', (scoring, value, band) => {
    const { score } = scoreWith(scoring).domains[0] ?? {};
    expect(score?.value).toBeCloseTo(value, 10);
    expect(score?.band).toBe(band);
  });

  it('shows the coordinator alone, the partners alone, and the gap between them', () => {
    const { roles, gaps } = scoreWith({});
    expect(roles.map(({ role, score }) => [role, score.value?.toFixed(4)])).toEqual([
      ['coordinator', '91.6667'],
      ['partner', '36.1111'],
    ]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.difference).toBeCloseTo(55.5556, 4);
  });

  it('does not count what a role is not asked as missing', () => {
    const { overall, domains } = scoreWith({});
    expect(overall.coverage).toBe(1);
    expect([overall.lowest, overall.highest]).toEqual([overall.value, overall.value]);
    expect(domains[0]?.items.map((item) => item.states['not-asked'])).toEqual([3, 0, 1, 0]);
    expect(domains[0]?.items.map((item) => item.states.blank)).toEqual([0, 0, 0, 0]);
  });
});
