import { plainText } from '../plain-text.ts';

/** Widths of characters in ems, at the upper end of what the fonts of a system have (DejaVu Sans, Verdana). */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.32, " ,.'’‘Iijl·"],
      [0.41, '!()-/:;[]\\|frt'],
      [0.55, '"*?_`csz–“”'],
      [0.64, 'abdeghknopquvxyEFLPTJ0123456789{}$«»'],
      [0.71, 'ABCKRSVXYZ'],
      [0.82, '&DGHNOQUw'],
      [0.87, '#+<=>^~−≥≤M'],
      [1.05, '%@Wm…—→\ufffd'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const INVISIBLE = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])$/u;

const OTHER_WIDTH = 0.78;
const WIDEST = 1.4;
const BOLD = 1.14;

/** A cautious estimate of how long a text is, in pixels; fonts of most machines are a tenth narrower. */
export function textLength(text: string, size: number, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * size * (isBold ? BOLD : 1);
}

/** A text laid into a width: its lines, and whether something of it had to be cut. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** Lines of at most `width` pixels, broken between words where they can be; what does not fit the last one is cut. */
export function fitText(text: string, width: number, size: number, most: number, isBold = false): Fitted {
  const ems = width / (size * (isBold ? BOLD : 1));
  const plain = (PLAIN.test(text) ? text : plainText(text)).trim();
  const start = plain.slice(0, Math.ceil((ems * most) / NARROWEST) + 1);
  const lines = wrap(start, ems);
  if (lines.length <= most && start === plain) return { lines, isCut: false };
  const last = cutLine(lines[most - 1] ?? '', ems);
  return { lines: [...lines.slice(0, most - 1), last], isCut: true };
}

/** The widest word of a text, in pixels. */
export function longestWord(text: string, size: number): number {
  return Math.max(...text.split(/ +/).map((word) => textLength(word, size)));
}

/** No character is narrower, in ems, so that no more of a long text is looked at than could ever fit. */
const NARROWEST = 0.2;
const ELLIPSIS = '…';
const PLAIN = /^[ -~]*$/;

function wrap(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textLength(longer, 1) <= ems) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textLength(line, 1) > ems) {
      const piece = startOf(line, ems, 1);
      if (piece === line) break;
      lines.push(piece);
      line = line.slice(piece.length);
    }
  }
  return [...lines, line];
}

function cutLine(line: string, ems: number): string {
  const isShort = textLength(line, 1) + characterWidth(ELLIPSIS) <= ems;
  const kept = isShort ? line : startOf(line, ems - characterWidth(ELLIPSIS), 0);
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/** As many whole characters as fit, and `fewest` at least. */
function startOf(text: string, ems: number, fewest: number): string {
  let start = '';
  let used = 0;
  let taken = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > ems && taken >= fewest) return start;
    start += character;
    taken += 1;
  }
  return start;
}

function characterWidth(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xc0 && code < 0x250) return WIDTHS.get(character.normalize('NFD').charAt(0)) ?? OTHER_WIDTH;
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? WIDEST : OTHER_WIDTH;
}
