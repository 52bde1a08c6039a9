import { classicalScaling, withoutNoise } from '../statistics/index.ts';
import { compareText } from '../text.ts';
import type { CaseField } from './case-field.ts';
import type { PairTable } from './pair-distances.ts';
import type { DistanceMap } from './types.ts';

/** Two points lie on a line whatever they are. */
const FEWEST_FOR_MAP = 3;

/** Cases on a plane by classical scaling of their distances; without those to which some distance is not known. */
export function distanceMap(field: CaseField, pairs: PairTable): DistanceMap {
  const { kept, leftOut } = knownThroughout(field, pairs);
  if (kept.length < FEWEST_FOR_MAP) return { state: 'withheld', why: 'too-few-cases' };
  const distances = kept.map((first) =>
    kept.map((second) => (first === second ? 0 : withoutNoise(pairs.of(first, second).distance ?? 0))),
  );
  const scaling = classicalScaling(distances);
  if (scaling.state === 'withheld') return { state: 'withheld', why: 'all-alike' };
  const places = new Map(kept.map((place, order) => [place, scaling.points[order] ?? []]));
  return {
    state: 'drawn',
    points: field.names.flatMap((name, place) => {
      const point = places.get(place);
      return point === undefined ? [] : [{ case: name, x: point[0] ?? 0, y: point[1] ?? 0 }];
    }),
    shown: scaling.shown,
    leftOut: leftOut.sort((a, b) => a - b).map((place) => field.names[place] ?? ''),
  };
}

/**
 * Places of cases by name, so that the order of the file cannot turn the map, once the case with most unknown distances
 * is taken out again and again until none is left.
 */
function knownThroughout({ names }: CaseField, pairs: PairTable): { kept: number[]; leftOut: number[] } {
  let kept = [...names.keys()].sort((a, b) => compareText(names[a] ?? '', names[b] ?? '') || a - b);
  const leftOut: number[] = [];
  const unknown = new Map(
    kept.map((place) => [place, kept.filter((other) => isUnknown(place, other)).length]),
  );
  for (;;) {
    const worst = kept.reduce(
      (best, place) => (countOf(place) > countOf(best) ? place : best),
      kept[0] ?? -1,
    );
    if (countOf(worst) === 0) return { kept, leftOut };
    kept = kept.filter((place) => place !== worst);
    leftOut.push(worst);
    for (const place of kept) if (isUnknown(place, worst)) unknown.set(place, countOf(place) - 1);
  }

  function isUnknown(one: number, other: number): boolean {
    return one !== other && pairs.of(one, other).distance === null;
  }

  function countOf(place: number): number {
    return unknown.get(place) ?? 0;
  }
}
