import { fold } from '../text.ts';
import { type AnswerCache, type ColumnPlace, countAnswer, readAnswer } from './answer-cache.ts';
import { isBlankText } from './clean.ts';
import { namedAnswers } from './option-names.ts';
import { BLANK, INVALID, stateOnly, type Understood, understandTicks } from './values.ts';

/** One column of a multiple choice that is split over a column per option. */
export interface SplitColumn {
  readonly index: number;
  readonly column: ColumnPlace;
  readonly code: string;
  /** Bit of the option; 0 for a missing code. */
  readonly bit: number;
  /** State that a missing code stands for, else null. */
  readonly missing: Understood | null;
  /** What the cell may say instead of "ticked": the code and the labels, folded. */
  readonly names: ReadonlySet<string>;
}

/** A multiple choice with split columns; `base` is the column that sums them up, where there is one. */
export interface SplitItem {
  readonly cache: AnswerCache;
  readonly base: { readonly index: number; readonly column: ColumnPlace } | null;
  readonly columns: readonly SplitColumn[];
}

/** A split column for one option or missing code of an item. */
export function splitColumn(
  cache: AnswerCache,
  code: string,
  index: number,
  column: ColumnPlace,
): SplitColumn | null {
  const { item, scale } = cache.place;
  const answer = namedAnswers(item, scale).find((named) => named.code === code);
  if (!answer) return null;
  return {
    index,
    column,
    code,
    bit: answer.option === null ? 0 : 1 << answer.option,
    missing: answer.missing === null ? null : stateOnly(answer.missing),
    names: new Set([fold(code), ...answer.labels]),
  };
}

type Tick = 'ticked' | 'unticked' | 'blank' | 'invalid';

/**
 * The answer that split columns give. They go before the column that sums them up, which counts for options without a
 * column of their own. Where that column exists and is blank and nothing is ticked, the question was not answered: ODK
 * Central writes 0 there.
 */
export function readSplitAnswer(item: SplitItem, cells: readonly string[], line: number): Understood {
  const ticks = item.columns.map((column) => tickOf(cells[column.index] ?? '', column));
  const faulty = item.columns[ticks.indexOf('invalid')];
  if (faulty) return readInvalid(item.cache, cells[faulty.index] ?? '', faulty.column, line);
  const ticked = item.columns.filter((_, at) => ticks[at] === 'ticked');
  if (ticked.length > 0) return fromTicks(item, ticked, cells, line);
  return withoutTicks(item, ticks.includes('unticked'), cells, line);
}

const TICKED: ReadonlySet<string> = new Set([
  ...['1', '1.0', '1,0', 'true', 'yes', 'y', 'oui', 'sí', 'si', 'sim', 'x', '✓', '✔', 'vrai', 'verdadero'],
  ...['verdadeiro', 'selected', 'checked'],
]);
const UNTICKED: ReadonlySet<string> = new Set([
  ...['0', '0.0', '0,0', 'false', 'no', 'n', 'non', 'não', 'faux', 'falso', 'not selected', 'unchecked'],
]);

function tickOf(cell: string, { names }: SplitColumn): Tick {
  if (cell === '1') return 'ticked';
  if (cell === '0') return 'unticked';
  if (cell === '') return 'blank';
  const text = fold(cell);
  if (UNTICKED.has(text)) return 'unticked';
  if (TICKED.has(text) || names.has(text)) return 'ticked';
  return isBlankText(text) ? 'blank' : 'invalid';
}

function readInvalid(cache: AnswerCache, cell: string, column: ColumnPlace, line: number): Understood {
  countAnswer(cache, cell.trim(), INVALID, column, line);
  return INVALID;
}

function fromTicks(
  item: SplitItem,
  ticked: readonly SplitColumn[],
  cells: readonly string[],
  line: number,
): Understood {
  const bits = ticked.reduce((sum, { bit }) => sum | bit, 0) | bitsOfBaseAlone(item, cells);
  const missing = ticked.find((column) => column.missing !== null)?.missing;
  const alone = missing && ticked.length === 1 ? missing : null;
  const meaning = missing ? (alone ?? INVALID) : understandTicks(item.cache.place, bits);
  count(item, meaning, namesOf(item, bits, ticked), line);
  return meaning;
}

/** Options that only the summing column names, because they have no column of their own. */
function bitsOfBaseAlone({ cache, base, columns }: SplitItem, cells: readonly string[]): number {
  if (!base) return 0;
  const said = cache.understand(cells[base.index] ?? '');
  const own = columns.reduce((sum, { bit }) => sum | bit, 0);
  return said.state === 'answered' ? said.value & ~own : 0;
}

function withoutTicks(item: SplitItem, refused: boolean, cells: readonly string[], line: number): Understood {
  const { cache, base, columns } = item;
  if (base) {
    const cell = cells[base.index] ?? '';
    const said = cache.understand(cell);
    const own = columns.reduce((sum, { bit }) => sum | bit, 0);
    const contradicted = refused && said.state === 'answered' && (said.value & ~own) === 0;
    if (contradicted) return readInvalid(cache, cell, base.column, line);
    return readAnswer(cache, cell, base.column, line);
  }
  const meaning = refused ? understandTicks(cache.place, 0) : BLANK;
  count(item, meaning, refused ? '0' : '', line);
  return meaning;
}

function namesOf({ cache }: SplitItem, bits: number, ticked: readonly SplitColumn[]): string {
  const { scale } = cache.place;
  const options = scale.kind === 'multiple' ? scale.options : [];
  const codes = options.filter((_, index) => (bits & (1 << index)) !== 0).map(({ code }) => code);
  const missing = ticked.filter((column) => column.missing !== null).map(({ code }) => code);
  return [...codes, ...missing].join(' ');
}

function count({ cache, base, columns }: SplitItem, meaning: Understood, text: string, line: number): void {
  const column = base?.column ?? columns[0]?.column;
  if (column) countAnswer(cache, text, meaning, column, line);
}
