import { type Checklist, CONSENSUS_ROLE } from '../../checklist/types.ts';
import { nameIn } from '../../responses/row-groups.ts';
import type { ResponseTable } from '../../responses/types.ts';
import { cautionOnInterval, type Interval, mean, meanChange, welch } from '../../statistics/index.ts';
import { compareText } from '../../text.ts';
import type { ItemPlace } from '../places.ts';
import { type OwnValues, ownPoints, ownValues } from '../respondent-values.ts';
import { given } from './ratings.ts';
import { type AgreementInterval, FEWEST_RATERS, type GapMethod, type RoleGapEstimate } from './types.ts';

/** The gap of every pair of roles, overall and by domain, with its interval where there are enough respondents. */
export function roleGaps(
  checklist: Checklist,
  places: readonly ItemPlace[],
  table: ResponseTable,
  rows: readonly number[],
  level: number,
): RoleGapEstimate[] {
  const byRole = valuesByRole(checklist, places, table, rows);
  const parts = ['overall', ...checklist.domains.map((domain) => domain.id)];
  const roles = rolesInOrder(checklist, [...byRole.keys()]);
  return roles.flatMap((role, index) =>
    roles.slice(index + 1).flatMap((other) =>
      parts.flatMap((part, place) => {
        const values = (name: string) => given((byRole.get(name) ?? []).map((own) => partValue(own, place)));
        const [first, second] = [values(role), values(other)];
        if (first.length + second.length === 0) return [];
        return [{ part, role, other, ...estimateGap(first, second, level) }];
      }),
    ),
  );
}

/**
 * Mean of `values` minus mean of `others`. Two respondents or more in each: Welch's interval, with five or more in both.
 * One against five or more: the one as it stands and the t interval of the others' mean. Null with a reason otherwise.
 */
export function estimateGap(
  values: readonly number[],
  others: readonly number[],
  level: number,
): Omit<RoleGapEstimate, 'part' | 'role' | 'other'> {
  const [n, nOther] = [values.length, others.length];
  const means = {
    n,
    nOther,
    mean: n === 0 ? null : mean(values),
    meanOther: nOther === 0 ? null : mean(others),
  };
  if (n === 0 || nOther === 0) return { ...means, ...NO_INTERVAL, difference: null, reason: 'no-values' };
  const isSingle = n === 1 || nOther === 1;
  const units = isSingle ? Math.max(n, nOther) : Math.min(n, nOther);
  const { difference, interval, ...precision } = isSingle
    ? againstOne(values, others, level)
    : betweenTwo(values, others, level);
  if (units < FEWEST_RATERS) return { ...means, ...NO_INTERVAL, difference, reason: 'too-few-units' };
  if (interval === null) return { ...means, ...NO_INTERVAL, difference, reason: 'no-variation' };
  return {
    ...means,
    difference,
    interval: asLowHigh(interval),
    ...precision,
    caution: cautionOnInterval(units),
    reason: null,
  };
}

const NO_INTERVAL = { standardError: null, df: null, interval: null, method: null, caution: null } as const;

interface Precision {
  readonly difference: number;
  readonly standardError: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  readonly method: GapMethod;
}

function betweenTwo(values: readonly number[], others: readonly number[], level: number): Precision {
  const { difference, standardError, df, interval } = welch(others, values, { level });
  return { difference: difference ?? 0, standardError, df, interval, method: 'welch' };
}

/** The one value beside each of the others', so that the mean change is the gap and its interval that of their mean. */
function againstOne(values: readonly number[], others: readonly number[], level: number): Precision {
  const size = Math.max(values.length, others.length);
  const repeated = (list: readonly number[]) =>
    list.length === 1 ? new Array<number>(size).fill(list[0] ?? 0) : list;
  const change = meanChange(repeated(others), repeated(values), { level });
  const { standardError, df, interval } = change;
  return { difference: change.mean ?? 0, standardError, df, interval, method: 't-against-one' };
}

function asLowHigh({ level, lower, upper }: Interval): AgreementInterval {
  return { level, low: lower, high: upper };
}

function valuesByRole(
  checklist: Checklist,
  places: readonly ItemPlace[],
  table: ResponseTable,
  rows: readonly number[],
): Map<string, OwnValues[]> {
  const values = new Map<string, OwnValues[]>();
  for (const row of rows) {
    const role = nameIn(table.role, row);
    if (role === null || role === CONSENSUS_ROLE) continue;
    const own = values.get(role) ?? [];
    values.set(role, own);
    own.push(ownValues(checklist, places, ownPoints(checklist, places, table, row)));
  }
  return values;
}

/** Overall first, then the domains in order. */
function partValue(own: OwnValues, place: number): number | null {
  return place === 0 ? own.overall : (own.domains[place - 1] ?? null);
}

/** The checklist's roles in its order, then others by name. */
function rolesInOrder({ roles }: Checklist, found: readonly string[]): string[] {
  const declared = roles.map((role) => role.id);
  const others = found.filter((role) => !declared.includes(role)).sort(compareText);
  return [...declared.filter((role) => found.includes(role)), ...others];
}
