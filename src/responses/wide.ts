import { type AnswerCache, type ColumnPlace, readAnswer } from './answer-cache.ts';
import { detach, isBlankCell } from './clean.ts';
import type { ItemColumns } from './columns.ts';
import { columnPlace, type DataRow, type FileRun } from './file-run.ts';
import type { Identity } from './identity.ts';
import { setName } from './name-column.ts';
import { readSplitAnswer, type SplitColumn, type SplitItem, splitColumn } from './split-columns.ts';
import { type AnswerDraft, addRow, setWeight, type TableDraft } from './table.ts';
import { NO_NAME, STATE_BYTE } from './types.ts';
import type { Understood } from './values.ts';

/** Puts one row of a wide file into the table. */
export type WriteRow = (row: DataRow, who: Identity) => null;

interface Single {
  readonly draft: AnswerDraft;
  readonly cache: AnswerCache;
  readonly index: number;
  readonly column: ColumnPlace;
}

interface Split {
  readonly draft: AnswerDraft;
  readonly item: SplitItem;
}

interface Beside {
  readonly item: string;
  readonly note: number | null;
  readonly evidence: number | null;
}

/** Prepares the reading of answers from the rows of one wide file. */
export function wideWriter(run: FileRun, table: TableDraft, caches: readonly AnswerCache[]): WriteRow {
  const singles: Single[] = [];
  const splits: Split[] = [];
  const absent: AnswerDraft[] = [];
  table.answers.forEach((draft, at) => {
    const columns = run.plan.items.get(draft.place.item.id);
    const cache = caches[at];
    const split = columns && cache ? splitItem(run, columns, cache) : null;
    if (columns?.answer != null || split) draft.inData = true;
    if (split) splits.push({ draft, item: split });
    else if (columns?.answer != null && cache) {
      singles.push({ draft, cache, index: columns.answer, column: columnPlace(run, columns.answer) });
    } else absent.push(draft);
  });
  const beside = [...run.plan.items.values()].filter(
    ({ note, evidence }) => note !== null || evidence !== null,
  );
  const texts = singles.filter(({ draft }) => keepsText(table, draft));
  return (row, who) => {
    const at = addRow(table, run.offset + row.line);
    writeIdentity(table, at, who);
    for (const single of singles) {
      const said = readAnswer(single.cache, row.cells[single.index] ?? '', single.column, row.line);
      write(single.draft, at, said);
    }
    for (const { draft, item } of splits) write(draft, at, readSplitAnswer(item, row.cells, row.line));
    for (const draft of absent) writeBlank(draft, at);
    for (const columns of beside) writeRemark(table, at, columns, row.cells);
    for (const { draft, index } of texts) writeText(table, at, draft, row.cells[index] ?? '');
    return null;
  };
}

/** Null where the item has no column per option. */
function splitItem(run: FileRun, columns: ItemColumns, cache: AnswerCache): SplitItem | null {
  const split: SplitColumn[] = [];
  for (const [code, index] of columns.options) {
    const column = splitColumn(cache, code, index, columnPlace(run, index));
    if (column) split.push(column);
  }
  if (split.length === 0) return null;
  const base =
    columns.answer === null ? null : { index: columns.answer, column: columnPlace(run, columns.answer) };
  return { cache, base, columns: split };
}

/** Puts into a row who answered. */
export function writeIdentity(table: TableDraft, at: number, who: Identity): void {
  const { capacity } = table;
  setName(table.mechanism, at, who.mechanism, capacity);
  setName(table.round, at, who.round, capacity);
  setName(table.role, at, who.role, capacity);
  setName(table.respondent, at, who.respondent, capacity);
  setWeight(table, at, who.weight);
  let next = 0;
  for (const column of table.attributes.values()) {
    setName(column, at, who.attributes[next++] ?? NO_NAME, capacity);
  }
}

function write(draft: AnswerDraft, at: number, { byte, value }: Understood): void {
  draft.codes[at] = byte;
  if (draft.values) draft.values[at] = value;
}

function writeBlank(draft: AnswerDraft, at: number): void {
  draft.codes[at] = STATE_BYTE.blank;
  if (draft.values) draft.values[at] = Number.NaN;
}

function writeRemark(table: TableDraft, respondent: number, beside: Beside, cells: readonly string[]): void {
  const note = textAt(cells, beside.note);
  const evidence = textAt(cells, beside.evidence);
  if (note !== null || evidence !== null) {
    table.remarks.push({ respondent, item: beside.item, note, evidence });
  }
}

/** Whether what is answered to an item is kept as it was written. */
export function keepsText({ keepsTexts }: TableDraft, { place }: AnswerDraft): boolean {
  return keepsTexts && place.scale.kind === 'text';
}

/** Keeps an answer in free text; a blank cell or a missing code is none. */
export function writeText(table: TableDraft, respondent: number, draft: AnswerDraft, cell: string): void {
  if (draft.codes[respondent] !== STATE_BYTE.answered) return;
  table.remarks.push({
    respondent,
    item: draft.place.item.id,
    note: null,
    evidence: null,
    answer: detach(cell.trim()),
  });
}

/** What stands in a column of free text, or null. */
export function textAt(cells: readonly string[], index: number | null): string | null {
  const cell = index === null ? '' : (cells[index] ?? '');
  return isBlankCell(cell) ? null : detach(cell.trim());
}
