import type { Checklist } from '../../checklist/types.ts';
import type { ReadResponses } from '../../responses/types.ts';
import { itemPlaces } from '../places.ts';
import { scaleAlphas } from './alpha.ts';
import { compareConsensus } from './consensus.ts';
import { type RatingGroup, ratedItems, ratingGroups } from './ratings.ts';
import { roleGaps } from './role-gap.ts';
import type { AgreementResult, MechanismAgreement } from './types.ts';
import { domainSpreads, itemSpread, summariseSpread } from './within-group.ts';

export interface AgreementOptions {
  /** Start of the random stream, a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Confidence level of the intervals, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/**
 * How far those who rated a mechanism in a round agree: spread, gaps between roles, Krippendorff's alpha, and a consensus
 * beside the ratings it came from. Every respondent counts the same. Formulas: docs/scoring.md, "Agreement".
 */
export function assessAgreement(
  { table }: ReadResponses,
  checklist: Checklist,
  { seed, level = 0.95 }: AgreementOptions,
): AgreementResult {
  const places = itemPlaces(checklist);
  const groups = ratingGroups(table);
  const assess = (group: RatingGroup): MechanismAgreement => {
    const { mechanism, round, raters } = group;
    const rated = ratedItems(table, places, raters);
    const items = rated.map(itemSpread);
    return {
      mechanism,
      round,
      raters: raters.length,
      spread: summariseSpread(items),
      items,
      domains: domainSpreads(checklist, rated),
      gaps: roleGaps(checklist, places, table, raters, level),
      alphas: scaleAlphas(checklist, rated, { seed, level }),
      consensus: compareConsensus(checklist, places, table, group, groups),
    };
  };
  return { level, seed, mechanisms: groups.map(assess) };
}
