import type { Agreement, Trial, ValueRange } from './types.ts';

/** Variations counted so far. */
export interface AgreementCount {
  variations: number;
  scored: number;
  bandHolds: number;
  ranked: number;
  rankHolds: number;
  lowest: number | null;
  highest: number | null;
}

/** What can be told at all. */
export interface Tellable {
  readonly hasBands: boolean;
  readonly isRanked: boolean;
}

export function emptyCount(): AgreementCount {
  return { variations: 0, scored: 0, bandHolds: 0, ranked: 0, rankHolds: 0, lowest: null, highest: null };
}

/** Adds one variation to the count, in place: draws come by the thousand. */
export function countTrial(count: AgreementCount, { value, bandHolds, rankHolds }: Trial): void {
  count.variations += 1;
  if (value !== null) {
    count.scored += 1;
    count.lowest = Math.min(count.lowest ?? value, value);
    count.highest = Math.max(count.highest ?? value, value);
  }
  if (bandHolds === true) count.bandHolds += 1;
  if (rankHolds !== null) count.ranked += 1;
  if (rankHolds === true) count.rankHolds += 1;
}

/** The count of some variations. */
export function countTrials(trials: readonly Trial[]): AgreementCount {
  const count = emptyCount();
  for (const trial of trials) countTrial(count, trial);
  return count;
}

/** Counts with their shares; a share of nothing is null. */
export function agreementOf(count: AgreementCount, { hasBands, isRanked }: Tellable): Agreement {
  const { variations, scored, bandHolds, ranked, rankHolds } = count;
  return {
    variations,
    scored,
    bandHolds: hasBands ? bandHolds : null,
    bandShare: hasBands && scored > 0 ? bandHolds / scored : null,
    ranked,
    rankHolds: isRanked ? rankHolds : null,
    rankShare: isRanked && ranked > 0 ? rankHolds / ranked : null,
  };
}

export function rangeOf({ lowest, highest }: AgreementCount): ValueRange {
  return { lowest, highest };
}
