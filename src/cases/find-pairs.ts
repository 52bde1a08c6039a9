import { compareText } from '../text.ts';
import type { CaseField } from './case-field.ts';
import { compareDistances, describePair, type PairMeasure, type PairTable } from './pair-distances.ts';
import type { ListedPair, Pairs } from './types.ts';

/** Pairs listed of each kind; those as far apart as the last of them are listed as well. */
export const PAIRS_LISTED = 5;
/** Most pairs that a tie can bring to a list. */
export const MOST_PAIRS_LISTED = 40;

/**
 * The most alike of the pairs that differ in outcome, and the least alike of those that agree in it; pairs that are
 * alike in everything are not among the latter.
 */
export function findPairs(field: CaseField, pairs: PairTable): Pairs {
  const sorted = pairsByOutcome(field, pairs);
  const unlike = listed(field, pairs, { ...sorted.unlike, ahead: NEARER });
  const alike = listed(field, pairs, { ...sorted.alike, ahead: FARTHER });
  return {
    similarUnlike: unlike.list,
    differentAlike: alike.list.map((pair, order) => ({
      ...pair,
      outcome: field.outcomes[alike.firsts[order] ?? -1] === 'worked' ? 'worked' : 'failed',
    })),
    of: { similarUnlike: unlike.of, differentAlike: alike.of },
    tiedBeyond: { similarUnlike: unlike.beyond, differentAlike: alike.beyond },
    why: unlike.of > 0 ? null : whyNone(field),
  };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly measure: PairMeasure;
}

/** Pairs of a kind, and those with an outcome not stated that could be of it. */
interface PairKind {
  readonly sure: readonly Pair[];
  readonly possible: readonly Pair[];
}

function pairsByOutcome(
  field: CaseField,
  pairs: PairTable,
): { readonly unlike: PairKind; readonly alike: PairKind } {
  const unlike = { sure: [] as Pair[], possible: [] as Pair[] };
  const alike = { sure: [] as Pair[], possible: [] as Pair[] };
  const { outcomes, possibleOutcomes } = field;
  for (const [second] of outcomes.entries())
    for (let first = 0; first < second; first += 1) {
      const pair = { first, second, measure: pairs.of(first, second) };
      const [one, other] = [possibleOutcomes[first] ?? [], possibleOutcomes[second] ?? []];
      const isSure = outcomes[first] !== 'unknown' && outcomes[second] !== 'unknown';
      const add = (kind: { sure: Pair[]; possible: Pair[] }) => kind[isSure ? 'sure' : 'possible'].push(pair);
      if (one.some((outcome) => other.some((beside) => beside !== outcome))) add(unlike);
      if (one.some((outcome) => other.includes(outcome))) add(alike);
    }
  return { unlike, alike };
}

/** What puts one pair ahead of another. */
interface Ahead {
  /** Below 0 where the first distance is ahead of the second. */
  readonly compare: (one: number, other: number) => number;
  /** How far ahead a pair could come, and how far behind it could fall. */
  readonly best: (measure: PairMeasure) => number;
  readonly worst: (measure: PairMeasure) => number;
  /** Whether a distance can be in the list at all. */
  readonly isWanted: (distance: number) => boolean;
}

const NEARER: Ahead = {
  compare: compareDistances,
  best: ({ bounds }) => bounds.lowest,
  worst: ({ bounds }) => bounds.highest,
  isWanted: () => true,
};

const FARTHER: Ahead = {
  compare: (one, other) => compareDistances(other, one),
  best: ({ bounds }) => bounds.highest,
  worst: ({ bounds }) => bounds.lowest,
  isWanted: (distance) => distance > 0,
};

interface List {
  readonly list: readonly ListedPair[];
  /** Place of the first case of each. */
  readonly firsts: readonly number[];
  readonly of: number;
  readonly beyond: number;
}

function listed(
  field: CaseField,
  pairs: PairTable,
  { sure, possible, ahead }: PairKind & { readonly ahead: Ahead },
): List {
  const compareNames = byNames(field);
  const ranked = sure
    .filter(({ measure }) => measure.distance !== null && ahead.isWanted(measure.distance))
    .sort((a, b) => ahead.compare(distanceOf(a), distanceOf(b)) || compareNames(a, b));
  const last = ranked[PAIRS_LISTED - 1];
  const reaching = last === undefined ? ranked.length : ranked.filter((pair) => isUpTo(pair, last)).length;
  const shown = ranked.slice(0, Math.min(reaching, MOST_PAIRS_LISTED));
  return {
    list: shown.map((pair) => ({
      ...describePair(field, pairs, pair.first, pair.second),
      rivals: sure.filter((other) => other !== pair && !isAhead(other, pair) && couldPass(other, pair))
        .length,
      rivalsOfUnknownOutcome: possible.filter((other) => couldPass(other, pair)).length,
    })),
    firsts: shown.map(({ first }) => first),
    of: ranked.length,
    beyond: reaching - shown.length,
  };

  function isUpTo(pair: Pair, end: Pair): boolean {
    return ahead.compare(distanceOf(pair), distanceOf(end)) <= 0;
  }

  function isAhead({ measure }: Pair, pair: Pair): boolean {
    return measure.distance !== null && ahead.compare(measure.distance, distanceOf(pair)) < 0;
  }

  function couldPass({ measure }: Pair, pair: Pair): boolean {
    return ahead.compare(ahead.best(measure), ahead.worst(pair.measure)) < 0;
  }
}

function distanceOf({ measure }: Pair): number {
  return measure.distance ?? 0;
}

/** Orders pairs by their names, whichever of the two the file has first. */
function byNames({ names }: CaseField): (one: Pair, other: Pair) => number {
  const sorted = [...names.keys()].sort((a, b) => compareText(names[a] ?? '', names[b] ?? '') || a - b);
  const order = new Map(sorted.map((place, rank) => [place, rank]));
  const keyOf = ({ first, second }: Pair) => {
    const [one, other] = [order.get(first) ?? 0, order.get(second) ?? 0];
    return Math.min(one, other) * names.length + Math.max(one, other);
  };
  return (one, other) => keyOf(one) - keyOf(other);
}

function whyNone({ outcomes }: CaseField): Pairs['why'] {
  const known = outcomes.filter((outcome) => outcome !== 'unknown');
  if (known.length === 0) return 'no-outcome';
  return new Set(known).size === 1 ? 'outcome-of-one-kind' : 'too-few-shared';
}
