import type { Checklist } from '../checklist/types.ts';
import { itemPlaces } from '../scoring/places.ts';
import type { Weights } from '../scoring/reweigher.ts';
import type { RandomSource } from '../statistics/index.ts';
import { WEIGHT_VARIATIONS, type WeightVariation } from './types.ts';
import { scoredDomains } from './variations.ts';

/** The smallest and the largest factor of a perturbed weight. */
export const FACTORS = { lowest: 1 / 2, highest: 2 } as const;

/** Ways to make weights equal that change something. */
export function weightVariations(checklist: Checklist): WeightVariation[] {
  const domains = scoredDomains(checklist);
  const items = domains.flatMap((domain) => domain.items.filter((item) => item.scored));
  const [itemsDiffer, domainsDiffer] = [differ(items), differ(domains)];
  const changes = {
    'items-equal': itemsDiffer,
    'domains-equal': domainsDiffer,
    'all-equal': itemsDiffer && domainsDiffer,
  } as const satisfies Record<WeightVariation, boolean>;
  return WEIGHT_VARIATIONS.filter((variation) => changes[variation]);
}

/** Weights above 0 become 1; what the authors gave no weight stays without. */
export function equalWeights(checklist: Checklist, variation: WeightVariation): Weights {
  const { items, domains } = declaredWeights(checklist);
  const equal = (weight: number) => (weight > 0 ? 1 : 0);
  return {
    items: variation === 'domains-equal' ? items : items.map(equal),
    domains: variation === 'items-equal' ? domains : domains.map(equal),
  };
}

/**
 * Every weight of an item and of a domain times a factor of its own, log-uniform from 1/2 to 2: 2^(2u − 1) where u is
 * the next number of `random` ÷ 2³². Items come first, then domains, each in the checklist's order.
 */
export function drawWeights(declared: Weights, random: RandomSource): Weights {
  const drawn = (weight: number) => weight * 2 ** (2 * (random.next() / 2 ** 32) - 1);
  return { items: declared.items.map(drawn), domains: declared.domains.map(drawn) };
}

export function declaredWeights(checklist: Checklist): Weights {
  return {
    items: Float64Array.from(itemPlaces(checklist), ({ item }) => item.weight),
    domains: Float64Array.from(checklist.domains, ({ weight }) => weight),
  };
}

/** The checklist with these weights. */
export function withWeights(checklist: Checklist, weights: Weights): Checklist {
  let next = 0;
  const domains = checklist.domains.map((domain, place) => ({
    ...domain,
    weight: weights.domains[place] ?? 0,
    items: domain.items.map((item) => ({ ...item, weight: weights.items[next++] ?? 0 })),
  }));
  return { ...checklist, domains };
}

function differ(parts: readonly { readonly weight: number }[]): boolean {
  const weights = parts.map(({ weight }) => weight).filter((weight) => weight > 0);
  return weights.some((weight) => weight !== weights[0]);
}
