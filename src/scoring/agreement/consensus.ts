import type { Checklist } from '../../checklist/types.ts';
import type { ResponseTable } from '../../responses/types.ts';
import { mean, median, quantile } from '../../statistics/index.ts';
import type { ItemPlace } from '../places.ts';
import { type OwnPoints, ownPoints, ownValues } from '../respondent-values.ts';
import { given, type RatingGroup } from './ratings.ts';
import type { ConsensusComparison, ConsensusItem } from './types.ts';

/** The round in which a group agreed on its answers, by its name. */
export const CONSENSUS_ROUND = 'consensus';

/** Differences below this are rounding. */
const NOISE = 1e-9;

/** Which row is the consensus, and whose ratings it came from. */
interface ConsensusSource {
  readonly kind: ConsensusComparison['kind'];
  /** Rows that are said to be the consensus: one, if it can be used. */
  readonly consensus: readonly number[];
  readonly round: string | null;
  readonly raters: readonly number[];
}

/**
 * The consensus of one mechanism and round beside the independent ratings: of the same round where a row has the role
 * `consensus`, of the mechanism's latest other round where the round itself is called so. Null where there is neither.
 */
export function compareConsensus(
  checklist: Checklist,
  places: readonly ItemPlace[],
  table: ResponseTable,
  group: RatingGroup,
  groups: readonly RatingGroup[],
): ConsensusComparison | null {
  const source = findSource(group, groups);
  if (source === null) return null;
  const { kind, round, raters, consensus } = source;
  const base = { kind, round, raters: raters.length };
  if (consensus.length > 1) return { ...base, ...NOTHING, reason: 'several-consensus-rows' };
  if (raters.length === 0) return { ...base, ...NOTHING, reason: 'no-independents' };
  const pointsOf = (row: number) => ownPoints(checklist, places, table, row);
  const agreed = consensus.flatMap((row) => pointsOf(row));
  const ratings = raters.map(pointsOf);
  const items = places.map((place) => consensusItem(place, agreed, ratings));
  return {
    ...base,
    items: items.filter((item) => item.consensus !== null || item.ratings > 0),
    ...overallOf(checklist, places, items),
    reason: null,
  };
}

const NOTHING = { items: [], common: 0, consensus: null, independent: null, difference: null } as const;

function findSource(group: RatingGroup, groups: readonly RatingGroup[]): ConsensusSource | null {
  const { raters, consensus, round } = group;
  if (consensus.length > 0 && raters.length > 0) return { kind: 'row', consensus, round, raters };
  const earlier = groups.findLast(
    (each) => each.mechanism === group.mechanism && each.round !== round && each.raters.length > 0,
  );
  if (round === CONSENSUS_ROUND && earlier !== undefined) {
    const agreed = consensus.length > 0 ? consensus : raters;
    return { kind: 'round', consensus: agreed, round: earlier.round, raters: earlier.raters };
  }
  return consensus.length > 0 ? { kind: 'row', consensus, round: null, raters: [] } : null;
}

function consensusItem(
  { item, index }: ItemPlace,
  agreed: OwnPoints,
  ratings: readonly OwnPoints[],
): ConsensusItem {
  const consensus = agreed[index] ?? null;
  const points = given(ratings.map((own) => own[index] ?? null));
  const base = { id: item.id, consensus, ratings: points.length };
  if (points.length === 0)
    return { ...base, mean: null, median: null, lowest: null, highest: null, position: null };
  const [lowest, highest] = [quantile(points, 0), quantile(points, 1)];
  const isKnown = consensus !== null && points.length > 1;
  const position = isKnown ? positionOf(consensus, lowest, highest) : null;
  return { ...base, mean: mean(points), median: median(points), lowest, highest, position };
}

function positionOf(value: number, lowest: number, highest: number): ConsensusItem['position'] {
  if (value < lowest - NOISE) return 'below';
  return value > highest + NOISE ? 'above' : 'within';
}

/** Both sides over the items that both answered, so that it is the answers that differ and not the questions. */
function overallOf(checklist: Checklist, places: readonly ItemPlace[], items: readonly ConsensusItem[]) {
  const common = items.map((item) => item.consensus !== null && item.mean !== null);
  const overall = (side: 'consensus' | 'mean') =>
    ownValues(
      checklist,
      places,
      items.map((item, index) => (common[index] ? item[side] : null)),
    ).overall;
  const [consensus, independent] = [overall('consensus'), overall('mean')];
  const difference = consensus === null || independent === null ? null : consensus - independent;
  return { common: common.filter(Boolean).length, consensus, independent, difference };
}
