import type { Words } from '../words/words.ts';
import type { ColourName } from './palette.ts';
import type { Markup } from './svg.ts';
import { type ChartTheme, colourOf } from './theme.ts';

/** What every picture is drawn with. */
export interface Pen {
  /** Of the whole picture, in CSS pixels. */
  readonly width: number;
  readonly words: Words;
  colour(name: ColourName): string;
}

/** What a drawing gives: its elements, and how far down they reach. */
export interface Drawing {
  readonly height: number;
  readonly markup: readonly Markup[];
}

/** From left to right, in pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Font sizes and distances of lines, in pixels. */
export const SIZE = { text: 13, small: 11 } as const;
export const LINE = { text: 16, small: 14 } as const;

/** Below this width labels stand above their rows instead of beside them. */
const NARROW = 520;

export function createPen(width: number, words: Words, theme: ChartTheme): Pen {
  const known = new Map<ColourName, string>();
  const colour = (name: ColourName) => {
    const found = known.get(name) ?? colourOf(name, theme);
    known.set(name, found);
    return found;
  };
  return { width, words, colour };
}

export function isNarrow({ width }: Pen): boolean {
  return width < NARROW;
}

export function widthOf({ left, right }: Span): number {
  return Math.max(0, right - left);
}
