import { exactNoiseShare, mostConditions, noiseShare } from '../qca/index.ts';
import type { NoiseCheck } from './qca-types.ts';

/** Largest share of coin-flip data with a perfect solution that is let through without being asked for. */
export const NOISE_LIMIT = 0.1;
/** Chance is asked for no more conditions and cases than these; for more cases its share is smaller still. */
const MOST_CONDITIONS_ASKED = 20;
const MOST_CASES_ASKED = 2000;

/** What chance alone would find in data of this size; null for more conditions than chance is asked for. */
export function noiseCheck(
  cases: number,
  conditions: number,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): NoiseCheck | null {
  if (conditions > MOST_CONDITIONS_ASKED) return null;
  const asked = Math.min(cases, MOST_CASES_ASKED);
  return {
    cases,
    conditions,
    draws,
    seed,
    simulated: noiseShare(asked, conditions, { seed, draws }).share,
    exact: exactNoiseShare(asked, conditions),
    limit: NOISE_LIMIT,
    mostConditions: mostConditions(asked, NOISE_LIMIT),
  };
}
