/** A name as it is kept: composed letters, single spaces, none at the ends. Case stays. */
export function cleanName(text: string): string {
  // most names and values are a plain word already
  if (/^[!-~]*$/.test(text)) return text;
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Cells that say "no answer" in the exports of common survey tools, folded. */
const BLANKS: ReadonlySet<string> = new Set(['', 'na', 'n/a', '{}']);

/** Whether a folded cell stands for no answer. */
export function isBlankText(folded: string): boolean {
  return BLANKS.has(folded);
}

/** Whether a cell of a name, a note or an attribute holds nothing. */
export function isBlankCell(cell: string): boolean {
  const text = cell.trim();
  return text.length <= LONGEST_BLANK && BLANKS.has(text.toLowerCase());
}

const LONGEST_BLANK = 3;

/** Whether nothing but white space stands in any cell. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '' || cell.trim() === '');
}

/** A copy that does not keep the chunk alive which it was cut from. */
export function detach(text: string): string {
  // V8 copies shorter strings anyway
  return text.length < 13 ? text : Buffer.from(text).toString();
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Whether a cell holds a control character other than a tab or a line break. */
export function hasControlCharacter(text: string): boolean {
  return CONTROL.test(text);
}
