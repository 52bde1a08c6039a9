import { applyGates, judgeGate } from './gates.ts';
import type { ItemPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { domainScore, itemScore, overallScore } from './scores.ts';
import type { GateResult, Score } from './types.ts';

/** Scores after every gate. Gates on domains look at scores before gates, those on the overall at domains after theirs: no circles. */
export function throughGates<Scored extends { readonly id: string; readonly score: Score }>(
  scope: Scope,
  ungated: readonly Scored[],
  items: ReadonlyMap<string, Score>,
) {
  const { checklist, places } = scope;
  const judge = (domains: readonly Scored[], onOverall: boolean): GateResult[] =>
    checklist.gates
      .filter((gate) => (gate.appliesTo === 'overall') === onOverall)
      .map((gate) =>
        judgeGate(gate, { places, items, domains: new Map(domains.map((d) => [d.id, d.score])) }),
      );
  const onDomains = judge(ungated, false);
  const domains = ungated.map((each) => ({
    ...each,
    score: applyGates(each.score, each.id, onDomains, checklist),
  }));
  const onOverall = judge(domains, true);
  const capped = new Map(
    domains.flatMap(({ id, score }) =>
      score.uncapped === null || score.value === null ? [] : [[id, score.value]],
    ),
  );
  const overall = applyGates(overallScore(scope, 'overall', capped), 'overall', onOverall, checklist);
  const found = new Map([...onDomains, ...onOverall].map((result) => [result.id, result]));
  return { domains, overall, gates: checklist.gates.flatMap((gate) => found.get(gate.id) ?? []) };
}

/** The overall score after gates and nothing else of a mechanism, for those who need it many times over. */
export function finalOverall(scope: Scope): Score {
  const { checklist, places } = scope;
  if (checklist.gates.length === 0) return overallScore(scope);
  const watched = places.filter((place) => isWatched(scope, place));
  const items = new Map(watched.map((place) => [place.item.id, itemScore(scope, place)]));
  const domains = checklist.domains
    .filter(({ id }) => checklist.gates.some((gate) => gate.appliesTo === id || gate.watches.id === id))
    .map((domain) => ({ id: domain.id, score: domainScore(scope, domain) }));
  return throughGates(scope, domains, items).overall;
}

function isWatched({ checklist }: Scope, { item }: ItemPlace): boolean {
  return checklist.gates.some(
    ({ watches }) =>
      (watches.kind === 'item' && watches.id === item.id) ||
      (watches.kind === 'tier' && watches.id === item.tier),
  );
}
