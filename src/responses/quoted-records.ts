import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { type Problem, problem, say } from '../problems.ts';
import { LONGEST_LINE, lineTooLong, type TextFile } from './decode.ts';
import type { Dialect } from './dialect.ts';
import { plainRecords, type VisitRecord } from './records.ts';

/** Where reading row by row goes on. */
export interface Quoted {
  readonly file: TextFile;
  readonly dialect: Dialect;
  /** What has been read of the quoted part, and the pieces that follow. */
  readonly first: string;
  readonly chunks: AsyncIterator<string>;
  /** On which that part starts. */
  readonly line: number;
  /** Cells of a row that has been read; null where there is none. */
  readonly width: number | null;
}

/** Reads on with csv-parse, which knows what a quotation mark means. */
export async function quotedRecords(from: Quoted, visit: VisitRecord): Promise<Problem | null> {
  const { file, dialect, first, chunks } = from;
  let { line, width } = from;
  try {
    for await (const cells of parsed(withFirst(first, chunks), dialect)) {
      const breaks = breaksIn(cells, dialect.lineBreak);
      width ??= cells.length;
      if (breaks > 0 && cells.length !== width && cells.some(looksUnclosed))
        return notClosed(file.path, line);
      if (!visit(cells, line)) return null;
      line += 1 + breaks;
    }
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return await problemOf(error, from);
  }
}

async function* withFirst(first: string, chunks: AsyncIterator<string>): AsyncIterable<Buffer> {
  yield Buffer.from(first);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield Buffer.from(next.value);
}

function parsed(bytes: AsyncIterable<Buffer>, dialect: Dialect, more: Options = {}): AsyncIterable<string[]> {
  const parser = parse({
    delimiter: dialect.separator,
    record_delimiter: dialect.lineBreak === '\n' ? ['\r\n', '\n'] : ['\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_LINE,
    ...more,
  });
  return pipeline(Readable.from(bytes), parser, ignore);
}

// errors arrive through the iterator
function ignore(): void {}

/** A cell that began with a quote and went on behind its end: csv-parse then leaves the quote in it. */
function looksUnclosed(cell: string): boolean {
  return cell.startsWith('"') && /[\r\n]/.test(cell);
}

function breaksIn(cells: readonly string[], lineBreak: string): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.length < 2) continue;
    for (let at = cell.indexOf(lineBreak); at !== -1; at = cell.indexOf(lineBreak, at + 1)) count++;
  }
  return count;
}

async function problemOf(error: CsvError, { file, dialect, line }: Quoted): Promise<Problem> {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED' && error.code !== 'CSV_MAX_RECORD_SIZE') throw error;
  const start = await lineOfFailure(file, dialect, line);
  const onOneLine = error.code === 'CSV_MAX_RECORD_SIZE' && error.lines === start - line + 1;
  return onOneLine ? lineTooLong(file.path, start) : notClosed(file.path, start);
}

/**
 * Line of the row at which csv-parse fails, where it reads from a line on. The iterator loses the rows of the piece in
 * which it fails, so they are read again and counted while they are parsed.
 */
async function lineOfFailure(file: TextFile, dialect: Dialect, from: number): Promise<number> {
  let line = from;
  const count = (cells: readonly string[]) => {
    line += 1 + breaksIn(cells, dialect.lineBreak);
    return null;
  };
  const chunks = file.text()[Symbol.asyncIterator]();
  const plain = await plainRecords(chunks, dialect, () => true);
  if (plain.state === 'done') return line;
  try {
    const rows = parsed(withFirst(plain.rest, chunks), dialect, { on_record: count });
    for await (const _ of rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return line;
}

function notClosed(path: string, row: number): Problem {
  const message = say('quote-not-closed', { row, file: path });
  return problem('data-quote-not-closed', { message, file: path, row });
}
