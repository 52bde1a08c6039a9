import { describe, expect, it } from 'vitest';
import { DONT_KNOW, type Row } from '../../helpers/answers.ts';
import { instrument, multipleScale, optionScale } from '../../helpers/instrument.ts';
import { expected, hasReference } from '../../statistics/reference-values.ts';
import { agreementOf, rowsOf } from './assess.ts';

const ONE_ITEM = instrument({ domains: [{ id: 'meetings', items: [{ id: 'held' }] }] });

function spreadOf(answers: readonly (number | null)[]) {
  const [item] = agreementOf(ONE_ITEM, rowsOf('held', answers)).items;
  return item;
}

describe('the spread of one item', () => {
  it('is r_wg and the mean distance from the mean', () => {
    // Mean 2, s² = 2/4 = 0.5, σ² = (25 − 1)/12 = 2: 1 − 0.25; AD (1 + 1)/5 = 0.4 steps of 25 points.
    expect(spreadOf([1, 2, 2, 2, 3])).toEqual({
      id: 'held',
      options: 5,
      ratings: 5,
      agreement: 0.75,
      raw: 0.75,
      deviationSteps: expect.closeTo(0.4, 12),
      deviationPoints: expect.closeTo(10, 12),
      polarised: false,
      reason: null,
    });
  });

  it('names two camps, with r_wg before it is cut off at 0', () => {
    // Mean 2, s² = 6 · 4/5 = 4.8: 1 − 2.4.
    expect(spreadOf([0, 0, 0, 4, 4, 4])).toMatchObject({
      agreement: 0,
      raw: expect.closeTo(-1.4, 12),
      deviationSteps: 2,
      deviationPoints: 50,
      polarised: true,
    });
  });

  it('does not call answers split that spread just as random ones would', () => {
    // Sums of squares 8, 10 and 12: variances 2, 2.5 and 2.4 against 2.
    expect(spreadOf([0, 2, 2, 2, 4])).toMatchObject({ raw: 0, polarised: false });
    expect(spreadOf([0, 1, 2, 3, 4])).toMatchObject({ raw: -0.25, polarised: true });
    expect(spreadOf([0, 1, 1, 3, 3, 4])).toMatchObject({ raw: expect.closeTo(-0.2, 12), polarised: true });
  });

  it('is full agreement where all say the same, also 0', () => {
    for (const answer of [0, 4]) {
      expect(spreadOf([answer, answer, answer, answer, answer])).toMatchObject({
        agreement: 1,
        deviationPoints: 0,
        polarised: false,
      });
    }
  });

  it.each([
    [[], 0, 'too-few'],
    [[3], 1, 'too-few'],
    [[0, 4], 2, 'too-few-units'],
    [[0, 0, 4, 4], 4, 'too-few-units'],
  ])('says nothing, not even "not split", for the ratings %j', (answers, ratings, reason) => {
    expect(spreadOf([...answers, null])).toEqual({
      id: 'held',
      options: 5,
      ratings,
      agreement: null,
      raw: null,
      deviationSteps: null,
      deviationPoints: null,
      polarised: null,
      reason,
    });
  });

  it('leaves out consensus rows and those who do not know, also where a don’t-know scores 0', () => {
    const checklist = instrument({
      domains: [{ id: 'meetings', items: [{ id: 'held' }] }],
      scoring: { dontKnow: 'lowest' },
    });
    const rows: Row[] = [
      ...rowsOf('held', [2, 2, 2, 2, 2]),
      { role: 'consensus', answers: { held: 4 } },
      { role: 'partner', answers: { held: DONT_KNOW } },
    ];
    const { raters, items } = agreementOf(checklist, rows);
    expect(raters).toBe(6);
    expect(items[0]).toMatchObject({ ratings: 5, agreement: 1 });
  });

  it('has points but no r_wg for numbers and ticks, and nothing for what is not scored', () => {
    const checklist = instrument({
      scales: {
        share: { kind: 'range', min: 0, max: 50, unit: '%', missing: [] },
        sectors: multipleScale(50, 50),
      },
      domains: [
        {
          id: 'meetings',
          items: [
            { id: 'share', scale: 'share' },
            { id: 'sectors', scale: 'sectors' },
            { id: 'aside', scored: false },
          ],
        },
      ],
    });
    const rows = [10, 20, 30, 40, 50].map((share, index) => ({
      answers: { share, sectors: index === 0 ? ['0'] : ['0', '1'], aside: 2 },
    }));
    const { items, domains } = agreementOf(checklist, rows);
    // 20, 40, 60, 80, 100 points: (40 + 20 + 0 + 20 + 40)/5; 50 and four times 100: (40 + 4 · 10)/5.
    expect(items).toMatchObject([
      {
        id: 'share',
        options: null,
        agreement: null,
        deviationPoints: 24,
        polarised: null,
        reason: 'no-options',
      },
      { id: 'sectors', options: null, deviationPoints: 16, reason: 'no-options' },
    ]);
    expect(domains).toEqual([]);
  });

  it('takes the points that the checklist gives for the distance, and steps for r_wg', () => {
    const checklist = instrument({
      scales: { trend: optionScale(0, 40, 100) },
      domains: [{ id: 'budget', items: [{ id: 'trend', scale: 'trend', reverse: true }] }],
    });
    // Steps 0 0 0 1 1 (or turned): mean 0.4, s² = 0.3, σ² = 8/12. Points 100 100 100 60 60: mean 84.
    expect(agreementOf(checklist, rowsOf('trend', [0, 0, 0, 1, 1])).items[0]).toMatchObject({
      options: 3,
      agreement: expect.closeTo(1 - 0.3 / (8 / 12), 12),
      deviationSteps: expect.closeTo(0.48, 12),
      deviationPoints: expect.closeTo(19.2, 12),
    });
  });
});

describe('the spread of a domain', () => {
  const checklist = instrument({
    scales: { short: optionScale(0, 50, 100) },
    domains: [
      {
        id: 'meetings',
        items: [{ id: 'a' }, { id: 'b' }, { id: 'late' }, { id: 'short', scale: 'short' }],
      },
      { id: 'alone', items: [{ id: 'c' }] },
    ],
  });
  const answers = [
    [1, 1],
    [2, 1],
    [2, 2],
    [2, 3],
    [3, 3],
  ];
  const rows = answers.map(([a = 0, b = 0], index) => ({
    answers: { a, b, short: 1, c: 2, ...(index < 4 ? { late: index } : {}) },
  }));

  it('takes the items with one number of options together that have five ratings', () => {
    // Ratios 0.25 (above) and 1/2 (mean 2, s² = 1): m = 0.375, 2 · 0.625/(2 · 0.625 + 0.375). AD 0.4 and 0.8 steps.
    expect(agreementOf(checklist, rows).domains).toEqual([
      {
        domain: 'meetings',
        options: 5,
        items: 3,
        itemsUsed: 2,
        agreement: expect.closeTo(1.25 / 1.625, 12),
        deviationSteps: expect.closeTo(0.6, 12),
        deviationPoints: expect.closeTo(15, 12),
        polarised: false,
        reason: null,
      },
    ]);
  });

  it('has no figure where fewer than two items have five ratings', () => {
    expect(agreementOf(checklist, rows.slice(0, 4)).domains).toEqual([
      {
        domain: 'meetings',
        options: 5,
        items: 3,
        itemsUsed: 0,
        agreement: null,
        deviationSteps: null,
        deviationPoints: null,
        polarised: null,
        reason: 'too-few-units',
      },
    ]);
  });

  it('is summed up over all items with figures', () => {
    // AD in points: a 10, b 20, short 0, c 0.
    expect(agreementOf(checklist, rows).spread).toEqual({
      items: 4,
      deviationPoints: expect.closeTo(7.5, 12),
      polarised: 0,
    });
    expect(agreementOf(checklist, rows.slice(0, 1)).spread).toEqual({
      items: 0,
      deviationPoints: null,
      polarised: 0,
    });
  });
});

describe.skipIf(!hasReference)('r_wg equals R (needs ../shared/reference/values)', () => {
  const reference = hasReference
    ? expected<{ edge: { id: string; x: number[]; rwg_raw?: number }[] }>('07_within_group')
    : null;

  it('for a split group, given twice so that it is shown', () => {
    const split = reference?.edge.find(({ id }) => id === 'extreme_split');
    const twice = [...(split?.x ?? []), ...(split?.x ?? [])].map((rating) => rating - 1);
    // Twice the four ratings: the variance goes from 16/3 to 32/7.
    const raw = 1 - (1 - (split?.rwg_raw ?? Number.NaN)) * (6 / 7);
    expect(spreadOf(twice)).toMatchObject({ raw: expect.closeTo(raw, 9), polarised: true });
  });
});
