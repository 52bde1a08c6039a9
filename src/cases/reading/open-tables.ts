import { type Outcome, problem, say } from '../../problems.ts';
import { openText } from '../../responses/decode.ts';
import { sniffDialect } from '../../responses/dialect.ts';
import type { DataRow } from '../../responses/file-run.ts';
import { eachRecord } from '../../responses/records.ts';
import type { ResponseSource } from '../../responses/types.ts';
import { readBytes } from './read-bytes.ts';

/** The rows of a file, or of one sheet of it. */
export interface Table {
  /** Null for a file of text. */
  readonly sheet: string | null;
  readonly rows: readonly DataRow[];
}

/** What a file of text or a workbook holds. */
export interface OpenedTables {
  readonly path: string;
  readonly sha256: string;
  /** At least one. */
  readonly tables: readonly Table[];
}

/** A row a case, or a row a cell: no matrix comes near. */
const MOST_ROWS = 100_000;
const LARGEST_TEXT = 50_000_000;

/** Reads a file of text by the encoding and the dialect that it is in. */
export async function openTextTable(source: ResponseSource): Promise<Outcome<OpenedTables>> {
  const opened = await openText(source);
  if (!opened.ok) return opened;
  const { path, sha256, head, bytes } = opened.value;
  if (bytes > LARGEST_TEXT) return tooLarge(path);
  const dialect = sniffDialect(head);
  const rows: DataRow[] = [];
  const broken = await eachRecord(opened.value, dialect, (cells, line) => {
    if (line > 1 || !dialect.namesSeparator) rows.push({ cells, line });
    return rows.length <= MOST_ROWS;
  });
  if (broken) return { ok: false, value: null, problems: [...opened.problems, broken] };
  if (rows.length > MOST_ROWS) return tooLong(path);
  return { ok: true, value: { path, sha256, tables: [{ sheet: null, rows }] }, problems: opened.problems };
}

const LARGEST_WORKBOOK = 20_000_000;

/** Reads the sheets of a workbook; the reader is loaded only now. */
export async function openWorkbookTables(source: ResponseSource): Promise<Outcome<OpenedTables>> {
  const read = await readBytes(source, LARGEST_WORKBOOK);
  if (!read.ok) return read;
  const { readWorkbook } = await import('../../workbook/read-workbook.ts');
  const sheets = await readWorkbook(read.value.bytes, source.path);
  if (!sheets.ok) return sheets;
  const tables = sheets.value.map(({ name, rows }): Table => {
    return { sheet: name, rows: rows.map((cells, index) => ({ cells, line: index + 1 })) };
  });
  const value = { path: source.path, sha256: read.value.sha256, tables };
  return { ok: true, value, problems: sheets.problems };
}

function tooLong(file: string): Outcome<never> {
  const message = say('file-too-many-rows', { file, limit: MOST_ROWS });
  return { ok: false, value: null, problems: [problem('file-too-large', { message, file })] };
}

function tooLarge(file: string): Outcome<never> {
  const message = say('workbook-over-mb', { file, limit: LARGEST_TEXT / 1e6 });
  return { ok: false, value: null, problems: [problem('file-too-large', { message, file })] };
}
