import type { Testing } from '../checklist/types.ts';
import { benjaminiHochberg, holm } from '../statistics/index.ts';
import type { Change, DomainChange, MechanismChange, TestFamily } from './types.ts';

type Parts = Pick<MechanismChange, 'overall' | 'domains'>;

/** The family of domains that no declared family names. */
const REST = 'domains';
const ITEMS = 'items';

/**
 * The p-values of one mechanism, adjusted for their number: domains by Holm within the families that the checklist
 * declares, items by Benjamini and Hochberg over all of them, the overall score by itself unless declared otherwise.
 */
export function adjustTests({ overall, domains }: Parts, testing: Testing): Parts {
  const items = domains.flatMap((domain) => domain.items.map((item) => item.change));
  const adjusted = new Map<Change, Change>();
  const families = familiesOf({ overall, domains }, testing);
  for (const { name, changes } of families) adjust(changes, { name, adjustment: 'holm' }, adjusted);
  adjust(items, { name: ITEMS, adjustment: 'benjamini-hochberg' }, adjusted);
  const final = (change: Change) => adjusted.get(change) ?? change;
  return {
    overall: final(overall),
    domains: domains.map((domain) => ({
      ...domain,
      change: final(domain.change),
      items: domain.items.map((item) => ({ ...item, change: final(item.change) })),
    })),
  };
}

function familiesOf({ overall, domains }: Parts, { overall: place, families }: Testing) {
  const named = families.map(({ name, domains: ids }) => ({
    name,
    changes: domains.filter(({ id }) => ids.includes(id)).map(({ change }) => change),
  }));
  const isNamed = ({ id }: DomainChange) => families.some((family) => family.domains.includes(id));
  const rest = domains.filter((domain) => !isNamed(domain)).map(({ change }) => change);
  const all = [...named, { name: REST, changes: rest }].filter(({ changes }) => changes.length > 0);
  if (place === 'primary') return all;
  const [first = { name: REST, changes: [] }, ...others] = all;
  return [{ ...first, changes: [overall, ...first.changes] }, ...others];
}

function adjust(
  changes: readonly Change[],
  family: Omit<TestFamily, 'tests'>,
  adjusted: Map<Change, Change>,
): void {
  const method = family.adjustment === 'holm' ? holm : benjaminiHochberg;
  const values = method(changes.map(({ test }) => test?.p ?? null));
  const tests = values.filter((value) => value !== null).length;
  for (const [index, change] of changes.entries()) {
    const pAdjusted = values[index] ?? null;
    if (change.test === null || pAdjusted === null) continue;
    adjusted.set(change, { ...change, test: { ...change.test, pAdjusted, family: { ...family, tests } } });
  }
}
