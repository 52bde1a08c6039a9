import type { Problem } from '../../problems.ts';
import { nearest } from '../../text.ts';
import { type Place, placeOfValue } from '../places.ts';
import type { DraftDomain, DraftGate } from '../schema.ts';
import { aggregationOf, type ChecklistView } from '../view.ts';
import { finding, type Rule } from './rule.ts';

/** Gates that could never act: they watch what is not there or has no score, or their figures change nothing. */
export const gates: Rule = {
  name: 'unreachable-gate',
  check: (view) =>
    (view.draft.gates ?? []).flatMap((gate) => [
      ...checkWatched(view, gate),
      ...checkFigures(view, gate),
      ...checkTarget(view, gate),
    ]),
};

function checkWatched(view: ChecklistView, gate: DraftGate): Problem[] {
  const { when } = gate;
  if (when === undefined) return [];
  if (when.item !== undefined) return checkItem(view, gate, when.item);
  if (when.domain !== undefined) {
    const place = placeOfValue(view.places, when, 'domain');
    return checkDomain(view, gate, { id: when.domain, place, verb: 'watches' });
  }
  if (when.tier === undefined || view.items.some(({ item, scored }) => scored && item.tier === when.tier))
    return [];
  const message = `gate ${gate.id} watches the tier "${when.tier}", which no scored item has.`;
  return [unreachable(placeOfValue(view.places, when, 'tier'), message)];
}

function checkItem(view: ChecklistView, gate: DraftGate, id: string): Problem[] {
  const place = placeOfValue(view.places, gate.when ?? gate, 'item');
  const found = view.items.find(({ item }) => item.id === id);
  if (found === undefined) {
    const near = nearest(id, view.itemIds);
    return [unreachable(place, `gate ${gate.id} watches the item "${id}", which there is not.`, near)];
  }
  return found.scored ? [] : [unreachable(place, `gate ${gate.id} watches "${id}", which is never scored.`)];
}

interface NamedDomain {
  readonly id: string;
  readonly place: Place | null;
  /** What the gate does with it. */
  readonly verb: 'watches' | 'applies to';
}

function checkDomain(view: ChecklistView, gate: DraftGate, { id, place, verb }: NamedDomain): Problem[] {
  const found = view.domains.find((domain) => domain.id === id);
  const subject = `gate ${gate.id} ${verb} the domain "${id}"`;
  if (found === undefined) {
    const known = view.domains.flatMap((domain) => domain.id ?? []);
    return [unreachable(place, `${subject}, which there is not.`, nearest(id, known))];
  }
  return isScored(view, found) ? [] : [unreachable(place, `${subject}, which never has a score.`)];
}

function isScored(view: ChecklistView, domain: DraftDomain): boolean {
  if (aggregationOf(view.draft, domain) === 'none') return false;
  return view.itemsOf(domain).some((one) => one.scored);
}

function checkFigures({ draft, places }: ChecklistView, gate: DraftGate): Problem[] {
  const found: Problem[] = [];
  const below = gate.when?.below;
  if (gate.when !== undefined && below !== undefined && below <= 0) {
    found.push(
      unreachable(placeOfValue(places, gate.when, 'below'), `gate ${gate.id}: no score is below ${below}.`),
    );
  }
  if (gate.cap !== undefined && gate.cap >= 100) {
    found.push(
      unreachable(placeOfValue(places, gate, 'cap'), `gate ${gate.id}: a cap of ${gate.cap} lowers nothing.`),
    );
  }
  if (gate.fail !== undefined && (draft.bands ?? []).length === 0) {
    const message = `gate ${gate.id}: "fail" gives the lowest band, and the checklist has no bands.`;
    found.push(unreachable(placeOfValue(places, gate, 'fail'), message));
  }
  return found;
}

function checkTarget(view: ChecklistView, gate: DraftGate): Problem[] {
  const id = gate['applies-to'] ?? 'overall';
  const place = placeOfValue(view.places, gate, 'applies-to');
  if (id !== 'overall') return checkDomain(view, gate, { id, place, verb: 'applies to' });
  if (view.draft.scoring?.domains !== 'none') return [];
  return [
    unreachable(place, `gate ${gate.id} applies to the overall score, which "domains: none" does not give.`),
  ];
}

function unreachable(place: Place | null, message: string, near: string | null = null): Problem {
  const remedy = near === null ? null : `Did you mean "${near}"?`;
  return finding('checklist-unreachable-gate', place, { message, expected: near, remedy });
}
