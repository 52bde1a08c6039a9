import { checkedCount } from './counts.ts';
import { binomialCdf, binomialMass, chiSquaredUpper } from './distributions/index.ts';
import type { OpenInterval } from './interval.ts';
import { clopperPearson } from './proportions.ts';

/** What became of yes/no answers of the same respondents between two rounds. */
export interface McNemarResult {
  /** Pairs that went from no to yes. */
  readonly gained: number;
  /** Pairs that went from yes to no. */
  readonly lost: number;
  /** Exact two-sided p, 0 to 1; conservative. 1 where no pair changed. */
  readonly exactP: number;
  /** Two-sided mid-p, 0 to 1; near its nominal level. 1 where no pair changed. */
  readonly midP: number;
  /** p of McNemar's chi-square, 0 to 1; null where no pair changed. For comparison with other programs. */
  readonly chiSquaredP: number | null;
  /** The same with the continuity correction. */
  readonly correctedP: number | null;
  /** gained / lost, from 0 on; null where no pair was lost. */
  readonly oddsRatio: number | null;
  /** Exact interval of the odds ratio, from Clopper and Pearson; null where no pair changed. */
  readonly oddsRatioInterval: OpenInterval | null;
  /** Why a figure is null: `no-discordant-pairs` or, for the odds ratio alone, `none-lost`; null where none is. */
  readonly reason: 'no-discordant-pairs' | 'none-lost' | null;
}

/** Settings of {@link mcnemar}. */
export interface McNemarOptions {
  /** Confidence level of the interval, between 0 and 1; 0.95 unless given. */
  readonly level?: number;
}

/**
 * McNemar's test of a yes/no answer that the same respondents gave twice. Exact p = min(1, 2 P(X ≤ least)) and
 * mid-p = exact p − P(X = least), or 1 − ½ P(X = least) where as many were gained as lost, X ~ Bin(gained + lost, ½)
 * (Fagerland, Lydersen and Laake 2013). Counts are whole numbers from 0 on, else a RangeError. Where no pair changed,
 * p is 1 and the other figures are null; the odds ratio gained / lost is null as well where no pair was lost.
 */
export function mcnemar(gained: number, lost: number, options: McNemarOptions = {}): McNemarResult {
  const discordant = checkedCount(gained, 'gained') + checkedCount(lost, 'lost');
  const counts = { gained, lost, ...exactPs(Math.min(gained, lost), discordant) };
  if (discordant === 0) return { ...counts, ...NOTHING_CHANGED };
  return {
    ...counts,
    chiSquaredP: chiSquaredUpper((gained - lost) ** 2 / discordant, 1),
    correctedP: chiSquaredUpper(Math.max(0, Math.abs(gained - lost) - 1) ** 2 / discordant, 1),
    oddsRatio: lost === 0 ? null : gained / lost,
    oddsRatioInterval: oddsInterval(gained, discordant, options),
    reason: lost === 0 ? 'none-lost' : null,
  };
}

const NOTHING_CHANGED = {
  chiSquaredP: null,
  correctedP: null,
  oddsRatio: null,
  oddsRatioInterval: null,
  reason: 'no-discordant-pairs',
} as const;

function exactPs(least: number, discordant: number): { exactP: number; midP: number } {
  if (discordant === 0) return { exactP: 1, midP: 1 };
  const atLeast = binomialMass(least, discordant, 0.5);
  const exactP = Math.min(1, 2 * binomialCdf(least, discordant, 0.5));
  return { exactP, midP: 2 * least === discordant ? 1 - atLeast / 2 : exactP - atLeast };
}

function oddsInterval(gained: number, discordant: number, options: McNemarOptions): OpenInterval | null {
  const { interval } = clopperPearson(gained, discordant, options);
  if (!interval) return null;
  const { lower, upper, level } = interval;
  return { lower: lower / (1 - lower), upper: upper === 1 ? null : upper / (1 - upper), level };
}
