/** A report as plain data. Builders decide every word and number; writers only lay out. */
export interface ReportDocument {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Label and value, one pair a line: what the report is about, how it was computed. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'note'; readonly tone: Tone; readonly text: string }
  | TableBlock
  | BarsBlock;

/** `caution`: reads a figure down; `problem`: something was not understood or left out. */
export type Tone = 'info' | 'caution' | 'problem';

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

/** What a cell shows, and the figure behind it where there is one (unrounded, for writers that keep numbers). */
export interface Cell {
  readonly text: string;
  readonly number?: number;
  /** Colour of the band, always beside its word in `text`. */
  readonly colour?: BandColour;
  /** Heavier, for totals. */
  readonly strong?: boolean;
}

export type BandColour = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'grey';

/** Horizontal bars on 0–100: a score, or a score with what it was before. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly id: string;
  readonly caption: string;
  /** Longer description for screen readers. */
  readonly description: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** 0 to 100; null draws no bar and shows `text` alone. */
  readonly value: number | null;
  /** Value of the earlier round, where one is compared. */
  readonly before: number | null;
  /** The figure in words, as printed beside the bar. */
  readonly text: string;
  readonly colour: BandColour | null;
}
