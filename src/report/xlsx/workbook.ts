import type { BandColour, Theme } from '../document.ts';

/** Sheets as plain data: builders decide every word and number, the writer only lays out. */
export interface Workbook {
  /** Language of its words. */
  readonly language: string;
  readonly title: string;
  /** At the foot of every printed page; empty for none. */
  readonly footer: string;
  /** A warning above all else on every sheet, and on every page of it. */
  readonly runningNote?: string;
  readonly theme: Theme | null;
  /** Bands by which scores are coloured, lowest first; empty where there are none. */
  readonly bands: readonly BandRule[];
  readonly sheets: readonly Sheet[];
}

export interface BandRule {
  /** As it stands in the column beside the score. */
  readonly label: string;
  /** 0 to 100; scores from here up to the next edge. */
  readonly edge: number;
  /** Whether a score on the edge belongs to it. */
  readonly inclusive: boolean;
  readonly colour: BandColour | null;
}

export interface Sheet {
  /** As wished; the writer makes it fit for a sheet, and unique. */
  readonly name: string;
  /** A line above all others; the writer puts the warning of the workbook there. */
  readonly warning?: string;
  /** Lines above the header: what the table is, and where it belongs. */
  readonly above: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Lines below the table: how it is to be read. */
  readonly below: readonly string[];
  /** Columns at the left that stay in sight. */
  readonly fixed: number;
}

export interface SheetColumn {
  readonly label: string;
  readonly format: Format;
  /** The most characters in a line of it, where that is not as usual. */
  readonly widest?: number;
  /** Of a score: how many columns further right the word of its band stands; it is coloured with it. */
  readonly band?: number;
  /** Its texts are words of bands, alone or with more in brackets behind them, and are coloured by them. */
  readonly hasBandWords?: boolean;
}

/** Text is always text, whatever it looks like; a number keeps all its digits; null is an empty cell. */
export type SheetCell = string | number | null | StyledCell;

/** A cell that differs from its column. */
export interface StyledCell {
  readonly value: string | number;
  readonly format?: Format;
  readonly strong?: boolean;
  readonly colour?: BandColour;
}

/** How figures are shown, rounded by the reader's program and in the reader's way; codes of SpreadsheetML. */
export const FORMATS = {
  text: 'General',
  /** As many decimals as it has. */
  number: 'General',
  count: '#,##0',
  points: '0.0',
  hundredths: '0.00',
  thousandths: '0.000',
  'ten-thousandths': '0.0000',
  difference: '+0.0;-0.0;0.0',
  'difference-count': '+#,##0;-#,##0;0',
  'difference-hundredths': '+0.00;-0.00;0.00',
  'difference-thousandths': '+0.000;-0.000;0.000',
  /** 0 to 1; one that is not complete never reads 100 %. */
  share: '[<0.995]0 %;[<0.999999999]"> 99 %";0 %',
  'share-tenths': '0.0 %',
  'difference-share': '+0 %;-0 %;0 %',
  /** Figures that are percent already. */
  percent: '0" %"',
  'difference-percent': '+0" %";-0" %";0" %"',
  p: '[<0.001]0.0E+00;0.000',
  /** In the place of the reader's own way, which the writer knows. */
  date: 'yyyy-mm-dd',
} as const satisfies Record<string, string>;

export type Format = keyof typeof FORMATS;
