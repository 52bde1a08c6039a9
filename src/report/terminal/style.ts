import type { BandColour, Cell } from '../document.ts';
import { plainText } from '../plain-text.ts';
import type { Paint } from './paint.ts';
import { wrapText } from './text-width.ts';

/** What a writer for the terminal knows of it. */
export interface TerminalStyle {
  readonly paint: Paint;
  /** Columns of a line. */
  readonly width: number;
}

/** The colour of a band; its word always stands beside it. */
export function paintBand(text: string, colour: BandColour | null | undefined, paint: Paint): string {
  return colour ? paint.colour(text, colour) : text;
}

/** A line of a cell, heavier or coloured as the cell says. */
export function paintCell(text: string, { strong, colour }: Cell, paint: Paint): string {
  const painted = paintBand(text, colour, paint);
  return strong ? paint.bold(painted) : painted;
}

/** The caption above a table or bars, marked so that it stands out without colours too. */
export function captionLines(caption: string, { paint, width }: TerminalStyle): string[] {
  if (caption === '') return [];
  return wrapText(`▸ ${plainText(caption)}`, width).map((line) => paint.bold(line));
}
