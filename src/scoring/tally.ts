import type { Checklist, Scale } from '../checklist/types.ts';
import { nameIn } from '../responses/row-groups.ts';
import {
  ANSWER_STATES,
  FIRST_STATE_BYTE,
  type NameColumn,
  NO_NAME,
  type ResponseTable,
} from '../responses/types.ts';
import { compareText } from '../text.ts';
import { type ItemPlace, itemPlaces, itemSets } from './places.ts';
import { compareRounds } from './rounds.ts';

/** One mechanism in one round, or one category of its respondents. */
export interface TallyGroup {
  readonly mechanism: string;
  readonly round: string;
  /** Name in the column disaggregated by; null where there is no such column. */
  readonly category: string | null;
}

/** How often each value of a number or set of ticks occurs: value → count and weight. */
export type ValueCounts = Map<number, { count: number; weight: number }>;

/** Answers to one item, counted by cell; a cell is a group and a role. */
export interface ItemCounts {
  /** Slots per cell: the options of the scale (one slot in all for numbers, ticks and text), then the other states. */
  readonly slots: number;
  /** Respondents by cell × slot. */
  readonly counts: Float64Array;
  /** Weight by cell × slot; the same array as `counts` where respondents are not weighted. */
  readonly weights: Float64Array;
  /** By cell, for scales whose answers are numbers or ticks; null for options and text. */
  readonly values: readonly (ValueCounts | null)[] | null;
  readonly inData: boolean;
}

/** Answers counted by mechanism × round × role × item × option: all that scoring needs. */
export interface Tally {
  /** Sorted by mechanism, then round, then category. */
  readonly groups: readonly TallyGroup[];
  /** Roles in the checklist's order, then others by name; null for respondents without a role comes last. */
  readonly roles: readonly (string | null)[];
  /** Weight of one respondent where nobody is weighted: 1, or a million where weights are given. */
  readonly unit: number;
  /** By group × role. */
  readonly respondents: Float64Array;
  /** The level that all respondents of a group share; null where they name none or several. */
  readonly levels: readonly (string | null)[];
  /** In the order of the checklist's items. */
  readonly items: readonly ItemCounts[];
  /** By set of items: respondents with at least one answer in it, by group × role. */
  readonly answered: ReadonlyMap<string, Float64Array>;
}

const STATE_SLOTS = ANSWER_STATES.length - 1;

/** Counts the answers of a table, by mechanism and round and, where given, by the categories of a column. */
export function tallyResponses(table: ResponseTable, checklist: Checklist, by: NameColumn | null): Tally {
  const places = itemPlaces(checklist);
  const { groups, groupOf } = groupRespondents(table, by);
  const { roles, roleOf } = orderRoles(table, checklist);
  const cells = groups.length * roles.length;
  const cellOf = new Uint32Array(table.respondents);
  const respondents = new Float64Array(cells);
  for (let row = 0; row < table.respondents; row++) {
    const cell = (groupOf[row] ?? 0) * roles.length + (roleOf[row] ?? 0);
    cellOf[row] = cell;
    respondents[cell] = (respondents[cell] ?? 0) + 1;
  }
  const context: CountContext = {
    table,
    cellOf,
    cells,
    countsDontKnow: checklist.scoring.dontKnow === 'lowest',
  };
  return {
    groups,
    roles,
    unit: table.weightMillionths === null ? 1 : 1_000_000,
    respondents,
    levels: sharedLevels(table, groupOf, groups.length),
    items: places.map((place) => countItem(context, place)),
    answered: countAnswered(context, places),
  };
}

interface CountContext {
  readonly table: ResponseTable;
  readonly cellOf: Uint32Array;
  readonly cells: number;
  readonly countsDontKnow: boolean;
}

function countItem({ table, cellOf, cells }: CountContext, { scale, index }: ItemPlace): ItemCounts {
  const column = table.answers[index];
  const options = answerSlots(scale);
  const slots = options + STATE_SLOTS;
  const counts = new Float64Array(cells * slots);
  const weights = table.weightMillionths === null ? counts : new Float64Array(cells * slots);
  const values = column?.values ? new Array<ValueCounts | null>(cells).fill(null) : null;
  if (!column) return { slots, counts, weights, values, inData: false };
  for (let row = 0; row < table.respondents; row++) {
    const code = column.codes[row] ?? 0;
    const cell = cellOf[row] ?? 0;
    const weight = table.weightMillionths?.[row] ?? 1;
    if (values && column.values && code < FIRST_STATE_BYTE)
      addValue(values, cell, column.values[row] ?? 0, weight);
    const slot = cell * slots + (code < FIRST_STATE_BYTE ? code : options + code - FIRST_STATE_BYTE);
    counts[slot] = (counts[slot] ?? 0) + 1;
    if (weights !== counts) weights[slot] = (weights[slot] ?? 0) + weight;
  }
  return { slots, counts, weights, values, inData: column.inData };
}

/** Slots that a scale's answers take in `ItemCounts`; states come after them. */
export function answerSlots(scale: Scale): number {
  return scale.kind === 'options' ? scale.options.length : 1;
}

function addValue(values: (ValueCounts | null)[], cell: number, value: number, weight: number): void {
  const known = values[cell] ?? new Map();
  values[cell] = known;
  const entry = known.get(value);
  if (entry) {
    entry.count += 1;
    entry.weight += weight;
  } else known.set(value, { count: 1, weight });
}

function countAnswered(context: CountContext, places: readonly ItemPlace[]): Map<string, Float64Array> {
  const { table, cellOf, cells } = context;
  const counts = new Map<string, Float64Array>();
  const answered = new Uint8Array(table.respondents);
  for (const set of itemSets(places)) {
    answered.fill(0);
    for (const { index } of set.places) markAnswered(context, index, answered);
    const perCell = new Float64Array(cells);
    for (let row = 0; row < table.respondents; row++) {
      const cell = cellOf[row] ?? 0;
      perCell[cell] = (perCell[cell] ?? 0) + (answered[row] ?? 0);
    }
    counts.set(set.key, perCell);
  }
  return counts;
}

function markAnswered({ table, countsDontKnow }: CountContext, item: number, answered: Uint8Array): void {
  const codes = table.answers[item]?.codes;
  if (!codes) return;
  const last = countsDontKnow ? FIRST_STATE_BYTE : FIRST_STATE_BYTE - 1;
  for (let row = 0; row < codes.length; row++) {
    if ((codes[row] ?? 0) <= last) answered[row] = 1;
  }
}

function groupRespondents(table: ResponseTable, by: NameColumn | null) {
  const found = new Map<number, { group: TallyGroup; id: number }>();
  const provisional = new Uint32Array(table.respondents);
  for (let row = 0; row < table.respondents; row++) {
    const mechanism = table.mechanism.index[row] ?? NO_NAME;
    const round = table.round.index[row] ?? NO_NAME;
    const category = by?.index[row] ?? NO_NAME;
    const key = groupKey(table, by, mechanism, round, category);
    let entry = found.get(key);
    if (!entry) {
      const names = { mechanism: nameAt(table.mechanism, mechanism), round: nameAt(table.round, round) };
      entry = { group: { ...names, category: by === null ? null : nameAt(by, category) }, id: found.size };
      found.set(key, entry);
    }
    provisional[row] = entry.id;
  }
  const sorted = [...found.values()].sort((a, b) => compareGroups(a.group, b.group));
  const rank = new Uint32Array(sorted.length);
  for (const [place, entry] of sorted.entries()) rank[entry.id] = place;
  const groupOf = provisional.map((id) => rank[id] ?? 0);
  return { groups: sorted.map((entry) => entry.group), groupOf };
}

/** A number for each combination of names; a missing name counts as one name more. */
function groupKey(
  table: ResponseTable,
  by: NameColumn | null,
  mechanism: number,
  round: number,
  category: number,
): number {
  const place = (column: NameColumn, index: number) => (index === NO_NAME ? column.names.length : index);
  const base = place(table.mechanism, mechanism) * (table.round.names.length + 1) + place(table.round, round);
  return by === null ? base : base * (by.names.length + 1) + place(by, category);
}

function compareGroups(a: TallyGroup, b: TallyGroup): number {
  return (
    compareText(a.mechanism, b.mechanism) ||
    compareRounds(a.round, b.round) ||
    compareText(a.category ?? '', b.category ?? '')
  );
}

function nameAt(column: NameColumn, index: number): string {
  return column.names[index] ?? '';
}

function orderRoles(table: ResponseTable, checklist: Checklist) {
  const declared = checklist.roles.map((role) => role.id);
  const others = table.role.names.filter((name) => !declared.includes(name)).sort(compareText);
  const roles: (string | null)[] = [...declared, ...others, null];
  const rank = table.role.names.map((name) => roles.indexOf(name));
  const roleOf = new Uint32Array(table.respondents);
  for (let row = 0; row < roleOf.length; row++) {
    roleOf[row] = rank[table.role.index[row] ?? NO_NAME] ?? roles.length - 1;
  }
  return { roles, roleOf };
}

function sharedLevels(table: ResponseTable, groupOf: Uint32Array, groups: number): (string | null)[] {
  const column = table.attributes.level;
  const levels = new Array<string | null | undefined>(groups).fill(undefined);
  for (let row = 0; column && row < table.respondents; row++) {
    const group = groupOf[row] ?? 0;
    const level = nameIn(column, row);
    levels[group] = levels[group] === undefined || levels[group] === level ? level : null;
  }
  return levels.map((level) => level ?? null);
}
