import type { Format, SheetColumn } from '../workbook.ts';

/** A column of text. */
export function textColumn(label: string): SheetColumn {
  return { label, format: 'text' };
}

/** A column of figures. */
export function figureColumn(label: string, format: Format): SheetColumn {
  return { label, format };
}

/** A column of scores, coloured with the word of its band in the column right after it. */
export function scoreAndBand(score: string, band: string): SheetColumn[] {
  return [
    { label: score, format: 'points', band: 1 },
    { label: band, format: 'text' },
  ];
}
