import { describe, expect, it } from 'vitest';
import type { Aggregation, Maturity } from '../../src/checklist/types.ts';
import { scoreResponses } from '../../src/scoring/score.ts';
import type { Score } from '../../src/scoring/types.ts';
import { type Answer, BLANK, loadedOf, NOT_APPLICABLE, OPTIONS, responsesOf } from '../helpers/answers.ts';
import { type ChecklistDraft, type ItemDraft, instrument } from '../helpers/instrument.ts';

interface Given extends Omit<ItemDraft, 'id'> {
  readonly answer: Answer;
}

function domainOf(items: Aggregation, given: readonly Given[], more: Partial<ChecklistDraft> = {}): Score {
  const drafts = given.map(({ answer: _, ...draft }, index) => ({ ...draft, id: `item-${index}` }));
  const checklist = instrument({
    ...more,
    scoring: { ...more.scoring, items },
    domains: [{ id: 'meetings', items: drafts }],
  });
  const answers = Object.fromEntries(given.map(({ answer }, index) => [`item-${index}`, answer]));
  const result = scoreResponses(responsesOf(checklist, [{ answers }]), loadedOf(checklist), OPTIONS);
  const score = result.mechanisms[0]?.domains[0]?.score;
  if (!score) throw new Error('nothing scored');
  return score;
}

const low = { coverage: { item: 0, domain: 0.1, overall: 0.1 } };

describe('weighted mean', () => {
  it('weighs items', () => {
    expect(domainOf('weighted-mean', [{ answer: 4, weight: 3 }, { answer: 0 }]).value).toBe(75);
  });

  it('is absent, not 0 and not 100, where all weights are 0', () => {
    const score = domainOf('weighted-mean', [
      { answer: 4, weight: 0 },
      { answer: 0, weight: 0 },
    ]);
    expect(score).toMatchObject({ state: 'no-data', value: null, band: null, reasons: ['no-weight'] });
  });
});

describe('median and minimum', () => {
  it('take the middle and the lowest of the items', () => {
    const given = [{ answer: 1 }, { answer: 4 }, { answer: 2 }, { answer: 2 }];
    expect(domainOf('median', given).value).toBe(50);
    expect(domainOf('minimum', given).value).toBe(25);
  });
});

describe('all or nothing', () => {
  it('is 100 only where every applicable item is', () => {
    expect(domainOf('all-or-nothing', [{ answer: 4 }, { answer: 4 }, { answer: NOT_APPLICABLE }]).value).toBe(
      100,
    );
    expect(domainOf('all-or-nothing', [{ answer: 4 }, { answer: 3 }]).value).toBe(0);
  });

  it('is 0 where a known item already fails, and open where the unknown one decides', () => {
    expect(domainOf('all-or-nothing', [{ answer: 3 }, { answer: BLANK }]).value).toBe(0);
    expect(domainOf('all-or-nothing', [{ answer: 4 }, { answer: BLANK }])).toMatchObject({
      state: 'insufficient',
      value: null,
      lowest: 0,
      highest: 100,
      reasons: ['unscored:item-1'],
    });
  });
});

describe('none', () => {
  it('is a profile without a score', () => {
    expect(domainOf('none', [{ answer: 4 }])).toMatchObject({
      state: 'not-applicable',
      value: null,
      reasons: ['profile'],
    });
  });
});

describe('level-gated', () => {
  const at = (maturity: Maturity, answer: Answer): Given => ({ maturity, answer });

  it('stops at the first level that is not passed, whatever the mean says', () => {
    const score = domainOf('level-gated', [
      at('functional', 3),
      at('engaged', 2),
      at('strategic', 4),
      at('strategic', 4),
    ]);
    expect(score.value).toBeCloseTo(100 / 3, 12);
    expect(score.reasons).toEqual(['maturity:functional']);
  });

  it('is 0 where the lowest level is not passed, and 100 where all are', () => {
    expect(domainOf('level-gated', [at('functional', 2), at('engaged', 4)])).toMatchObject({
      value: 0,
      reasons: ['maturity:none'],
    });
    expect(domainOf('level-gated', [at('functional', 4), at('engaged', 3)])).toMatchObject({
      value: 100,
      reasons: ['maturity:engaged'],
    });
  });

  it('stops at an item that has no score, and names it', () => {
    const score = domainOf('level-gated', [at('functional', 4), at('engaged', BLANK), at('strategic', 4)], {
      scoring: low,
    });
    expect(score).toMatchObject({
      state: 'scored',
      reasons: ['maturity:functional', 'unscored:item-1'],
      highest: 100,
    });
    expect(score.value).toBeCloseTo(100 / 3, 12);
  });

  it('counts the levels of the domain, also one that does not apply', () => {
    expect(
      domainOf('level-gated', [at('functional', 4), at('engaged', NOT_APPLICABLE), at('strategic', 0)]).value,
    ).toBeCloseTo(200 / 3, 12);
  });

  it('gates the overall over the items of all domains', () => {
    const checklist = instrument({
      scoring: { domains: 'level-gated' },
      domains: [
        { id: 'oversight', items: [{ id: 'plan', maturity: 'functional' }] },
        {
          id: 'engagement',
          items: [
            { id: 'voice', maturity: 'functional' },
            { id: 'influence', maturity: 'engaged' },
          ],
        },
      ],
    });
    const read = responsesOf(checklist, [{ answers: { plan: 4, voice: 4, influence: 1 } }]);
    expect(scoreResponses(read, loadedOf(checklist), OPTIONS).mechanisms[0]?.overall).toMatchObject({
      value: 50,
      reasons: ['maturity:functional'],
    });
  });
});

describe('pooled mean', () => {
  it('lets an item with more answers weigh more', () => {
    const checklist = instrument({
      scoring: { items: 'pooled-mean', domains: 'pooled-mean' },
      domains: [
        { id: 'a', items: [{ id: 'one' }] },
        { id: 'b', items: [{ id: 'two' }] },
      ],
    });
    const rows = [
      { answers: { one: 4, two: 0 } },
      { answers: { one: 4, two: NOT_APPLICABLE } },
      { answers: { one: 4, two: NOT_APPLICABLE } },
    ];
    expect(
      scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS).mechanisms[0]?.overall.value,
    ).toBe(75);
  });

  it('weighs respondents', () => {
    const checklist = instrument({
      scoring: { items: 'pooled-mean' },
      domains: [{ id: 'a', items: [{ id: 'one' }] }],
    });
    const rows = [
      { weight: 3, answers: { one: 4 } },
      { weight: 1, answers: { one: 0 } },
    ];
    expect(
      scoreResponses(responsesOf(checklist, rows), loadedOf(checklist), OPTIONS).mechanisms[0]?.overall.value,
    ).toBe(75);
  });
});
