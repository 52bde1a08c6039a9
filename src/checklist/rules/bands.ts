import { type Problem, say, type Wording } from '../../problems.ts';
import { type Place, placeOf, placeOfValue } from '../places.ts';
import type { DraftBand } from '../schema.ts';
import type { ChecklistView } from '../view.ts';
import { finding, type Rule } from './rule.ts';

interface Edge {
  readonly id: string | Wording;
  readonly edge: number;
  readonly inclusive: boolean;
  readonly place: Place | null;
}

/**
 * Bands name their lower edge alone, so a gap can only be at the bottom and an overlap only where an edge stands
 * twice. `from: x` followed by `above: x` is not an overlap: the first is the band of the one score x.
 */
export const bands: Rule = {
  name: 'bands',
  check: (view) => {
    const all = view.draft.bands ?? [];
    const edges = all.flatMap((band) => edgeOf(view, band)).sort(byEdge);
    // A band whose edge is wrong may well be the lowest.
    const gaps = edges.length === all.length ? gapBelow(edges) : [];
    return [...gaps, ...overlaps(edges), ...emptyBands(edges)];
  },
};

function edgeOf({ places }: ChecklistView, band: DraftBand): Edge[] {
  const edge = band.from ?? band.above;
  if (edge === undefined || (band.from !== undefined && band.above !== undefined)) return [];
  const key = band.from === undefined ? 'above' : 'from';
  const place = placeOfValue(places, band, key) ?? placeOf(places, band);
  return [{ id: band.id ?? say('without-id'), edge, inclusive: key === 'from', place }];
}

function byEdge(a: Edge, b: Edge): number {
  return a.edge - b.edge || Number(b.inclusive) - Number(a.inclusive);
}

function gapBelow([lowest]: readonly Edge[]): Problem[] {
  if (lowest === undefined || (lowest.edge <= 0 && lowest.inclusive)) return [];
  const message = outsideBands(lowest);
  return [finding('checklist-band-gap', lowest.place, { message, expected: 'from: 0' })];
}

function outsideBands({ id: band, edge, inclusive }: Edge): Wording {
  if (edge <= 0) return say('band-none-at-0', { band });
  return say(inclusive ? 'band-none-below' : 'band-none-up-to', { edge, band });
}

function overlaps(edges: readonly Edge[]): Problem[] {
  return edges.flatMap((band, index) => {
    const below = edges[index - 1];
    if (below === undefined || below.edge !== band.edge || below.inclusive !== band.inclusive) return [];
    const message = say('band-same-edge', { first: below.id, second: band.id, edge: band.edge });
    return [finding('checklist-band-overlap', band.place, { message, value: String(band.edge) })];
  });
}

function emptyBands(edges: readonly Edge[]): Problem[] {
  return edges.flatMap((band) => {
    if (band.inclusive || band.edge !== 100) return [];
    const message = say('band-empty', { edge: band.edge, band: band.id });
    return [finding('checklist-band-overlap', band.place, { message, value: String(band.edge) })];
  });
}
