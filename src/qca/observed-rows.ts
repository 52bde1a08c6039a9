import { failure } from './data.ts';
import type { QcaData, QcaFailure, TruthTable } from './types.ts';

/** Rows of a truth table by what they say, counted from 0 on. */
export interface ObservedRows {
  readonly positive: readonly number[];
  /** Contradictory ones count as negative. */
  readonly negative: readonly number[];
}

/** With more conditions there are too many cubes: 3^14 are 4.8 million. */
export const MOST_CONDITIONS = 14;

export function observedRows({ rows }: TruthTable): ObservedRows {
  const numbersOf = (isMeant: (outcome: (typeof rows)[number]['outcome']) => boolean) =>
    rows.flatMap(({ row, outcome }) => (isMeant(outcome) ? [row - 1] : []));
  return {
    positive: numbersOf((outcome) => outcome === 'positive'),
    negative: numbersOf((outcome) => outcome === 'negative' || outcome === 'contradictory'),
  };
}

/** Flags for all 2^k rows: 1 for those listed, or for all but them. */
export function flagsOf(conditions: number, rows: readonly number[], listed: 0 | 1 = 1): Uint8Array {
  const flags = new Uint8Array(2 ** conditions).fill(1 - listed);
  for (const row of rows) flags[row] = listed;
  return flags;
}

/** Why a truth table cannot be minimised; null where it can. */
export function obstacleTo(kind: 'conservative' | 'parsimonious', table: TruthTable): QcaFailure | null {
  const { positive, negative } = observedRows(table);
  if (table.conditions.length > MOST_CONDITIONS) return failure('too-many-conditions');
  if (positive.length === 0) return failure('no-positive-row');
  if (negative.length > 0) return null;
  if (table.remainders === 0) return failure('all-rows-used');
  return kind === 'parsimonious' ? failure('no-negative-row') : null;
}

/** Throws a RangeError unless the table was made of conditions that the data have, in their order. */
export function requireTableOf(data: QcaData, { conditions }: TruthTable): void {
  if (conditions.join('\n') !== data.conditions.join('\n'))
    throw new RangeError('the truth table was not made from these data');
}
