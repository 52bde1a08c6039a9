import { logChoose } from './distributions/log-gamma.ts';

/** What an exact test has to work with. */
export type TestDesign =
  /** Signed ranks or sign flips: `n` units (respondents or whole clusters) whose change is not 0. */
  | { readonly kind: 'signed'; readonly n: number }
  /** Rank sums or permuted labels: the sizes of two unlinked groups. */
  | { readonly kind: 'two-groups'; readonly nReference: number; readonly nComparison: number }
  /** McNemar's exact test: the number of pairs that changed. */
  | { readonly kind: 'discordant'; readonly pairs: number };

/**
 * The smallest two-sided p-value an exact test can give with so few units, whatever the answers: 0–1, and 1 where
 * there is nothing to test. Above .05 the test cannot reject at all. Ties can only raise it. RangeError for counts
 * that are not whole numbers from 0.
 */
export function smallestP(design: TestDesign): number {
  if (design.kind === 'two-groups') return twoGroups(design.nReference, design.nComparison);
  const units = design.kind === 'signed' ? design.n : design.pairs;
  requireCount(units);
  return Math.min(1, 2 * 0.5 ** units);
}

function twoGroups(nReference: number, nComparison: number): number {
  requireCount(nReference);
  requireCount(nComparison);
  const total = nReference + nComparison;
  let arrangements = 1;
  for (let step = 1; step <= Math.min(nReference, nComparison); step += 1) {
    arrangements *= (total - step + 1) / step;
  }
  if (arrangements < 1e15) return Math.min(1, 2 / Math.round(arrangements));
  return 2 * Math.exp(-logChoose(total, nReference));
}

function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('a count must be a whole number from 0');
}
