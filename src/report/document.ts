/** A report as plain data. Builders decide every word and number; writers only lay out. */
export interface ReportDocument {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Words of the organisation that hands it over; left out where there are none. */
  readonly cover?: Cover;
  /** Its logo and colours, for writers that draw; left out where there are none. */
  readonly theme?: Theme;
  /** A warning that stands on every page, sheet and section; left out where there is none. */
  readonly runningNote?: string;
  /** What headings with a `mechanism` are about; mechanisms where it is left out. */
  readonly chosen?: 'mechanism' | 'case';
  /** The facts of the cover stand first, under the heading `about`; the summary follows, under `summary`. */
  readonly blocks: readonly Block[];
}

/** What stands on the cover beside title, subtitle and facts. */
export interface Cover {
  readonly organisation: string | null;
  /** Who may read it. */
  readonly confidentiality: string | null;
  /** Paragraphs that come before the report. */
  readonly preface: readonly string[];
  readonly contact: string | null;
  /** Stands at the foot of every page, or at the end where there are no pages. */
  readonly footer: string | null;
}

/** How an organisation's reports look; colours are `#` and six lower-case hexadecimal digits. */
export interface Theme {
  /** For headings, rules and links, on white. */
  readonly accent: string | null;
  /** Colours that take the place of those of bands; a word stands beside each, as beside the usual ones. */
  readonly bands: Readonly<Partial<Record<BandColour, string>>>;
  readonly logo: Logo | null;
}

export interface Logo {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** Size in pixels; null where an SVG does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

export type Block =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Label and value, one pair a line: what the report is about, how it was computed. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'note'; readonly tone: Tone; readonly text: string }
  | TableBlock
  | BarsBlock
  | ChartBlock;

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The day that `value` is, as 2026-03-31, for writers that keep days; left out where it is none. */
  readonly day?: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Where links within the document lead. */
  readonly id: string;
  /** What is below is for those who look it up, such as problems or an annex: a screen may keep it folded. */
  readonly isFolded?: boolean;
  /** What is below would fill pages that few turn to: paper, and files that are made for it, leave it out and say so. */
  readonly isLeftOutOnPaper?: boolean;
  /** Name of the only mechanism that what is below is about. */
  readonly mechanism?: string;
}

/** `caution`: reads a figure down; `problem`: something was not understood or left out. */
export type Tone = 'info' | 'caution' | 'problem';

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
  /** A picture beside it says the same: paper leaves it out. */
  readonly isLeftOutOnPaper?: boolean;
  /** What is behind its figures, for writers that can be asked. */
  readonly explained?: Explained;
}

/** What is behind one figure in each row of a table. */
export interface Explained {
  /** Index of the column with the figure. */
  readonly column: number;
  /** What the values of every row are. */
  readonly labels: readonly string[];
  /** One for each row of the table; null where there is nothing to say. */
  readonly rows: readonly (ExplainedRow | null)[];
}

export interface ExplainedRow {
  /** One for each label; empty ones are left out. */
  readonly values: readonly string[];
  /** The command line that shows the way to the figure; null where the data came through a pipe. */
  readonly command: string | null;
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

/** A picture of what tables beside it say in figures; writers of plain text leave it out. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly caption: string;
  /** What it shows, in a sentence or two for those who cannot see it. */
  readonly description: string;
  /** Id of bars that show less of the same: writers that draw leave those out. */
  readonly replaces?: string;
  /** A table beside it says the same: paper leaves it out. */
  readonly isLeftOutOnPaper?: boolean;
  readonly chart: Chart;
}

/** A band as a stretch of the scale from 0 to 100. */
export interface Zone {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly colour: BandColour | null;
}

/** A score that may be missing, with the words that stand for it. */
export interface Mark {
  /** 0 to 100; null where there is none. */
  readonly value: number | null;
  readonly text: string;
}

/** What a picture is drawn from: numbers decide places, every word is given. */
export type Chart =
  /** Two rounds joined by a line; the interval is that of the change, set off from the earlier value. */
  | {
      readonly kind: 'dumbbell';
      readonly zones: readonly Zone[];
      readonly rounds: readonly [string, string];
      readonly rows: readonly {
        readonly label: string;
        readonly from: Mark;
        readonly to: Mark;
        readonly interval: { readonly low: number; readonly high: number } | null;
        /** Such as "+12.5". */
        readonly change: string;
      }[];
    }
  /** Answers by option, lowest first, spread to both sides of the middle; one bar for each group of respondents. */
  | {
      readonly kind: 'distribution';
      readonly options: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly groups: readonly {
          readonly label: string;
          /** Number of answers by option. */
          readonly counts: readonly number[];
          /** Don't know, blank and invalid answers, in words; empty where there are none. */
          readonly missing: string;
        }[];
      }[];
    }
  /** A score in each cell of mechanisms × domains. */
  | {
      readonly kind: 'heat-map';
      readonly zones: readonly Zone[];
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly (Mark & {
          readonly band: string | null;
          readonly colour: BandColour | null;
        })[];
      }[];
    }
  /** Two roles on one scale, such as coordinator and partners. */
  | {
      readonly kind: 'gap';
      readonly zones: readonly Zone[];
      readonly roles: readonly [string, string];
      readonly rows: readonly {
        readonly label: string;
        readonly first: Mark;
        readonly second: Mark;
        readonly gap: string;
      }[];
    }
  /** Who answered out of those invited. */
  | {
      readonly kind: 'response';
      readonly rows: readonly {
        readonly label: string;
        readonly answered: number;
        readonly invited: number;
        /** Such as "8 of 12 (67 %)". */
        readonly text: string;
      }[];
    }
  /** Differences in points to the left and right of none. */
  | {
      readonly kind: 'moved';
      readonly rows: readonly {
        readonly label: string;
        readonly difference: number;
        readonly text: string;
      }[];
    }
  /** A grade in each cell of cases × criteria, as shape, colour and word; what has no grade looks like no grade. */
  | {
      readonly kind: 'matrix';
      /** Steps of the ladder, lowest first. */
      readonly grades: readonly { readonly label: string; readonly colour: BandColour }[];
      /** Words for cells without a grade. */
      readonly states: Readonly<Record<UngradedState, string>>;
      readonly columns: readonly string[];
      /** Whether the last column is of another kind, such as an outcome, and stands apart. */
      readonly isLastApart: boolean;
      readonly rows: readonly {
        readonly label: string;
        /** Index of a step, or what stands in its place; as many as columns. */
        readonly cells: readonly (number | UngradedState)[];
      }[];
    }
  /** Points with their names on two axes. */
  | {
      readonly kind: 'scatter';
      readonly x: ScatterAxis;
      readonly y: ScatterAxis;
      /** Whether a unit is as long on both axes, as on a map. */
      readonly isEven: boolean;
      /** A line from the lower left corner to the upper right one. */
      readonly hasDiagonal: boolean;
      readonly guides: readonly { readonly axis: 'x' | 'y'; readonly at: number; readonly label: string }[];
      /** Kinds of points, three at most; the legend names them where there are several. */
      readonly groups: readonly string[];
      readonly points: readonly {
        readonly label: string;
        readonly x: number;
        readonly y: number;
        /** Index of its kind. */
        readonly group: number;
      }[];
    };

/** Why a cell of a matrix has no grade. */
export type UngradedState = 'not-stated' | 'illegible' | 'not-applicable';

export interface ScatterAxis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** None where the figures mean nothing by themselves. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}
