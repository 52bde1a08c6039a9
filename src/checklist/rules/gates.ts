import { type Problem, say, type Wording } from '../../problems.ts';
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
    return checkDomain(view, gate, { id: when.domain, place, role: 'domain' });
  }
  if (when.tier === undefined || view.items.some(({ item, scored }) => scored && item.tier === when.tier))
    return [];
  const message = say('gate-tier-unscored', { where: nameOf(gate), tier: when.tier });
  return [unreachable(placeOfValue(view.places, when, 'tier'), message)];
}

function checkItem(view: ChecklistView, gate: DraftGate, id: string): Problem[] {
  const place = placeOfValue(view.places, gate.when ?? gate, 'item');
  const found = view.items.find(({ item }) => item.id === id);
  if (found === undefined) {
    const near = nearest(id, view.itemIds);
    return [unreachable(place, say('gate-item-unknown', { where: nameOf(gate), item: id }), near)];
  }
  if (found.scored) return [];
  return [unreachable(place, say('gate-item-unscored', { where: nameOf(gate), item: id }))];
}

interface NamedDomain {
  readonly id: string;
  readonly place: Place | null;
  /** What it is to the gate: watched, or what it applies to. */
  readonly role: 'domain' | 'target';
}

function checkDomain(view: ChecklistView, gate: DraftGate, { id, place, role }: NamedDomain): Problem[] {
  const found = view.domains.find((domain) => domain.id === id);
  const facts = { where: nameOf(gate), domain: id };
  if (found === undefined) {
    const known = view.domains.flatMap((domain) => domain.id ?? []);
    return [unreachable(place, say(`gate-${role}-unknown`, facts), nearest(id, known))];
  }
  return isScored(view, found) ? [] : [unreachable(place, say(`gate-${role}-unscored`, facts))];
}

function isScored(view: ChecklistView, domain: DraftDomain): boolean {
  if (aggregationOf(view.draft, domain) === 'none') return false;
  return view.itemsOf(domain).some((one) => one.scored);
}

function checkFigures({ draft, places }: ChecklistView, gate: DraftGate): Problem[] {
  const found: Problem[] = [];
  const where = nameOf(gate);
  const below = gate.when?.below;
  if (gate.when !== undefined && below !== undefined && below <= 0) {
    const message = say('gate-below-lowest', { where, below });
    found.push(unreachable(placeOfValue(places, gate.when, 'below'), message));
  }
  if (gate.cap !== undefined && gate.cap >= 100) {
    const message = say('gate-idle-cap', { where, cap: gate.cap });
    found.push(unreachable(placeOfValue(places, gate, 'cap'), message));
  }
  if (gate.fail !== undefined && (draft.bands ?? []).length === 0) {
    found.push(unreachable(placeOfValue(places, gate, 'fail'), say('gate-no-bands', { where })));
  }
  return found;
}

function checkTarget(view: ChecklistView, gate: DraftGate): Problem[] {
  const id = gate['applies-to'] ?? 'overall';
  const place = placeOfValue(view.places, gate, 'applies-to');
  if (id !== 'overall') return checkDomain(view, gate, { id, place, role: 'target' });
  if (view.draft.scoring?.domains !== 'none') return [];
  return [unreachable(place, say('gate-no-overall', { where: nameOf(gate) }))];
}

function nameOf({ id }: DraftGate): Wording {
  return say('part', { noun: 'gate', name: id ?? null });
}

function unreachable(place: Place | null, message: Wording, near: string | null = null): Problem {
  const remedy = near === null ? null : say('do-mean', { name: near });
  return finding('checklist-unreachable-gate', place, { message, expected: near, remedy });
}
