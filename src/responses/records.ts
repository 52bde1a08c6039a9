import type { Problem } from '../problems.ts';
import { type TextFile, unreadable } from './decode.ts';
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
    // Most exports of codes hold no quotation mark, so the parser is loaded when one appears.
    const { quotedRecords } = await import('./quoted-records.ts');
    return await quotedRecords({ file, dialect, first: plain.rest, chunks, line: plain.line }, visit);
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
export async function plainRecords(
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
