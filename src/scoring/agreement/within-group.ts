import type { Checklist, Domain } from '../../checklist/types.ts';
import { mean, withinGroupAgreement } from '../../statistics/index.ts';
import { given, type RatedItem } from './ratings.ts';
import { type DomainSpread, FEWEST_RATERS, type ItemSpread, type SpreadSummary } from './types.ts';

/**
 * r_wg against random answers over the options of the item's scale, and AD, the mean distance from the mean. Nothing is
 * known with fewer than two ratings, and nothing shown with fewer than five.
 */
export function itemSpread({ place, options, steps, points }: RatedItem): ItemSpread {
  const values = given(points);
  const base = { id: place.item.id, options, ratings: values.length };
  if (values.length < FEWEST_RATERS)
    return { ...base, ...UNKNOWN, reason: values.length < 2 ? 'too-few' : 'too-few-units' };
  const deviationPoints = deviationOf(values);
  if (options === null || options < 2) return { ...base, ...UNKNOWN, deviationPoints, reason: 'no-options' };
  const [item] = withinGroupAgreement([given(steps)], { options }).items;
  return {
    ...base,
    agreement: item?.agreement ?? null,
    raw: item?.raw ?? null,
    deviationSteps: item?.averageDeviation ?? null,
    deviationPoints,
    polarised: item?.polarised ?? null,
    reason: null,
  };
}

/** r_wg(j) of each domain, for each number of options that at least two of its items share. */
export function domainSpreads(checklist: Checklist, items: readonly RatedItem[]): DomainSpread[] {
  return checklist.domains.flatMap((domain) => {
    const own = items.filter(({ place, options }) => place.domain === domain && (options ?? 0) > 1);
    const counts = [...new Set(own.flatMap(({ options }) => options ?? []))].sort((a, b) => a - b);
    return counts.flatMap((options) => {
      const alike = own.filter((item) => item.options === options);
      return alike.length < 2 ? [] : [domainSpread(domain, options, alike)];
    });
  });
}

/** The spread of the items with figures, as one line. */
export function summariseSpread(items: readonly ItemSpread[]): SpreadSummary {
  const deviations = items.flatMap((item) => item.deviationPoints ?? []);
  return {
    items: deviations.length,
    deviationPoints: deviations.length === 0 ? null : mean(deviations),
    polarised: items.filter((item) => item.polarised === true).length,
  };
}

const UNKNOWN = {
  agreement: null,
  raw: null,
  deviationSteps: null,
  deviationPoints: null,
  polarised: null,
} as const;

function domainSpread(domain: Domain, options: number, alike: readonly RatedItem[]): DomainSpread {
  const rated = alike.filter(({ steps }) => given(steps).length >= FEWEST_RATERS);
  const base = { domain: domain.id, options, items: alike.length, itemsUsed: rated.length };
  if (rated.length < 2) {
    const { raw: _, ...unknown } = UNKNOWN;
    return { ...base, ...unknown, reason: 'too-few-units' };
  }
  const { agreement, averageDeviation, polarised } = withinGroupAgreement(
    rated.map(({ steps }) => given(steps)),
    { options },
  );
  const deviationPoints = mean(rated.map(({ points }) => deviationOf(given(points)) ?? 0));
  return { ...base, agreement, deviationSteps: averageDeviation, deviationPoints, polarised, reason: null };
}

/** AD in points, which have no options and hence no r_wg. */
function deviationOf(points: readonly number[]): number | null {
  return withinGroupAgreement([points], { options: 1 }).averageDeviation;
}
