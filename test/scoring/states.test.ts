import { describe, expect, it } from 'vitest';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { MechanismScore } from '../../src/scoring/types.ts';
import {
  BLANK,
  DONT_KNOW,
  INVALID,
  loadedOf,
  NOT_APPLICABLE,
  OPTIONS,
  type Row,
  responsesOf,
} from '../helpers/answers.ts';
import { type ChecklistDraft, instrument, multipleScale } from '../helpers/instrument.ts';

function score(draft: ChecklistDraft, rows: readonly Row[]): MechanismScore {
  const checklist = instrument(draft);
  const [mechanism] = scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS).mechanisms;
  if (!mechanism) throw new Error('nothing scored');
  return mechanism;
}

const ONE_ITEM: ChecklistDraft = { domains: [{ id: 'meetings', items: [{ id: 'held' }] }] };

function itemScore(answers: readonly Row['answers'][string][], draft: ChecklistDraft = ONE_ITEM) {
  const { domains } = score(
    draft,
    answers.map((held) => ({ role: 'partner', answers: { held } })),
  );
  const item = domains[0]?.items[0];
  if (!item) throw new Error('no item');
  return item;
}

describe('an item nobody can score', () => {
  it('is not applicable, never 0 or 100, where all say it does not apply', () => {
    const mechanism = score(ONE_ITEM, [
      { answers: { held: NOT_APPLICABLE } },
      { answers: { held: NOT_APPLICABLE } },
    ]);
    expect(mechanism.overall).toMatchObject({
      state: 'not-applicable',
      value: null,
      band: null,
      reasons: ['all-not-applicable'],
    });
  });

  it('has no data, and is not weak, where nobody knows', () => {
    const item = itemScore([DONT_KNOW, BLANK, INVALID]);
    expect(item.score).toMatchObject({
      state: 'no-data',
      value: null,
      band: null,
      coverage: 0,
      lowest: 0,
      highest: 100,
    });
    expect(item.states).toEqual({
      answered: 0,
      'dont-know': 1,
      'not-applicable': 0,
      blank: 1,
      'not-asked': 0,
      invalid: 1,
    });
  });

  it('has no data where the role that is asked did not answer', () => {
    const draft: ChecklistDraft = {
      domains: [{ id: 'meetings', items: [{ id: 'held', roles: ['coordinator'] }, { id: 'useful' }] }],
    };
    const mechanism = score(draft, [
      { role: 'partner', answers: { held: { state: 'not-asked' }, useful: 4 } },
    ]);
    expect(mechanism.domains[0]?.items[0]?.score).toMatchObject({
      state: 'no-data',
      reasons: ['no-role-answered:coordinator'],
    });
    expect(mechanism.domains[0]?.score).toMatchObject({
      state: 'scored',
      value: 100,
      coverage: 0.5,
      lowest: 50,
      highest: 100,
    });
  });

  it('has no data and coverage 0 where no column of the data belongs to it', () => {
    const draft: ChecklistDraft = {
      domains: [{ id: 'meetings', items: [{ id: 'held' }, { id: 'minuted' }, { id: 'useful' }] }],
    };
    const mechanism = score(draft, [{ answers: { held: 4 } }]);
    expect(mechanism.domains[0]?.items[1]?.score).toMatchObject({
      state: 'no-data',
      coverage: 0,
      reasons: ['not-in-data'],
    });
    expect(mechanism.overall).toMatchObject({ state: 'insufficient', value: null });
  });
});

describe('coverage', () => {
  it('leaves out not-applicable answers and counts don’t-knows as missing', () => {
    const { score: held } = itemScore([4, 2, DONT_KNOW, NOT_APPLICABLE]);
    expect(held).toMatchObject({ value: 75, n: 2, lowest: 50 });
    expect(held.coverage).toBeCloseTo(2 / 3, 12);
    expect(held.highest).toBeCloseTo(250 / 3, 12);
  });

  it('withholds a domain below half, and gives its bounds', () => {
    const draft: ChecklistDraft = {
      domains: [{ id: 'meetings', items: [{ id: 'held' }, { id: 'minuted' }, { id: 'useful' }] }],
    };
    const { domains } = score(draft, [{ answers: { held: 4, minuted: BLANK, useful: BLANK } }]);
    expect(domains[0]?.score).toMatchObject({
      state: 'insufficient',
      value: null,
      band: null,
      reasons: ['coverage-below:0.5'],
    });
    expect(domains[0]?.score.lowest).toBeCloseTo(100 / 3, 12);
    expect(domains[0]?.score.highest).toBe(100);
  });

  it('is enough at exactly the threshold', () => {
    const draft: ChecklistDraft = {
      domains: [{ id: 'meetings', items: [{ id: 'held' }, { id: 'minuted' }] }],
    };
    expect(score(draft, [{ answers: { held: 4, minuted: BLANK } }]).overall).toMatchObject({
      state: 'scored',
      value: 100,
    });
  });

  it('withholds an item below its own threshold', () => {
    const draft = { ...ONE_ITEM, scoring: { coverage: { item: 0.6, domain: 0, overall: 0 } } };
    expect(itemScore([4, BLANK], draft).score).toMatchObject({
      state: 'insufficient',
      value: null,
      reasons: ['coverage-below:0.6'],
    });
  });
});

describe('bounds under weighed roles', () => {
  it('fill what each role left out, then weigh the roles', () => {
    const rows: Row[] = [
      { role: 'coordinator', answers: { held: 4, minuted: 2 } },
      { role: 'partner', answers: { held: 2, minuted: BLANK } },
      { role: 'partner', answers: { held: 0, minuted: 4 } },
    ];
    const domains = [{ id: 'meetings', items: [{ id: 'held' }, { id: 'minuted' }] }];
    const roles = { weigh: 'equal', at: 'domain' } as const;
    const { domains: scored } = score({ domains, scoring: { roles } }, rows);
    // Coordinator: (100 + 50) ÷ 2 = 75. Partners: (25 + 100) ÷ 2; with the blank at 0, (25 + 50) ÷ 2; at 100, as it is.
    expect(scored[0]?.score).toMatchObject({ value: 68.75, lowest: 56.25, highest: 68.75 });
    expect(scored[0]?.roles.map(({ score: own }) => [own.lowest, own.value, own.highest])).toEqual([
      [75, 75, 75],
      [37.5, 62.5, 62.5],
    ]);
  });
});

describe('a don’t-know', () => {
  it('counts as an answer of 0 points where the checklist says so, and stays counted apart', () => {
    const item = itemScore([4, DONT_KNOW], { ...ONE_ITEM, scoring: { dontKnow: 'lowest' } });
    expect(item.score).toMatchObject({ value: 50, n: 2, coverage: 1, lowest: 50, highest: 50 });
    expect(item.states).toMatchObject({ answered: 1, 'dont-know': 1 });
  });

  it('stays at 0 points on a reversed item', () => {
    const draft: ChecklistDraft = {
      domains: [{ id: 'meetings', items: [{ id: 'held', reverse: true }] }],
      scoring: { dontKnow: 'lowest' },
    };
    expect(itemScore([0, DONT_KNOW], draft).score.value).toBe(50);
  });
});

describe('scales', () => {
  it('turns a reversed item round', () => {
    expect(
      itemScore([1], { domains: [{ id: 'meetings', items: [{ id: 'held', reverse: true }] }] }).score.value,
    ).toBe(75);
  });

  it('places a number between the bounds of its range', () => {
    const scales = { share: { kind: 'range', min: 20, max: 70, unit: '%', missing: [] } } as const;
    const draft: ChecklistDraft = {
      scales,
      domains: [{ id: 'meetings', items: [{ id: 'held', scale: 'share' }] }],
    };
    expect(itemScore([30, 50], draft).score.value).toBe(40);
  });

  it('adds up what is ticked, at most 100, and gives 0 for nothing ticked', () => {
    const draft: ChecklistDraft = {
      scales: { sectors: multipleScale(40, 40, 40) },
      domains: [{ id: 'meetings', items: [{ id: 'held', scale: 'sectors' }] }],
    };
    expect(itemScore([['0', '2']], draft).score.value).toBe(80);
    expect(itemScore([['0', '1', '2']], draft).score.value).toBe(100);
    expect(itemScore([[]], draft).score).toMatchObject({ state: 'scored', value: 0 });
    expect(itemScore([['0', '2'], ['0']], draft).answers).toEqual({ 0: 2, 1: 0, 2: 1 });
  });

  it('takes its options from the checklist, also those nobody chose', () => {
    expect(itemScore([4, 4]).answers).toEqual({ 0: 0, 1: 0, 2: 0, 3: 0, 4: 2 });
  });
});

describe('levels', () => {
  const draft: ChecklistDraft = {
    domains: [{ id: 'meetings', items: [{ id: 'held' }, { id: 'law', levels: ['national'] }] }],
  };

  it('leaves out items for another level than the mechanism’s', () => {
    const rows = [
      { attributes: { level: 'district' }, answers: { held: 3, law: { state: 'not-asked' } } },
    ] as const;
    const { overall, domains } = score(draft, rows);
    expect(domains[0]?.items[1]?.score).toMatchObject({ state: 'not-applicable', reasons: ['other-level'] });
    expect(overall).toMatchObject({ value: 75, coverage: 1 });
  });
});

describe('the median of respondents', () => {
  const median = { ...ONE_ITEM, scoring: { respondents: 'median' } } as const;

  it('is the middle answer, or the mean of the middle two', () => {
    expect(itemScore([0, 4, 1], median).score.value).toBe(25);
    expect(itemScore([0, 1, 2, 4], median).score.value).toBe(37.5);
  });

  it('weighs respondents: the value at which half of the weight is reached', () => {
    const rows = (weights: readonly number[]) =>
      weights.map((weight, index) => ({ weight, answers: { held: index } }));
    expect(score(median, rows([1, 1, 3])).overall.value).toBe(50);
    expect(score(median, rows([0.1, 0.2, 0.3])).overall.value).toBe(37.5);
  });
});

describe('consensus', () => {
  const consensus = { ...ONE_ITEM, scoring: { respondents: 'consensus' } } as const;

  it('is the answer of the consensus row, whatever the others said', () => {
    const rows = [
      { role: 'partner', answers: { held: 0 } },
      { role: 'consensus', answers: { held: 3 } },
    ] as const;
    expect(score(consensus, rows).overall).toMatchObject({ state: 'scored', value: 75, n: 1 });
  });

  it('is insufficient without one', () => {
    expect(score(consensus, [{ role: 'partner', answers: { held: 0 } }]).overall).toMatchObject({
      state: 'insufficient',
      value: null,
    });
  });

  it('is set aside where the checklist takes the mean', () => {
    const checklist = instrument(ONE_ITEM);
    const rows = [
      { role: 'partner', answers: { held: 0 } },
      { role: 'consensus', answers: { held: 4 } },
    ];
    const result = scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS);
    expect(result.mechanisms[0]?.overall.value).toBe(0);
    expect(result.problems.map(({ code }) => code)).toContain('data-consensus-aside');
  });
});
