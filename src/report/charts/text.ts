import { type Fitted, fitText, textLength } from './measure.ts';
import { LINE, SIZE } from './pen.ts';
import { element, group, type Markup, textContent } from './svg.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** How a text stands: its colour, where its x is, and its weight. Letters are 13 pixels high unless small. */
export interface TextStyle {
  /** The colour of ink unless given. */
  readonly fill?: string;
  readonly anchor?: Anchor;
  readonly isSmall?: boolean;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

/** From the middle of a line of text down to where its letters stand, in ems. */
const TO_BASELINE = 0.35;

/** One line whose middle is at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle): Markup {
  return element('text', textAttributes(x, y, style), textContent(text));
}

/** One line that is cut where it is longer than `width`, with the whole text as its title. */
export function shortText(text: string, x: number, y: number, width: number, style: TextStyle): Markup {
  return textLines(fitText(text, width, sizeOf(style), 1, style.isBold), text, x, y, style);
}

/** Lines around the middle `y`; where something is cut, the whole text is their title. */
export function textLines(
  { lines, isCut }: Fitted,
  whole: string,
  x: number,
  y: number,
  style: TextStyle,
): Markup {
  const step = style.isSmall ? LINE.small : LINE.text;
  const first = y - ((lines.length - 1) * step) / 2;
  const title = isCut ? [element('title', {}, textContent(whole))] : [];
  const [only] = lines;
  if (lines.length === 1 && only !== undefined)
    return element('text', textAttributes(x, first, style), ...title, textContent(only));
  const spans = lines.map((line, index) =>
    element('tspan', { x, dy: index === 0 ? null : step }, textContent(line)),
  );
  return element('text', textAttributes(x, first, style), ...title, ...spans);
}

/** Short texts in small letters, each around its point. */
export function smallTexts(
  texts: readonly { readonly text: string; readonly x: number; readonly y: number }[],
  fill: string,
): Markup[] {
  return group(
    { fill, 'text-anchor': 'middle', 'font-size': SIZE.small },
    texts.map(({ text, x, y }) => element('text', { x, y: y + SIZE.small * TO_BASELINE }, textContent(text))),
  );
}

/** How long a text is in a style, in pixels. */
export function lengthOf(text: string, style: Pick<TextStyle, 'isSmall' | 'isBold'>): number {
  return textLength(text, sizeOf(style), style.isBold);
}

function sizeOf({ isSmall }: Pick<TextStyle, 'isSmall'>): number {
  return isSmall ? SIZE.small : SIZE.text;
}

function textAttributes(x: number, y: number, style: TextStyle) {
  const { fill = null, anchor = 'start', isSmall = false, isBold = false, isItalic = false } = style;
  return {
    x,
    y: y + sizeOf(style) * TO_BASELINE,
    fill,
    'text-anchor': anchor === 'start' ? null : anchor,
    'font-size': isSmall ? SIZE.small : null,
    'font-weight': isBold ? 600 : null,
    'font-style': isItalic ? 'italic' : null,
  };
}
