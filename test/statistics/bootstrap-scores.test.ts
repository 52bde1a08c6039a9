import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap, bootstrapFigure } from '../../src/statistics/bootstrap.ts';
import { bootstrapScores } from '../../src/statistics/bootstrap-scores.ts';
import { expected, hasReference } from './reference-values.ts';

type Points = (number | null)[][];

/** The figure written out: the mean over items of the mean of each over those drawn who answered it. */
function plainScore(points: Points, weights: readonly number[]): (places: Uint32Array) => number | null {
  return (places) => {
    const means = weights.map((weight, item) => {
      const given = [...places]
        .map((place) => points[place]?.[item] ?? null)
        .filter((point) => point !== null);
      return {
        weight,
        count: given.length,
        mean: given.reduce((sum, point) => sum + point, 0) / given.length,
      };
    });
    const answered = means.filter(({ count }) => count > 0);
    const size = answered.reduce((sum, { weight }) => sum + weight, 0);
    return size > 0 ? answered.reduce((sum, { weight, mean }) => sum + weight * mean, 0) / size : null;
  };
}

/** Both ways, with the numbers of the result to 9 decimals. */
function bothWays(points: Points, weights: readonly number[], seed: number) {
  const options = { seed, resamples: 300 };
  return {
    fast: rounded(bootstrapScores(points, { ...options, weights })),
    plain: rounded(bootstrapFigure(points.length, plainScore(points, weights), options)),
  };
}

function rounded(result: unknown): unknown {
  const text = JSON.stringify(result, (_, value) => (typeof value === 'number' ? value.toFixed(9) : value));
  return JSON.parse(text.replaceAll('"-0.000000000"', '"0.000000000"'));
}

/** Points of 12 respondents on 7 items of different scales, one answer in five missing; the same at every run. */
function answers(scales: readonly (readonly number[])[]): Points {
  return Array.from({ length: 12 }, (_, respondent) =>
    Array.from({ length: 7 }, (_, item) => {
      const mix = respondent * 31 + item * 17 + respondent * item * 7;
      const scale = scales[item % scales.length] ?? [];
      return mix % 5 === 0 ? null : (scale[mix % scale.length] ?? null);
    }),
  );
}

const EVEN = [0, 25, 50, 75, 100];
const THIRDS = [0, 100 / 3, 200 / 3, 100];
const UNEVEN = [0, Math.SQRT2, 10 * Math.PI, 99.9];
const ONES = [1, 1, 1, 1, 1, 1, 1];

describe('bootstrapScores is bootstrapFigure with the score as its figure', () => {
  const kinds = [
    ['points in even steps', answers([EVEN]), ONES],
    ['scales that differ', answers([EVEN, THIRDS, [0, 100], [-3, 4]]), ONES],
    ['points in no even steps', answers([UNEVEN]), ONES],
    ['both kinds, and weights', answers([EVEN, UNEVEN, THIRDS]), [2, 0.5, 1, 0, 3, 1 / 3, 1]],
    ['nobody leaves an item out', answers([EVEN]).map((row) => row.map((point) => point ?? 50)), ONES],
  ] as const;
  it.each(kinds)('%s', (_, points, weights) => {
    const { fast, plain } = bothWays(points, weights, 11);
    expect(fast).toEqual(plain);
  });

  it('whatever is answered', () => {
    const point = fc.option(
      fc.oneof(
        fc.constantFrom(0, 25, 50, 75, 100),
        fc.integer({ min: -9e6, max: 9e6 }).map((whole) => whole / 1e6),
      ),
    );
    const rows = fc.array(fc.array(point, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 });
    const weights = fc.array(fc.constantFrom(0, 1, 2.5), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(rows, weights, fc.nat(1000), (points, each, seed) => {
        const options = { seed, resamples: 20 };
        const fast = bootstrapScores(points, { ...options, weights: each });
        const plain = bootstrapFigure(points.length, plainScore(points, each), options);
        expect(fast.dropped).toBe(plain.dropped);
        expect(fast.estimate ?? -1).toBeCloseTo(plain.estimate ?? -1, 9);
        expect(fast.bootstrapMean ?? -1).toBeCloseTo(plain.bootstrapMean ?? -1, 9);
        expect(fast.percentile?.upper ?? -1).toBeCloseTo(plain.percentile?.upper ?? -1, 9);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it('more answers than fit side by side in one number', () => {
    const points = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 50 }, (_, item) =>
        (i * item) % 19 === 3 ? null : ((i * 7 + item * 3) % 11) * 10,
      ),
    );
    const { fast, plain } = bothWays(points, points[0]?.map(() => 1) ?? [], 3);
    expect(fast).toEqual(plain);
  });

  it('of one item that all answered it is the bootstrap of the mean', () => {
    const values = [3, -1, 4, 1, -5, 9, 2, 6];
    const points = values.map((value) => [value]);
    expect(rounded(bootstrapScores(points, { seed: 2 }))).toEqual(rounded(bootstrap(values, { seed: 2 })));
  });
});

describe('missing answers', () => {
  // Worked by hand: item means (0 + 50) / 2 = 25, 100 / 1 = 100; nobody answered the third.
  it('divides each item by its own answers, and leaves out what nobody answered', () => {
    const points = [
      [0, null, null],
      [50, 100, null],
    ];
    expect(bootstrapScores(points, { seed: 1 }).estimate).toBe(62.5);
    expect(bootstrapScores(points, { seed: 1, weights: [3, 1, 7] }).estimate).toBe(43.75);
  });

  // Of the resamples of two, a quarter is each of: both first (0), both second (75), one of each (62.5, twice).
  it('leaves an item out of the resamples in which nobody answered it', () => {
    const points = [
      [0, null],
      [50, 100],
    ];
    const { bootstrapMean, dropped } = bootstrapScores(points, { seed: 1, resamples: 40_000 });
    expect(dropped).toBe(0);
    expect(bootstrapMean).toBeCloseTo(50, 0);
  });

  it('drops the resamples in which nothing is answered, and counts them', () => {
    const points = [[null], [20], [null]];
    const { estimate, dropped, resamples, reason } = bootstrapScores(points, { seed: 1, resamples: 9000 });
    expect(estimate).toBe(20);
    expect(dropped / resamples).toBeCloseTo((2 / 3) ** 3, 1);
    expect(reason).toBe('no-variation');
    const varied = bootstrapScores([[null], [20], [null], [40]], { seed: 1 });
    expect(varied.dropped).toBeGreaterThan(0);
    expect(varied.bca).not.toBeNull();
  });

  it('takes null, NaN and what a row is too short to reach as no answer', () => {
    const full = bootstrapScores(
      [
        [1, null],
        [2, 5],
        [7, null],
      ],
      { seed: 1 },
    );
    expect(bootstrapScores([[1], [2, 5], [7, Number.NaN]], { seed: 1 })).toEqual(full);
  });
});

describe('no interval, and why', () => {
  const without = [
    ['nobody', [], null, 'too-few'],
    ['one respondent', [[50, 100]], 75, 'too-few'],
    [
      'two who answered nothing',
      [
        [null, null],
        [null, null],
      ],
      null,
      'undefined-estimate',
    ],
    ['two without items', [[], []], null, 'undefined-estimate'],
    [
      'all equal',
      [
        [0.1, 0.7],
        [0.1, 0.7],
        [0.1, 0.7],
      ],
      0.4,
      'no-variation',
    ],
    [
      'all equal where answered',
      [
        [0.1, null],
        [0.1, 0.1],
        [null, 0.1],
      ],
      0.1,
      'no-variation',
    ],
  ] as const;
  it.each(without)('%s', (_, points, estimate, reason) => {
    const result = bootstrapScores(points, { seed: 1 });
    expect(result).toMatchObject({ percentile: null, bca: null, reason, units: points.length });
    expect(result.estimate).toEqual(estimate === null ? null : expect.closeTo(estimate, 12));
  });

  it('two respondents have one', () => {
    expect(bootstrapScores([[0], [100]], { seed: 1 }).percentile).toMatchObject({ lower: 0, upper: 100 });
  });

  it('only items without weight: no score', () => {
    expect(bootstrapScores([[1], [2]], { seed: 1, weights: [0] }).reason).toBe('undefined-estimate');
  });

  it('refuses weights below 0, without end and fewer than the items', () => {
    for (const weights of [[1], [1, -1], [1, Infinity], [1, Number.NaN]])
      expect(() => bootstrapScores([[1, 2]], { seed: 1, weights })).toThrow(RangeError);
  });
});

describe.skipIf(!hasReference)("numpy's seeded bootstrap (needs ../shared/reference/values)", () => {
  const { cases } = hasReference
    ? expected<{ cases: SeededCase[] }>('17_bootstrap_seeded')
    : { cases: [] as SeededCase[] };

  it.each(cases.flatMap((each) => (each.x ? [{ ...each, x: each.x }] : [])))('$id, as one item', (each) => {
    const result = bootstrapScores(
      each.x.map((value) => [value]),
      { seed: each.seed, resamples: each.B },
    );
    expect(result.estimate).toBeCloseTo(each.t0, 9);
    expect(result.bootstrapMean).toBeCloseTo(each.bootMean, 9);
    expect(result.standardError).toBeCloseTo(each.bootSE_ddof1, 9);
    expect(ends(result.percentile)).toEqual(near(each.percentile95_type7));
    expect(ends(result.bca)).toEqual(near(each.bca95_type7));
  });
});

interface SeededCase {
  id: string;
  B: number;
  seed: number;
  x?: number[];
  t0: number;
  bootMean: number;
  bootSE_ddof1: number;
  percentile95_type7: [number, number];
  bca95_type7: [number, number];
}

function ends(interval: { lower: number; upper: number } | null): (number | undefined)[] {
  return [interval?.lower, interval?.upper];
}

function near(values: readonly number[]): number[] {
  return values.map((value) => expect.closeTo(value, 9) as number);
}
