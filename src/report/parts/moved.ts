import type { Change, MechanismChange } from '../../change/types.ts';

/** A domain or an item with its change. */
export interface Moved {
  readonly id: string;
  readonly change: Change;
}

/** Every item of a mechanism, in the checklist's order. */
export function allItems({ domains }: MechanismChange): readonly Moved[] {
  return domains.flatMap((domain) => domain.items);
}

/** Those that moved, furthest first; equal distances keep their order. */
export function byDistance<Part extends Moved>(parts: readonly Part[]): Part[] {
  return parts
    .filter(({ change }) => change.direction === 'better' || change.direction === 'worse')
    .toSorted((a, b) => distance(b) - distance(a));
}

function distance({ change }: Moved): number {
  return Math.abs(change.difference ?? 0);
}
