import { logGamma } from './distributions/log-gamma.ts';

/**
 * Hedges' exact factor J that takes the small-sample bias out of a standardised mean:
 * Γ(df/2) / (√(df/2) Γ((df − 1)/2)). Null for `df` of 1 or less, where it does not exist.
 */
export function smallSampleFactor(df: number): number | null {
  if (!(df > 1)) return null;
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}
