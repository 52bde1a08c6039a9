import { createNameIndex, type NameIndex } from './name-index.ts';
import { type NameColumn, NO_NAME } from './types.ts';

/** A column of names while it grows; each distinct name is held once. */
export interface NameDraft extends NameIndex {
  /** May end before the last row: what is behind has no name. */
  index: Uint32Array;
}

export function createNameDraft(): NameDraft {
  return { ...createNameIndex(), index: new Uint32Array(0) };
}

/** Writes the name of a row; makes the column `capacity` long where it ends before. */
export function setName(column: NameDraft, row: number, place: number, capacity: number): void {
  if (row >= column.index.length) {
    if (place === NO_NAME) return;
    column.index = lengthened(column.index, row, capacity);
  }
  column.index[row] = place;
}

function lengthened(index: Uint32Array, rows: number, capacity: number): Uint32Array {
  const longer = new Uint32Array(capacity);
  longer.set(index);
  return index.length < rows ? longer.fill(NO_NAME, index.length, rows) : longer;
}

/** The first rows of the column, as the table keeps it: without names that only rejected rows bore. */
export function finishNames({ names, index }: NameDraft, rows: number): NameColumn {
  const rowsOnly = index.length < rows ? lengthened(index, rows, rows) : index.subarray(0, rows);
  const borne = new Uint8Array(names.length);
  for (const place of rowsOnly) if (place !== NO_NAME) borne[place] = 1;
  return borne.includes(0) ? withoutUnborne(names, rowsOnly, borne) : { names, index: rowsOnly };
}

function withoutUnborne(names: readonly string[], index: Uint32Array, borne: Uint8Array): NameColumn {
  const kept = names.filter((_, place) => borne[place] === 1);
  const places = new Uint32Array(names.length);
  let next = 0;
  for (let place = 0; place < names.length; place++) if (borne[place] === 1) places[place] = next++;
  return {
    names: kept,
    index: index.map((place) => (place === NO_NAME ? NO_NAME : (places[place] ?? NO_NAME))),
  };
}
