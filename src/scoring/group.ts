import type { Checklist } from '../checklist/types.ts';
import { type AnswerState, FIRST_STATE_BYTE, STATE_BYTE } from '../responses/types.ts';
import type { ItemPlace } from './places.ts';
import { optionPoints, valuePoints } from './points.ts';
import { answerSlots, type ItemCounts, type Tally } from './tally.ts';
import type { StateCounts } from './types.ts';

/** Stands in `AnswerEntry.value` for a don't-know that counts as an answer; below every number. */
export const DONT_KNOW_VALUE = Number.NEGATIVE_INFINITY;

/** Some respondents who gave the same answer. */
export interface AnswerEntry {
  /** Index of the option, the number given, the set of ticks, or DONT_KNOW_VALUE. */
  readonly value: number;
  readonly points: number;
  readonly count: number;
  readonly weight: number;
}

/** The answers of some respondents to one item. */
export interface ItemTally {
  /** Every option in order, also those nobody chose; numbers and ticks only where given, in ascending order. */
  readonly answers: readonly AnswerEntry[];
  readonly states: StateCounts;
  /** Respondents in `answers`. */
  readonly answered: number;
  /** Respondents whose answer is missing, and their weight. */
  readonly missing: number;
  readonly missingWeight: number;
  readonly inData: boolean;
}

export interface RoleTally {
  readonly role: string | null;
  readonly respondents: number;
  /** In the order of the checklist's items. */
  readonly items: readonly ItemTally[];
  /** Respondents with an answer, by key of an item set. */
  readonly answered: ReadonlyMap<string, number>;
}

/** One group of a tally, unpacked. */
export interface GroupTally {
  readonly mechanism: string;
  readonly round: string;
  readonly category: string | null;
  readonly level: string | null;
  readonly respondents: number;
  /** Weight of one respondent where nobody is weighted. */
  readonly unit: number;
  /** Roles with at least one respondent. */
  readonly roles: readonly RoleTally[];
}

/** Unpacks one group of a tally; groups are unpacked one by one to keep memory low. */
export function groupTally(
  tally: Tally,
  checklist: Checklist,
  places: readonly ItemPlace[],
  group: number,
): GroupTally {
  const key = tally.groups[group];
  if (!key) throw new RangeError(`no group ${group}`);
  const roles: RoleTally[] = [];
  for (const [place, role] of tally.roles.entries()) {
    const cell = group * tally.roles.length + place;
    const respondents = tally.respondents[cell] ?? 0;
    if (respondents === 0) continue;
    const answered = new Map([...tally.answered].map(([set, counts]) => [set, counts[cell] ?? 0]));
    const items = places.map((at) => unpackItem(tally.items[at.index], checklist, at, cell));
    roles.push({ role, respondents, items, answered });
  }
  return {
    ...key,
    level: tally.levels[group] ?? null,
    respondents: roles.reduce((sum, role) => sum + role.respondents, 0),
    unit: tally.unit,
    roles,
  };
}

/** The answers of several groups of respondents taken together. */
export function poolTallies(tallies: readonly ItemTally[]): ItemTally {
  const [only] = tallies;
  if (tallies.length === 1 && only) return only;
  return {
    answers: poolAnswers(tallies),
    states: addStates(tallies.map((tally) => tally.states)),
    answered: tallies.reduce((sum, tally) => sum + tally.answered, 0),
    missing: tallies.reduce((sum, tally) => sum + tally.missing, 0),
    missingWeight: tallies.reduce((sum, tally) => sum + tally.missingWeight, 0),
    inData: tallies.some((tally) => tally.inData),
  };
}

function poolAnswers(tallies: readonly ItemTally[]): AnswerEntry[] {
  const answers = new Map<number, { value: number; points: number; count: number; weight: number }>();
  for (const tally of tallies) {
    for (const { value, points, count, weight } of tally.answers) {
      const known = answers.get(value);
      if (known === undefined) answers.set(value, { value, points, count, weight });
      else {
        known.count += count;
        known.weight += weight;
      }
    }
  }
  return [...answers.values()].sort((a, b) => a.value - b.value);
}

function addStates(all: readonly StateCounts[]): StateCounts {
  const sum = (state: AnswerState) => all.reduce((total, states) => total + states[state], 0);
  return {
    answered: sum('answered'),
    'dont-know': sum('dont-know'),
    'not-applicable': sum('not-applicable'),
    blank: sum('blank'),
    'not-asked': sum('not-asked'),
    invalid: sum('invalid'),
  };
}

type Absence = Exclude<AnswerState, 'answered'>;

function unpackItem(
  counts: ItemCounts | undefined,
  checklist: Checklist,
  place: ItemPlace,
  cell: number,
): ItemTally {
  if (!counts) throw new RangeError(`no counts for ${place.item.id}`);
  const base = cell * counts.slots;
  const options = answerSlots(place.scale);
  const at = (array: Float64Array, state: Absence) =>
    array[base + options + STATE_BYTE[state] - FIRST_STATE_BYTE] ?? 0;
  const count = (state: Absence) => at(counts.counts, state);
  const given = counts.values ? valueEntries(counts, place, cell) : optionEntries(counts, place, base);
  const lowest = checklist.scoring.dontKnow === 'lowest';
  const missing: readonly Absence[] = lowest ? ['blank', 'invalid'] : ['dont-know', 'blank', 'invalid'];
  const dontKnow = {
    value: DONT_KNOW_VALUE,
    points: 0,
    count: count('dont-know'),
    weight: at(counts.weights, 'dont-know'),
  };
  const answers = lowest && dontKnow.count > 0 ? [dontKnow, ...given] : given;
  return {
    answers,
    answered: answers.reduce((sum, entry) => sum + entry.count, 0),
    states: {
      answered: counts.counts.subarray(base, base + options).reduce((sum, chosen) => sum + chosen, 0),
      'dont-know': count('dont-know'),
      'not-applicable': count('not-applicable'),
      blank: count('blank'),
      'not-asked': count('not-asked'),
      invalid: count('invalid'),
    },
    missing: missing.reduce((sum, state) => sum + count(state), 0),
    missingWeight: missing.reduce((sum, state) => sum + at(counts.weights, state), 0),
    inData: counts.inData,
  };
}

function optionEntries(counts: ItemCounts, { item, scale }: ItemPlace, base: number): AnswerEntry[] {
  if (scale.kind !== 'options') return [];
  return scale.options.map((_, value) => ({
    value,
    points: optionPoints(item, scale, value),
    count: counts.counts[base + value] ?? 0,
    weight: counts.weights[base + value] ?? 0,
  }));
}

function valueEntries(counts: ItemCounts, { item, scale }: ItemPlace, cell: number): AnswerEntry[] {
  const entries = [...(counts.values?.[cell] ?? [])].sort(([a], [b]) => a - b);
  return entries.map(([value, { count, weight }]) => ({
    value,
    points: valuePoints(item, scale, value),
    count,
    weight,
  }));
}
