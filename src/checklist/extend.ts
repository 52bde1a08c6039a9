import { type Problem, problem, say } from '../problems.ts';
import { nearest } from '../text.ts';
import { crosswalkOf } from './crosswalk.ts';
import { fixLanguage } from './language.ts';
import { mergeById, mergeKeys } from './merge.ts';
import { type Places, placeOf, placeOfKey, placeOfValue } from './places.ts';
import type { Draft, DraftDomain, DraftGate, DraftItem } from './schema.ts';
import { textSlots } from './text-slots.ts';

export interface Adapted {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/**
 * Works a local adaptation into the checklist that it extends: drop, then domains and items added, then weights.
 * Scales are joined by name, scoring and testing by key, gates by id; everything else that the adaptation has replaces.
 */
export function adapt(base: Draft, local: Draft, places: Places): Adapted {
  fixLanguage(base, textSlots(base));
  const kept = withoutDropped(base, new Set(local.drop ?? []), places);
  const domains = addDomains(kept.domains ?? [], local.domains ?? [], places);
  const joined = mergeKeys(kept, local, places);
  const merged: Draft = {
    ...joined,
    ...WORKED_IN,
    scales: mergeKeys(kept.scales ?? {}, local.scales ?? {}, places),
    scoring: mergeScoring(kept, local, places),
    domains: domains.map((domain) => weighDomain(domain, local.weights ?? {}, places)),
    gates: mergeById(kept.gates ?? [], local.gates ?? [], (_, own) => own),
    testing: mergeTesting(base, local, domains, places),
  };
  const self = placeOf(places, local);
  if (self !== null) places.set(merged, { self, entries: places.get(joined)?.entries ?? new Map() });
  return { draft: merged, problems: unknownNames(base, domains, local, places) };
}

/** What has done its work. */
const WORKED_IN = { extends: undefined, drop: undefined, weights: undefined } as const;

/** The base without what is dropped, and without the gates, variants and crosswalks that need it. */
function withoutDropped(base: Draft, dropped: ReadonlySet<string>, places: Places): Draft {
  if (dropped.size === 0) return base;
  const has = (id: string | undefined) => id === undefined || !dropped.has(id);
  const gone = new Set(dropped);
  const domains: DraftDomain[] = [];
  for (const domain of base.domains ?? []) {
    if (has(domain.id)) domains.push(keepItems(domain, has, places));
    else for (const item of domain.items ?? []) gone.add(item.id ?? '');
  }
  const stays = (id: string | undefined) => id === undefined || !gone.has(id);
  const made: Draft = {
    ...base,
    domains,
    gates: (base.gates ?? []).filter((gate) => gateStays(gate, stays)),
    variants: listsWithout(base.variants ?? {}, stays, places),
    crosswalk: crosswalkWithout(base, stays, places),
  };
  const self = places.get(base);
  if (self !== undefined) places.set(made, self);
  return made;
}

type Stays = (id: string | undefined) => boolean;
type NamedLists = NonNullable<Draft['variants']>;

function keepItems(domain: DraftDomain, stays: Stays, places: Places): DraftDomain {
  const items = (domain.items ?? []).filter((item) => stays(item.id));
  return mergeKeys(domain, { items }, places);
}

function gateStays(gate: DraftGate, stays: Stays): boolean {
  return stays(gate.when?.item) && stays(gate.when?.domain) && stays(gate['applies-to']);
}

function crosswalkWithout(base: Draft, stays: Stays, places: Places): Draft['crosswalk'] {
  const crosswalk = base.crosswalk ?? {};
  const kept: Record<string, (typeof crosswalk)[string]> = Object.create(null);
  for (const { from, to } of crosswalkOf(base)) if (stays(to)) kept[from] = crosswalk[from];
  const self = places.get(crosswalk);
  if (self !== undefined) places.set(kept, self);
  return kept;
}

/** Variants, or families, that are left with at least one id. */
function listsWithout(lists: NamedLists, stays: Stays, places: Places): NamedLists {
  const kept: Record<string, readonly string[]> = Object.create(null);
  for (const [name, ids = []] of Object.entries(lists)) {
    const left = ids.filter(stays);
    const written = placeOf(places, ids);
    if (written !== null) places.set(left, { self: written, entries: new Map() });
    if (left.length > 0 || ids.length === 0) kept[name] = left.length === ids.length ? ids : left;
  }
  const self = places.get(lists);
  if (self !== undefined) places.set(kept, self);
  return kept;
}

/** A domain that exists gets the new items behind its own; a domain that lost all its items goes. */
function addDomains(
  base: readonly DraftDomain[],
  local: readonly DraftDomain[],
  places: Places,
): DraftDomain[] {
  const joined = mergeById(base, local, (old, own) => {
    const items: readonly DraftItem[] = [...(old.items ?? []), ...(own.items ?? [])];
    return { ...mergeKeys(old, own, places), items };
  });
  const isEmptied = (domain: DraftDomain) => domain.items?.length === 0 && base.includes(domain);
  return joined.filter((domain) => !isEmptied(domain));
}

function mergeScoring(base: Draft, local: Draft, places: Places): Draft['scoring'] {
  const coverage = mergeKeys(base.scoring?.coverage ?? {}, local.scoring?.coverage ?? {}, places);
  return mergeKeys(mergeKeys(base.scoring ?? {}, local.scoring ?? {}, places), { coverage }, places);
}

/** Families of the base lose the domains that were dropped; those of the adaptation take their place as a whole. */
function mergeTesting(
  base: Draft,
  local: Draft,
  domains: readonly DraftDomain[],
  places: Places,
): Draft['testing'] {
  const { testing } = base;
  if (testing?.families === undefined) return mergeKeys(testing ?? {}, local.testing ?? {}, places);
  const stay = new Set(domains.map((domain) => domain.id));
  const lost = new Set((base.domains ?? []).flatMap(({ id }) => (stay.has(id) ? [] : (id ?? []))));
  const families = listsWithout(testing.families, (id) => id === undefined || !lost.has(id), places);
  return mergeKeys(mergeKeys(testing, { families }, places), local.testing ?? {}, places);
}

function weighDomain(
  domain: DraftDomain,
  weights: { readonly [id: string]: number | undefined },
  places: Places,
): DraftDomain {
  const weightOf = (id: string | undefined) =>
    id !== undefined && Object.hasOwn(weights, id) ? weights[id] : undefined;
  const reweigh = <T extends { readonly id?: string }>(part: T): T => {
    const weight = weightOf(part.id);
    return weight === undefined ? part : mergeKeys(part, { weight }, places);
  };
  const items = (domain.items ?? []).map(reweigh);
  return reweigh(mergeKeys(domain, { items }, places));
}

function unknownNames(base: Draft, domains: readonly DraftDomain[], local: Draft, places: Places): Problem[] {
  const inBase = idsOf(base.domains ?? []);
  const inBoth = idsOf(domains);
  const drop = local.drop ?? [];
  const lost = drop.flatMap((id, index) =>
    inBase.includes(id) ? [] : [unknown(id, 'drop', inBase, placeOfValue(places, drop, index))],
  );
  const weights = local.weights ?? {};
  const stray = Object.keys(weights).flatMap((id) =>
    inBoth.includes(id) ? [] : [unknown(id, 'weights', inBoth, placeOfKey(places, weights, id))],
  );
  return [...lost, ...stray];
}

function unknown(id: string, key: string, known: readonly string[], place: object | null): Problem {
  const near = nearest(id, known);
  return problem('checklist-unknown-reference', {
    message: say('extends-no-part', { key, id }),
    value: id,
    expected: near,
    remedy: near === null ? null : say('do-mean', { name: near }),
    ...place,
  });
}

function idsOf(domains: readonly DraftDomain[]): string[] {
  return domains.flatMap((domain) => [domain.id ?? '', ...(domain.items ?? []).map((item) => item.id ?? '')]);
}
