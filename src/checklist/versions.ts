import { fold } from '../text.ts';
import { testingOver } from './testing.ts';
import type { Checklist, Item, Option, Scale } from './types.ts';

export type DifferenceReason = 'added' | 'dropped' | 'rescaled' | 'reworded';

/** How two versions of a checklist stand to each other, item by item; free text and unscored items are left aside. */
export interface VersionDifferences {
  /** Items that mean the same in both, in the newer version's order. */
  readonly comparable: readonly { readonly older: string; readonly newer: string }[];
  /** Under the newer version's id, or the older one's where the item was dropped. */
  readonly notComparable: readonly { readonly id: string; readonly why: DifferenceReason }[];
}

/** Matches the items of two versions by id and by the newer version's crosswalk; rules in docs/scoring.md, "Change". */
export function compareVersions(older: Checklist, newer: Checklist): VersionDifferences {
  const olderItems = new Map(scoredItems(older).map((item) => [item.id, item]));
  const comparable: { older: string; newer: string }[] = [];
  const notComparable: { id: string; why: DifferenceReason }[] = [];
  const matched = new Set<string>();
  for (const item of scoredItems(newer)) {
    const entry = newer.crosswalk.find((each) => each.to === item.id);
    const before = olderItems.get(entry?.from ?? item.id);
    if (before) matched.add(before.id);
    const why = before ? difference(older, before, newer, item, entry?.same ?? false) : 'added';
    if (why !== null) notComparable.push({ id: item.id, why });
    else if (before) comparable.push({ older: before.id, newer: item.id });
  }
  for (const id of olderItems.keys()) {
    if (!matched.has(id)) notComparable.push({ id, why: 'dropped' });
  }
  return { comparable, notComparable };
}

/** The checklist with these items alone; domains left without items go too, also from their families of tests. */
export function restrictItems(checklist: Checklist, keep: ReadonlySet<string>): Checklist {
  const domains = checklist.domains
    .map((domain) => ({ ...domain, items: domain.items.filter((item) => keep.has(item.id)) }))
    .filter((domain) => domain.items.length > 0);
  return { ...checklist, domains, testing: testingOver(checklist.testing, domains) };
}

function scoredItems(checklist: Checklist): Item[] {
  return checklist.domains.flatMap((domain) => domain.items.filter((item) => item.scored));
}

function difference(
  older: Checklist,
  before: Item,
  newer: Checklist,
  now: Item,
  declaredSame: boolean,
): DifferenceReason | null {
  const scales = [older.scales[before.scale], newer.scales[now.scale]] as const;
  if (before.reverse !== now.reverse || scaleShape(scales[0]) !== scaleShape(scales[1])) return 'rescaled';
  const [language] = newer.languages;
  if (declaredSame || language === undefined) return null;
  return fold(before.text[language] ?? '') === fold(now.text[language] ?? '') ? null : 'reworded';
}

/** All that decides the points of an answer, as text that can be compared. */
function scaleShape(scale: Scale | undefined): string {
  if (scale === undefined || scale.kind === 'text') return 'text';
  if (scale.kind === 'range') return JSON.stringify(['range', scale.min, scale.max]);
  return JSON.stringify([scale.kind, scale.options.map(optionShape)]);
}

function optionShape({ code, points, exclusive }: Option): readonly unknown[] {
  return [code, points, exclusive];
}
