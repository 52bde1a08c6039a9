import type { Checklist } from '../checklist/types.ts';
import type { ResponseTable } from '../responses/types.ts';
import { type GroupTally, groupTally } from './group.ts';
import { type ItemPlace, itemPlaces } from './places.ts';
import { wholeScope } from './scope.ts';
import { domainScore, overallScore } from './scores.ts';
import { tallyResponses } from './tally.ts';
import type { CategoryScore, Disaggregation } from './types.ts';

/** Finds the disaggregation of one mechanism in one round. */
export interface Disaggregator {
  of(mechanism: string, round: string): Disaggregation[];
}

/**
 * Scores of each category of a column; categories with fewer than `minCell` respondents carry no figure at all.
 * Gates are rules on mechanisms and are not applied to categories.
 */
export function disaggregate(
  table: ResponseTable,
  checklist: Checklist,
  column: string,
  minCell: number,
): Disaggregator {
  const names = table.attributes[column];
  const places = itemPlaces(checklist);
  const tally = names ? tallyResponses(table, checklist, names) : null;
  return {
    of(mechanism, round) {
      if (!tally) return [];
      const categories = tally.groups.flatMap((group, index) =>
        group.mechanism === mechanism && group.round === round
          ? [categoryScore(checklist, groupTally(tally, checklist, places, index), places, minCell)]
          : [],
      );
      return [{ column, minCell, categories }];
    },
  };
}

function categoryScore(
  checklist: Checklist,
  group: GroupTally,
  places: readonly ItemPlace[],
  minCell: number,
): CategoryScore {
  const category = group.category ?? '';
  const scope = wholeScope(checklist, group, places);
  const respondents = scope.voices.reduce((sum, voice) => sum + voice.respondents, 0);
  if (respondents < minCell) return { category, state: 'suppressed' };
  const domains = checklist.domains.map((domain) => ({ id: domain.id, score: domainScore(scope, domain) }));
  return { category, state: 'shown', respondents, overall: overallScore(scope), domains };
}
