import type { Checklist, Domain } from '../checklist/types.ts';
import {
  type AnswerColumn,
  FIRST_STATE_BYTE,
  NO_NAME,
  type ResponseTable,
  STATE_BYTE,
} from '../responses/types.ts';
import { combineTerms } from '../scoring/combine.ts';
import { termOf } from '../scoring/evaluate.ts';
import { type ItemPlace, itemPlaces } from '../scoring/places.ts';
import { optionPoints, valuePoints } from '../scoring/points.ts';
import { certain, type Term } from '../scoring/terms.ts';
import { compareText } from '../text.ts';

/** The same respondent's rows in the two rounds. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** The pairs of one mechanism; null where a round has no respondent ids at all. */
export type MechanismPairs = readonly Pair[] | null;

/** The answers of one round. */
export interface RoundTable {
  readonly table: ResponseTable;
  readonly round: string;
}

/** Respondents joined by mechanism and id, by mechanism. */
export function pairRespondents(from: RoundTable, to: RoundTable): ReadonlyMap<string, MechanismPairs> {
  const before = rowsById(from);
  const after = rowsById(to);
  const pairs = new Map<string, MechanismPairs>();
  for (const [mechanism, rows] of before) {
    const others = after.get(mechanism);
    const linked = rows.size > 0 && others !== undefined && others.size > 0;
    pairs.set(mechanism, linked ? joinRows(rows, others) : null);
  }
  return pairs;
}

function joinRows(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Pair[] {
  // In the order of ids, so that the order of rows cannot change the last digit of a sum.
  const ids = [...before].sort(([a], [b]) => compareText(a, b));
  return ids.flatMap(([id, from]) => {
    const to = after.get(id);
    return to === undefined ? [] : [{ from, to }];
  });
}

function rowsById({ table, round }: RoundTable): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>();
  for (let row = 0; row < table.respondents; row++) {
    if (table.round.names[table.round.index[row] ?? NO_NAME] !== round) continue;
    const mechanism = table.mechanism.names[table.mechanism.index[row] ?? NO_NAME] ?? '';
    const known = rows.get(mechanism) ?? new Map<string, number>();
    rows.set(mechanism, known);
    const id = table.respondent.names[table.respondent.index[row] ?? NO_NAME];
    if (id !== undefined) known.set(id, row);
  }
  return rows;
}

/** Mean difference of the pairs with a common answer, in points, and how many those are. */
export interface PairedDifference {
  readonly pairs: number;
  readonly mean: number | null;
}

/** Paired differences of one mechanism: overall, by domain and by item. */
export interface PairedDifferences {
  readonly overall: PairedDifference;
  readonly domains: ReadonlyMap<string, PairedDifference>;
  readonly items: ReadonlyMap<string, PairedDifference>;
}

/** Per respondent, the value of the answers given in both rounds; rules in docs/scoring.md, "Change". */
export function pairedDifferences(
  checklist: Checklist,
  from: ResponseTable,
  to: ResponseTable,
  pairs: readonly Pair[],
): PairedDifferences {
  const places = itemPlaces(checklist).filter((place) => place.item.scored);
  const sums = new Map<string, { pairs: number; sum: number }>();
  const add = (key: string, before: number | null, after: number | null) => {
    if (before === null || after === null) return;
    const known = sums.get(key) ?? { pairs: 0, sum: 0 };
    sums.set(key, { pairs: known.pairs + 1, sum: known.sum + after - before });
  };
  for (const pair of pairs) {
    const common = commonAnswers(checklist, places, from, to, pair);
    for (const { place, before, after } of common) add(`item:${place.item.id}`, before, after);
    const domains = checklist.domains.map((domain) => domainValues(checklist, domain, common));
    for (const { id, before, after } of domains) add(`domain:${id}`, before.value, after.value);
    const overall = (side: 'before' | 'after') =>
      combineTerms(
        domains.map((each) => each[side]),
        {
          ...rules(checklist),
          rule: checklist.scoring.domains,
          items: domains.flatMap((each) => each.items[side]),
        },
      );
    add('overall', overall('before').value, overall('after').value);
  }
  const meanOf = (key: string): PairedDifference => {
    const { pairs: count, sum } = sums.get(key) ?? { pairs: 0, sum: 0 };
    return { pairs: count, mean: count === 0 ? null : sum / count };
  };
  return {
    overall: meanOf('overall'),
    domains: new Map(checklist.domains.map(({ id }) => [id, meanOf(`domain:${id}`)])),
    items: new Map(places.map(({ item }) => [item.id, meanOf(`item:${item.id}`)])),
  };
}

interface CommonAnswer {
  readonly place: ItemPlace;
  readonly before: number;
  readonly after: number;
}

function commonAnswers(
  checklist: Checklist,
  places: readonly ItemPlace[],
  from: ResponseTable,
  to: ResponseTable,
  pair: Pair,
): CommonAnswer[] {
  return places.flatMap((place) => {
    const before = pointsOf(checklist, place, from.answers[place.index], pair.from);
    const after = pointsOf(checklist, place, to.answers[place.index], pair.to);
    return before === null || after === null ? [] : [{ place, before, after }];
  });
}

function pointsOf(
  checklist: Checklist,
  { item, scale }: ItemPlace,
  column: AnswerColumn | undefined,
  row: number,
): number | null {
  const code = column?.codes[row] ?? STATE_BYTE.blank;
  if (code === STATE_BYTE['dont-know'] && checklist.scoring.dontKnow === 'lowest') return 0;
  if (code >= FIRST_STATE_BYTE) return null;
  return column?.values ? valuePoints(item, scale, column.values[row] ?? 0) : optionPoints(item, scale, code);
}

function domainValues(checklist: Checklist, domain: Domain, common: readonly CommonAnswer[]) {
  const own = common.filter(({ place }) => place.domain.id === domain.id);
  const items = {
    before: own.map((answer) => itemTerm(answer, answer.before)),
    after: own.map((answer) => itemTerm(answer, answer.after)),
  };
  const value = (terms: readonly Term[]): Term =>
    termOf(combineTerms(terms, { ...rules(checklist), rule: domain.aggregation }), domain.id, domain.weight);
  return { id: domain.id, before: value(items.before), after: value(items.after), items };
}

function rules(checklist: Checklist) {
  return { neededCoverage: 0, pass: checklist.scoring.pass };
}

function itemTerm({ place }: CommonAnswer, points: number): Term {
  const { id, weight, maturity } = place.item;
  const mass = { sum: points, weight: 1 };
  const masses = { value: mass, lowest: mass, highest: mass };
  return {
    id,
    weight,
    maturity,
    state: 'scored',
    coverage: 1,
    reasons: [],
    ...certain(points),
    masses,
    parts: [],
  };
}
