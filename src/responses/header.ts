import { fold } from '../text.ts';
import { isEmptyRow } from './clean.ts';

/** One cell of the header row. */
export interface HeaderCell {
  /** From 1. */
  readonly position: number;
  /** As it stands in the file, without byte order marks and with single spaces. */
  readonly text: string;
  readonly folded: string;
}

/** What the first rows of a file turned out to be. */
export interface Opening {
  /** Index of the header among the first rows. */
  readonly header: number;
  /** Index of a row of HXL tags right below it, or null. */
  readonly tags: number | null;
}

/** How many rows are looked at before the header is decided. */
export const OPENING_ROWS = 25;

/** Finds the header: the row above a row of HXL tags, else the first row that holds anything; null where none does. */
export function findHeader(rows: readonly (readonly string[])[]): Opening | null {
  const first = rows.findIndex((row) => !isEmptyRow(row));
  if (first === -1) return null;
  const tags = rows.findIndex((row, index) => index > first && isTagRow(row));
  if (tags === -1) return { header: first, tags: null };
  return { header: tags - 1, tags };
}

const TAG = /^\s*#[A-Za-z]\w*(?:\s*\+[A-Za-z]\w*)*\s*$/;

/** Whether at least half of the cells that hold something are HXL tags such as `#adm1+name`. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => TAG.test(cell));
  return tags.length > 0 && tags.length * 2 >= filled.length;
}

/** The cells of the header row, cleaned; duplicates and blanks stay and are told apart by position. */
export function readHeader(cells: readonly string[]): HeaderCell[] {
  return cells.map((cell, index) => {
    const text = cleanHeader(cell);
    return { position: index + 1, text, folded: fold(text) };
  });
}

function cleanHeader(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .replace(/^(?:ï»¿|X\.U\.FEFF\.)/, '');
}
