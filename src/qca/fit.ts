import { sum } from '../statistics/basics.ts';
import { requireSound } from './data.ts';
import { membershipIn } from './membership.ts';
import type { Expression, NecessityFit, QcaData, SufficiencyFit } from './types.ts';

/**
 * Whether the outcome y comes about only with x, the terms joined by OR: consistency Σ min(x, y) / Σ y, relevance
 * (RoN) Σ (1 − x) / Σ (1 − min(x, y)), coverage Σ min(x, y) / Σ x (Ragin 2006; Schneider and Wagemann 2012). A condition
 * that all cases have is consistent whatever the outcome: its relevance is 0. All 0 to 1, null where divided by 0. Data
 * that `problemOf` objects to and unknown conditions throw a RangeError.
 */
export function necessity(data: QcaData, terms: Expression): NecessityFit {
  requireSound(data);
  return necessityOf(membershipIn(data, terms), data.outcome);
}

/**
 * Whether x, the terms joined by OR, is enough for the outcome y: consistency Σ min(x, y) / Σ x, coverage
 * Σ min(x, y) / Σ y, and PRI (Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y)), which is low where x is as
 * consistent with the absence of y (Ragin 2006; Schneider and Wagemann 2012). All 0 to 1, null where divided by 0. Data
 * that `problemOf` objects to and unknown conditions throw a RangeError.
 */
export function sufficiency(data: QcaData, terms: Expression): SufficiencyFit {
  requireSound(data);
  return sufficiencyOf(membershipIn(data, terms), data.outcome);
}

/** As `necessity`, from memberships. */
export function necessityOf(x: ArrayLike<number>, y: ArrayLike<number>): NecessityFit {
  const both = overCases(x, y, Math.min);
  return {
    consistency: ratio(both, sum(y)),
    relevance: ratio(
      overCases(x, y, (cause) => 1 - cause),
      overCases(x, y, (cause, effect) => 1 - Math.min(cause, effect)),
    ),
    coverage: ratio(both, sum(x)),
  };
}

/** As `sufficiency`, from memberships. */
export function sufficiencyOf(x: ArrayLike<number>, y: ArrayLike<number>): SufficiencyFit {
  const both = overCases(x, y, Math.min);
  const ambiguous = overCases(x, y, (cause, effect) => Math.min(cause, effect, 1 - effect));
  const total = sum(x);
  return {
    consistency: ratio(both, total),
    pri: ratio(both - ambiguous, total - ambiguous),
    coverage: ratio(both, sum(y)),
  };
}

/** A sum over cases; the parts are kept, so that the order of the cases does not move the result. */
function overCases(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  each: (cause: number, effect: number) => number,
): number {
  const parts = new Float64Array(x.length);
  for (let i = 0; i < x.length; i += 1) parts[i] = each(x[i] ?? 0, y[i] ?? 0);
  return sum(parts);
}

/** Sums of memberships below this are rounding. */
const NOTHING = 1e-12;

function ratio(part: number, whole: number): number | null {
  return whole < NOTHING ? null : part / whole;
}
