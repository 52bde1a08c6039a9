import type { ReportOptions } from './context.ts';
import type { ReportDocument } from './document.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './write-markdown.ts';
import type { TerminalOptions } from './write-terminal.ts';

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
  readonly terminal?: TerminalOptions;
}

/** Gives the text in pieces, to be written one after another. */
type Write = (report: Report, options: WriteOptions) => Promise<Iterable<string>>;

/** A writer for each format; the one that needs a library is loaded when it is wanted. */
export const WRITERS = {
  terminal: async (report, options) => {
    const { writeTerminal } = await import('./write-terminal.ts');
    return [writeTerminal(report.document(options), options.terminal)];
  },
  md: async (report, options) => {
    return [writeMarkdown(report.document(options))];
  },
  csv: async ({ csv }) => (csv === null ? [] : [await csv()]),
  json: async ({ json }) => {
    return writeJson(json);
  },
} as const satisfies Record<Format, Write>;
