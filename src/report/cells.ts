import type { Score } from '../scoring/types.ts';
import type { ReportContext } from './context.ts';
import type { BandColour, Cell } from './document.ts';
import { formatNumber, formatShare, formatSigned } from './numbers.ts';

/** A score in words: its value with one decimal, or its state. */
export function scoreText(score: Score, { words }: ReportContext): string {
  return score.value === null ? words.states[score.state] : pointsText(score.value, words);
}

/** Points with one decimal. */
export function pointsText(value: number | null, { number }: ReportContext['words']): string {
  return formatNumber(value, 1, number);
}

export function scoreCell(score: Score, context: ReportContext): Cell {
  return withNumber(scoreText(score, context), score.value);
}

export function pointsCell(value: number | null, { words }: ReportContext): Cell {
  return withNumber(pointsText(value, words), value);
}

/** A difference with its sign. */
export function differenceCell(value: number | null, { words }: ReportContext): Cell {
  return withNumber(formatSigned(value, 1, words.number), value);
}

export function countCell(value: number, { words }: Pick<ReportContext, 'words'>): Cell {
  return withNumber(formatNumber(value, 0, words.number), value);
}

/** A share from 0 to 1 in percent. */
export function shareCell(share: number, { words }: Pick<ReportContext, 'words'>): Cell {
  return withNumber(formatShare(share, words.number), share);
}

/** The word of a band with its colour. */
export function bandCell(band: string | null, context: ReportContext): Cell {
  const colour = bandColour(band, context);
  const text = context.names.band(band) ?? context.words.number.none;
  return colour === null ? { text } : { text, colour };
}

export function bandColour(band: string | null, { names }: ReportContext): BandColour | null {
  return names.findBand(band)?.colour ?? null;
}

/** Lowest and highest possible value; one figure where nothing is missing. */
export function rangeCell({ lowest, highest }: Score, { words }: ReportContext): Cell {
  if (lowest === null || highest === null) return { text: words.number.none };
  const low = pointsText(lowest, words);
  const high = pointsText(highest, words);
  return { text: low === high ? low : `${low}–${high}` };
}

/** The share that was answered; none where nothing could be. */
export function coverageCell(score: Score, context: ReportContext): Cell {
  if (score.state === 'not-applicable') return { text: context.words.number.none };
  return shareCell(score.coverage, context);
}

function withNumber(text: string, value: number | null): Cell {
  return value === null ? { text } : { text, number: value };
}
