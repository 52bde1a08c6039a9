import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, CaseMatrix, CasesResult } from '../../../src/cases/types.ts';
import { aCell, aCriterion, aMatrix, assessed } from '../../helpers/cases.ts';

const WORDS = ['no', 'limited', 'medium', 'yes', '', '?', '?medium|yes (strong)', '?no|limited', '-', 0.42];

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([cases, width]) =>
    fc
      .array(fc.array(fc.constantFrom(...WORDS), { minLength: width + 1, maxLength: width + 1 }), {
        minLength: cases,
        maxLength: cases,
      })
      .map((rows) =>
        aMatrix(
          Array.from({ length: width }, (_, i) => `criterion-${i}`),
          Object.fromEntries(rows.map((row, i) => [`case-${i}`, row])),
          { outcome: aCriterion('works') },
        ),
      ),
  );

describe('bounds', () => {
  it('hold the figure they are of', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { profiles, distances, ranking } = assessed(matrix, { isRanked: true });
        for (const { mean, bounds } of profiles) expectWithin(mean, bounds);
        for (const { distance, bounds } of distances) expectWithin(distance, bounds);
        for (const { rank, leavingOneOut, notStated } of ranking?.rows ?? []) {
          expectWithin(rank, notStated);
          if (leavingOneOut !== null) expectWithin(rank, leavingOneOut);
        }
      }),
    );
  });

  it('are never narrower for knowing less', () => {
    fc.assert(
      fc.property(matrices, fc.nat(), fc.nat(), (matrix, row, column) => {
        const less = without(matrix, row % matrix.cases.length, column % matrix.criteria.length);
        const [more, fewer] = [assessed(matrix, { isRanked: true }), assessed(less, { isRanked: true })];
        fewer.profiles.forEach(({ bounds }, at) => {
          expectHolds(bounds, more.profiles[at]?.bounds ?? null);
        });
        fewer.distances.forEach(({ bounds }, at) => {
          expectHolds(bounds, more.distances[at]?.bounds ?? null);
        });
      }),
    );
  });

  it('lie between 0 and 1', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        for (const { bounds } of assessed(matrix).distances) {
          expect(bounds.lowest).toBeGreaterThanOrEqual(0);
          expect(bounds.highest).toBeLessThanOrEqual(1 + 1e-12);
          expect(bounds.lowest).toBeLessThanOrEqual(bounds.highest + 1e-12);
        }
      }),
    );
  });
});

describe('the order of rows and columns', () => {
  it('changes nothing but order', () => {
    const shuffled = matrices.chain((matrix) =>
      fc
        .tuple(
          fc.shuffledSubarray([...matrix.cases.keys()], { minLength: matrix.cases.length }),
          fc.shuffledSubarray([...matrix.criteria.keys()], { minLength: matrix.criteria.length }),
        )
        .map(([rows, columns]) => ({ matrix, other: rearranged(matrix, rows, columns) })),
    );
    fc.assert(
      fc.property(shuffled, ({ matrix, other }) => {
        for (const order of ['outcome', 'similarity'] as const) {
          const [one, two] = [matrix, other].map((each) => assessed(each, { isRanked: true, order }));
          if (one === undefined || two === undefined) throw new Error('two results');
          expect(two.order).toEqual(one.order);
          expect(sorted(two)).toEqual(sorted(one));
        }
      }),
    );
  });
});

/** A matrix with one cell less. */
function without(matrix: CaseMatrix, row: number, column: number): CaseMatrix {
  const cases = matrix.cases.map((each, place) => ({
    ...each,
    cells: each.cells.map((cell, at) =>
      place === row && at === column && cell.state !== 'not-applicable' ? aCell('') : cell,
    ),
  }));
  return { ...matrix, cases };
}

function rearranged(matrix: CaseMatrix, rows: readonly number[], columns: readonly number[]): CaseMatrix {
  const pick = <Thing>(things: readonly Thing[], places: readonly number[]) =>
    places.flatMap((place) => things.slice(place, place + 1));
  return {
    ...matrix,
    criteria: pick(matrix.criteria, columns),
    cases: pick(matrix.cases, rows).map((each) => ({ ...each, cells: pick(each.cells, columns) })),
  };
}

/** What a result says, whatever the order it says it in; figures to 9 digits. */
function sorted({ profiles, counts, distances, pairs, map, ranking }: CasesResult): unknown {
  const pairOf = ({ first, second, distance, bounds, shared }: CasesResult['distances'][number]) =>
    [[first, second].sort().join(' '), distance, bounds.lowest, bounds.highest, shared].map(rounded);
  return {
    profiles: byText(profiles.map(({ missing, ...each }) => ({ ...each, missing: byText(missing) }))),
    counts: byText(counts.map((each) => deeplySorted(each))),
    distances: byText(distances.map(pairOf)),
    pairs: [pairs.similarUnlike.map(pairOf), pairs.differentAlike.map(pairOf), pairs.of, pairs.why],
    map: map.state === 'drawn' ? [byText(map.points), map.shown, byText(map.leftOut)] : map,
    ranking: byText(ranking?.rows ?? []),
  };
}

function byText(things: readonly unknown[]): string[] {
  return things.map((thing) => JSON.stringify(thing, (_, value) => rounded(value))).sort();
}

function deeplySorted(value: unknown): unknown {
  if (Array.isArray(value)) return byText(value.map(deeplySorted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deeplySorted(each)]));
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value;
}

function expectWithin(value: number | null, bounds: Bounds | null): void {
  if (value === null) return;
  expect(value).toBeGreaterThanOrEqual((bounds?.lowest ?? Number.NaN) - 1e-12);
  expect(value).toBeLessThanOrEqual((bounds?.highest ?? Number.NaN) + 1e-12);
}

function expectHolds(wide: Bounds | null, narrow: Bounds | null): void {
  if (narrow === null) return;
  expect(wide?.lowest).toBeLessThanOrEqual(narrow.lowest + 1e-12);
  expect(wide?.highest).toBeGreaterThanOrEqual(narrow.highest - 1e-12);
}
