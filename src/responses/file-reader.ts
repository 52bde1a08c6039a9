import { type Problem, problem, say } from '../problems.ts';
import { isEmptyRow } from './clean.ts';
import { empty } from './decode.ts';
import { sniffDialect } from './dialect.ts';
import { addClash } from './duplicates.ts';
import type { DataRow, FileRun } from './file-run.ts';
import { findHeader, OPENING_ROWS } from './header.ts';
import { identityReader } from './identity.ts';
import { longWriter } from './long.ts';
import { openHeader } from './open-header.ts';
import type { FileCounts, OpenedSource, Pass } from './pass.ts';
import { eachRecord } from './records.ts';
import { keepRejected, type Rejection, reject, rejection } from './rejection.ts';
import { reserveRows } from './table.ts';
import { wideWriter } from './wide.ts';

/** Reads one file into the table of the pass. Gives the problems that end the reading; all others are in its log. */
export async function readFile(opened: OpenedSource, pass: Pass): Promise<readonly Problem[]> {
  const { path, head } = opened.text;
  const counts = startFile(path, pass);
  const dialect = sniffDialect(head);
  const opening: DataRow[] = [];
  let fatal: readonly Problem[] = [];
  let readRow: ((row: DataRow) => void) | null = null;
  const start = () => {
    const started = startRows(opened, opening, counts, pass);
    ({ fatal, readRow } = started);
    return fatal.length === 0;
  };
  const broken = await eachRecord(opened.text, dialect, (cells, line) => {
    if (line === 1 && dialect.namesSeparator) return true;
    counts.lastLine = line;
    if (readRow) readRow({ cells, line });
    else opening.push({ cells, line });
    return readRow !== null || opening.length < OPENING_ROWS || start();
  });
  if (broken) return [broken];
  if (!readRow && fatal.length === 0) start();
  if (fatal.length === 0 && counts.rows === 0) fatal = [noRows(path)];
  return fatal;
}

function startFile(path: string, pass: Pass): FileCounts {
  const before = pass.files.at(-1);
  const offset = before ? before.offset + before.lastLine : 0;
  const counts = { path, offset, lastLine: 0, rows: 0, used: 0, rejected: 0, filtered: 0 };
  pass.files.push(counts);
  return counts;
}

/** Finds the header among the first rows and reads the rows below it; says how the others are to be read. */
function startRows(
  opened: OpenedSource,
  opening: readonly DataRow[],
  counts: FileCounts,
  pass: Pass,
): { readonly fatal: readonly Problem[]; readonly readRow: ((row: DataRow) => void) | null } {
  const { path } = opened.text;
  const found = findHeader(opening.map(({ cells }) => cells));
  const header = found ? opening[found.header] : undefined;
  if (!found || !header) return { fatal: [empty(path)], readRow: null };
  const tags = found.tags === null ? undefined : opening[found.tags];
  if (tags) noteTags(path, tags.line, header.line, pass);
  const { run, fatal } = openHeader(opened, asLongAs(header.cells, tags?.cells), counts, pass);
  if (fatal.length > 0) return { fatal, readRow: null };
  if (run.plan.form === 'wide') reserveRows(pass.table, likelyRows(opened.text));
  const readRow = rowReader(run, counts, pass);
  for (const row of opening.slice((found.tags ?? found.header) + 1)) readRow(row);
  return { fatal, readRow };
}

/** A column may have a tag and no header. */
function asLongAs(header: readonly string[], tags: readonly string[] = []): readonly string[] {
  return [...header, ...tags.slice(header.length).map(() => '')];
}

const MOST_RESERVED = 4_000_000;

/** About how many rows a file holds, going by its first lines. */
function likelyRows({ bytes, head }: OpenedSource['text']): number {
  const lines = head.split('\n').length;
  return Math.min(Math.ceil((bytes / head.length) * lines * 1.1) + 1, MOST_RESERVED);
}

function noteTags(path: string, line: number, headerLine: number, pass: Pass): void {
  const where = { row: line, file: path };
  const message =
    headerLine > 1 ? say('tag-row-below', { ...where, headerRow: headerLine }) : say('tag-row', where);
  pass.log.count('data-tag-row', path, () => ({ message, ...where }));
}

/** What is done with each row of data. */
function rowReader(run: FileRun, counts: FileCounts, pass: Pass): (row: DataRow) => void {
  const identify = identityReader(run, pass);
  const write = writerOf(run, pass);
  const width = run.header.findLastIndex(({ text }) => text !== '') + 1;
  const refuse = (why: Rejection, row: DataRow) => {
    counts.rejected++;
    reject({ why, row, run }, pass.rejected, pass.log);
  };
  return (row) => {
    if (isEmptyRow(row.cells)) return;
    counts.rows++;
    if (isTooLong(row, run)) return refuse(TOO_LONG, row);
    const who = identify(row.cells);
    if (who.kind === 'filtered') {
      counts.filtered++;
      return;
    }
    if (who.kind === 'rejected') return refuse(who, row);
    const dropped = pass.dropped.get(run.offset + row.line);
    if (dropped !== undefined) {
      counts.rejected++;
      return keepRejected({ reason: dropped, row, run }, pass.rejected);
    }
    if (row.cells.length < width) noteShort(run, row, pass);
    const refused = write(row, who);
    if (refused) return refuse(refused, row);
    counts.used++;
  };
}

function writerOf(run: FileRun, pass: Pass): ReturnType<typeof longWriter> {
  const { table, caches, items } = pass;
  if (run.plan.form === 'wide') return wideWriter(run, table, caches);
  return longWriter(run, {
    table,
    caches,
    items,
    state: pass.long,
    onClash: (earlier, later) => addClash(pass.clashes, [earlier, later], pass.options.duplicates),
  });
}

function isTooLong({ cells }: DataRow, { header }: FileRun): boolean {
  if (cells.length <= header.length) return false;
  return cells.slice(header.length).some((cell) => cell.trim() !== '');
}

const TOO_LONG = rejection('data-row-too-long', (count) => say('rows-too-long', { count }));

function noteShort(run: FileRun, row: DataRow, pass: Pass): void {
  pass.log.count('data-row-too-short', run.path, (count) => ({
    message: say('rows-too-short', { count }),
    file: run.path,
    row: row.line,
  }));
}

function noRows(path: string): Problem {
  return problem('data-no-rows', { message: say('file-no-rows', { file: path }), file: path });
}
