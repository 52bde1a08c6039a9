import { withoutNoise } from '../statistics/index.ts';
import type { CaseField } from './case-field.ts';
import { type CaseMean, caseMeans } from './case-means.ts';
import type { Bounds, CaseRanking } from './types.ts';

/**
 * Ranks of cases by their mean, best 1, ties sharing the mean rank, in the order of the matrix; with the ranks they take
 * when each criterion in turn is left out, and those that what is not stated leaves open.
 */
export function rankCases(field: CaseField, means: readonly CaseMean[]): CaseRanking {
  const ranks = ranksOf(means);
  const { criteria } = field.matrix;
  const trials = criteria.length < 2 ? [] : criteria.map((_, place) => ranksOf(caseMeans(field, place)));
  const open: OpenMeans = {
    lows: means.map(({ mean, bounds }) => (mean === null ? null : (bounds?.lowest ?? null))),
    highs: means.map(({ bounds }) => bounds?.highest ?? null),
  };
  return {
    rows: field.names.map((name, place) => {
      const rank = ranks[place] ?? null;
      return {
        name,
        mean: means[place]?.mean ?? null,
        rank,
        leavingOneOut:
          rank === null || trials.length === 0
            ? null
            : spanOf([rank, ...trials.map((each) => each[place] ?? null)]),
        notStated: openRanks(open, place, means[place]?.bounds ?? null),
      };
    }),
  };
}

function ranksOf(means: readonly CaseMean[]): (number | null)[] {
  const known = means.map(({ mean }) => mean);
  return known.map((mean, place) => (mean === null ? null : rankAmong(mean, known, place)));
}

/** 1 and the others above, and half of the others that tie. */
function rankAmong(value: number, all: readonly (number | null)[], own: number): number {
  let rank = 1;
  all.forEach((other, place) => {
    if (other === null || place === own) return;
    const lead = withoutNoise(other - value);
    if (lead >= 0) rank += lead > 0 ? 1 : 0.5;
  });
  return rank;
}

function spanOf(ranks: readonly (number | null)[]): Bounds {
  const known = ranks.filter((rank) => rank !== null);
  return { lowest: Math.min(...known), highest: Math.max(...known) };
}

/** Where the mean of a case could lie; null where it has none and takes no rank. */
interface OpenMeans {
  /** Of cases without a grade: null, as they need not take a rank. */
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
}

/** Its best rank, with all others at their lowest, and its worst; cases without a grade take a rank only to be ahead. */
function openRanks({ lows, highs }: OpenMeans, place: number, bounds: Bounds | null): Bounds | null {
  if (bounds === null) return null;
  return {
    lowest: rankAmong(bounds.highest, lows, place),
    highest: rankAmong(bounds.lowest, highs, place),
  };
}
