import type { Band } from '../checklist/types.ts';
import { bandOf, bandsMoved, onScale } from '../scoring/bands.ts';
import type { Score } from '../scoring/types.ts';
import { FEWEST_FOR_INTERVAL } from '../statistics/index.ts';
import type { Inferred } from './inference-types.ts';
import type { BandMove } from './types.ts';

/**
 * The bands of both rounds, and whether a move is more than noise: the respondents' interval is laid around the
 * like-for-like difference, and both of its ends, added to the earlier score, must fall in bands on the side the band
 * moved to. docs/statistics.md, "Bands that flip".
 */
export function bandMove(
  from: Score,
  to: Score,
  inferred: Inferred | null,
  bands: readonly Band[],
  level: number,
): BandMove {
  const moved = bandsMoved(from.band, to.band, bands);
  const move = { from: from.band, to: to.band, moved };
  if (moved === null || moved === 0 || from.value === null || to.value === null)
    return { ...move, noise: null };
  return { ...move, noise: noiseOf(from.value, to.value, moved, inferred, { bands, level }) };
}

function noiseOf(
  from: number,
  to: number,
  moved: number,
  inferred: Inferred | null,
  { bands, level }: { readonly bands: readonly Band[]; readonly level: number },
): NonNullable<BandMove['noise']> {
  if (inferred === null || inferred.units < FEWEST_FOR_INTERVAL) return 'too-few-to-tell';
  const { interval, withheld, test } = inferred;
  const why = withheld.find(({ figure }) => figure === 'interval')?.why;
  if (why === 'census') return 'beyond-noise';
  // Where all moved alike there is no interval, and the exact test alone can tell.
  if (interval === null) return test !== null && test.p < 1 - level ? 'beyond-noise' : 'too-few-to-tell';
  const shift = to - from - interval.estimate;
  const was = bandOf(from, bands)?.id ?? null;
  const sides = [interval.low, interval.high].map((end) =>
    Math.sign(bandsMoved(was, bandOf(onScale(from + end + shift), bands)?.id ?? null, bands) ?? 0),
  );
  return sides.every((side) => side === Math.sign(moved)) ? 'beyond-noise' : 'within-noise';
}
