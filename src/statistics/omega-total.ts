import { sum } from './basics.ts';
import { correlations, covariances, diagonal, type Rows, usableRows, widthOf } from './covariance.ts';
import { type Extraction, oneFactor } from './one-factor.ts';

export interface OmegaOptions {
  /** Rows without a gap only (default), or each correlation over the rows that answer both items. */
  readonly missing?: 'complete' | 'pairwise';
  /** How the loadings are found; default minimum residuals. */
  readonly extraction?: Extraction;
}

export interface OmegaTotal {
  /** Omega of the standardised items, 0 to 1. */
  readonly omega: number | null;
  /** Omega of the plain sum of the items in their own units, 0 to 1; the one to set beside raw alpha. */
  readonly raw: number | null;
  /** Correlation of each item with the common factor, −1 to 1, in the order given; empty where undefined. */
  readonly loadings: readonly number[];
  /** True where an item would have needed a negative variance of its own: do not rely on omega then. */
  readonly improper: boolean;
  /** Rows used. */
  readonly respondents: number;
  /** Rows left out because of gaps. */
  readonly dropped: number;
  /** Why omega is null: `too-few` (rows, or fewer than three items), `no-variation` (of an item). */
  readonly reason: 'too-few' | 'no-variation' | null;
}

/**
 * Omega total of one common factor, (Σ loadings)² / ((Σ loadings)² + Σ uniquenesses), the loadings by minimum
 * residuals or maximum likelihood. Rows are respondents, places are items; gaps are null. Null with fewer than
 * two rows, fewer than three items (two do not settle the loadings), or an item that does not vary.
 */
export function omegaTotal(rows: Rows, options: OmegaOptions = {}): OmegaTotal {
  const used = usableRows(rows, options.missing ?? 'complete');
  const counts = { respondents: used.length, dropped: rows.length - used.length };
  const covariance = used.length < 2 || widthOf(rows) < 3 ? null : covariances(used);
  if (covariance === null) return { ...counts, ...UNDEFINED, reason: 'too-few' };
  const correlation = correlations(used);
  if (correlation === null) return { ...counts, ...UNDEFINED, reason: 'no-variation' };
  const { loadings, improper } = oneFactor(correlation, options.extraction ?? 'minres');
  const deviations = diagonal(covariance).map(Math.sqrt);
  return {
    ...counts,
    omega: omegaOf(
      loadings,
      loadings.map(() => 1),
    ),
    raw: omegaOf(loadings, deviations),
    loadings,
    improper,
    reason: null,
  };
}

const UNDEFINED = { omega: null, raw: null, loadings: [], improper: false } as const;

function omegaOf(loadings: readonly number[], deviations: readonly number[]): number {
  const common = sum(loadings.map((loading, place) => loading * (deviations[place] ?? 0))) ** 2;
  const own = sum(loadings.map((loading, place) => (1 - loading * loading) * (deviations[place] ?? 0) ** 2));
  return common / (common + own);
}
