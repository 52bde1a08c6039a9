import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { type Problem, problem } from '../problems.ts';
import { LONGEST_LINE, lineTooLong, type TextFile, unreadable } from './decode.ts';
import type { Dialect } from './dialect.ts';

/** Takes one row and the line of the file on which it starts, from 1; `false` ends the reading. */
export type VisitRecord = (cells: string[], line: number) => boolean;

/**
 * Hands over row after row as arrays of text, also rows without content. Lines are cut at the separators as long as no
 * quotation mark has appeared, which is several times faster; from the first one on csv-parse reads. Gives the problem
 * that ended the reading, or null.
 */
export async function eachRecord(
  file: TextFile,
  dialect: Dialect,
  visit: VisitRecord,
): Promise<Problem | null> {
  const chunks = file.text()[Symbol.asyncIterator]();
  try {
    const plain = await plainRecords(chunks, dialect, visit);
    if (plain.state === 'done') return null;
    const quoted = { file, dialect, bytes: withFirst(plain.rest, chunks), line: plain.line };
    return await quotedRecords(quoted, visit);
  } catch (error) {
    return unreadable(file.path, error);
  } finally {
    await chunks.return?.();
  }
}

type PlainEnd =
  | { readonly state: 'done' }
  | { readonly state: 'quote'; readonly rest: string; readonly line: number };

/** Reads up to the first piece with a quotation mark. Without one, a line is a row and a separator ends a cell. */
async function plainRecords(
  chunks: AsyncIterator<string>,
  { separator, lineBreak }: Dialect,
  visit: VisitRecord,
): Promise<PlainEnd> {
  let rest = '';
  let line = 1;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const text = rest + next.value;
    // files of old are too rare to be worth a second way
    if (text.includes('"') || lineBreak === '\r') return { state: 'quote', rest: text, line };
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    for (const row of lines) {
      if (!visit(withoutReturn(row).split(separator), line++)) return { state: 'done' };
    }
  }
  if (rest !== '') visit(withoutReturn(rest).split(separator), line);
  return { state: 'done' };
}

function withoutReturn(row: string): string {
  return row.charCodeAt(row.length - 1) === 13 ? row.slice(0, -1) : row;
}

async function* withFirst(first: string, chunks: AsyncIterator<string>): AsyncIterable<Buffer> {
  yield Buffer.from(first);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield Buffer.from(next.value);
}

interface Quoted {
  readonly file: TextFile;
  readonly dialect: Dialect;
  readonly bytes: AsyncIterable<Buffer>;
  /** On which the bytes start. */
  readonly line: number;
}

async function quotedRecords(from: Quoted, visit: VisitRecord): Promise<Problem | null> {
  const { file, dialect, bytes } = from;
  let { line } = from;
  let width: number | null = null;
  try {
    for await (const cells of parsed(bytes, dialect)) {
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
  const message = `A quotation mark in the row that starts on line ${row} of ${path} is never closed.`;
  return problem('data-quote-not-closed', { message, file: path, row });
}
