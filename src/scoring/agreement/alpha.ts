import type { Checklist } from '../../checklist/types.ts';
import {
  bootstrapFigure,
  FEWEST_FOR_BOOTSTRAP,
  krippendorffAlpha,
  krippendorffResamples,
} from '../../statistics/index.ts';
import { given, type RatedItem } from './ratings.ts';
import type { AlphaReading, ScaleAlpha } from './types.ts';

const FIRM = 0.8;
const TENTATIVE = 0.667;

export interface AlphaOptions {
  readonly level: number;
  readonly seed: number;
}

/**
 * Krippendorff's alpha, ordinal, for each scale of options that at least two items have: items are the units,
 * respondents the assessors. Reversed items are turned, so that a higher rating is always the better one.
 */
export function scaleAlphas(
  checklist: Checklist,
  items: readonly RatedItem[],
  options: AlphaOptions,
): ScaleAlpha[] {
  return Object.keys(checklist.scales).flatMap((scale) => {
    const own = items.filter(({ place, options: count }) => place.item.scale === scale && (count ?? 0) > 1);
    const count = own[0]?.options ?? 0;
    return own.length < 2 ? [] : [{ scale, options: count, ...alphaOf(own, options) }];
  });
}

/** Alpha as it is read by convention. */
export function readingOf(alpha: number): AlphaReading {
  if (alpha >= FIRM) return 'firm';
  return alpha >= TENTATIVE ? 'tentative' : 'not-reliable';
}

function alphaOf(items: readonly RatedItem[], options: AlphaOptions): Omit<ScaleAlpha, 'scale' | 'options'> {
  const units = items.map(({ steps }) => steps).filter((steps) => given(steps).length >= 2);
  const { alpha, agreement, values, reason } = krippendorffAlpha(units, 'ordinal');
  const base = { items: units.length, ratings: values, raters: ratersIn(units), sameAnswer: agreement };
  if (alpha === null || units.length < 2)
    return {
      ...base,
      ...NO_ALPHA,
      reason: reason === 'no-pairs' || reason === 'no-variation' ? reason : 'too-few-units',
    };
  return { ...base, alpha, reading: readingOf(alpha), ...intervalOf(units, options), reason: null };
}

const NO_ALPHA = {
  alpha: null,
  reading: null,
  interval: null,
  resamples: null,
  intervalReason: 'not-defined',
} as const;

type Unit = readonly (number | null)[];

function intervalOf(
  units: readonly Unit[],
  { level, seed }: AlphaOptions,
): Pick<ScaleAlpha, 'interval' | 'resamples' | 'intervalReason'> {
  const none = { interval: null, resamples: null };
  if (units.length < FEWEST_FOR_BOOTSTRAP) return { ...none, intervalReason: 'too-few-units' };
  const { alphaOf: ofDrawn } = krippendorffResamples(units, 'ordinal');
  const { percentile, resamples, dropped } = bootstrapFigure(units.length, ofDrawn, { level, seed });
  if (percentile === null) return { ...none, intervalReason: 'no-variation' };
  return {
    interval: { level, low: percentile.lower, high: percentile.upper },
    resamples: resamples - dropped,
    intervalReason: null,
  };
}

/** Respondents with at least one rating among these units. */
function ratersIn(units: readonly Unit[]): number {
  const places = units[0]?.keys() ?? [];
  return [...places].filter((rater) => units.some((unit) => unit[rater] !== null)).length;
}
