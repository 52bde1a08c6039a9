import { FEWEST_FOR_INTERVAL, median, withoutNoise } from '../statistics/index.ts';
import type { EffectSize, Interval, Spread, TestResult, Withheld } from './types.ts';

/** A figure, or why there is none. */
export type Attempt<T> =
  | { readonly figure: T; readonly why: null }
  | { readonly figure: null; readonly why: Withheld['why'] };

/** The entry for a figure that was not to be had. */
export function givenUp(figure: Withheld['figure'], { why }: Attempt<unknown>): Withheld[] {
  return why === null ? [] : [{ figure, why }];
}

/** Everything that fewer than five units cannot carry. */
export function withholdAll(
  clusters: readonly string[] | undefined,
  units: number,
  withoutDescription: boolean,
) {
  const why =
    clusters && clusters.length >= FEWEST_FOR_INTERVAL && units === 1 ? 'one-cluster' : 'too-few-units';
  const figures = [
    'interval',
    'test',
    'effects',
    ...(withoutDescription ? (['respondents'] as const) : []),
  ] as const;
  return {
    interval: null,
    test: null,
    effects: [],
    withheld: figures.map((figure): Withheld => ({ figure, why })),
  };
}

interface Interpreted {
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number } | null;
  readonly standardError: number | null;
  readonly df: number | null;
  readonly reason: string | null;
}

/** An interval as results carry it. */
export function intervalOf(
  { interval, standardError, df, reason }: Interpreted,
  estimate: number | null,
  method: Interval['method'],
  finitePopulation: boolean,
): Attempt<Interval> {
  if (interval === null || estimate === null || standardError === null)
    return { figure: null, why: whyNot(reason) };
  const { lower: low, upper: high, level } = interval;
  return { figure: { level, low, high, method, estimate, standardError, df, finitePopulation }, why: null };
}

function whyNot(reason: string | null): Withheld['why'] {
  if (reason === 'census' || reason === 'no-variation') return reason;
  return reason === 'single-cluster-stratum' ? 'one-cluster' : 'too-few-units';
}

/** A test as results carry it, before adjustment; none where no unit moved. */
export function testOf(
  p: number | null,
  method: TestResult['method'],
  smallestP: number | null,
  midP: number | null = null,
): Attempt<TestResult> {
  if (p === null) return { figure: null, why: 'no-variation' };
  return { figure: { method, p, midP, pAdjusted: null, family: null, smallestP }, why: null };
}

/** An effect size as results carry it. */
export function effect(
  measure: EffectSize['measure'],
  value: number | null,
  interval: { readonly lower: number; readonly upper: number | null; readonly level: number } | null = null,
): EffectSize {
  if (interval === null) return { measure, value, interval };
  return { measure, value, interval: { level: interval.level, low: interval.lower, high: interval.upper } };
}

/** Middle and ends; of at least one value. */
export function spreadOf(values: readonly number[]): Spread {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return {
    median: withoutNoise(median(values)),
    lowest: withoutNoise(lowest),
    highest: withoutNoise(highest),
  };
}
