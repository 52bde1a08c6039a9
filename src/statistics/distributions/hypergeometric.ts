import { logChoose } from './log-gamma.ts';

/** An urn from which some are drawn without putting back. */
export type Draw = {
  /** How many in the urn are marked, a whole number from 0. */
  readonly marked: number;
  /** How many in the urn are not marked, a whole number from 0. */
  readonly unmarked: number;
  /** How many are drawn, at most marked + unmarked. */
  readonly drawn: number;
};

/** Probability that exactly `hits` of those drawn are marked. RangeError for an impossible urn. */
export function hypergeometricMass(hits: number, { marked, unmarked, drawn }: Draw): number {
  const counts = [marked, unmarked, drawn, marked + unmarked - drawn];
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) {
    throw new RangeError('the urn needs whole numbers from 0, and no more drawn than it holds');
  }
  const misses = drawn - hits;
  if (!Number.isInteger(hits) || hits < 0 || hits > marked || misses < 0 || misses > unmarked) return 0;
  return Math.exp(
    logChoose(marked, hits) + logChoose(unmarked, misses) - logChoose(marked + unmarked, drawn),
  );
}
