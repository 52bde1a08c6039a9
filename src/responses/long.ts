import { say } from '../problems.ts';
import { nearest } from '../text.ts';
import { type AnswerCache, readAnswer } from './answer-cache.ts';
import { cleanName, detach } from './clean.ts';
import { columnPlace, type DataRow, type FileRun } from './file-run.ts';
import type { Identity } from './identity.ts';
import type { ItemIndex } from './item-index.ts';
import { joinPerson } from './join-person.ts';
import { type Rejection, rejection } from './rejection.ts';
import { addRow, blankAnswers, type TableDraft } from './table.ts';
import { keepsText, textAt, writeIdentity, writeText } from './wide.ts';

/** What lines of long files, which may lie apart, have been put together so far. */
export interface LongState {
  /** Row of the table by respondent, for each mechanism and round. */
  readonly rows: Map<number, Map<number, number>>;
  /** For each item, the line that answered it by row, counted on over all files; 0 where none did. */
  readonly answeredBy: Uint32Array[];
}

/** Takes two lines that answer the same item for the same respondent, as numbers over all files. */
export type OnClash = (earlier: number, later: number) => void;

/** Puts one line into the table, or says why it cannot. */
export type WriteLine = (row: DataRow, who: Identity) => Rejection | null;

/** What the reading of long files needs besides the file. */
export interface LongContext {
  readonly table: TableDraft;
  readonly caches: readonly AnswerCache[];
  readonly items: ItemIndex;
  readonly state: LongState;
  readonly onClash: OnClash;
}

export function createLongState(items: ItemIndex): LongState {
  return { rows: new Map(), answeredBy: items.places.map(() => new Uint32Array(0)) };
}

/** Prepares the reading of answers from the lines of one long file. */
export function longWriter(run: FileRun, context: LongContext): WriteLine {
  const { table, caches, state } = context;
  const answer = run.plan.fields.get('answer') ?? -1;
  const column = columnPlace(run, answer);
  const itemOf = itemReader(run, context.items);
  return ({ cells, line }, who) => {
    const item = itemOf(cells);
    if (typeof item !== 'number') return item;
    const at = rowOf(table, state, who, run.offset + line);
    noteAnswer(state, { item, row: at, line: run.offset + line }, context.onClash);
    const conflict = joinPerson(table, at, who);
    if (conflict) return conflict;
    const draft = table.answers[item];
    const cache = caches[item];
    if (!draft || !cache) return null;
    const said = readAnswer(cache, cells[answer] ?? '', column, line);
    draft.inData = true;
    draft.codes[at] = said.byte;
    if (draft.values) draft.values[at] = said.value;
    writeRemark(run, table, at, draft.place.item.id, cells);
    if (keepsText(table, draft)) writeText(table, at, draft, cells[answer] ?? '');
    return null;
  };
}

/** Index of the item that a line is about. */
function itemReader(run: FileRun, items: ItemIndex): (cells: readonly string[]) => number | Rejection {
  const index = run.plan.fields.get('item') ?? -1;
  const known = new Map<string, number | Rejection>();
  return (cells) => {
    const cell = cells[index] ?? '';
    const before = known.get(cell);
    if (before !== undefined) return before;
    const own = detach(cell);
    const reading = findItem(own, items);
    known.set(own, reading);
    return reading;
  };
}

function findItem(cell: string, items: ItemIndex): number | Rejection {
  const name = cleanName(cell);
  const ends = [...name.matchAll(/[/.:-]/g)].slice(-20).map((match) => name.slice(match.index + 1).trim());
  const id = [name, ...ends]
    .map((end) => items.byId(end) ?? items.byFoldedId(end))
    .find((place) => place !== null);
  const place = id ?? items.byLooseId(name) ?? items.byText(name);
  return place ? place.index : unknownItem(name, items);
}

function unknownItem(name: string, items: ItemIndex): Rejection {
  const near = nearest(
    name,
    items.places.map(({ item }) => item.id),
  );
  return rejection('data-item-unknown', (count) => say('rows-item-unknown', { count, item: name, near }), {
    group: name,
    reason: `Unknown item “${name}”`,
    column: 'item',
    value: name,
  });
}

// room for 2^32 rounds below the mechanism, still a safe integer
const ROUNDS = 2 ** 32;

/** The row of a respondent in a mechanism and round, made where this is the first line. */
function rowOf(table: TableDraft, state: LongState, who: Identity, line: number): number {
  const key = who.mechanism * ROUNDS + who.round;
  const group = state.rows.get(key) ?? new Map<number, number>();
  if (group.size === 0) state.rows.set(key, group);
  const known = group.get(who.respondent);
  if (known !== undefined) return known;
  const row = addRow(table, line);
  group.set(who.respondent, row);
  blankAnswers(table, row);
  writeIdentity(table, row, who);
  return row;
}

function noteAnswer(
  { answeredBy }: LongState,
  { item, row, line }: { readonly item: number; readonly row: number; readonly line: number },
  onClash: OnClash,
): void {
  let lines = answeredBy[item] ?? new Uint32Array(0);
  if (row >= lines.length) {
    const longer = new Uint32Array(Math.ceil((row + 1) * 1.5));
    longer.set(lines);
    lines = longer;
    answeredBy[item] = lines;
  }
  const earlier = lines[row] ?? 0;
  if (earlier !== 0) onClash(earlier, line);
  lines[row] = line;
}

function writeRemark(
  { plan }: FileRun,
  table: TableDraft,
  respondent: number,
  item: string,
  cells: readonly string[],
): void {
  const note = textAt(cells, plan.fields.get('note') ?? null);
  const evidence = textAt(cells, plan.fields.get('evidence') ?? null);
  if (note !== null || evidence !== null) table.remarks.push({ respondent, item, note, evidence });
}
