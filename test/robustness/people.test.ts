import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../src/checklist/types.ts';
import type { Row } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';
import { agreementIn, assess, familyIn, mechanismIn } from './helpers.ts';

function checklist(scoring: Partial<Scoring> = {}) {
  return instrument({ scoring, domains: [{ id: 'all', items: [{ id: 'one' }, { id: 'two' }] }] });
}

/** Five of the ministry at 50, one of Hope at 100, one of Aid at 75, one who names nobody at 50. */
const ROWS: readonly Row[] = [
  ...[2, 2, 2, 2, 2].map((answer) => person('Ministry', answer)),
  person('Hope', 4),
  person('Aid', 3),
  person(undefined, 2),
];

function person(organisation: string | undefined, answer: number): Row {
  return {
    role: 'partner',
    respondent: `secret-${organisation}`,
    attributes: organisation === undefined ? {} : { organisation },
    answers: { one: answer, two: answer },
  };
}

const options = { organisation: 'organisation' };

describe('leaving out organisations', () => {
  it('names those with five respondents or more; the others by their number alone', () => {
    // All: (5 × 50 + 100 + 75 + 50) / 8 = 59.4, satisfactory. Without the ministry 75; without Hope 53.6; without Aid 57.1.
    const each = mechanismIn(assess(checklist(), ROWS, options));
    const family = familyIn(each, 'leave-out-organisation');
    if (family.kind !== 'people') throw new Error(family.kind);
    expect(family.agreement).toMatchObject({ variations: 3, scored: 3, bandHolds: 3 });
    expect(family.groups.map((group) => [group.kind, group.agreement.variations])).toEqual([
      ['organisation', 1],
      ['small-organisations', 2],
    ]);
    expect(family.groups[0]).toMatchObject({ organisation: 'Ministry', respondents: 5 });
  });

  it('gives away no small organisation, no respondent and no value', () => {
    const result = assess(checklist(), ROWS, options);
    const text = JSON.stringify(result);
    expect(text).not.toContain('secret');
    expect(text).not.toContain('Hope');
    const people = mechanismIn(result).families.filter((family) => family.kind === 'people');
    expect(people).toHaveLength(2);
    expect(JSON.stringify(people)).not.toMatch(/value|lowest|highest|"band"/);
  });

  it('says why it is not tried', () => {
    const reason = (rows: readonly Row[], column: string | null, scoring: Partial<Scoring> = {}) => {
      const each = mechanismIn(assess(checklist(scoring), rows, { organisation: column }));
      const family = familyIn(each, 'leave-out-organisation');
      return family.kind === 'withheld' ? family.reason : family.kind;
    };
    expect(reason(ROWS, null)).toBe('no-organisation-column');
    expect(reason(ROWS.slice(0, 5), 'organisation')).toBe('one-organisation');
    expect(reason(ROWS.slice(7), 'organisation')).toBe('no-organisation-named');
    expect(reason(ROWS, 'constructor')).toBe('no-organisation-named');
    const agreed = { ...person('Hope', 3), role: 'consensus' };
    expect(reason([...ROWS, agreed], 'organisation', { respondents: 'consensus' })).toBe('consensus');
  });
});

describe('leaving out respondents', () => {
  it('is not tried with one respondent, nor with an agreed answer', () => {
    const alone = mechanismIn(assess(checklist(), ROWS.slice(0, 1)));
    expect(familyIn(alone, 'leave-out-respondent')).toMatchObject({ reason: 'one-respondent' });
    const rows = [...ROWS, { ...person('Hope', 3), role: 'consensus' }];
    const agreed = mechanismIn(assess(checklist({ respondents: 'consensus' }), rows));
    expect(familyIn(agreed, 'leave-out-respondent')).toMatchObject({ reason: 'consensus' });
    expect(agreed.declared.value).toBe(75);
  });

  it('does not count rows of a consensus that is set aside', () => {
    const rows = [...ROWS, { ...person('Hope', 0), role: 'consensus' }];
    const each = mechanismIn(assess(checklist(), rows));
    expect(agreementIn(each, 'leave-out-respondent').variations).toBe(8);
  });

  it('takes one answer after the other where two differ', () => {
    // Together 50, unsatisfactory; without the one 0, weak; without the other 100, good.
    const two = [person(undefined, 4), person(undefined, 0)];
    const each = mechanismIn(assess(checklist(), two));
    expect(agreementIn(each, 'leave-out-respondent')).toMatchObject({
      variations: 2,
      scored: 2,
      bandHolds: 0,
    });
  });

  it('counts apart where nothing is left to score', () => {
    // The one is needed for half of the answers: without her 1 of 4 is answered.
    const rows: Row[] = [
      { role: 'partner', answers: { one: 2, two: 2 } },
      { role: 'partner', answers: {} },
    ];
    const each = mechanismIn(assess(checklist(), rows));
    expect(agreementIn(each, 'leave-out-respondent')).toMatchObject({
      variations: 2,
      scored: 1,
      bandHolds: 1,
    });
  });
});
