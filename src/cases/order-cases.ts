import { withoutNoise } from '../statistics/index.ts';
import { compareText } from '../text.ts';
import type { CaseField } from './case-field.ts';
import type { CaseMean } from './case-means.ts';
import { compareDistances, type PairTable } from './pair-distances.ts';
import type { CaseOrder, CaseOutcome } from './types.ts';

/** What orders go by. */
interface Orderable {
  readonly field: CaseField;
  readonly pairs: PairTable;
  readonly means: readonly CaseMean[];
}

/** Names of cases in the order asked for. `file` alone depends on the order of the file. */
export function orderCases(by: CaseOrder, given: Orderable): string[] {
  return ORDERS[by](given).map((place) => given.field.names[place] ?? '');
}

const ORDERS = {
  file: ({ field }) => [...field.names.keys()],
  outcome: byOutcome,
  similarity: bySimilarity,
} as const satisfies Record<CaseOrder, (given: Orderable) => number[]>;

const SIDES = { worked: 0, failed: 1, unknown: 2 } as const satisfies Record<CaseOutcome, number>;

function byOutcome(given: Orderable): number[] {
  const sideOf = (place: number) => SIDES[given.field.outcomes[place] ?? 'unknown'];
  return byMean(given).sort((a, b) => sideOf(a) - sideOf(b));
}

/** Highest mean first, then by name; cases without a mean last. */
function byMean({ field, means }: Orderable): number[] {
  const meanOf = (place: number) => means[place]?.mean ?? -1;
  const nameOf = (place: number) => field.names[place] ?? '';
  return [...field.names.keys()].sort(
    (a, b) => withoutNoise(meanOf(b) - meanOf(a)) || compareText(nameOf(a), nameOf(b)) || a - b,
  );
}

/** From the case with the highest mean on, the nearest of those left; of several as near, the first by mean and name. */
function bySimilarity(given: Orderable): number[] {
  const left = byMean(given);
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.at(-1) ?? 0;
    const nearest = left.reduce((best, place, at) => (isNearer(place, left[best] ?? place) ? at : best), 0);
    order.push(...left.splice(nearest, 1));

    function isNearer(one: number, other: number): boolean {
      const [distance, beside] = [one, other].map((place) => given.pairs.of(last, place).distance);
      return compareDistances(distance ?? UNKNOWN, beside ?? UNKNOWN) < 0;
    }
  }
  return order;
}

/** Farther than any distance: cases whose distance is not known come when no other is left. */
const UNKNOWN = 2;
