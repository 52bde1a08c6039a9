import type { ItemPlace } from './item-index.ts';
import { createNameDraft, finishNames, type NameDraft } from './name-column.ts';
import { type AnswerColumn, type Remark, type ResponseTable, STATE_BYTE } from './types.ts';

/** The table while it grows; arrays are longer than the rows they hold. */
export interface TableDraft {
  rows: number;
  capacity: number;
  readonly mechanism: NameDraft;
  readonly round: NameDraft;
  readonly role: NameDraft;
  readonly respondent: NameDraft;
  readonly attributes: ReadonlyMap<string, NameDraft>;
  weightMillionths: Float64Array;
  /** Line of each row, counted on over all files. */
  lines: Uint32Array;
  readonly answers: readonly AnswerDraft[];
  readonly remarks: Remark[];
  /** Whether answers in free text are kept among the remarks. */
  readonly keepsTexts: boolean;
}

export interface AnswerDraft {
  readonly place: ItemPlace;
  inData: boolean;
  codes: Uint8Array;
  values: Float64Array | null;
}

const FIRST_CAPACITY = 256;
const GROWTH = 1.5;

export function createTable(
  places: readonly ItemPlace[],
  attributes: readonly string[],
  keepsTexts = false,
): TableDraft {
  return {
    rows: 0,
    capacity: FIRST_CAPACITY,
    mechanism: createNameDraft(),
    round: createNameDraft(),
    role: createNameDraft(),
    respondent: createNameDraft(),
    attributes: new Map(attributes.map((attribute) => [attribute, createNameDraft()])),
    weightMillionths: new Float64Array(0),
    lines: new Uint32Array(FIRST_CAPACITY),
    answers: places.map((place) => createAnswers(place)),
    remarks: [],
    keepsTexts,
  };
}

function createAnswers(place: ItemPlace): AnswerDraft {
  const { kind } = place.scale;
  const values = kind === 'range' || kind === 'multiple' ? new Float64Array(FIRST_CAPACITY) : null;
  return { place, inData: false, codes: new Uint8Array(FIRST_CAPACITY), values };
}

/** Makes room for so many more rows at once: room that is not written to takes no memory, copying later does. */
export function reserveRows(table: TableDraft, rows: number): void {
  if (table.rows + rows > table.capacity) grow(table, table.rows + rows);
}

/** Makes room for one more respondent and gives the number of its row; what stands in it is undefined. */
export function addRow(table: TableDraft, line: number): number {
  if (table.rows === table.capacity) grow(table, Math.ceil(table.capacity * GROWTH));
  table.lines[table.rows] = line;
  return table.rows++;
}

/** Makes every answer of a row blank. */
export function blankAnswers(table: TableDraft, row: number): void {
  for (const answers of table.answers) {
    answers.codes[row] = STATE_BYTE.blank;
    if (answers.values) answers.values[row] = Number.NaN;
  }
}

/** Writes the weight of a row, in millionths; NaN where none is given. */
export function setWeight(table: TableDraft, row: number, weight: number): void {
  if (row >= table.weightMillionths.length) {
    if (Number.isNaN(weight)) return;
    const longer = new Float64Array(table.capacity).fill(Number.NaN);
    longer.set(table.weightMillionths);
    table.weightMillionths = longer;
  }
  table.weightMillionths[row] = weight;
}

// names and weights grow by themselves, since most files lack some of them
function grow(table: TableDraft, capacity: number): void {
  table.capacity = capacity;
  table.lines = longer(table.lines, new Uint32Array(capacity));
  for (const answers of table.answers) {
    answers.codes = longer(answers.codes, new Uint8Array(capacity));
    if (answers.values) answers.values = longer(answers.values, new Float64Array(capacity));
  }
}

function longer<T extends Uint8Array | Uint32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** The table as the rest of the program reads it. Views, not copies: untouched room behind the last row costs nothing. */
export function finishTable(
  table: TableDraft,
  given: { readonly weights: boolean; readonly attributes: ReadonlySet<string> },
): ResponseTable {
  const { rows } = table;
  const attributes: Record<string, NonNullable<ResponseTable['attributes'][string]>> = Object.create(null);
  for (const [name, column] of table.attributes) {
    if (given.attributes.has(name)) attributes[name] = finishNames(column, rows);
  }
  return {
    respondents: rows,
    mechanism: finishNames(table.mechanism, rows),
    round: finishNames(table.round, rows),
    role: finishNames(table.role, rows),
    respondent: finishNames(table.respondent, rows),
    weightMillionths: given.weights ? finishWeights(table) : null,
    attributes,
    answers: table.answers.map((answers) => finishAnswers(answers, rows)),
    remarks: table.remarks,
  };
}

const ONE = 1_000_000;

/** Respondents without a weight, from a file that has none, weigh 1. */
function finishWeights({ weightMillionths, rows }: TableDraft): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => {
    const weight = weightMillionths[row] ?? ONE;
    return Number.isNaN(weight) ? ONE : weight;
  });
}

function finishAnswers({ place, inData, codes, values }: AnswerDraft, rows: number): AnswerColumn {
  return {
    item: place.item.id,
    inData,
    codes: codes.subarray(0, rows),
    values: values ? values.subarray(0, rows) : null,
  };
}
