import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/scoring/agreement/alpha.ts';
import { bootstrapFigure, krippendorffAlpha, mersenneTwister } from '../../../src/statistics/index.ts';
import type { Row } from '../../helpers/answers.ts';
import { instrument, optionScale } from '../../helpers/instrument.ts';
import { expected, hasReference, numbers } from '../../statistics/reference-values.ts';
import { agreementOf } from './assess.ts';

type Ratings = readonly (readonly (number | null)[])[];

/** A checklist with an item a unit, and a respondent a column of the ratings. */
function rated(units: Ratings, options = 5) {
  const items = units.map((_, unit) => ({ id: `item-${unit}`, scale: 'same' }));
  const checklist = instrument({
    scales: {
      same: optionScale(...Array.from({ length: options }, (_, step) => (100 * step) / (options - 1))),
    },
    domains: [{ id: 'all', items }],
  });
  const raters = Math.max(...units.map((unit) => unit.length));
  const rows = Array.from({ length: raters }, (_, rater): Row => {
    const given = units.flatMap((unit, index) => {
      const rating = unit[rater];
      return rating === null || rating === undefined ? [] : [[`item-${index}`, rating] as const];
    });
    return { role: 'partner', answers: Object.fromEntries(given) };
  });
  return { checklist, rows };
}

function alphasOf(units: Ratings, options = 5, seed = 1) {
  const { checklist, rows } = rated(units, options);
  return agreementOf(checklist, rows, seed).alphas;
}

describe.skipIf(!hasReference)('alpha equals R (needs ../shared/reference/values)', () => {
  it('on the textbook example, four observers and gaps', () => {
    const wanted = expected<{ krippendorff: { id: string; alpha: { ordinal: number } }[] }>('06_interrater');
    const example = wanted.krippendorff.find(({ id }) => id === 'textbook_4x12');
    const units = numbers('data/krippendorff_textbook.csv', ['obs1', 'obs2', 'obs3', 'obs4']);
    const [alpha] = alphasOf(units.map((unit) => unit.map((rating) => rating && rating - 1)));
    expect(alpha?.alpha).toBeCloseTo(example?.alpha.ordinal ?? Number.NaN, 9);
    expect(alpha).toMatchObject({ items: 11, ratings: 40, raters: 4, reading: 'firm' });
  });
});

describe('alpha by hand', () => {
  it('is one for each scale of options with two items, with the share of same answers', () => {
    // Options 0–0, 0–1, 2–2: middle ranks 1.5, 3.5, 5, observed 2 · 4, chance 180: 1 − 5 · 8/180.
    const units = [
      [0, 0],
      [0, 1],
      [2, 2],
    ];
    expect(alphasOf(units)).toEqual([
      {
        scale: 'same',
        options: 5,
        items: 3,
        ratings: 6,
        raters: 2,
        alpha: expect.closeTo(7 / 9, 12),
        sameAnswer: expect.closeTo(2 / 3, 12),
        reading: 'tentative',
        interval: null,
        resamples: null,
        reason: null,
        intervalReason: 'too-few-units',
      },
    ]);
    expect(alphasOf([[0, 4]])).toEqual([]);
  });

  it('turns reversed items, so that the better answer is the higher rating', () => {
    const { checklist, rows } = rated([
      [0, 0],
      [0, 1],
      [2, 2],
    ]);
    const [domain] = checklist.domains;
    const items = domain?.items.map((item, index) => ({ ...item, reverse: index === 2 })) ?? [];
    const turned = { ...checklist, domains: domain ? [{ ...domain, items }] : [] };
    // 2 of 0…4 stays 2 when turned; 4 would become 0.
    expect(agreementOf(turned, rows).alphas[0]?.alpha).toBeCloseTo(7 / 9, 12);
    const far = rows.map((row) => ({ ...row, answers: { ...row.answers, 'item-2': 4 } }));
    // Ratings 0–0, 0–1, 0–0: margins 5 and 1, o = 2 pairs, chance 10: 1 − 5 · 2/10.
    expect(agreementOf(turned, far).alphas[0]?.alpha).toBeCloseTo(0, 12);
  });

  it.each([
    ['no item with two ratings', [[1], [2]], 'no-pairs', 0],
    ['nobody at all', [[null], [null]], 'no-pairs', 0],
    ['one item with two ratings', [[1, 2], [3]], 'too-few-units', 1],
    [
      'one answer only',
      [
        [2, 2],
        [2, 2],
      ],
      'no-variation',
      2,
    ],
  ] as const)('is not there for %s', (_, units, reason, items) => {
    expect(alphasOf(units)[0]).toMatchObject({
      alpha: null,
      reading: null,
      interval: null,
      items,
      reason,
      intervalReason: 'not-defined',
    });
  });

  it('is read by convention, edges included', () => {
    expect([0.8, 0.7999, 0.667, 0.6669, -0.4].map(readingOf)).toEqual([
      'firm',
      'tentative',
      'tentative',
      'not-reliable',
      'not-reliable',
    ]);
  });
});

describe('the interval of alpha', () => {
  const random = mersenneTwister(3);
  // Six raters who see the same thing and are one step off now and then.
  const units = Array.from({ length: 20 }, () => {
    const truth = random.index(5);
    return Array.from({ length: 6 }, () => (random.index(3) === 0 ? Math.max(0, truth - 1) : truth));
  });

  it('comes from resampled items alone, as drawing them one by one does', () => {
    const [alpha] = alphasOf(units, 5, 7);
    const slow = bootstrapFigure(
      units.length,
      (places) =>
        krippendorffAlpha(
          [...places].map((place) => units[place] ?? []),
          'ordinal',
        ).alpha,
      { seed: 7 },
    );
    expect(alpha?.interval).toEqual({
      level: 0.95,
      low: expect.closeTo(slow.percentile?.lower ?? Number.NaN, 9),
      high: expect.closeTo(slow.percentile?.upper ?? Number.NaN, 9),
    });
    expect(alpha?.resamples).toBe(2000);
    expect(alpha?.intervalReason).toBeNull();
  });

  it('is the same for the same seed and another for another', () => {
    const interval = (seed: number) => alphasOf(units, 5, seed)[0]?.interval;
    expect(interval(1)).toEqual(interval(1));
    expect(interval(2)).not.toEqual(interval(1));
  });

  it('is not there below 20 items', () => {
    expect(alphasOf(units.slice(1))[0]).toMatchObject({
      alpha: expect.any(Number),
      interval: null,
      intervalReason: 'too-few-units',
    });
  });

  it('has no width 0 where all agree', () => {
    const agreed = units.map((unit) => unit.map(() => unit[0] ?? 0));
    expect(alphasOf(agreed)[0]).toMatchObject({
      alpha: 1,
      sameAnswer: 1,
      interval: null,
      intervalReason: 'no-variation',
    });
  });
});
