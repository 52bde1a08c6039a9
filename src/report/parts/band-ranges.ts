import type { Band } from '../../checklist/types.ts';
import type { ReportContext } from '../context.ts';
import { formatPlain } from '../numbers.ts';

/** Edges of a band on 0–100. */
export interface BandRange {
  readonly lower: number;
  readonly lowerInclusive: boolean;
  readonly upper: number;
  readonly upperInclusive: boolean;
}

/** Every band with its range: "Weak: from 0 up to 25; Good: above 25 up to 100". */
export function bandsText(context: ReportContext): string {
  const { words, names } = context;
  const named = bandRanges(context).map(({ band, range }) =>
    words.bands.named(names.text(band.label), rangeText(range, words)),
  );
  return words.text.series(named);
}

/** Every band with its edges, lowest first. */
export function bandRanges({
  checklist: { bands },
}: ReportContext): { readonly band: Band; readonly range: BandRange }[] {
  return bands.map((band, index) => {
    const next = bands[index + 1];
    const range = {
      lower: band.edge,
      lowerInclusive: band.inclusive,
      upper: next?.edge ?? 100,
      upperInclusive: next ? !next.inclusive : true,
    };
    return { band, range };
  });
}

/** "above 50 up to 75". */
export function rangeText(range: BandRange, words: ReportContext['words']): string {
  const lower = formatPlain(range.lower, 4, words.number);
  const upper = formatPlain(range.upper, 4, words.number);
  const { below, upTo, aboveBelow, aboveUpTo } = words.bands;
  if (range.lowerInclusive) return range.upperInclusive ? upTo(lower, upper) : below(lower, upper);
  return range.upperInclusive ? aboveUpTo(lower, upper) : aboveBelow(lower, upper);
}
