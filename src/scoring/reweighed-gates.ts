import { judgeGate } from './gates.ts';
import type { Scope } from './scope.ts';
import { itemScore } from './scores.ts';

/** A gate with all settled that weights cannot change. */
export interface ReadyGate {
  /** Place of the domain it looks at; null where it looks at items, whose values no weight changes. */
  readonly watched: number | null;
  readonly below: number;
  /** Of a gate on items: whether it is triggered. */
  readonly isAlways: boolean;
  /** Place of the domain it applies to; −1 for the overall score. */
  readonly domain: number;
  /** Null for a gate that fails. */
  readonly cap: number | null;
}

/** The gates of a checklist, by what they apply to. */
export function prepareGates(scope: Scope): {
  readonly onDomains: readonly ReadyGate[];
  readonly onOverall: readonly ReadyGate[];
} {
  const { checklist, places } = scope;
  if (checklist.gates.length === 0) return { onDomains: [], onOverall: [] };
  const items = new Map(places.map((place) => [place.item.id, itemScore(scope, place)]));
  const place = (id: string) => checklist.domains.findIndex((domain) => domain.id === id);
  const ready = checklist.gates.map((gate): ReadyGate => {
    const { watches, effect, below, appliesTo } = gate;
    const onItems = watches.kind !== 'domain';
    return {
      watched: onItems ? null : place(watches.id),
      below,
      isAlways: onItems && judgeGate(gate, { places, items, domains: new Map() }).state === 'triggered',
      domain: appliesTo === 'overall' ? -1 : place(appliesTo),
      cap: effect.kind === 'cap' ? effect.at : null,
    };
  });
  return {
    onDomains: ready.filter(({ domain }) => domain !== -1),
    onOverall: ready.filter(({ domain }) => domain === -1),
  };
}
