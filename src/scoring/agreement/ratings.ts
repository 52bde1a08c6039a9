import { CONSENSUS_ROLE } from '../../checklist/types.ts';
import { nameIn, rowGroups } from '../../responses/row-groups.ts';
import { FIRST_STATE_BYTE, type ResponseTable } from '../../responses/types.ts';
import { compareText } from '../../text.ts';
import type { ItemPlace } from '../places.ts';
import { optionPoints, valuePoints } from '../points.ts';
import { compareRounds } from '../rounds.ts';

/** The rows of one mechanism in one round. */
export interface RatingGroup {
  readonly mechanism: string;
  readonly round: string;
  /** Rows of those who rated for themselves. */
  readonly raters: readonly number[];
  /** Rows that hold what a group agreed on. */
  readonly consensus: readonly number[];
}

/** The ratings of one item, in the order of the raters; null where one gave none. A don't-know is none. */
export interface RatedItem {
  readonly place: ItemPlace;
  /** Options of its scale; null for numbers and ticks. */
  readonly options: number | null;
  /** Place of the option chosen, from 0, the better the higher; null throughout for numbers and ticks. */
  readonly steps: readonly (number | null)[];
  /** 0 to 100. */
  readonly points: readonly (number | null)[];
}

/** All rows by mechanism and round, sorted. */
export function ratingGroups(table: ResponseTable): RatingGroup[] {
  const isConsensus = (row: number) => nameIn(table.role, row) === CONSENSUS_ROLE;
  const groups = rowGroups(table).map(({ mechanism, round, rows }) => ({
    mechanism,
    round,
    raters: rows.filter((row) => !isConsensus(row)),
    consensus: rows.filter(isConsensus),
  }));
  return groups.sort((a, b) => compareText(a.mechanism, b.mechanism) || compareRounds(a.round, b.round));
}

/** What these rows answered to each scored item. */
export function ratedItems(
  table: ResponseTable,
  places: readonly ItemPlace[],
  rows: readonly number[],
): RatedItem[] {
  return places
    .filter((place) => place.item.scored && place.scale.kind !== 'text')
    .map((place) => ratedItem(table, place, rows));
}

/** The ratings without their gaps, in rising order, so that the order of rows cannot change a digit. */
export function given(ratings: readonly (number | null)[]): number[] {
  return ratings.filter((rating) => rating !== null).sort((a, b) => a - b);
}

function ratedItem(table: ResponseTable, place: ItemPlace, rows: readonly number[]): RatedItem {
  const { item, scale, index } = place;
  const column = table.answers[index];
  const codes = rows.map((row) => {
    const code = column?.codes[row] ?? FIRST_STATE_BYTE;
    return code < FIRST_STATE_BYTE ? code : null;
  });
  if (scale.kind !== 'options') {
    const value = (row: number) => valuePoints(item, scale, column?.values?.[row] ?? 0);
    const points = codes.map((code, rater) => (code === null ? null : value(rows[rater] ?? 0)));
    return { place, options: null, steps: codes.map(() => null), points };
  }
  const last = scale.options.length - 1;
  return {
    place,
    options: scale.options.length,
    steps: codes.map((code) => (code === null || !item.reverse ? code : last - code)),
    points: codes.map((code) => (code === null ? null : optionPoints(item, scale, code))),
  };
}
