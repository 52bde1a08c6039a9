import { sum } from './basics.ts';
import { normalQuantile, normalTwoSided } from './distributions/normal.ts';
import { intervalBetween, tailOf } from './interval.ts';
import type { Interval } from './types.ts';

/** How much credit two different answers get: none, by their distance, or by its square. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

export interface KappaOptions {
  /** All codes of the declared scale from lowest to highest, also those nobody used. */
  readonly scale: readonly number[];
  /** Default `none`. */
  readonly weights?: KappaWeights;
  /** Level of the interval, above 0 and below 1; default 0.95. */
  readonly level?: number;
}

export interface CohenKappa {
  /** At most 1: 1 perfect agreement, 0 what chance gives, negative worse than chance. */
  readonly kappa: number | null;
  /** Large-sample standard error; null where it is zero. */
  readonly standardError: number | null;
  /** Kappa ± z standard errors, kept within −1 to 1; a rough guide below some thirty pairs. */
  readonly interval: Interval | null;
  /** Kappa over its standard error under chance agreement. */
  readonly z: number | null;
  /** Two-sided p value of no agreement beyond chance, 0 to 1, by the normal approximation. */
  readonly p: number | null;
  /** Share of pairs that are equal, 0 to 1, whatever the weights; always to be shown beside kappa. */
  readonly agreement: number | null;
  /** Counts: rows the first rater's codes, columns the second's, in the order of the scale. */
  readonly table: readonly (readonly number[])[];
  /** Pairs. */
  readonly pairs: number;
  /** Why kappa is null: `too-few` (no pair), `not-on-scale` (a code not declared), `no-variation`. */
  readonly reason: 'too-few' | 'not-on-scale' | 'no-variation' | null;
}

/** Shares of the table, the margins, and the mean credit of each row and column under chance. */
interface Shares {
  readonly cells: readonly Cell[];
  readonly observed: number;
  readonly expected: number;
  readonly pairs: number;
}

interface Cell {
  readonly share: number;
  readonly byChance: number;
  readonly credit: number;
  readonly meanCredit: number;
}

/**
 * Cohen's kappa of two raters over the same units, `first[i]` beside `second[i]`, plain or weighted by the
 * places of the codes on the declared scale (1 − distance/(k − 1), or its square). Standard error by Fleiss,
 * Cohen and Everitt. Null without pairs, with a code outside the scale, or where both raters use one and the
 * same code throughout. Throws a RangeError where the lists differ in length or the scale repeats a code.
 */
export function cohenKappa(
  first: readonly number[],
  second: readonly number[],
  options: KappaOptions,
): CohenKappa {
  if (first.length !== second.length) throw new RangeError('both raters need a rating of every unit');
  const table = crossTable(first, second, options.scale);
  if (table === null) return { ...UNDEFINED, pairs: first.length, reason: 'not-on-scale' };
  if (first.length === 0) return { ...UNDEFINED, table, reason: 'too-few' };
  const counts = { table, pairs: first.length, agreement: agreementOf(table, first.length) };
  const shares = sharesOf(table, first.length, options.weights ?? 'none');
  if (1 - shares.expected < 1e-12) return { ...UNDEFINED, ...counts, reason: 'no-variation' };
  return { ...estimate(shares, options.level ?? 0.95), ...counts, reason: null };
}

const UNDEFINED = {
  kappa: null,
  standardError: null,
  interval: null,
  z: null,
  p: null,
  agreement: null,
  table: [],
  pairs: 0,
} as const;

function crossTable(
  first: readonly number[],
  second: readonly number[],
  scale: readonly number[],
): number[][] | null {
  const places = new Map(scale.map((code, place) => [code, place]));
  if (places.size !== scale.length) throw new RangeError('a scale lists each code once');
  const table = scale.map(() => scale.map(() => 0));
  for (const [unit, code] of first.entries()) {
    const [row, column] = [places.get(code), places.get(second[unit] ?? Number.NaN)];
    const cells = row === undefined ? undefined : table[row];
    if (cells === undefined || column === undefined) return null;
    cells[column] = (cells[column] ?? 0) + 1;
  }
  return table;
}

function agreementOf(table: readonly (readonly number[])[], pairs: number): number {
  return sum(table.map((row, place) => row[place] ?? 0)) / pairs;
}

function sharesOf(table: readonly (readonly number[])[], pairs: number, weights: KappaWeights): Shares {
  const codes = table.map((_, place) => place);
  const credit = (row: number, column: number) => CREDIT[weights](Math.abs(row - column), codes.length - 1);
  const rows = codes.map((row) => sum(table[row] ?? []) / pairs);
  const columns = codes.map((column) => sum(table.map((row) => row[column] ?? 0)) / pairs);
  const ofRow = codes.map((row) => sum(columns.map((share, column) => share * credit(row, column))));
  const ofColumn = codes.map((column) => sum(rows.map((share, row) => share * credit(row, column))));
  const cells = codes.flatMap((row) =>
    codes.map((column) => ({
      share: (table[row]?.[column] ?? 0) / pairs,
      byChance: (rows[row] ?? 0) * (columns[column] ?? 0),
      credit: credit(row, column),
      meanCredit: (ofRow[row] ?? 0) + (ofColumn[column] ?? 0),
    })),
  );
  const observed = sum(cells.map((cell) => cell.share * cell.credit));
  const expected = sum(cells.map((cell) => cell.byChance * cell.credit));
  return { cells, observed, expected, pairs };
}

const CREDIT = {
  none: (distance: number) => (distance === 0 ? 1 : 0),
  linear: (distance: number, longest: number) => (distance === 0 ? 1 : 1 - distance / longest),
  quadratic: (distance: number, longest: number) => (distance === 0 ? 1 : 1 - (distance / longest) ** 2),
} as const satisfies Record<KappaWeights, (distance: number, longest: number) => number>;

function estimate(
  shares: Shares,
  level: number,
): Pick<CohenKappa, 'kappa' | 'standardError' | 'interval' | 'z' | 'p'> {
  const { cells, observed, expected } = shares;
  const kappa = (observed - expected) / (1 - expected);
  const rest = 1 - kappa;
  const around = cells.map((cell) => cell.share * (cell.credit - cell.meanCredit * rest) ** 2);
  const standardError = errorOf(sum(around) - (kappa - expected * rest) ** 2, shares);
  const chance = cells.map((cell) => cell.byChance * (cell.credit - cell.meanCredit) ** 2);
  const chanceError = errorOf(sum(chance) - expected ** 2, shares);
  const z = chanceError === null ? null : kappa / chanceError;
  return {
    kappa,
    standardError,
    interval: standardError === null ? null : intervalOf(kappa, standardError, level),
    z,
    p: z === null ? null : normalTwoSided(z),
  };
}

function errorOf(spread: number, { expected, pairs }: Shares): number | null {
  return spread < 1e-12 ? null : Math.sqrt(spread / pairs) / (1 - expected);
}

function intervalOf(kappa: number, standardError: number, level: number): Interval | null {
  const reach = normalQuantile(1 - tailOf(level)) * standardError;
  return intervalBetween(Math.max(-1, kappa - reach), Math.min(1, kappa + reach), level);
}
