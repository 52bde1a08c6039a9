import type { ReportOptions } from './context.ts';
import type { ReportDocument } from './document.ts';
import { writeJson } from './json.ts';
import { NO_PAINT } from './terminal/paint.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeTerminal } from './write-terminal.ts';

export const FORMATS = ['terminal', 'md', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** One result in every shape that it can be given out in. */
export interface Report {
  document(options: ReportOptions): ReportDocument;
  /** One long table; null where the result has none. */
  readonly csv: (() => Promise<string>) | null;
  readonly json: object;
}

export interface WriteOptions extends ReportOptions {
  readonly terminal?: { readonly width?: number; readonly colours?: 0 | 1 | 2 | 3 };
}

/** Gives the text in pieces, to be written one after another. */
type Write = (report: Report, options: WriteOptions) => Promise<Iterable<string>>;

/** A writer for each format; the library that lays on colours is loaded when there are any. */
export const WRITERS = {
  terminal: async (report, options) => {
    const { width, colours = 0 } = options.terminal ?? {};
    const paint = colours === 0 ? NO_PAINT : (await import('./terminal/chalk-paint.ts')).chalkPaint(colours);
    return [writeTerminal(report.document(options), width === undefined ? { paint } : { width, paint })];
  },
  md: async (report, options) => {
    return [writeMarkdown(report.document(options))];
  },
  csv: async ({ csv }) => (csv === null ? [] : [await csv()]),
  json: async ({ json }) => {
    return writeJson(json);
  },
} as const satisfies Record<Format, Write>;
