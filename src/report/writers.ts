import type { ReportOptions } from './context.ts';
import type { ReportDocument } from './document.ts';
import { writeJson } from './json.ts';
import { NO_PAINT } from './terminal/paint.ts';
import { writeGithub } from './write-github.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeDocx } from './write-office.ts';
import { writeTerminal } from './write-terminal.ts';
import type { Workbook } from './xlsx/workbook.ts';

export const FORMATS = ['terminal', 'md', 'github', 'html', 'pdf', 'docx', 'xlsx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** One result in every shape that it can be given out in. */
export interface Report {
  document(options: ReportOptions): ReportDocument;
  /** One long table; null where the result has none. */
  readonly csv: (() => Promise<string>) | null;
  /** Sheets of its own; without them, the sheets are those of the document. */
  readonly workbook?: (options: ReportOptions) => Promise<Workbook>;
  readonly json: object;
}

export interface WriteOptions extends ReportOptions {
  readonly terminal?: { readonly width?: number; readonly colours?: 0 | 1 | 2 | 3 };
  /** Bytes that the summary of a step on GitHub holds already. */
  readonly held?: number;
}

/** Gives the text, or the bytes, in pieces, to be written one after another. */
type Write = (report: Report, options: WriteOptions) => Promise<Iterable<string | Uint8Array>>;

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
  github: async (report, { held = 0, ...options }) => {
    return [writeGithub(report.document(options), held)];
  },
  html: writePage,
  // The page that a browser prints, which is not for a writer to do.
  pdf: writePage,
  docx: (report, options) => writeDocx(report.document(options)),
  xlsx: async (report, options) => {
    const { documentWorkbook, writeXlsx } = await import('./xlsx/index.ts');
    const workbook = await (report.workbook?.(options) ?? documentWorkbook(report.document(options)));
    return writeXlsx(workbook);
  },
  csv: async ({ csv }) => (csv === null ? [] : [await csv()]),
  json: async ({ json }) => {
    return writeJson(json);
  },
} as const satisfies Record<Format, Write>;

async function writePage(report: Report, options: WriteOptions): Promise<Iterable<string>> {
  const { writeHtml } = await import('./html/write-html.ts');
  return writeHtml(report.document(options));
}
