/** Widths of the letters of Arial, and of the fonts made to its measure, in thousandths of their size. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [191, "'"],
      [222, 'ijl‘’'],
      [260, '|'],
      [278, ' !,./:;I[\\]ft\u00a0\u202f·'],
      [333, '()-`r“”'],
      [334, '{}'],
      [355, '"'],
      [389, '*'],
      [469, '^'],
      [500, 'Jcksvxyz'],
      [549, '≤≥'],
      [556, '#$0123456789?L_abdeghnopqu–«»'],
      [584, '+<=>~−'],
      [611, 'FTZ'],
      [667, '&ABEKPSVXY'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'Mm'],
      [889, '%'],
      [944, 'W'],
      [1000, '—…→'],
      [1015, '@'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

const USUAL = 600;
const WIDE = 1000;
const FIRST_WIDE = 0x2e80;

/** How far the pen moves for each UTF-16 unit of a text, in the unit of `size`. */
export function letterWidths(text: string, size: number): number[] {
  return Array.from({ length: text.length }, (_, at) => (unitWidth(text.charAt(at)) * size) / 1000);
}

function unitWidth(unit: string): number {
  const known = WIDTHS.get(unit) ?? WIDTHS.get(unit.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  const code = unit.charCodeAt(0);
  // The second half of a pair, and marks that stand over the letter before.
  if ((code >= 0xdc00 && code <= 0xdfff) || /\p{M}/u.test(unit)) return 0;
  return code >= FIRST_WIDE ? WIDE : USUAL;
}
