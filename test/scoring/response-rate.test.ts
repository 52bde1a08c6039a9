import { describe, expect, it, test } from 'vitest';
import type { InvitedCount, InvitedList, InvitedMember } from '../../src/responses/types.ts';
import { invitedTo } from '../../src/scoring/response-rate.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { ResponseRate } from '../../src/scoring/types.ts';
import { DONT_KNOW, loadedOf, OPTIONS, type Row, responsesOf } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';
import { expected, hasReference } from '../statistics/reference-values.ts';

const CHECKLIST = instrument({ domains: [{ id: 'meetings', items: [{ id: 'held' }] }] });

type Line = Partial<InvitedCount> & { readonly invited: number };

/** A list as the reader gives it, for the mechanism and round that rows are in unless they say otherwise. */
function listOf(counts: readonly Line[], members: readonly Partial<InvitedMember>[] = []): InvitedList {
  const place = { mechanism: 'Committee', round: null, role: null, sector: null, active: null };
  return {
    file: { path: 'members.csv', sha256: 'a'.repeat(64), rows: 1, used: 1, rejected: 0 },
    counts: counts.map((count) => ({ ...place, ...count })),
    members: members.map((member) => ({ ...place, respondent: '', ...member })),
  };
}

/** People of the Committee by their ids. */
function peopleOf(ids: readonly string[], more: Partial<InvitedMember> = {}): InvitedList {
  const active = more.active == null ? null : more.active ? ids.length : 0;
  return listOf(
    [{ role: more.role ?? null, sector: more.sector ?? null, active, invited: ids.length }],
    ids.map((respondent) => ({ ...more, respondent })),
  );
}

function resultOf(rows: readonly Row[], invited: InvitedList, checklist = CHECKLIST) {
  return scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), { ...OPTIONS, invited });
}

function responseOf(rows: readonly Row[], invited: InvitedList, checklist = CHECKLIST): ResponseRate {
  const response = resultOf(rows, invited, checklist).mechanisms[0]?.response;
  if (!response) throw new Error('no response');
  return response;
}

const answering = (count: number, more: Partial<Row> = {}): Row[] =>
  Array.from({ length: count }, () => ({ ...more, answers: { held: 2 } }));

const people = (ids: readonly string[], more: Partial<Row> = {}): Row[] =>
  ids.map((respondent) => ({ ...more, respondent, answers: { held: 2 } }));

describe('the rate', () => {
  test('is answered over invited, with an interval', () => {
    // Wilson for 8 of 12 as in R: 0.3906 to 0.8619
    const response = responseOf(answering(8), listOf([{ invited: 12 }]));
    expect(response).toMatchObject({ respondents: 8, invited: 12, noInterval: null });
    expect(response.interval?.level).toBe(0.95);
    expect(response.interval?.low).toBeCloseTo(0.3906220888728, 9);
    expect(response.interval?.high).toBeCloseTo(0.861879908908787, 9);
  });

  it.each([
    ['all answered', 3, 3, 'census'],
    ['the only one answered', 1, 1, 'census'],
    ['more answered than were invited', 4, 3, 'over-invited'],
    ['nobody was invited', 2, 0, 'nobody-invited'],
  ])('has no interval where %s, and says why', (_, respondents, invited, noInterval) => {
    expect(responseOf(answering(respondents), listOf([{ invited }]))).toMatchObject({
      respondents,
      invited,
      interval: null,
      noInterval,
    });
  });

  test('takes the lines of the round before those of no round, and none of another mechanism', () => {
    const list = listOf([
      { invited: 40 },
      { invited: 9, round: 'baseline' },
      { invited: 7, mechanism: 'Other' },
    ]);
    expect(responseOf(answering(3), list).invited).toBe(9);
    expect(responseOf(answering(3, { round: 'follow-up' }), list).invited).toBe(40);
    expect(resultOf(answering(3, { mechanism: 'Third' }), list).mechanisms[0]?.response).toBeNull();
  });

  test('leaves consensus rows out: they are no people', () => {
    const rows = [...answering(2, { role: 'partner' }), ...answering(1, { role: 'consensus' })];
    expect(responseOf(rows, listOf([{ invited: 2 }]))).toMatchObject({
      respondents: 2,
      noInterval: 'census',
    });
    const alone = resultOf(answering(1, { role: 'consensus' }), listOf([{ invited: 2 }]));
    expect(alone.mechanisms[0]?.response).toBeNull();
  });

  test('the number invited is given by itself, for the finite population', () => {
    const list = listOf([
      { invited: 4, role: 'partner' },
      { invited: 1, role: 'coordinator' },
      { invited: 9, round: 'follow-up' },
    ]);
    expect(invitedTo(list, 'Committee', 'baseline')).toBe(5);
    expect(invitedTo(list, 'Committee', 'follow-up')).toBe(9);
    expect(invitedTo(list, 'committee', 'baseline')).toBeNull();
    expect(invitedTo(null, 'Committee', 'baseline')).toBeNull();
  });
});

describe('people matched by their ids', () => {
  const list = peopleOf(['a', 'b', 'c', 'd']);

  test('who is not on the list does not count, and is told without a name', () => {
    const rows = people(['a', 'b', 'c', 'd', 'stranger', 'guest']);
    const result = resultOf(rows, list);
    expect(result.mechanisms[0]?.response).toMatchObject({
      respondents: 4,
      invited: 4,
      notOnList: 2,
      noInterval: 'census',
    });
    const told = result.problems.filter(({ code }) => code === 'respondent-not-on-list');
    expect(told.map(({ message, count }) => [message, count])).toEqual([
      ['Committee, baseline: 2 respondents not on the list of those invited.', 2],
    ]);
    expect(JSON.stringify(result)).not.toMatch(/stranger|guest/);
  });

  test('all on the list is 0 not on it, which is not the same as unknown', () => {
    expect(responseOf(people(['a', 'c']), list).notOnList).toBe(0);
    expect(responseOf(answering(2), list).notOnList).toBeNull();
    expect(responseOf(people(['a']), listOf([{ invited: 4 }])).notOnList).toBeNull();
  });

  test('are not matched where one respondent has no id, or the list counts others by number', () => {
    const mixed = [...people(['a', 'x']), ...answering(1)];
    expect(responseOf(mixed, list)).toMatchObject({ respondents: 3, notOnList: null });
    const numbers = listOf([{ invited: 9 }], [{ respondent: 'a' }]);
    expect(responseOf(people(['a', 'x']), numbers)).toMatchObject({ respondents: 2, notOnList: null });
  });

  test('are counted all the same where no id meets: list and answers number people in two ways', () => {
    const result = resultOf(people(['uuid:1', 'uuid:2']), list);
    expect(result.mechanisms[0]?.response).toMatchObject({ respondents: 2, invited: 4, notOnList: null });
    expect(result.problems.map(({ code }) => code)).toContain('invited-ids-unmatched');
    // once ids meet in one mechanism, nobody on the list of another is an answer too
    const two = listOf(
      [{ invited: 1 }, { invited: 1, mechanism: 'Other' }],
      [{ respondent: 'a' }, { respondent: 'b', mechanism: 'Other' }],
    );
    const rows = [...people(['a']), ...people(['z'], { mechanism: 'Other' })];
    expect(resultOf(rows, two).mechanisms.map(({ response }) => response?.respondents)).toEqual([1, 0]);
  });

  test('count by the role and sector of the list', () => {
    const invited = peopleOf(['a', 'b', 'c'], { role: 'partner', sector: 'UN' });
    const rows = people(['a', 'b'], { role: 'coordinator', attributes: { sector: 'NGO' } });
    expect(responseOf(rows, invited)).toMatchObject({
      byRole: [{ name: 'partner', respondents: 2, invited: 3 }],
      bySector: [{ name: 'UN', respondents: 2, invited: 3 }],
    });
  });
});

describe('by role and sector', () => {
  const list = listOf([
    { role: 'partner', sector: 'UN', invited: 5 },
    { role: 'partner', sector: 'NGO', invited: 4 },
    { role: 'coordinator', sector: 'NGO', invited: 1 },
  ]);

  test('answered and invited, roles in the order of the checklist, also where nobody answered', () => {
    const rows = answering(3, { role: 'partner', attributes: { sector: 'UN' } });
    expect(responseOf(rows, list)).toMatchObject({
      byRole: [
        { name: 'coordinator', respondents: 0, invited: 1 },
        { name: 'partner', respondents: 3, invited: 9 },
      ],
      bySector: [
        { name: 'NGO', respondents: 0, invited: 5 },
        { name: 'UN', respondents: 3, invited: 5 },
      ],
    });
  });

  test('who names none comes last', () => {
    const rows = [...answering(1, { role: 'partner' }), ...answering(2)];
    expect(responseOf(rows, list).byRole?.at(-1)).toEqual({ name: '', respondents: 2, invited: 0 });
  });

  test('null where the list or the answers have none', () => {
    expect(responseOf(answering(3), list)).toMatchObject({ byRole: null, bySector: null });
    const rows = answering(3, { role: 'partner' });
    expect(responseOf(rows, listOf([{ invited: 5 }])).byRole).toBeNull();
  });
});

describe('active members', () => {
  test('are a second denominator', () => {
    const list = listOf([
      { invited: 12, active: 7 },
      { invited: 3, active: 3, role: 'coordinator' },
    ]);
    expect(responseOf(answering(8), list).active).toEqual({ respondents: 8, invited: 10 });
    expect(responseOf(answering(8), listOf([{ invited: 12 }])).active).toBeNull();
  });

  test('who answered and is none of them does not count where ids tell', () => {
    const list = listOf(
      [{ invited: 3, active: 2 }],
      [
        { respondent: 'a', active: true },
        { respondent: 'b', active: true },
        { respondent: 'c', active: false },
      ],
    );
    expect(responseOf(people(['a', 'c']), list)).toMatchObject({
      respondents: 2,
      invited: 3,
      active: { respondents: 1, invited: 2 },
    });
  });
});

describe('bounds for those who did not answer', () => {
  const answers = (...all: (number | typeof DONT_KNOW)[]): Row[] =>
    all.map((held) => ({ answers: { held } }));

  test('put them all at 0, and all at 100', () => {
    // own values 50 and 100; two more invited: (150 + 0) / 4 and (150 + 200) / 4
    expect(responseOf(answers(2, 4), listOf([{ invited: 4 }])).bounds).toEqual({
      respondents: 2,
      lowest: 37.5,
      highest: 87.5,
    });
  });

  test('count who said nothing that counts among the silent', () => {
    expect(responseOf(answers(2, DONT_KNOW), listOf([{ invited: 2 }]))).toMatchObject({
      respondents: 2,
      bounds: { respondents: 1, lowest: 25, highest: 75 },
    });
  });

  test('meet where all answered, and hold for one respondent', () => {
    expect(responseOf(answers(2, 4), listOf([{ invited: 2 }])).bounds).toMatchObject({
      lowest: 75,
      highest: 75,
    });
    expect(responseOf(answers(0), listOf([{ invited: 10 }])).bounds).toMatchObject({
      lowest: 0,
      highest: 90,
    });
  });

  it.each([
    ['more answered than were invited', answers(2, 2, 2), 2],
    ['nobody has a value', answers(DONT_KNOW, DONT_KNOW), 5],
    ['nobody was invited', answers(2), 0],
  ])('are null where %s', (_, rows, invited) => {
    expect(responseOf(rows, listOf([{ invited }])).bounds).toBeNull();
  });

  test('are null where the score is withheld', () => {
    const checklist = instrument({
      domains: [{ id: 'meetings', items: [{ id: 'held' }, { id: 'useful' }, { id: 'minuted' }] }],
    });
    const response = responseOf(answers(2, 2), listOf([{ invited: 4 }]), checklist);
    expect(response.bounds).toBeNull();
  });

  test('are over members on the list alone', () => {
    const rows = [...people(['a']), { respondent: 'guest', answers: { held: 4 } }];
    expect(responseOf(rows, peopleOf(['a', 'b'])).bounds).toEqual({
      respondents: 1,
      lowest: 25,
      highest: 75,
    });
  });
});

describe('names that do not fit', () => {
  const told = (rows: readonly Row[], list: InvitedList) =>
    resultOf(rows, list)
      .problems.filter(({ code }) => code.startsWith('invited-'))
      .map(({ code, message, expected: near }) => ({ code, message, near }));

  test('a sector of the answers alone is told with those of the list alone and the nearest', () => {
    const rows = [
      ...answering(2, { attributes: { sector: 'Helth' } }),
      ...answering(1, { attributes: { sector: 'UN' } }),
    ];
    const list = listOf([
      { sector: 'Health', invited: 3 },
      { sector: 'UN', invited: 2 },
    ]);
    expect(told(rows, list)).toEqual([
      {
        code: 'invited-name-unmatched',
        message:
          'Respondents have the sector “Helth”, which is not in the list of those invited. Nobody who answered has “Health” of it. Did you mean “Health”?',
        near: 'Health',
      },
    ]);
  });

  test('a role of the list that nobody answered for is a rate of nought, and no problem', () => {
    const list = listOf([
      { role: 'partner', invited: 3 },
      { role: 'coordinator', invited: 1 },
    ]);
    expect(told(answering(2, { role: 'partner' }), list)).toEqual([]);
  });

  test('a mechanism of the list alone is told with the nearest that the list does not have', () => {
    const list = listOf([{ invited: 3 }, { mechanism: 'Comitee', invited: 2 }]);
    expect(told(answering(1), list)).toMatchObject([
      { code: 'invited-mechanism-unknown', near: 'Committee' },
    ]);
    const far = listOf([{ invited: 3 }, { mechanism: 'Kasungu', invited: 2 }]);
    expect(told(answering(1), far)).toMatchObject([{ code: 'invited-mechanism-unknown', near: null }]);
  });

  test('where only a part of the data was asked for, other mechanisms of the list are no problem', () => {
    const read = responsesOf(CHECKLIST, answering(1));
    const part = { ...read, inputs: read.inputs.map((input) => ({ ...input, rows: 9 })) };
    const codes = (mechanism: string) =>
      scoreResponses(part, loadedOf(CHECKLIST), {
        ...OPTIONS,
        invited: listOf([{ mechanism, invited: 2 }]),
      }).problems.flatMap(({ code }) => (code.startsWith('invited') ? [code] : []));
    expect(codes('Kasungu')).toEqual([]);
    expect(codes('Comittee')).toEqual(['invited-mechanism-unknown']);
  });
});

describe.skipIf(!hasReference)('the reference (needs ../shared/reference/values)', () => {
  interface Proportion {
    readonly k: number;
    readonly n: number;
    readonly wilson95?: readonly [number, number];
  }
  interface Coverage {
    readonly x: readonly number[];
    readonly N: number;
    readonly scaleMin: number;
    readonly scaleMax: number;
    readonly nonresponseBounds: readonly [number, number];
  }

  test('intervals are those of R, where not all answered', () => {
    // with nobody answering there is no row, and no mechanism to score
    const cases = expected<{ cases: Proportion[] }>('09_proportions').cases.filter(
      ({ k, n }) => k > 0 && k < n,
    );
    expect(cases.length).toBeGreaterThanOrEqual(5);
    for (const { k, n, wilson95 } of cases) {
      const { interval } = responseOf(answering(k), listOf([{ invited: n }]));
      expect(interval?.low).toBeCloseTo(wilson95?.[0] ?? Number.NaN, 9);
      expect(interval?.high).toBeCloseTo(wilson95?.[1] ?? Number.NaN, 9);
    }
  });

  test('nobody on the list answered: the interval of 0 of n is that of R', () => {
    const cases = expected<{ cases: Proportion[] }>('09_proportions').cases.filter(
      ({ k, n }) => k === 0 && n > 0,
    );
    for (const { n, wilson95 } of cases) {
      const members = Array.from({ length: n }, (_, place) => ({ respondent: `p${place}` }));
      // ids meet in another mechanism, so that here nobody on the list answered
      const list = listOf(
        [{ invited: n }, { invited: 1, mechanism: 'Other' }],
        [...members, { respondent: 'a', mechanism: 'Other' }],
      );
      const rows = [...people(['guest']), ...people(['a'], { mechanism: 'Other' })];
      const { interval, notOnList } = responseOf(rows, list);
      expect(notOnList).toBe(1);
      expect(interval?.low).toBe(0);
      expect(interval?.high).toBeCloseTo(wilson95?.[1] ?? Number.NaN, 9);
    }
  });

  test('bounds are those of the reference', () => {
    for (const { x, N, scaleMin, scaleMax, nonresponseBounds } of expected<{ cases: Coverage[] }>(
      '19_coverage_bounds',
    ).cases) {
      const checklist = instrument({
        domains: [{ id: 'meetings', items: [{ id: 'held', scale: 'grade' }] }],
        scales: { grade: { kind: 'range', min: scaleMin, max: scaleMax, unit: null, missing: [] } },
      });
      const rows = x.map((held) => ({ answers: { held } }));
      const { bounds } = responseOf(rows, listOf([{ invited: N }]), checklist);
      const onScale = (points: number) => scaleMin + (points / 100) * (scaleMax - scaleMin);
      expect(bounds?.respondents).toBe(x.length);
      expect(onScale(bounds?.lowest ?? Number.NaN)).toBeCloseTo(nonresponseBounds[0], 9);
      expect(onScale(bounds?.highest ?? Number.NaN)).toBeCloseTo(nonresponseBounds[1], 9);
    }
  });
});
