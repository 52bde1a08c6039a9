import type { Checklist, Gate } from '../checklist/types.ts';
import { isAtLeast } from './bands.ts';
import type { ItemPlace } from './places.ts';
import { gatedScore } from './scores.ts';
import type { GateResult, GateState, Score } from './types.ts';

/** The scores that gates look at. */
export interface Watchable {
  readonly places: readonly ItemPlace[];
  readonly items: ReadonlyMap<string, Score>;
  readonly domains: ReadonlyMap<string, Score>;
}

/** What one gate finds. A gate whose object has no score is `unknown`: named, and not applied. */
export function judgeGate(gate: Gate, watchable: Watchable): GateResult {
  const watched = watchedScores(gate, watchable);
  const known = watched.flatMap((each) => each.value ?? []);
  const low = known.some((value) => !isAtLeast(value, gate.below));
  const open = watched.length === 0 || known.length < watched.length;
  const state: GateState = low ? 'triggered' : open ? 'unknown' : 'passed';
  return { id: gate.id, state, appliesTo: gate.appliesTo, watched };
}

/** A score after the gates that apply to it; their reasons are added whatever the effect. */
export function applyGates(
  score: Score,
  appliesTo: string,
  results: readonly GateResult[],
  checklist: Checklist,
): Score {
  const own = results.filter((result) => result.appliesTo === appliesTo && result.state !== 'passed');
  if (own.length === 0) return score;
  const reasons = own.map((result) =>
    result.state === 'triggered' ? `gate:${result.id}` : `gate-unknown:${result.id}`,
  );
  const triggered = own.filter((result) => result.state === 'triggered').map((result) => result.id);
  const effects = checklist.gates.filter((gate) => triggered.includes(gate.id)).map((gate) => gate.effect);
  const caps = effects.flatMap((effect) => (effect.kind === 'cap' ? effect.at : []));
  const cap = caps.length === 0 ? null : Math.min(...caps);
  const fails = effects.some((effect) => effect.kind === 'fail');
  return gatedScore(score, cap, fails, reasons, checklist);
}

function watchedScores(
  { watches }: Gate,
  { places, items, domains }: Watchable,
): { id: string; value: number | null }[] {
  switch (watches.kind) {
    case 'item':
      return [{ id: watches.id, value: items.get(watches.id)?.value ?? null }];
    case 'domain':
      return [{ id: watches.id, value: domains.get(watches.id)?.value ?? null }];
    case 'tier':
      return places
        .filter(({ item }) => item.tier === watches.id && item.scored)
        .map(({ item }) => ({ id: item.id, score: items.get(item.id) }))
        .filter(({ score }) => score?.state !== 'not-applicable')
        .map(({ id, score }) => ({ id, value: score?.value ?? null }));
  }
}
