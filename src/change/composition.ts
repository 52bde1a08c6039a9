import { nameIn } from '../responses/row-groups.ts';
import type { ResponseTable } from '../responses/types.ts';
import { compareText } from '../text.ts';
import type { Composition, StandardisedChange } from './types.ts';
import type { OwnValue, PartValues } from './values.ts';

/** Both rounds of one mechanism with the tables that the rows belong to. */
export interface RoundsOfValues {
  readonly from: { readonly table: ResponseTable; readonly values: PartValues<OwnValue> };
  readonly to: { readonly table: ResponseTable; readonly values: PartValues<OwnValue> };
}

/**
 * The mix of roles and of sectors in both rounds, and the change with the first round's mix in both (direct
 * standardisation): Σ p_k (mean of k in the later round) less the first round's mean. A column in which nobody has a
 * name is left out.
 */
export function compositionOf(rounds: RoundsOfValues, domains: readonly string[]): Composition[] {
  return (['role', 'sector'] as const).flatMap((by) => composition(rounds, by, domains) ?? []);
}

function composition(
  rounds: RoundsOfValues,
  by: Composition['by'],
  domains: readonly string[],
): Composition | null {
  const sides = sidesOf(rounds, by, 'overall');
  const names = [...new Set([...sides.from.keys(), ...sides.to.keys()])].sort(compareText);
  if (names.every((name) => name === '')) return null;
  const mix = names.map((name) => ({
    name,
    from: sides.from.get(name)?.length ?? 0,
    to: sides.to.get(name)?.length ?? 0,
  }));
  return {
    by,
    mix,
    changed: hasChanged(mix),
    overall: standardise(sides),
    domains: domains.map((id) => ({ id, ...standardise(sidesOf(rounds, by, `domain:${id}`)) })),
  };
}

type Categories = ReadonlyMap<string, readonly OwnValue[]>;
type Sides = Readonly<Record<'from' | 'to', Categories>>;

function sidesOf(
  { from, to }: RoundsOfValues,
  by: Composition['by'],
  key: 'overall' | `domain:${string}`,
): Sides {
  const split = ({ table, values }: RoundsOfValues['from']) => {
    const column = by === 'role' ? table.role : table.attributes[by];
    const sorted = (values.get(key) ?? []).toSorted((a, b) => a.value - b.value || a.weight - b.weight);
    const categories = new Map<string, OwnValue[]>();
    for (const value of sorted) {
      const name = nameIn(column, value.row) ?? '';
      const own = categories.get(name);
      if (own) own.push(value);
      else categories.set(name, [value]);
    }
    return categories;
  };
  return { from: split(from), to: split(to) };
}

/** Shares are compared as whole numbers, so that 3 of 6 and 5 of 10 are the same. */
function hasChanged(mix: Composition['mix']): boolean {
  const total = (side: 'from' | 'to') => mix.reduce((sum, each) => sum + each[side], 0);
  const [before, after] = [total('from'), total('to')];
  return before > 0 && after > 0 && mix.some(({ from, to }) => from * after !== to * before);
}

function standardise({ from, to }: Sides): StandardisedChange {
  const [before, after] = [meanOf([...from.values()].flat()), meanOf([...to.values()].flat())];
  if (before === null || after === null) return { raw: null, standardised: null, missing: [] };
  const missing = [...from.keys()].filter((name) => meanOf(to.get(name) ?? []) === null).sort(compareText);
  const raw = after - before;
  if (missing.length > 0) return { raw, standardised: null, missing };
  const weights = [...from.values()].flat().reduce((sum, { weight }) => sum + weight, 0);
  let standardised = 0;
  for (const [name, values] of [...from].sort(([a], [b]) => compareText(a, b))) {
    const share = values.reduce((sum, { weight }) => sum + weight, 0) / weights;
    standardised += share * (meanOf(to.get(name) ?? []) ?? 0);
  }
  return { raw, standardised: standardised - before, missing };
}

function meanOf(values: readonly OwnValue[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { value, weight } of values) {
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
