import { requireFinite, sum } from './basics.ts';
import { checkedCount } from './counts.ts';

/** What the mean of a whole list of members can be, whoever did not answer. */
export interface NonResponseBounds {
  /** Share of the list that answered, 0–1; null for an empty list. */
  readonly coverage: number | null;
  /** Mean if all others would answer the lowest, in the unit of the answers; null for an empty list. */
  readonly lowest: number | null;
  /** Mean if all others would answer the highest; equal to the lowest where all answered. */
  readonly highest: number | null;
  /** Why the figures are null: `too-few` for an empty list; null where they are not. */
  readonly reason: 'too-few' | null;
}

/** Ends of the scale of an answer. */
export interface ScaleEnds {
  /** Lowest possible answer, in the unit of the answers. */
  readonly lowest: number;
  /** Highest possible answer. */
  readonly highest: number;
}

/**
 * Worst-case bounds for non-response: (Σ x + (N − n) · end of the scale) / N, with N members on the list
 * and the n answers given. They assume nothing about those who did not answer. RangeError where N is less than n.
 */
export function nonResponseBounds(
  answers: readonly number[],
  members: number,
  scale: ScaleEnds,
): NonResponseBounds {
  requireFinite(answers);
  const silent = checkedCount(members, 'members') - answers.length;
  if (silent < 0) throw new RangeError('a list has at least as many members as answered');
  if (members === 0) return { coverage: null, lowest: null, highest: null, reason: 'too-few' };
  const given = sum(answers);
  return {
    coverage: answers.length / members,
    lowest: (given + silent * scale.lowest) / members,
    highest: (given + silent * scale.highest) / members,
    reason: null,
  };
}
