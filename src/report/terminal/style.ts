import type { ChalkInstance } from 'chalk';
import type { BandColour, Cell } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { wrapText } from './text-width.ts';

/** What a writer for the terminal knows of it. */
export interface TerminalStyle {
  readonly chalk: ChalkInstance;
  /** Columns of a line. */
  readonly width: number;
}

const ORANGE = 208;

/** The colour of a band; its word always stands beside it. */
export function paintBand(text: string, colour: BandColour | null | undefined, chalk: ChalkInstance): string {
  switch (colour) {
    case 'orange':
      return chalk.ansi256(ORANGE)(text);
    case 'grey':
    case 'red':
    case 'yellow':
    case 'green':
    case 'blue':
      return chalk[colour](text);
    default:
      return text;
  }
}

/** A line of a cell, heavier or coloured as the cell says. */
export function paintCell(text: string, { strong, colour }: Cell, chalk: ChalkInstance): string {
  const painted = paintBand(text, colour, chalk);
  return strong ? chalk.bold(painted) : painted;
}

/** The caption above a table or bars, marked so that it stands out without colours too. */
export function captionLines(caption: string, { chalk, width }: TerminalStyle): string[] {
  if (caption === '') return [];
  return wrapText(`▸ ${plainText(caption)}`, width).map((line) => chalk.bold(line));
}
