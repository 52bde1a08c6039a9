import { describe, expect, it } from 'vitest';
import type { QcaOptions, QcaResult } from '../../../src/cases/qca-types.ts';
import type { CaseMatrix, CasesResult } from '../../../src/cases/types.ts';
import { formatTerm } from '../../../src/qca/index.ts';
import type { Cutoffs, Model } from '../../../src/qca/types.ts';
import { mersenneTwister } from '../../../src/statistics/index.ts';
import { aCriterion, aMatrix, assessed, ladderOf, type Rows } from '../../helpers/cases.ts';

type Done = Extract<QcaResult, { state: 'done' }>;
type Refused = Extract<QcaResult, { state: 'refused' }>;

const works = aCriterion('works');
const HEADER = ['lead', 'roles', 'pay'];

/** Ten committees: it worked where they had a leader and clear roles, whatever they paid. */
const TEN: Rows = {
  A: ['yes', 'yes', 'yes', 'yes'],
  B: ['yes', 'medium', 'no', 'yes'],
  C: ['yes', 'no', 'yes', 'no'],
  D: ['medium', 'limited', 'no', 'no'],
  E: ['no', 'yes', 'yes', 'no'],
  F: ['limited', 'yes', 'no', 'limited'],
  G: ['no', 'no', 'medium', 'no'],
  H: ['no', 'no', 'no', 'no'],
  I: ['yes', 'yes', 'yes', 'medium'],
  J: ['no', 'limited', 'limited', 'no'],
};
const ten = aMatrix(HEADER, TEN, { outcome: works });

describe('ten committees, three conditions', () => {
  const result = done(ten);

  it('asks chance first: ten cases carry three conditions', () => {
    expect(result.noise).toMatchObject({ cases: 10, conditions: 3, draws: 2000, seed: 7, mostConditions: 3 });
    expect(result.noise.exact).toBeLessThanOrEqual(result.noise.limit);
    expect(Math.abs(result.noise.simulated - result.noise.exact)).toBeLessThan(0.02);
    expect(result.isAnyway).toBe(false);
  });

  it('takes a grade above the middle for membership', () => {
    expect(result.conditions.map(({ criterion, memberships }) => [criterion, memberships])).toEqual([
      ['lead', [1, 1, 1, 1, 0, 0, 0, 0, 1, 0]],
      ['roles', [1, 1, 0, 0, 1, 1, 0, 0, 1, 0]],
      ['pay', [1, 0, 1, 0, 1, 0, 1, 0, 1, 0]],
    ]);
    expect(result.outcomeSet.memberships).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
    expect(result.conditions[0]?.rule).toEqual({ kind: 'crisp', threshold: 0.5 });
  });

  it('finds leader and roles in every solution, and no remainder', () => {
    expect(result.truthTable.remainders).toBe(0);
    expect(named(result.conservative.models)).toEqual(['lead*roles']);
    expect(named(result.parsimonious.models)).toEqual(['lead*roles']);
    expect(result.intermediate).toBeNull();
  });

  it('tests each literal: a leader in 5 of 10 cases, the outcome in 3 of them', () => {
    const [lead] = result.necessity;
    expect(lead && formatTerm(lead.literal)).toBe('lead');
    // Σ min / Σ y = 3/3; Σ (1 − x) / Σ (1 − min) = 5/7; Σ min / Σ x = 3/5
    expect(lead?.fit.consistency).toBe(1);
    expect(lead?.fit.relevance).toBeCloseTo(5 / 7, 12);
    expect(lead?.fit.coverage).toBeCloseTo(3 / 5, 12);
    expect(result.sufficiency[0]?.fit.consistency).toBeCloseTo(3 / 5, 12);
    expect(result.necessity.map(({ literal }) => formatTerm(literal))).toEqual([
      'lead',
      '~lead',
      'roles',
      '~roles',
      'pay',
      '~pay',
    ]);
  });

  it('tries other cut-offs and leaves out each case', () => {
    // B alone is in its row: with two cases a row there is but one positive row, lead*roles*pay, and every other row
    // but that of H and J is a remainder
    const changed = result.cutoffTrials.filter(({ isSame }) => !isSame);
    // 4 × 2 × 2 sets of cut-offs, less those of the analysis itself.
    expect(result.cutoffTrials).toHaveLength(15);
    expect(changed.every(({ cutoffs }) => cutoffs.frequency === 2)).toBe(true);
    expect(changed).toHaveLength(8);
    expect(changed[0]?.models?.map((terms) => terms.map(formatTerm))).toEqual([['lead'], ['roles'], ['pay']]);
    expect(result.leaveOutTrials.map(({ leftOut, isSame }) => [leftOut, isSame])).toEqual(
      Object.keys(TEN).map((name) => [name, true]),
    );
  });

  it('says without each case what the matrix without it says', () => {
    const wider = aMatrix(
      HEADER,
      { ...TEN, C: ['yes', 'no', 'yes', 'yes'], K: ['no', 'no', 'yes', 'no'] },
      { outcome: works },
    );
    const whole = done(wider);
    expect(whole.leaveOutTrials.some(({ isSame }) => !isSame)).toBe(true);
    for (const { leftOut, models, isSame } of whole.leaveOutTrials) {
      const less = { ...wider, cases: wider.cases.filter(({ name }) => name !== leftOut) };
      const direct = done(less, { isAnyway: true });
      expect(models?.map((terms) => terms.map(formatTerm))).toEqual(
        direct.parsimonious.models.map(({ terms }) => terms.map(({ term }) => formatTerm(term))),
      );
      expect(isSame).toBe(
        named(direct.parsimonious.models).sort().join() === named(whole.parsimonious.models).sort().join(),
      );
    }
  });
});

describe('what is asked for', () => {
  it('explains the absence of the outcome', () => {
    const result = done(ten, { isNegated: true });
    expect(result.isNegated).toBe(true);
    expect(result.outcomeSet.memberships).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 0, 1]);
    expect(named(result.parsimonious.models)).toEqual(['~lead + ~roles']);
  });

  it('takes conditions and the outcome by label, whatever their case', () => {
    const criteria = [
      { id: 'lead', label: { en: 'Leadership', fr: 'Direction' } },
      ...HEADER.slice(1).map(aCriterion),
    ];
    const result = done(
      { ...ten, criteria },
      { conditions: ['direction', 'ROLES', 'lead'], outcome: ' Works ' },
    );
    expect(result.conditions.map(({ criterion }) => criterion)).toEqual(['lead', 'roles']);
    expect(result.outcome).toBe('works');
  });

  it('explains a criterion as well', () => {
    const result = done(ten, { outcome: 'pay', conditions: ['lead', 'works'], cutoffs: consistentFrom(0.6) });
    expect(result.outcomeSet.criterion).toBe('pay');
    expect(result.conditions[1]?.memberships).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('takes thresholds as grades and as numbers, and one for all', () => {
    const calibration = [
      { criterion: 'lead', rule: { kind: 'crisp' as const, threshold: 'limited' } },
      { criterion: '*', rule: { kind: 'crisp' as const, threshold: '0.6' } },
    ];
    const result = done(ten, { calibration });
    expect(result.conditions.map(({ rule }) => rule)).toEqual([
      { kind: 'crisp', threshold: 1 / 3 },
      { kind: 'crisp', threshold: 0.6 },
      { kind: 'crisp', threshold: 0.6 },
    ]);
    expect(result.conditions[0]?.memberships).toEqual([1, 1, 1, 1, 0, 1, 0, 0, 1, 0]);
    expect(result.outcomeSet.memberships).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('makes fuzzy sets by the steps of the ladder', () => {
    const result = done(ten, { isFuzzy: true });
    expect(result.conditions[0]?.memberships).toEqual([1, 1, 1, 0.67, 0, 0.33, 0, 0, 1, 0]);
    expect(result.conditions[0]?.rule.kind).toBe('map');
  });

  it('makes the intermediate solution where directions are expected', () => {
    const expectations = [{ condition: 'Lead', expected: 'present' as const }];
    const result = done(ten, { expectations });
    expect(result.expectations).toEqual([{ condition: 'lead', expected: 'present' }]);
    expect(result.intermediate?.pairs).toHaveLength(1);
  });
});

describe('what is not stated', () => {
  const rows: Rows = { ...TEN, A: ['yes', '', '?yes', 'yes'], J: ['-', 'no', 'no', ''] };
  const result = done(aMatrix(HEADER, rows, { outcome: works }), { isAnyway: true });

  it('leaves the case out, named with what it lacks', () => {
    expect(result.leftOut).toEqual([
      { case: 'A', missing: ['roles', 'pay'] },
      { case: 'J', missing: ['lead', 'works'] },
    ]);
    expect(result.cases).toEqual(['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']);
    expect(result.noise.cases).toBe(8);
  });

  it('does not matter in criteria that are no conditions', () => {
    expect(
      done(aMatrix(HEADER, rows, { outcome: works }), { conditions: ['lead'], cutoffs: consistentFrom(0.6) })
        .cases,
    ).toContain('A');
  });
});

describe('the middle of the ladder', () => {
  const three = ladderOf('no', 'partly', 'yes');
  const rows: Rows = {
    A: ['yes', 'yes'],
    B: ['partly', 'no'],
    C: ['no', 'no'],
    D: ['partly', 'yes'],
    E: ['no', 'no'],
    F: ['yes', 'yes'],
  };
  const matrix = aMatrix(['lead'], rows, { outcome: works, ladder: three });
  const one = { conditions: ['lead'] };

  it('is refused by name', () => {
    const { result, problems } = asked(matrix, one);
    expect(result).toMatchObject({ state: 'refused', why: 'middle-value' });
    expect(problems).toMatchObject([{ code: 'qca-middle-value', severity: 'error', value: 'lead' }]);
    expect(problems[0]?.message).toContain('B, D');
  });

  it('lies where a threshold puts it', () => {
    const calibration = [{ criterion: 'lead', rule: { kind: 'crisp' as const, threshold: 'partly' } }];
    expect(
      done(matrix, { ...one, calibration, cutoffs: consistentFrom(0.75) }).conditions[0]?.memberships,
    ).toEqual([1, 1, 0, 1, 0, 1]);
  });

  it('is never 0.5 in a fuzzy set, and the note says so once', () => {
    const { problems } = asked(matrix, { ...one, isFuzzy: true });
    expect(problems).toMatchObject([{ code: 'qca-middle-step', severity: 'note', value: 'partly' }]);
    const below = done(matrix, { ...one, isFuzzy: true });
    expect(below.conditions[0]?.memberships).toEqual([1, 0.4, 0, 0.4, 0, 1]);
    const above = done(matrix, { ...one, isFuzzy: true, middle: 'above' });
    expect(above.conditions[0]?.memberships).toEqual([1, 0.6, 0, 0.6, 0, 1]);
  });

  it('is off the middle on a ladder of seven steps as well, in the order of the steps', () => {
    const seven = ladderOf('1', '2', '3', '4', '5', '6', '7');
    const steps = Object.fromEntries(
      ['1', '2', '3', '4', '5', '6', '7'].map((id) => [`case ${id}`, [id, id === '4' ? '3' : id]]),
    );
    const result = done(aMatrix(['lead'], steps, { outcome: works, ladder: seven }), {
      ...one,
      isFuzzy: true,
    });
    const memberships = result.conditions[0]?.memberships ?? [];
    expect(memberships).not.toContain(0.5);
    expect([...memberships].sort((a, b) => a - b)).toEqual(memberships);
  });

  it('is refused in a map that says 0.5', () => {
    const memberships = [
      { grade: 'no', membership: 0 },
      { grade: 'partly', membership: 0.5 },
      { grade: 'yes', membership: 1 },
    ];
    const calibration = [{ criterion: 'lead', rule: { kind: 'map' as const, memberships } }];
    expect(refusal(matrix, { ...one, calibration }).why).toBe('middle-value');
  });
});

describe('refused', () => {
  it('more conditions than the cases carry, with the share of chance and without a solution', () => {
    const header = [...HEADER, 'law'];
    const rows = Object.fromEntries(
      Object.entries(TEN).map(([name, row], order) => [
        name,
        [...row.slice(0, 3), order % 3 === 0 ? 'yes' : 'no', row[3] ?? ''],
      ]),
    );
    const matrix = aMatrix(header, rows, { outcome: works });
    const result = refusal(matrix, { conditions: header });
    expect(result).toMatchObject({ why: 'too-many-conditions', truthTable: null });
    expect(result.noise?.exact).toBeGreaterThan(0.1);
    expect(done(matrix, { conditions: header, isAnyway: true }).isAnyway).toBe(true);
  });

  it('so many conditions that chance is not asked', () => {
    const header = Array.from({ length: 21 }, (_, i) => `c${i}`);
    const rows = { A: [...header.map(() => 'yes'), 'yes'], B: [...header.map(() => 'no'), 'no'] };
    const matrix = aMatrix(header, rows, { outcome: works });
    expect(refusal(matrix, { conditions: header, isAnyway: true })).toMatchObject({
      why: 'too-many-conditions',
      noise: null,
    });
  });

  it.each([
    ['no case', {}, 'too-few-cases'],
    ['one case', { A: ['yes', 'yes', 'yes', 'yes'] }, 'too-few-cases'],
    ['one usable case', { A: ['yes', 'yes', 'yes', 'yes'], B: ['yes', '', 'yes', 'no'] }, 'too-few-cases'],
    [
      'an outcome alike',
      { A: ['yes', 'no', 'yes', 'yes'], B: ['no', 'no', 'no', 'medium'] },
      'constant-outcome',
    ],
    // one row with both outcomes: its consistency is 1/2
    [
      'a contradiction alone',
      { A: ['yes', 'no', 'no', 'yes'], B: ['yes', 'no', 'no', 'no'] },
      'no-positive-row',
    ],
  ])('%s', (_, rows, why) => {
    const result = refusal(aMatrix(HEADER, rows, { outcome: works }), { isAnyway: true });
    expect(result.why).toBe(why);
  });

  it('shows the truth table where it is what lacks a row', () => {
    const rows = { A: ['yes', 'yes'], B: ['yes', 'no'] };
    const result = refusal(aMatrix(['lead'], rows, { outcome: works }), {
      conditions: ['lead'],
      isAnyway: true,
    });
    expect(result.truthTable?.rows).toMatchObject([
      { outcome: 'negative', cases: ['A', 'B'], deviant: ['A'] },
    ]);
  });

  it('no row without the outcome', () => {
    const rows = { A: ['yes', 'yes'], B: ['yes', 'no'] };
    const options = { conditions: ['lead'], isAnyway: true, cutoffs: consistentFrom(0.5) };
    expect(refusal(aMatrix(['lead'], rows, { outcome: works }), options).why).toBe('no-negative-row');
  });

  it('a frequency that no row reaches', () => {
    expect(refusal(ten, { cutoffs: { ...consistentFrom(0.8), frequency: 5 } }).why).toBe('no-solution');
  });

  it('names that the matrix does not have, each with the nearest one', () => {
    const { result, problems } = asked(ten, { conditions: ['lead', 'rolls'], outcome: 'worked' });
    expect(result).toMatchObject({ state: 'refused', why: 'unknown-name', conditions: ['lead', 'rolls'] });
    expect(problems.map(({ code, value, expected }) => [code, value, expected])).toEqual([
      ['qca-name-unknown', 'worked', 'lead, roles, pay, works'],
      ['qca-name-unknown', 'rolls', 'lead, roles, pay, works'],
    ]);
    expect(problems[1]?.message).toContain('Did you mean “roles”?');
  });

  it('names of which only the beginning was given', () => {
    const { problems } = asked(ten, { conditions: ['le'] });
    expect(problems[0]?.message).toContain('Did you mean “lead”?');
  });

  it('an expectation for what is no condition', () => {
    const expectations = [{ condition: 'pay', expected: 'present' as const }];
    const { result, problems } = asked(ten, { conditions: ['lead', 'roles'], expectations });
    expect(result).toMatchObject({ why: 'unknown-name' });
    expect(problems[0]?.expected).toBe('lead, roles');
  });

  it.each([
    [
      'the outcome among the conditions',
      { conditions: ['lead', 'WORKS'] },
      'outcome-among-conditions',
      'qca-outcome-condition',
    ],
    ['no conditions', { conditions: [] }, 'no-conditions', 'qca-no-conditions'],
    [
      'a threshold that is no grade',
      { calibration: [{ criterion: 'lead', rule: { kind: 'crisp' as const, threshold: 'medum' } }] },
      'unusable-rule',
      'qca-rule-unusable',
    ],
    [
      'thresholds that neither rise nor fall',
      {
        calibration: [
          {
            criterion: 'lead',
            rule: { kind: 'direct' as const, excluded: 0.2, crossover: 0.1, included: 0.9 },
          },
        ],
      },
      'unusable-rule',
      'qca-rule-unusable',
    ],
    [
      'a map without some grade',
      {
        calibration: [
          {
            criterion: 'lead',
            rule: { kind: 'map' as const, memberships: [{ grade: 'no', membership: 0 }] },
          },
        ],
      },
      'unusable-rule',
      'qca-rule-unusable',
    ],
  ])('%s', (_, options, why, code) => {
    const { result, problems } = asked(ten, options);
    expect(result).toMatchObject({ state: 'refused', why });
    expect(problems.map((each) => each.code)).toEqual([code]);
  });
});

describe('a condition alike in all cases', () => {
  const rows = Object.fromEntries(
    Object.entries(TEN).map(([name, [lead = '', roles = '', , last = '']]) => [
      name,
      [lead, roles, 'yes', last],
    ]),
  );

  it('is allowed, noted, and necessary in name only', () => {
    const { result, problems } = asked(aMatrix(HEADER, rows, { outcome: works }));
    if (result.state === 'refused') throw new Error(result.why);
    expect(problems).toMatchObject([{ code: 'qca-condition-constant', severity: 'note', value: 'pay' }]);
    expect(result.constantConditions).toEqual(['pay']);
    const pay = result.necessity.find(({ literal }) => formatTerm(literal) === 'pay');
    expect(pay?.fit).toMatchObject({ consistency: 1, relevance: 0 });
    expect(named(result.parsimonious.models)).toEqual(['lead*roles']);
  });
});

describe('300 cases × 12 conditions', () => {
  it('are let through, and solved without trials', {
    timeout: 60_000,
  }, () => {
    const random = mersenneTwister(11);
    const header = Array.from({ length: 12 }, (_, i) => `c${i}`);
    const row = () => Array.from({ length: 13 }, () => (random.index(2) === 0 ? 'no' : 'yes'));
    const rows = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`case ${i}`, row()]));
    const result = done(aMatrix(header, rows, { outcome: works }), { conditions: header });
    expect(result.isAnyway).toBe(false);
    expect(result).toMatchObject({ cutoffTrials: [], leaveOutTrials: [], areTrialsLeftOut: true });
    expect(JSON.stringify(result).length).toBeLessThan(20_000_000);
  });
});

function consistentFrom(consistency: number): Cutoffs {
  return { consistency, contradiction: null, frequency: 1, pri: 0 };
}

function asked(
  matrix: CaseMatrix,
  options: Partial<QcaOptions> = {},
): { readonly result: QcaResult; readonly problems: CasesResult['problems'] } {
  const { qca, problems } = assessed(
    matrix,
    {},
    {
      qca: {
        outcome: 'works',
        conditions: HEADER,
        calibration: [],
        isFuzzy: false,
        expectations: [],
        cutoffs: consistentFrom(0.8),
        isNegated: false,
        isAnyway: false,
        seed: 7,
        draws: 2000,
        ...options,
      },
    },
  );
  if (qca === null) throw new Error('a QCA was asked for');
  return { result: qca, problems };
}

function done(matrix: CaseMatrix, options: Partial<QcaOptions> = {}): Done {
  const { result } = asked(matrix, options);
  if (result.state === 'refused') throw new Error(result.why);
  return result;
}

function refusal(matrix: CaseMatrix, options: Partial<QcaOptions> = {}): Refused {
  const { result } = asked(matrix, options);
  if (result.state === 'done') throw new Error('it was done');
  return result;
}

function named(models: readonly Model[]): string[] {
  return models.map(({ terms }) => terms.map(({ term }) => formatTerm(term)).join(' + '));
}
