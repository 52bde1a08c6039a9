import type { Problem } from '../problems.ts';
import { LONGEST_LINE, type TextFile, unreadable } from './decode.ts';
import type { Dialect } from './dialect.ts';
import { quotedCells } from './quoted-cells.ts';

/** Takes one row and the line of the file on which it starts, from 1; `false` ends the reading. */
export type VisitRecord = (cells: string[], line: number) => boolean;

/**
 * Hands over row after row as arrays of text, also rows without content. Lines are cut at the separators as long as every
 * quotation mark encloses a cell that ends on its line, which is several times faster; from the first other one on
 * csv-parse reads. Gives the problem that ended the reading, or null.
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
    // Most exports of codes hold no such quotation mark, so the parser is loaded when one appears.
    const { quotedRecords } = await import('./quoted-records.ts');
    const { rest: first, line, width } = plain;
    return await quotedRecords({ file, dialect, first, chunks, line, width }, visit);
  } catch (error) {
    return unreadable(file.path, error);
  } finally {
    await chunks.return?.();
  }
}

type PlainEnd =
  | { readonly state: 'done' }
  | {
      readonly state: 'quote';
      readonly rest: string;
      readonly line: number;
      /** Cells of the first row of the first piece with a quotation mark; null where that row is not read yet. */
      readonly width: number | null;
    };

/** Reads up to the first line whose quotation marks do more than enclose a cell. A line is a row up to there. */
export async function plainRecords(
  chunks: AsyncIterator<string>,
  { separator, lineBreak }: Dialect,
  visit: VisitRecord,
): Promise<PlainEnd> {
  let rest = '';
  let line = 1;
  let width: number | null = null;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    const text = rest + next.value;
    // files of old are too rare to be worth a second way
    if (lineBreak === '\r') return { state: 'quote', rest: text, line, width };
    const hasQuotes = text.includes('"');
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    for (const [index, row] of lines.entries()) {
      const cells = cellsOf(withoutReturn(row), separator);
      if (cells === null)
        return { state: 'quote', rest: [...lines.slice(index), rest].join('\n'), line, width };
      if (hasQuotes) width ??= cells.length;
      if (!visit(cells, line++)) return { state: 'done' };
    }
  }
  if (rest.includes('"')) return { state: 'quote', rest, line, width };
  if (rest !== '') visit(withoutReturn(rest).split(separator), line);
  return { state: 'done' };
}

/** Null where it takes more than this line to say. */
function cellsOf(row: string, separator: string): string[] | null {
  if (!row.includes('"')) return row.split(separator);
  return row.length > LONGEST_LINE ? null : quotedCells(row, separator);
}

function withoutReturn(row: string): string {
  return row.charCodeAt(row.length - 1) === 13 ? row.slice(0, -1) : row;
}
