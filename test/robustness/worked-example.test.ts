import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assessRobustness } from '../../src/robustness/robustness.ts';
import { loadedOf, type Row } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';
import { checklistFrom, readCsv } from '../helpers/pipeline.ts';
import { agreementIn, assess, familyIn, mechanismIn, trialsIn } from './helpers.ts';

/**
 * One coordinator and three partners. Item values in points: updated 100 (coordinator alone), inputs 62.5 (100, 50, 75,
 * 25), analysis 16.67 (0, 25, 25; partners alone), decisions 50 (75, 50, 50, 25); their mean is 57.29, satisfactory.
 */
const ROWS: readonly Row[] = [
  { role: 'coordinator', answers: { updated: 4, inputs: 4, decisions: 3 } },
  { role: 'partner', answers: { inputs: 2, analysis: 0, decisions: 2 } },
  { role: 'partner', answers: { inputs: 3, analysis: 1, decisions: 2 } },
  { role: 'partner', answers: { inputs: 1, analysis: 1, decisions: 1 } },
];

const CHECKLIST = instrument({
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

const committee = mechanismIn(assess(CHECKLIST, ROWS));

describe('four answers, by hand', () => {
  it('stands in the declared band', () => {
    expect(committee.declared.value).toBeCloseTo(57.2917, 4);
    expect(committee.declared.band).toBe('satisfactory');
  });

  it('tries every other rule alone, and says where the band holds', () => {
    // The first four figures are published with the design; the median of the items is (50 + 62.5) / 2.
    expect(trialsIn(committee, 'aggregation')).toEqual({
      'respondents:median': [59.375, true],
      'roles:equal-item': [62.5, true],
      'roles:equal-domain': [63.8889, true],
      'items:pooled-mean': [50, false],
      'items:median': [56.25, true],
      'items:minimum': [16.6667, false],
    });
    expect(agreementIn(committee, 'aggregation')).toMatchObject({
      variations: 6,
      scored: 6,
      bandHolds: 4,
      bandShare: 4 / 6,
    });
  });

  it('leaves out each item', () => {
    // (62.5 + 16.67 + 50) / 3, (100 + 16.67 + 50) / 3, (100 + 62.5 + 50) / 3, (100 + 62.5 + 16.67) / 3
    expect(trialsIn(committee, 'leave-out-item')).toEqual({
      updated: [43.0556, false],
      inputs: [55.5556, true],
      analysis: [70.8333, true],
      decisions: [59.7222, true],
    });
  });

  it('leaves out each respondent and tells by role and number, with no value at all', () => {
    // Without the coordinator 36.1 (50, 16.7 and 41.7), unsatisfactory; without a partner 60.4, 55.2 or 61.5.
    const family = familyIn(committee, 'leave-out-respondent');
    const counts = (of: number, holds: number) => ({
      variations: of,
      scored: of,
      bandHolds: holds,
      bandShare: holds / of,
      ranked: 0,
      rankHolds: null,
      rankShare: null,
    });
    expect(family).toEqual({
      family: 'leave-out-respondent',
      kind: 'people',
      agreement: counts(4, 3),
      groups: [
        { kind: 'role', role: 'coordinator', agreement: counts(1, 0) },
        { kind: 'role', role: 'partner', agreement: counts(3, 3) },
      ],
    });
  });

  it('names the items that could move the band alone, and how far', () => {
    // Up, more than 4 × 75 = 300 points in all are needed and 229.17 are there: analysis would have to gain 70.83, to
    // above 87.5. Down, at most 200: each of the others would have to lose 29.17; analysis has only 16.67 to lose.
    const takes = committee.whatItTakes;
    if (takes.state === 'withheld') throw new Error(takes.reason);
    expect(takes.up.next).toBe('good');
    expect(takes.up.changes.map(({ item, needed, band }) => [item, needed, band])).toEqual([
      ['analysis', 87.6, 'good'],
    ]);
    expect(takes.down.next).toBe('unsatisfactory');
    expect(takes.down.changes.map(({ item, needed }) => [item, needed])).toEqual([
      ['updated', 70.8],
      ['inputs', 33.3],
      ['decisions', 20.8],
    ]);
    expect(takes.down.changes[0]?.change).toBeCloseTo(-29.2, 9);
  });

  it('tries nothing where there is nothing to try, and says why', () => {
    const reasons = committee.families.flatMap((each) =>
      each.kind === 'withheld' ? [[each.family, each.reason]] : [],
    );
    expect(reasons).toEqual([
      ['equal-weights', 'weights-equal'],
      ['leave-out-organisation', 'no-organisation-column'],
      ['leave-out-domain', 'one-domain'],
    ]);
  });
});

const EXAMPLES = fileURLToPath(new URL('../../../shared/design/examples/', import.meta.url));

describe.skipIf(!existsSync(EXAMPLES))('the example files of the design (needs ../shared/design)', () => {
  it('gives the published figures under other rules', async () => {
    const checklist = checklistFrom(readFileSync(`${EXAMPLES}duplication.checklist.yaml`, 'utf8'));
    const read = await readCsv([readFileSync(`${EXAMPLES}duplication.answers.csv`, 'utf8')], checklist);
    const options = { coordkit: '0', date: null, seed: 1, draws: 10, organisation: null };
    const [mechanism] = assessRobustness(read, loadedOf(checklist), options).mechanisms;
    if (!mechanism) throw new Error('nothing scored');
    expect(mechanism.declared.value).toBeCloseTo(57.2917, 4);
    expect(trialsIn(mechanism, 'aggregation')).toMatchObject({
      'items:pooled-mean': [50, false],
      'respondents:median': [59.375, true],
      'roles:equal-domain': [63.8889, true],
    });
  });
});
