import { incompleteBeta } from './incomplete-beta.ts';
import { logChoose } from './log-gamma.ts';
import { requireProbability } from './tails.ts';

/** Probability of exactly `successes` in `trials`, each with the probability of success given. */
export function binomialMass(successes: number, trials: number, probability: number): number {
  requireTrials(trials, probability);
  if (!Number.isInteger(successes) || successes < 0 || successes > trials) return 0;
  const failures = trials - successes;
  const logMass = power(successes, Math.log(probability)) + power(failures, Math.log1p(-probability));
  return Math.exp(logChoose(trials, successes) + logMass);
}

/** Probability of at most `successes` in `trials`, each with the probability of success given. */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  requireTrials(trials, probability);
  const whole = Math.floor(successes);
  if (whole < 0) return 0;
  if (whole >= trials) return 1;
  return incompleteBeta(1 - probability, trials - whole, whole + 1, probability).lower;
}

// 0 × log 0 is 0 here: no successes with no chance of success is certain.
function power(count: number, logProbability: number): number {
  return count === 0 ? 0 : count * logProbability;
}

function requireTrials(trials: number, probability: number): void {
  if (!Number.isInteger(trials) || trials < 0) throw new RangeError('trials must be a whole number from 0');
  requireProbability(probability);
}
