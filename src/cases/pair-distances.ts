import { sum, withoutNoise } from '../statistics/index.ts';
import type { CaseField } from './case-field.ts';
import { largestDifference, leastDifference } from './possible-values.ts';
import { reachableMeans } from './reachable-means.ts';
import type { Bounds, PairDistance } from './types.ts';

/** How far two cases are apart, without the criteria. */
export interface PairMeasure {
  /** Mean difference of the criteria graded in both; null for fewer of them than `fewestShared`. */
  readonly distance: number | null;
  readonly shared: number;
  readonly bounds: Bounds;
}

/** Every pair of cases, by their places in the matrix, whichever comes first. */
export interface PairTable {
  readonly of: (first: number, second: number) => PairMeasure;
}

/** Measures all pairs of cases. */
export function measurePairs(field: CaseField): PairTable {
  const rows = field.names.map((_, first) =>
    Array.from({ length: first }, (__, second) => measurePair(field, first, second)),
  );
  return {
    of: (first, second) => rows[Math.max(first, second)]?.[Math.min(first, second)] ?? UNMEASURED,
  };
}

const UNMEASURED: PairMeasure = { distance: null, shared: 0, bounds: { lowest: 0, highest: 1 } };

/** Two distances with rounding taken off: below 0 where the first is smaller, 0 where they are the same. */
export function compareDistances(one: number, other: number): number {
  return withoutNoise(one - other);
}

/** The distance of two cases with the criteria that make it. */
export function describePair(
  field: CaseField,
  pairs: PairTable,
  first: number,
  second: number,
): PairDistance {
  const { criteria, cases } = field.matrix;
  const places = criteria.map(({ id }, place) => ({ id, place, difference: differenceAt(place) }));
  const gradeOf = (row: number, place: number) => cases[row]?.cells[place]?.grade ?? '';
  return {
    first: field.names[first] ?? '',
    second: field.names[second] ?? '',
    ...pairs.of(first, second),
    differing: places
      .flatMap(({ id, place, difference }) =>
        difference === null || difference === 0
          ? []
          : [{ criterion: id, first: gradeOf(first, place), second: gradeOf(second, place), difference }],
      )
      .sort((a, b) => compareDistances(b.difference, a.difference)),
    alike: places.filter(({ difference }) => difference === 0).map(({ id }) => id),
    unknown: places
      .filter(({ place, difference }) => difference === null && applies(place))
      .map(({ id }) => id),
  };

  function differenceAt(place: number): number | null {
    const [one, other] = [field.values[first]?.[place] ?? null, field.values[second]?.[place] ?? null];
    return one === null || other === null ? null : differenceOf(one, other);
  }

  function applies(place: number): boolean {
    return (
      (field.possible[first]?.[place] ?? null) !== null && (field.possible[second]?.[place] ?? null) !== null
    );
  }
}

function measurePair(
  { values, possible, fewestShared }: CaseField,
  first: number,
  second: number,
): PairMeasure {
  const [one, other] = [values[first] ?? [], values[second] ?? []];
  const known: number[] = [];
  const open: Bounds[] = [];
  one.forEach((value, place) => {
    const beside = other[place] ?? null;
    if (value !== null && beside !== null) {
      known.push(differenceOf(value, beside));
      return;
    }
    const [may, besideMay] = [possible[first]?.[place] ?? null, possible[second]?.[place] ?? null];
    if (may !== null && besideMay !== null)
      open.push({ lowest: leastDifference(may, besideMay), highest: largestDifference(may, besideMay) });
  });
  return {
    distance: known.length < fewestShared ? null : sum(known) / known.length,
    shared: known.length,
    bounds: reachableMeans(known, open) ?? UNMEASURED.bounds,
  };
}

function differenceOf(one: number, other: number): number {
  return withoutNoise(one - other) === 0 ? 0 : Math.abs(one - other);
}
