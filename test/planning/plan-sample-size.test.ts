import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSampleSize } from '../../src/planning/plan-sample-size.ts';
import type { PlannedDesign, PlanningOptions } from '../../src/planning/types.ts';
import { expected, hasReference } from '../statistics/reference-values.ts';

type Question = Omit<PlanningOptions, 'coordkit'>;

function plan(question: Question) {
  return planSampleSize({ coordkit: '0.0.0', ...question });
}

function needed(design: PlannedDesign, question: Question) {
  return plan(question).designs.find((each) => each.design === design)?.needed;
}

function reach(design: PlannedDesign, question: Question) {
  return plan(question).designs.find((each) => each.design === design)?.reach;
}

describe('what a change needs', () => {
  // ceiling(power.t.test(delta = 10, sd = 15, power = 0.8, type = "paired", strict = TRUE)$n) = 20; two-sample 37
  it('of 10 points with a standard deviation of 15', () => {
    const question = { change: 10, deviation: 15 };
    expect(needed('linked', question)).toMatchObject({
      respondents: 20,
      units: 20,
      raisedBy: null,
      invite: 20,
    });
    expect(needed('unlinked', question)).toMatchObject({ respondents: 37, census: false, caution: null });
    expect(plan(question).table).toBeNull();
  });

  it('is not said without a standard deviation', () => {
    expect(needed('linked', { change: 10 })).toBeNull();
    expect(needed('linked', { deviation: 15 })).toBeNull();
  });

  it('takes the changes to vary less, the more the rounds correlate', () => {
    const [linked, unlinked] = plan({ change: 10, deviation: 20, correlation: 0.92 }).designs;
    // 20 x sqrt(2 x 0.08) = 8
    expect(linked?.deviation).toBeCloseTo(8, 12);
    expect(linked?.needed?.effect).toBeCloseTo(1.25, 12);
    expect(unlinked?.deviation).toBe(20);
  });

  it('is never so few that an exact test could not tell: six linked at 5 %, eight at 1 %', () => {
    const question = { change: 60, deviation: 10 };
    expect(needed('linked', question)).toMatchObject({ units: 6, unitsByPower: 3, raisedBy: 'exact-test' });
    expect(needed('linked', { ...question, level: 0.99 })).toMatchObject({
      units: 8,
      raisedBy: 'exact-test',
    });
  });

  it('is never so few that figures are only described: five in each unlinked round', () => {
    const question = { change: 60, deviation: 10 };
    expect(needed('unlinked', question)).toMatchObject({ units: 5, raisedBy: 'descriptive-only' });
  });

  it('carries the label of the small-n table', () => {
    const label = (deviation: number) => needed('linked', { change: 10, deviation })?.caution;
    // Sizes for effects of 2, 1 and 0.5: 6, 10 and 34.
    expect([label(5), label(10), label(20)]).toEqual(['very-small', 'small', null]);
  });

  it('counts clusters as the independent units', () => {
    const question = { change: 10, deviation: 15, clusterSize: 8, icc: 0.1 };
    expect(plan(question).method.designEffect).toBeCloseTo(1.7, 12);
    expect(needed('linked', question)).toMatchObject({ units: 6, respondents: 48, caution: 'very-small' });
    expect(needed('unlinked', question)).toMatchObject({ units: 9, respondents: 72 });
  });

  it('is null where it would take more than a million', () => {
    expect(needed('linked', { change: 0.1, deviation: 100 })).toBeNull();
  });
});

describe('those who are lost', () => {
  it('are invited on top', () => {
    const question = { change: 10, deviation: 15, attrition: 0.2 };
    // 20 / 0.8 and 37 / 0.8 = 46.25
    expect(needed('linked', question)?.invite).toBe(25);
    expect(needed('unlinked', question)?.invite).toBe(47);
  });

  it('bring no one more by binary noise: 7 / 0.7 is 10', () => {
    expect(reach('linked', { n: 7, attrition: 0.3 })?.invite).toBe(10);
  });

  it('are made up for within their own cluster', () => {
    // 8 / 0.8 = 10 in each of six clusters
    const question = { change: 10, deviation: 15, clusterSize: 8, icc: 0.1, attrition: 0.2 };
    expect(needed('linked', question)?.invite).toBe(60);
  });

  it('cannot be made up for beyond the list', () => {
    expect(needed('linked', { change: 10, deviation: 15, members: 12, attrition: 0.3 })?.invite).toBeNull();
  });
});

describe('a list of members', () => {
  it('spares respondents, and is never outgrown', () => {
    expect(needed('linked', { change: 10, deviation: 15, members: 30 })?.respondents).toBe(13);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 50 }), (members, change) => {
        for (const design of ['linked', 'unlinked'] as const) {
          const size = needed(design, { change, deviation: 15, members });
          expect(size?.respondents).toBeLessThanOrEqual(members);
          expect(size?.census).toBe(size?.respondents === members);
          expect(size?.power === null).toBe(size?.census);
        }
      }),
    );
  });

  it('that answers as a whole leaves nothing to detect: the figure is the answer', () => {
    const whole = reach('linked', { n: 25, deviation: 15, change: 10, members: 25 });
    expect(whole).toMatchObject({ census: true, reason: 'census', respondents: 25 });
    expect(whole).toMatchObject({
      effect: null,
      change: null,
      halfWidth: null,
      power: null,
      smallestP: null,
    });
  });
});

describe('what a number of respondents can detect', () => {
  // power.t.test(n = 12, sd = 15, power = 0.8, type = "paired", strict = TRUE)$delta = 13.33; qt(0.975, 11)*15/sqrt(12)
  it('in points, with the interval to expect', () => {
    const linked = reach('linked', { n: 12, deviation: 15 });
    expect(linked?.change).toBeCloseTo(13.3298, 4);
    expect(linked?.halfWidth).toBeCloseTo(9.5305, 4);
    expect(linked).toMatchObject({
      caution: 'small',
      smallestP: 2 / 2 ** 12,
      canReachLevel: true,
      power: null,
    });
  });

  it('in standard deviations where none is given, and up to which one a change is detected', () => {
    const linked = reach('linked', { n: 10, change: 10 });
    expect(linked?.effect).toBeCloseTo(0.996001371455, 9);
    expect(linked).toMatchObject({ change: null, halfWidth: null, power: null });
    expect(linked?.largestDeviation).toBeCloseTo(10 / 0.996001371455, 8);
  });

  // power.t.test(n = 20, delta = 0.5, type = "paired", strict = TRUE)$power
  it('and the chance of finding the change that was asked for', () => {
    expect(reach('linked', { n: 20, change: 5, deviation: 10 })?.power).toBeCloseTo(0.5645044184, 9);
  });

  it('says that five linked respondents cannot reach .05, six can, seven not .01', () => {
    const canReach = (n: number, level = 0.95) => reach('linked', { n, level })?.canReachLevel;
    expect([canReach(5), canReach(6), canReach(7, 0.99)]).toEqual([false, true, false]);
  });

  it.each([
    [1, 'answers-only'],
    [2, 'answers-only'],
    [3, 'descriptive-only'],
    [4, 'descriptive-only'],
  ])('is withheld for %d: %s', (n, caution) => {
    for (const design of ['linked', 'unlinked'] as const) {
      const few = reach(design, { n, deviation: 15, change: 10 });
      expect(few).toMatchObject({
        reason: 'too-few-units',
        caution,
        effect: null,
        smallestP: null,
        power: null,
      });
    }
  });

  it('counts clusters, not people: 40 in four clusters are four units', () => {
    expect(reach('linked', { n: 40, clusterSize: 10, icc: 0.2 })?.reason).toBe('too-few-units');
  });
});

describe('the table', () => {
  it('holds needed sizes and powers over standardised changes', () => {
    const { table } = plan({});
    const row = table?.rows.find(({ effect }) => effect === 0.5);
    // power.t.test(n = 20, delta = 0.5, ...): 0.5645 paired, 0.3379 of two groups
    const column = table?.units.indexOf(20) ?? -1;
    expect(row?.designs.map(({ needed: units }) => units)).toEqual([34, 64]);
    expect(row?.designs[0]?.power[column]).toBeCloseTo(0.5645044184, 9);
    expect(row?.designs[1]?.power[column]).toBeCloseTo(0.3379390289, 9);
    expect(table?.units.every((units) => units >= 5)).toBe(true);
  });

  it('gives points where the standard deviation is known, and deviations where the change is', () => {
    const at = (question: Question) => plan(question).table?.rows.find(({ effect }) => effect === 0.5);
    expect(at({ deviation: 20, correlation: 0.92 })?.designs.map(({ change }) => change)).toEqual([
      expect.closeTo(4, 12),
      10,
    ]);
    expect(at({ change: 10 })?.designs.map(({ deviation }) => deviation)).toEqual([20, 20]);
  });

  it('ends before the list does', () => {
    expect(plan({ members: 20 }).table?.units).toEqual([5, 6, 8, 10, 15]);
    expect(plan({ members: 3 }).table?.units).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each<Question>([
    { change: 0 },
    { change: Number.NaN },
    { deviation: -1 },
    { deviation: 10, correlation: 1 },
    { n: 2.5 },
    { n: 0 },
    { n: 30, members: 20 },
    { n: 42, clusterSize: 8 },
    { members: 0 },
    { members: 40, clusterSize: 8 },
    { clusterSize: 0 },
    { clusterSize: 8, icc: 2 },
    { attrition: 1 },
    { n: 3, power: 1 },
    { n: 3, power: 0.05 },
    { n: 3, level: 1 },
    { power: 1 },
    { level: 0 },
  ])('%j', (question) => {
    expect(() => plan(question)).toThrow(RangeError);
  });
});

interface Reference {
  wilcoxonPairedOrSignFlip: { n: number; minTwoSidedP: number }[];
  mannWhitney: { n1: number; n2: number; minTwoSidedP: number }[];
}

describe.skipIf(!hasReference)('the smallest p of a plan (needs ../shared/reference/values)', () => {
  it('is the enumerated one', () => {
    const want = expected<Reference>('18_smallest_p');
    for (const { n, minTwoSidedP } of want.wilcoxonPairedOrSignFlip.filter((each) => each.n >= 5))
      expect(reach('linked', { n })?.smallestP).toBeCloseTo(minTwoSidedP, 14);
    for (const { n1, minTwoSidedP } of want.mannWhitney.filter((each) => each.n1 === each.n2 && each.n1 >= 5))
      expect(reach('unlinked', { n: n1 })?.smallestP).toBeCloseTo(minTwoSidedP, 14);
  });
});
