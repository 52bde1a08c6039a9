import { type Problem, problem, say } from '../problems.ts';
import type { TemplateColours } from './types.ts';

/** What WCAG 2.2 asks of words (AA). */
const LEAST_CONTRAST = 4.5;

const WHITE = '#ffffff';
/** The dark words that stand on the colours of bands. */
const INK = '#1a1f26';

/** Warns of an accent that is too pale on white, and of colours of bands on which dark words are hard to read. */
export function contrastProblems({ accent, bands }: TemplateColours, file: string): Problem[] {
  return [
    ...(accent === null ? [] : paleAccent(accent, file)),
    ...Object.entries(bands).flatMap(([name, colour]) => darkBand(`colours.bands.${name}`, colour, file)),
  ];
}

function paleAccent(colour: string, file: string): Problem[] {
  const contrast = contrastOf(colour, WHITE);
  if (contrast >= LEAST_CONTRAST) return [];
  const values = { name: 'colours.accent', colour, contrast: shown(contrast) };
  const message = say('colour-pale-on-white', values);
  return [problem('template-contrast', { message, file, value: colour, remedy: say('do-choose-darker') })];
}

function darkBand(name: string, colour: string, file: string): Problem[] {
  const contrast = contrastOf(colour, INK);
  if (contrast >= LEAST_CONTRAST) return [];
  const message = say('colour-dark-behind-words', { name, colour, contrast: shown(contrast) });
  return [problem('template-contrast', { message, file, value: colour, remedy: say('do-choose-paler') })];
}

/** With one decimal, never rounded up to what would do. */
function shown(contrast: number): string {
  return (Math.floor(contrast * 10) / 10).toFixed(1);
}

/** Contrast of two colours, 1 to 21, by the formula of WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour such as `#005f73`, 0 to 1, by the formula of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
