import type { Checklist } from '../checklist/types.ts';
import { adjustItem } from '../scoring/adopted-items.ts';
import { valueItem } from '../scoring/evaluate.ts';
import type { ItemPlace } from '../scoring/places.ts';
import type { Scope } from '../scoring/scope.ts';
import type { Term } from '../scoring/terms.ts';
import { finalOverall } from '../scoring/through-gates.ts';
import type { Subject } from './field.ts';
import type { BandExit, NeededChange, WhatItTakes } from './types.ts';

/**
 * For each item, the smallest change of its value, in tenths of a point, that moves the overall score into another
 * band, with all other items as they are and the gates judged again. The overall score never falls as an item rises, so
 * that the nearest value is found by halving. Where roles are valued apart, each role's value of the item goes the same
 * part of its way to 0 or to 100; an item whose own value is there already is left out.
 */
export function whatItTakes({ scope, declared }: Subject): WhatItTakes {
  const { bands } = scope.checklist;
  if (declared.value === null) return { state: 'withheld', reason: 'not-scored' };
  if (bands.length === 0) return { state: 'withheld', reason: 'no-bands' };
  const own = bandPlace(declared.band, scope.checklist);
  const exit = (direction: Direction): BandExit => ({
    next: bands[own + (direction === 'up' ? 1 : -1)]?.id ?? null,
    changes: neededChanges(scope, own, direction),
  });
  return { state: 'shown', up: exit('up'), down: exit('down') };
}

type Direction = 'up' | 'down';

const TENTHS = 10;

function neededChanges(scope: Scope, own: number, direction: Direction): NeededChange[] {
  const found = scope.places.flatMap((place) => neededChange(scope, place, own, direction) ?? []);
  return found.sort((a, b) => size(a) - size(b));
}

/** Without the last digits, so that equal changes keep the checklist's order. */
function size({ change }: NeededChange): number {
  return Math.round(Math.abs(change) * 1e9);
}

function neededChange(
  scope: Scope,
  place: ItemPlace,
  own: number,
  direction: Direction,
): NeededChange | null {
  const from = valueItem(scope, place).value;
  if (from === null) return null;
  const adjust = adjustItem(scope, place);
  const bandAt = (value: number) => finalOverall(adjust(toValue(from, value))).band;
  const isOut = (value: number) => {
    const band = bandPlace(bandAt(value), scope.checklist);
    return direction === 'up' ? band > own : band < own;
  };
  const end = direction === 'up' ? 100 : 0;
  if (from === end || !isOut(end)) return null;
  const needed = nearestOut(from, end, isOut);
  return { item: place.item.id, from, needed, change: needed - from, band: bandAt(needed) ?? '' };
}

/** The value nearest to `from` on the way to `end`, in tenths, at which the band is another; `end` itself is one. */
function nearestOut(from: number, end: number, isOut: (value: number) => boolean): number {
  const step = end > from ? 1 : -1;
  let inside = step > 0 ? Math.floor(from * TENTHS) : Math.ceil(from * TENTHS);
  let outside = end * TENTHS;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (isOut(middle / TENTHS)) outside = middle;
    else inside = middle;
  }
  return outside / TENTHS;
}

/** How terms of the item change where its value goes from one to another. */
function toValue(from: number, value: number): (term: Term) => Term {
  const end = value > from ? 100 : 0;
  const part = (value - from) / (end - from);
  return (term) => movedToward(term, end, part);
}

/** All answers gone the same part of their way: so goes the value, be it a mean or a median, and so do the sums. */
function movedToward(term: Term, end: number, part: number): Term {
  const moved = (value: number) => value + part * (end - value);
  const { value, masses } = term;
  return {
    ...term,
    value: value === null ? null : moved(value),
    masses: masses && {
      ...masses,
      value: {
        sum: masses.value.sum + part * (end * masses.value.weight - masses.value.sum),
        weight: masses.value.weight,
      },
    },
  };
}

function bandPlace(band: string | null, { bands }: Checklist): number {
  return bands.findIndex(({ id }) => id === band);
}
