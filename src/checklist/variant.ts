import { type Outcome, problem, say } from '../problems.ts';
import { nearest } from '../text.ts';
import { testingOver } from './testing.ts';
import type { Checklist, Domain, Gate } from './types.ts';

/** Name of the variant that every checklist has: all its items. A checklist may declare it otherwise. */
const WHOLE = 'full';

/**
 * The shorter form of a checklist: its items alone, without domains that are left empty, and without gates and
 * families of tests that need what is gone. Fails with `variant-unknown`.
 */
export function selectVariant(checklist: Checklist, name: string): Outcome<Checklist> {
  const ids = Object.hasOwn(checklist.variants, name) ? checklist.variants[name] : undefined;
  if (ids === undefined && name === WHOLE) return { ok: true, value: checklist, problems: [] };
  if (ids === undefined) return unknownVariant(checklist, name);
  const chosen = new Set(ids);
  const domains = checklist.domains
    .map((domain) => ({ ...domain, items: domain.items.filter((item) => chosen.has(item.id)) }))
    .filter((domain) => domain.items.length > 0);
  const gates = checklist.gates.filter((gate) => canAct(gate, domains));
  const testing = testingOver(checklist.testing, domains);
  return { ok: true, value: { ...checklist, domains, gates, testing, variant: name }, problems: [] };
}

function canAct(gate: Gate, domains: readonly Domain[]): boolean {
  const hasDomain = (id: string) => domains.some((domain) => domain.id === id);
  if (gate.appliesTo !== 'overall' && !hasDomain(gate.appliesTo)) return false;
  const { kind, id } = gate.watches;
  if (kind === 'domain') return hasDomain(id);
  const items = domains.flatMap((domain) => domain.items);
  return items.some((item) => (kind === 'item' ? item.id === id : item.scored && item.tier === id));
}

function unknownVariant(checklist: Checklist, name: string): Outcome<Checklist> {
  const known = [...new Set([WHOLE, ...Object.keys(checklist.variants)])];
  const near = nearest(name, known);
  const found = problem('variant-unknown', {
    message: say('variant-unknown', { checklist: checklist.id, variant: name }),
    value: name,
    expected: known.join(', '),
    remedy: near === null ? null : say('do-mean', { name: near }),
  });
  return { ok: false, value: null, problems: [found] };
}
