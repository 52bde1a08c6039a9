import { type ChartTheme, PRINT, withBands } from '../charts/theme.ts';
import type { BandColour, Theme } from '../document.ts';

/** Colours of an Office file, six hexadecimal digits each. */
export interface Look {
  /** Of headings and heads of tables, on white or behind white letters. */
  readonly accent: string;
  /** The fill of a band behind dark text; its word always stands with it. */
  fillOf(colour: BandColour): string;
  /** For pictures, in the same colours. */
  readonly charts: ChartTheme;
}

const ACCENT = '#1f3a5f';

/** The colours of an organisation, or the usual ones. */
export function lookOf(theme: Theme | null | undefined): Look {
  const charts = withBands(PRINT, theme?.bands ?? {});
  return {
    accent: digitsOf(theme?.accent ?? ACCENT),
    fillOf: (colour) => digitsOf(charts.palette[`band-${colour}-pale`]),
    charts,
  };
}

function digitsOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}
