import { say, type Wording } from '../problems.ts';
import { languagesOf } from './language.ts';
import type { Places } from './places.ts';
import type { Draft, DraftDomain, DraftItem, DraftOption, DraftScale } from './schema.ts';
import type { Aggregation, Language } from './types.ts';

/** Name of the scale that needs no declaration: free text. */
export const TEXT_SCALE = 'text';

export interface ItemView {
  readonly item: DraftItem;
  readonly domain: DraftDomain;
  /** For people: `item map-inputs`. */
  readonly name: Wording;
  /** False for free text and for items that say so. */
  readonly scored: boolean;
}

/** What the rules look at: a draft whose every value has the right shape, where anything may be absent. */
export interface ChecklistView {
  readonly draft: Draft;
  readonly places: Places;
  readonly languages: readonly Language[];
  readonly domains: readonly DraftDomain[];
  readonly items: readonly ItemView[];
  readonly itemsOf: (domain: DraftDomain) => readonly ItemView[];
  readonly itemIds: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, DraftScale>;
  readonly roles: readonly string[];
}

export function viewOf(draft: Draft, places: Places): ChecklistView {
  const domains = draft.domains ?? [];
  const byDomain = new Map(domains.map((domain) => [domain, itemsIn(domain)]));
  const items = [...byDomain.values()].flat();
  return {
    draft,
    places,
    languages: languagesOf(draft),
    domains,
    items,
    itemsOf: (domain) => byDomain.get(domain) ?? [],
    itemIds: new Set(items.flatMap(({ item }) => item.id ?? [])),
    scales: new Map(Object.entries(draft.scales ?? {}).map(([name, scale]) => [name, asScale(scale)])),
    roles: (draft.roles ?? []).flatMap((role) => (typeof role === 'string' ? [role] : (role.id ?? []))),
  };
}

function itemsIn(domain: DraftDomain): ItemView[] {
  return (domain.items ?? []).map((item) => ({
    item,
    domain,
    name: say('part', { noun: 'item', name: item.id ?? null }),
    scored: item.scored !== false && item.scale !== TEXT_SCALE,
  }));
}

/** Both kinds of scale seen as one, so that rules can ask for what one kind alone has. */
function asScale(scale: unknown): DraftScale {
  return (scale ?? {}) as DraftScale;
}

/** Name of a domain for people: `domain mapping`. */
export function domainName({ id }: DraftDomain): Wording {
  return say('part', { noun: 'domain', name: id ?? null });
}

/** How the items of a domain become its score. */
export function aggregationOf(draft: Draft, domain: DraftDomain): Aggregation {
  return domain.scoring?.items ?? draft.scoring?.items ?? 'weighted-mean';
}

export function optionsOf(scale: DraftScale | undefined): readonly DraftOption[] {
  return scale?.options ?? [];
}
