import type { Checklist } from '../checklist/types.ts';
import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';
import { type ItemPlace, itemPlaces } from '../scoring/places.ts';
import { type OwnPoints, ownPoints, ownValues } from '../scoring/respondent-values.ts';
import type { Pair } from './pairs.ts';

/** Which figure is meant: the overall one, a domain's or an item's. */
export type PartKey = 'overall' | `domain:${string}` | `item:${string}`;

/** How much a respondent counts, and with whom they belong. */
export interface Standing {
  /** 1 without weights. */
  readonly weight: number;
  /** Without --cluster, and where none is given, every respondent is a cluster. */
  readonly cluster: string;
}

/** One respondent's values of one part in both rounds, 0 to 100. */
export interface LinkedValue extends Standing {
  readonly before: number;
  readonly after: number;
}

/** One respondent's value of one part in one round, 0 to 100. */
export interface OwnValue extends Standing {
  readonly row: number;
  readonly value: number;
}

/** What the respondents' own values are computed with. */
export interface ValueContext {
  readonly checklist: Checklist;
  /** Scored items that are asked at the mechanism's level. */
  readonly places: readonly ItemPlace[];
  readonly clusters: string | null;
}

/** The context for one mechanism; `level` is null where the data names none. */
export function valueContext(
  checklist: Checklist,
  level: string | null,
  clusters: string | null,
): ValueContext {
  const isAsked = ({ item }: ItemPlace) =>
    item.scored && (level === null || item.levels.length === 0 || item.levels.some((each) => each === level));
  return { checklist, places: itemPlaces(checklist).filter(isAsked), clusters };
}

/** Values by part; a part that no comparable item belongs to is not there. */
export type PartValues<T> = ReadonlyMap<PartKey, readonly T[]>;

/** Values of linked respondents by part, over the items that each of them answered in both rounds. */
export function linkedValues(
  context: ValueContext,
  from: ResponseTable,
  to: ResponseTable,
  pairs: readonly Pair[],
): PartValues<LinkedValue> {
  const lists = emptyLists<LinkedValue>(context);
  for (const pair of pairs) {
    const before = pointsOf(context, from, pair.from);
    const after = pointsOf(context, to, pair.to);
    const common = (points: OwnPoints) =>
      points.map((each, place) => (before[place] === null || after[place] === null ? null : each));
    const [earlier, later] = [valuesOf(context, common(before)), valuesOf(context, common(after))];
    const standing = standingOf(context, from, pair.from);
    for (const [place, { values }] of lists.entries()) {
      const [was, is] = [earlier[place] ?? null, later[place] ?? null];
      if (was !== null && is !== null) values.push({ before: was, after: is, ...standing });
    }
  }
  return byKey(lists);
}

/** Values of the respondents of one round by part, over the items that each of them answered. */
export function roundValues(
  context: ValueContext,
  table: ResponseTable,
  rows: readonly number[],
): PartValues<OwnValue> {
  const lists = emptyLists<OwnValue>(context);
  for (const row of rows) {
    const own = valuesOf(context, pointsOf(context, table, row));
    const standing = standingOf(context, table, row);
    for (const [place, { values }] of lists.entries()) {
      const value = own[place] ?? null;
      if (value !== null) values.push({ row, value, ...standing });
    }
  }
  return byKey(lists);
}

interface PartList<T> {
  readonly key: PartKey;
  readonly values: T[];
}

/** Overall, domains, items: the order of `valuesOf`. */
function emptyLists<T>({ checklist, places }: ValueContext): PartList<T>[] {
  const keys: PartKey[] = [
    'overall',
    ...checklist.domains.map(({ id }): PartKey => `domain:${id}`),
    ...places.map(({ item }): PartKey => `item:${item.id}`),
  ];
  return keys.map((key) => ({ key, values: [] }));
}

function byKey<T>(lists: readonly PartList<T>[]): PartValues<T> {
  return new Map(lists.map(({ key, values }) => [key, values]));
}

function pointsOf({ checklist, places }: ValueContext, table: ResponseTable, row: number): OwnPoints {
  return ownPoints(checklist, places, table, row);
}

function valuesOf({ checklist, places }: ValueContext, points: OwnPoints): (number | null)[] {
  const { overall, domains } = ownValues(checklist, places, points);
  return [overall, ...domains, ...points];
}

const MILLION = 1_000_000;

function standingOf({ clusters }: ValueContext, table: ResponseTable, row: number): Standing {
  const weight = table.weightMillionths === null ? 1 : (table.weightMillionths[row] ?? 0) / MILLION;
  const column = clusters === null ? undefined : table.attributes[clusters];
  return { weight, cluster: nameIn(column, row) ?? `#${row}` };
}
