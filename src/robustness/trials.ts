import type { Score } from '../scoring/types.ts';
import type { Tellable } from './agreement.ts';
import type { Contest, Field, Subject } from './field.ts';
import type { Standing } from './ranking.ts';
import type { Place, Trial } from './types.ts';

/** What a variation gives for one subject. */
export type Outcome = Pick<Score, 'value' | 'band'>;

/** One variation that holds for all; trials come in the order of the subjects. */
export function tryOnAll(field: Field, vary: (subject: Subject) => Outcome): readonly Trial[] {
  const outcomes = field.subjects.map(vary);
  const standings = new Map<number, Standing>();
  for (const { orders, ranking } of field.contests) {
    const found = ranking.standings(orders.map((order) => outcomes[order]?.value ?? null));
    for (const [seat, order] of orders.entries()) standings.set(order, found[seat] ?? UNTOLD);
  }
  return outcomes.map((outcome, order) => trialOf(field, order, outcome, standings.get(order) ?? UNTOLD));
}

/** One variation of one subject, all others as declared. */
export function tryOnOne(field: Field, order: number, outcome: Outcome): Trial {
  const { contest, seat } = seatOf(field, order);
  return trialOf(field, order, outcome, contest.ranking.standing(seat, outcome.value));
}

/** The declared place of a subject; null without one. */
export function placeOf(field: Field, order: number): Place | null {
  const { contest, seat } = seatOf(field, order);
  const rank = contest.ranking.places[seat] ?? null;
  const { result } = contest;
  return result.state === 'ranked' && rank !== null ? { rank, of: result.mechanisms } : null;
}

/** What can be told of a subject. */
export function tellable(field: Field, order: number): Tellable {
  return { hasBands: field.hasBands, isRanked: seatOf(field, order).contest.result.state === 'ranked' };
}

const UNTOLD: Standing = { rank: null, holds: null };

function trialOf({ subjects, hasBands }: Field, order: number, outcome: Outcome, standing: Standing): Trial {
  const { value, band } = outcome;
  const declared = subjects[order]?.declared.band ?? null;
  return {
    value,
    band,
    rank: standing.rank,
    bandHolds: hasBands && value !== null ? band === declared : null,
    rankHolds: standing.holds,
  };
}

function seatOf({ contests }: Field, order: number): { readonly contest: Contest; readonly seat: number } {
  for (const contest of contests) {
    const seat = contest.orders.indexOf(order);
    if (seat !== -1) return { contest, seat };
  }
  throw new RangeError(`no subject ${order}`);
}
