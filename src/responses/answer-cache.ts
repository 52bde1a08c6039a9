import { detach } from './clean.ts';
import type { ItemPlace } from './item-index.ts';
import { type Understand, type Understood, understandingOf } from './values.ts';

/** Where a value stood first. */
export interface ColumnPlace {
  readonly path: string;
  readonly header: string;
}

/** One spelling of an answer to one item, what it means, and how often it was found. */
export interface AnswerEntry {
  readonly text: string;
  readonly meaning: Understood;
  readonly column: ColumnPlace;
  readonly line: number;
  count: number;
}

/** The spellings met so far for one item; each is understood once. */
export interface AnswerCache {
  readonly place: ItemPlace;
  readonly understand: Understand;
  readonly entries: Map<string, AnswerEntry>;
  /** The same entries for one ASCII letter, the most frequent case by far. */
  readonly letters: (AnswerEntry | undefined)[];
  /** Answers put together from several cells, by state and text. */
  readonly assembled: Map<string, AnswerEntry>;
  /** Invalid answers that were met after the cache was full. */
  invalidBeyond: number;
}

const MOST_SPELLINGS = 2_000;
const LETTERS = 128;

export function createAnswerCache(place: ItemPlace): AnswerCache {
  return {
    place,
    understand: understandingOf(place),
    entries: new Map(),
    letters: new Array(LETTERS),
    assembled: new Map(),
    invalidBeyond: 0,
  };
}

/** What a cell means, counted. */
export function readAnswer(cache: AnswerCache, cell: string, column: ColumnPlace, line: number): Understood {
  const known = cell.length === 1 ? cache.letters[cell.charCodeAt(0)] : cache.entries.get(cell);
  if (known === undefined) return learn(cache, cell, column, line);
  known.count++;
  return known.meaning;
}

/** Counts an answer that was put together from several cells; `text` is how it is shown. */
export function countAnswer(
  cache: AnswerCache,
  text: string,
  meaning: Understood,
  column: ColumnPlace,
  line: number,
): void {
  const key = `${meaning.state} ${text}`;
  const known = cache.assembled.get(key);
  if (known) known.count++;
  else if (hasRoom(cache, cache.assembled, meaning)) {
    cache.assembled.set(detach(key), { text: detach(text), meaning, column, line, count: 1 });
  }
}

function learn(cache: AnswerCache, cell: string, column: ColumnPlace, line: number): Understood {
  const text = detach(cell);
  const known = cache.entries.get(text);
  if (known) {
    known.count++;
    return known.meaning;
  }
  const meaning = cache.understand(text);
  keep(cache, { text, meaning, column, line, count: 1 });
  return meaning;
}

function keep(cache: AnswerCache, entry: AnswerEntry): void {
  if (!hasRoom(cache, cache.entries, entry.meaning)) return;
  cache.entries.set(entry.text, entry);
  const letter = entry.text.length === 1 ? entry.text.charCodeAt(0) : LETTERS;
  if (letter < LETTERS) cache.letters[letter] = entry;
}

function hasRoom(
  cache: AnswerCache,
  entries: ReadonlyMap<string, AnswerEntry>,
  meaning: Understood,
): boolean {
  if (entries.size < MOST_SPELLINGS) return true;
  if (meaning.state === 'invalid') cache.invalidBeyond++;
  return false;
}
