import { xmlText } from '../office/xml.ts';
import { cellText } from './cell-text.ts';
import { bandLook } from './styles.ts';
import type { BandRule } from './workbook.ts';

/** A score this near an edge is on it, as everywhere in coordkit (docs/decisions/0006). */
const EDGE_TOLERANCE = 1e-9;

/** The longest text that a formula may hold. */
const LONGEST_IN_FORMULA = 255;

/**
 * Conditional formats of a column of scores and of the band's word beside it, by the edges of the bands. A gate can put a
 * score in the lowest band whatever its value: there the word decides.
 */
export function bandRules(
  bands: readonly BandRule[],
  place: { readonly score: string; readonly word: string; readonly from: number; readonly to: number },
  firstPriority: number,
): string[] {
  const score = `$${place.score}${place.from}`;
  const word = `$${place.word}${place.from}`;
  const byWord = bands.slice(0, 1).flatMap((lowest) => {
    const label = cellText(lowest.label).replaceAll('"', '""');
    const isShort = label.length > 0 && label.length <= LONGEST_IN_FORMULA;
    return isShort ? [{ formula: `${word}="${label}"`, colour: lowest.colour }] : [];
  });
  const byEdge = bands.toReversed().map(({ edge, inclusive, colour }) => {
    const reaches = inclusive
      ? `>=${(edge - EDGE_TOLERANCE).toFixed(9)}`
      : `>${(edge + EDGE_TOLERANCE).toFixed(9)}`;
    return { formula: `AND(ISNUMBER(${score}),${score}${reaches})`, colour };
  });
  if (bands.length === 0) return [];
  const ranges = [place.score, place.word].map((column) => `${column}${place.from}:${column}${place.to}`);
  const rules = [...byWord, ...byEdge].map(({ formula, colour }, index) => {
    const look = colour === null ? '' : ` dxfId="${bandLook(colour)}"`;
    return `<cfRule type="expression"${look} priority="${firstPriority + index}" stopIfTrue="1"><formula>${xmlText(formula)}</formula></cfRule>`;
  });
  return [`<conditionalFormatting sqref="${ranges.join(' ')}">${rules.join('')}</conditionalFormatting>`];
}

/** Conditional formats of a column of words: those of a band, alone or with more in brackets behind them. */
export function wordRules(
  bands: readonly BandRule[],
  { column, from, to }: { readonly column: string; readonly from: number; readonly to: number },
  firstPriority: number,
): string[] {
  const cell = `$${column}${from}`;
  const rules = bands.flatMap(({ label, colour }, index) => {
    const word = cellText(label).replaceAll('"', '""');
    if (colour === null || word === '' || word.length + BRACKET.length > LONGEST_IN_FORMULA) return [];
    const start = `${word}${BRACKET}`;
    const formula = `OR(${cell}="${word}",LEFT(${cell},LEN("${start}"))="${start}")`;
    return [
      `<cfRule type="expression" dxfId="${bandLook(colour)}" priority="${firstPriority + index}" stopIfTrue="1"><formula>${xmlText(formula)}</formula></cfRule>`,
    ];
  });
  if (rules.length === 0) return [];
  return [
    `<conditionalFormatting sqref="${column}${from}:${column}${to}">${rules.join('')}</conditionalFormatting>`,
  ];
}

const BRACKET = ' (';
