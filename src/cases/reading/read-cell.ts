import { say } from '../../problems.ts';
import { cleanName } from '../../responses/clean.ts';
import type { DataRow } from '../../responses/file-run.ts';
import { fold, textIn } from '../../text.ts';
import { parseCell } from '../parse-cell.ts';
import type { CaseCell, Ladder } from '../types.ts';
import type { ReadingContext } from './context.ts';
import type { MatrixField } from './fields.ts';
import { EMPTY_CELL } from './statements.ts';

/** Where a cell stands. */
export interface CellPlace {
  readonly path: string;
  readonly row: DataRow;
  /** Header of its column. */
  readonly column: string;
  /** Whether it says how the case came out, for which there are more words. */
  readonly isOutcome: boolean;
}

/** What stands beside a grade in columns of its own. */
export type Beside = Readonly<Partial<Record<MatrixField, string>>>;

/** Reads a cell with what stands beside it, and tells where nothing can be made of its words. */
export function readCell(text: string, beside: Beside, place: CellPlace, context: ReadingContext): CaseCell {
  const reading = parseCell(text, place.isOutcome ? context.outcomeWords : context.words);
  const candidates = candidatesOf(beside.candidates ?? '');
  const isFilled = cleanName(text) !== '';
  if (isFilled) context.cells.filled++;
  if (reading.why === 'not-understood') tellNotUnderstood(text, place, context);
  // Candidate readings make a cell without a grade one that cannot be read.
  const isIllegible = candidates.length > 0 && reading.why === 'blank';
  return {
    ...EMPTY_CELL,
    ...reading,
    ...(isIllegible ? { state: 'illegible', why: null } : {}),
    qualifier: joined(reading.qualifier, filled(beside.qualifier)),
    text,
    candidates,
    source: filled(beside.source),
    page: filled(beside.page),
    note: filled(beside.note),
  };
}

/** A text without outer white space; null where nothing is left. */
export function filled(text: string | undefined): string | null {
  const clean = cleanName(text ?? '');
  return clean === '' ? null : clean;
}

function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null || fold(first) === fold(second)) return first ?? second;
  return `${first}; ${second}`;
}

/** Readings stand in one cell with a bar between them. */
function candidatesOf(text: string): string[] {
  const readings = text.split('|').flatMap((reading) => filled(reading) ?? []);
  return [...new Set(readings)];
}

const LONGEST_LIST = 200;

function tellNotUnderstood(
  text: string,
  { path, row, column }: CellPlace,
  { words, language, cells, log }: ReadingContext,
) {
  cells.notUnderstood++;
  const value = cleanName(text);
  const choices = choicesOf(words.ladder, language);
  log.count('cases-cell-not-understood', JSON.stringify([path, column, fold(value)]), (count) => ({
    message: say('case-cell-not-understood', { value: shorten(value, 60), column, count }),
    file: path,
    row: row.line,
    column,
    value,
    expected: say('want-grade', { choices }),
  }));
}

/** The steps of a ladder as one list, lowest first. */
export function choicesOf({ grades }: Ladder, language: string): string {
  return shorten(grades.map(({ label }) => textIn(label, language).text).join(', '), LONGEST_LIST);
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
