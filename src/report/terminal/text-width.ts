const INVISIBLE = /^[\p{M}\p{Cf}]$/u;
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])$/u;

/** Columns that a text takes on a terminal: none for combining marks, two for wide letters and pictures. */
export function textWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Lines of at most `width` columns, broken between words; a word that is longer is broken at its hyphens, else within. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOf(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** The text with spaces up to a width. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The widest word. */
export function longestWord(text: string): number {
  return Math.max(...text.split(/ +/).map(textWidth));
}

/** The widest part of a word that has to be broken within where there is no room for it. */
export function longestPart(text: string): number {
  return Math.max(...text.split(/ +/).flatMap(partsOf).map(textWidth));
}

/** A word behind each of whose hyphens, dashes and strokes a line may end. */
function partsOf(word: string): string[] {
  return word.split(/(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u);
}

function piecesOf(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of partsOf(word)) {
    if (textWidth(piece + part) <= width) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    const broken = breakWord(part, width);
    pieces.push(...broken.slice(0, -1));
    piece = broken.at(-1) ?? '';
  }
  return [...pieces, piece];
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const own = characterWidth(character);
    if (used + own > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += own;
  }
  return [...pieces, piece];
}

const FIRST_COMBINING = 0x300;

function characterWidth(character: string): number {
  if ((character.codePointAt(0) ?? 0) < FIRST_COMBINING) return 1;
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
