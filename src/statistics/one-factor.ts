import type { Matrix } from './covariance.ts';

/** The least share of an item's variance left to itself; a solution that presses on it is improper. */
const LEAST_UNIQUENESS = 0.005;
const LARGEST_LOADING = Math.sqrt(1 - LEAST_UNIQUENESS);
const MOST_ROUNDS = 20_000;
const SETTLED = 1e-12;

/** One common factor of a correlation matrix. */
export interface OneFactor {
  /** Correlation of each item with the factor, −1 to 1; the signs are such that their sum is not negative. */
  readonly loadings: readonly number[];
  /** True where an item would have needed a negative variance of its own; the solution is then doubtful. */
  readonly improper: boolean;
}

/** How the loadings are found. */
export type Extraction = 'minres' | 'maximum-likelihood';

/**
 * The one-factor solution of a correlation matrix of at least three items: by minimum residuals (unweighted
 * least squares off the diagonal, one loading at a time as by Harman and Fukuda) or by maximum likelihood
 * (the EM steps of Rubin and Thayer).
 */
export function oneFactor(correlation: Matrix, extraction: Extraction): OneFactor {
  const residual = settle(firstGuess(correlation), (loadings) => leastSquaresRound(correlation, loadings));
  const loadings =
    extraction === 'minres' ? residual : settle(residual, (each) => likelihoodRound(correlation, each));
  const sum = loadings.reduce((before, loading) => before + loading, 0);
  return {
    loadings: sum < 0 ? loadings.map((loading) => -loading) : loadings,
    improper: loadings.some((loading) => Math.abs(loading) >= LARGEST_LOADING - 1e-9),
  };
}

function settle(
  start: readonly number[],
  round: (loadings: readonly number[]) => number[],
): readonly number[] {
  let loadings = start;
  for (let done = 0; done < MOST_ROUNDS; done += 1) {
    const next = round(loadings);
    const moved = next.reduce(
      (most, each, place) => Math.max(most, Math.abs(each - (loadings[place] ?? 0))),
      0,
    );
    loadings = next;
    if (moved < SETTLED) break;
  }
  return loadings;
}

/** The item most strongly tied to the others shows which way each of them points. */
function firstGuess(correlation: Matrix): number[] {
  const strength = correlation.map((row) => row.reduce((before, value) => before + Math.abs(value), 0));
  const strongest = correlation[strength.indexOf(Math.max(...strength))] ?? [];
  return strongest.map((value) => 0.7 * value);
}

function leastSquaresRound(correlation: Matrix, loadings: readonly number[]): number[] {
  const next = [...loadings];
  correlation.forEach((row, place) => {
    let [products, squares] = [0, 0];
    next.forEach((loading, other) => {
      if (other === place) return;
      products += (row[other] ?? 0) * loading;
      squares += loading * loading;
    });
    next[place] = squares === 0 ? 0 : clamp(products / squares);
  });
  return next;
}

function likelihoodRound(correlation: Matrix, loadings: readonly number[]): number[] {
  const signal = loadings.map((loading) => loading / Math.max(LEAST_UNIQUENESS, 1 - loading * loading));
  const scale = 1 + dot(loadings, signal);
  const weights = signal.map((value) => value / scale);
  const shared = correlation.map((row) => dot(row, weights));
  const divisor = 1 - dot(weights, loadings) + dot(weights, shared);
  return shared.map((value) => clamp(value / divisor));
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((before, value, place) => before + value * (right[place] ?? 0), 0);
}

function clamp(loading: number): number {
  return Math.max(-LARGEST_LOADING, Math.min(LARGEST_LOADING, loading));
}
