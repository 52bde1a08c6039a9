import { describe, expect, it } from 'vitest';
import {
  declaredWeights,
  drawWeights,
  equalWeights,
  weightVariations,
} from '../../src/robustness/weights.ts';
import { mersenneTwister } from '../../src/statistics/index.ts';
import type { Row } from '../helpers/answers.ts';
import { instrument } from '../helpers/instrument.ts';
import { agreementIn, assess, familyIn, mechanismIn, trialsIn } from './helpers.ts';

/** Weighed 3 : 1 within the first domain, which weighs 2; the last item has no weight. */
const CHECKLIST = instrument({
  domains: [
    { id: 'first', weight: 2, items: [{ id: 'a', weight: 3 }, { id: 'b' }] },
    { id: 'second', items: [{ id: 'c' }, { id: 'd', weight: 0 }] },
  ],
});

/** a 100, b 0, c 25, d 100: first 75, second 25, overall (2 × 75 + 25) / 3 = 58.33. */
const ROWS: readonly Row[] = [{ answers: { a: 4, b: 0, c: 1, d: 4 } }];

describe('equal weights', () => {
  it('of items, of domains, and of both; what has no weight stays without', () => {
    expect(weightVariations(CHECKLIST)).toEqual(['items-equal', 'domains-equal', 'all-equal']);
    expect([...equalWeights(CHECKLIST, 'all-equal').items]).toEqual([1, 1, 1, 0]);
    // (2 × 50 + 25) / 3, (75 + 25) / 2, (50 + 25) / 2
    expect(trialsIn(mechanismIn(assess(CHECKLIST, ROWS)), 'equal-weights')).toEqual({
      'items-equal': [41.6667, false],
      'domains-equal': [50, false],
      'all-equal': [37.5, false],
    });
  });

  it('are not tried where all weights are equal, whatever they are', () => {
    const same = instrument({
      domains: [
        {
          id: 'all',
          weight: 5,
          items: [
            { id: 'a', weight: 3 },
            { id: 'b', weight: 3 },
          ],
        },
      ],
    });
    const each = mechanismIn(assess(same, [{ answers: { a: 1, b: 2 } }]));
    expect(familyIn(each, 'equal-weights')).toEqual({
      family: 'equal-weights',
      kind: 'withheld',
      reason: 'weights-equal',
    });
  });
});

describe('perturbed weights', () => {
  it('are the declared ones times 2^(2u − 1), u from the Mersenne Twister', () => {
    // The first output of MT19937 with seed 1 is 1791095845, the second 4282876139.
    const { items } = drawWeights(declaredWeights(CHECKLIST), mersenneTwister(1));
    expect(items[0]).toBeCloseTo(3 * 2 ** (2 * (1791095845 / 2 ** 32) - 1), 12);
    expect(items[1]).toBeCloseTo(2 ** (2 * (4282876139 / 2 ** 32) - 1), 12);
    expect(items[3]).toBe(0);
  });

  it('stay between half and twice, and halve as often as they double', () => {
    const random = mersenneTwister(7);
    const declared = { items: new Float64Array(4000).fill(1), domains: new Float64Array(0) };
    const factors = [...drawWeights(declared, random).items];
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...factors)).toBeLessThan(2);
    // 4000 tosses: four standard errors are 126.
    expect(Math.abs(factors.filter((factor) => factor < 1).length - 2000)).toBeLessThan(126);
  });

  it('are drawn as often as asked, the same for the same seed', () => {
    const family = (seed: number, draws: number) =>
      familyIn(mechanismIn(assess(CHECKLIST, ROWS, { seed, draws })), 'perturbed-weights');
    const once = family(3, 200);
    expect(once).toEqual(family(3, 200));
    expect(once).not.toEqual(family(4, 200));
    if (once.kind !== 'drawn') throw new Error(once.kind);
    expect(once.agreement.variations).toBe(200);
    expect(once.bands.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    const held = once.bands.find(({ band }) => band === 'satisfactory')?.count;
    expect(once.agreement.bandHolds).toBe(held);
    // At the worst the first domain is (1.5 × 100 + 2 × 0) / 3.5 and weighs 1 of 3; at the best 6 / 6.5 and 4 of 4.5.
    expect(once.range.lowest).toBeGreaterThan((100 * 1.5) / 3.5 / 3 + (25 * 2) / 3);
    expect(once.range.highest).toBeLessThan((100 * (6 / 6.5) * 4 + 25 * 0.5) / 4.5);
  });

  it('cannot move a score that does not weigh', () => {
    const minimum = { ...CHECKLIST, scoring: { ...CHECKLIST.scoring, domains: 'minimum' as const } };
    const each = mechanismIn(assess(minimum, ROWS, { draws: 50 }));
    expect(agreementIn(each, 'perturbed-weights')).toMatchObject({ variations: 50, bandHolds: 50 });
    const family = familyIn(each, 'perturbed-weights');
    if (family.kind !== 'drawn') throw new Error(family.kind);
    expect(family.range.lowest).toBeCloseTo(25, 9);
    expect(family.range.highest).toBeCloseTo(25, 9);
  });
});
