import type { Theme } from '../document.ts';
import { type ColourName, LIGHT, type Palette, variableName } from './palette.ts';

/** How a picture takes its colours and letters. */
export interface ChartTheme {
  readonly palette: Palette;
  /** Whether a page may change the colours by CSS variables; `palette` stands where it sets none. */
  readonly isVariable: boolean;
  /** Value of `font-family`. */
  readonly fonts: string;
}

/** For pages: colours that CSS can change, such as to dark ones. */
export const SCREEN: ChartTheme = {
  palette: LIGHT,
  isVariable: true,
  fonts: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
};

/** For Word, Excel and other programs that know no variables: colours as they are, and fonts that offices have. */
export const PRINT: ChartTheme = {
  palette: LIGHT,
  isVariable: false,
  fonts: "Arial, 'Liberation Sans', Helvetica, sans-serif",
};

/** The same with an organisation's own colours for bands; behind text they are mixed with white. */
export function withBands(theme: ChartTheme, bands: Theme['bands']): ChartTheme {
  const own = Object.entries(bands).flatMap(([band, colour]) => [
    [`band-${band}`, colour],
    [`band-${band}-pale`, mixWithWhite(colour)],
  ]);
  return { ...theme, palette: { ...theme.palette, ...Object.fromEntries(own) } };
}

/** Three parts in ten of a colour such as `#005f73`, the rest white. */
function mixWithWhite(colour: string): string {
  const mixed = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(255 + (part - 255) * PALE)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

const PALE = 0.3;

/** The value of `fill` or `stroke`. */
export function colourOf(name: ColourName, { palette, isVariable }: ChartTheme): string {
  return isVariable ? `var(${variableName(name)}, ${palette[name]})` : palette[name];
}
