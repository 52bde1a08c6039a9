import { textLength } from '../../src/report/charts/measure.ts';
import type { XmlElement } from './xml.ts';

/** Where a line of text stands in a picture, by the estimate that pictures are laid out with. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Turn {
  readonly x: number;
  readonly y: number;
}

const USUAL_SIZE = 13;

/** Every line of text of a picture. */
export function placedTexts(element: XmlElement, turn: Turn | null = null): PlacedText[] {
  if (element.name === 'text') return linesOf(element).map((line) => turned(line, turn));
  const within = turnOf(element) ?? turn;
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : placedTexts(child, within)));
}

/** What stands turned upwards, around a point. */
function turnOf({ attributes }: XmlElement): Turn | null {
  const found = /^translate\((\S+),(\S+)\) rotate\(-90\)$/.exec(attributes.get('transform') ?? '');
  return found ? { x: Number(found[1]), y: Number(found[2]) } : null;
}

function linesOf(text: XmlElement): PlacedText[] {
  const size = Number(text.attributes.get('font-size') ?? USUAL_SIZE);
  const isBold = text.attributes.has('font-weight');
  const anchor = text.attributes.get('text-anchor') ?? 'start';
  const start = { x: numberOf(text, 'x'), y: numberOf(text, 'y') };
  const spans = text.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'tspan',
  );
  const plain = text.children.filter((child) => typeof child === 'string').join('');
  const lines = spans.length === 0 ? [{ ...start, line: plain }] : spanLines(spans, start.y);
  return lines.map(({ x, y, line }) => {
    const length = textLength(line, size, isBold);
    const left = anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x;
    return { text: line, left, right: left + length, top: y - size * 0.75, bottom: y + size * 0.25 };
  });
}

function spanLines(spans: readonly XmlElement[], top: number) {
  let y = top;
  return spans.map((span) => {
    y += Number(span.attributes.get('dy') ?? 0);
    return { x: numberOf(span, 'x'), y, line: span.children.join('') };
  });
}

function turned(line: PlacedText, turn: Turn | null): PlacedText {
  if (turn === null) return line;
  const { text, left, right, top, bottom } = line;
  return { text, left: turn.x + top, right: turn.x + bottom, top: turn.y - right, bottom: turn.y - left };
}

function numberOf({ attributes }: XmlElement, key: string): number {
  const value = Number(attributes.get(key));
  if (!Number.isFinite(value)) throw new Error(`no number in ${key}`);
  return value;
}
