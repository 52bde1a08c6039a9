import { say, type Wording } from '../problems.ts';
import { compareText, nearest, textIn } from '../text.ts';
import type { AnswerCache, AnswerEntry } from './answer-cache.ts';
import { cleanName } from './clean.ts';
import type { ItemPlace } from './item-index.ts';
import type { ProblemLog } from './problem-log.ts';
import { ANSWER_STATES, type AnswerState, type ValueReading } from './types.ts';

const MOST_VALUES = 50;
const MOST_TOLD = 20;

interface Value extends AnswerEntry {
  readonly value: string;
}

/** The distinct values of every item in the order of the checklist, the answered ones in the order of the scale. */
export function valueReadings(caches: readonly AnswerCache[]): ValueReading[] {
  return caches.flatMap((cache) => {
    const values = valuesOf(cache).sort(byOptionThenCount);
    const shown =
      values.length <= MOST_VALUES ? values : ANSWER_STATES.flatMap((state) => firstIn(state, values));
    return shown.map((value) => readingOf(value, cache.place));
  });
}

/** How many answers of scored items said something, and how many were not understood. */
export function countUnderstood(caches: readonly AnswerCache[]): { understood: number; invalid: number } {
  const counts = { understood: 0, invalid: 0 };
  for (const cache of caches) {
    if (cache.place.scale.kind === 'text') continue;
    counts.invalid += cache.invalidBeyond;
    for (const { meaning, count } of [...cache.entries.values(), ...cache.assembled.values()]) {
      if (meaning.state === 'invalid') counts.invalid += count;
      else if (meaning.state !== 'blank') counts.understood += count;
    }
  }
  return counts;
}

/** A problem for each distinct invalid value, most frequent first; beyond twenty for an item they are only counted. */
export function tellInvalid(cache: AnswerCache, language: string, log: ProblemLog): void {
  const { item } = cache.place;
  const invalid = valuesOf(cache, 'invalid').sort(byOptionThenCount);
  if (invalid.length === 0) return;
  const expected = expectedOf(cache.place, language);
  for (const entry of invalid.slice(0, MOST_TOLD)) {
    log.add('answer-invalid', tellValue(entry, cache.place, expected));
  }
  const rest = invalid.slice(MOST_TOLD);
  const count = rest.reduce((sum, entry) => sum + entry.count, cache.invalidBeyond);
  if (count === 0) return;
  const message =
    cache.invalidBeyond > 0
      ? say('answers-many-more', { item: item.id })
      : say('answers-more', { item: item.id, count: rest.length });
  log.add('answer-invalid', {
    message,
    column: item.id,
    expected,
    count,
  });
}

function tellValue(entry: Value, place: ItemPlace, expected: string | Wording) {
  const value = shorten(entry.value, 60);
  const near = nearestAnswer(entry.value, place);
  return {
    message: say('answer-unknown', { value, item: place.item.id, count: entry.count, near }),
    file: entry.column.path,
    row: entry.line,
    column: entry.column.header,
    value: entry.value,
    expected,
    count: entry.count,
  };
}

/** Spellings that differ in white space only are one value. Free text is nobody's business. */
function valuesOf({ entries, assembled, place }: AnswerCache, only?: AnswerState): Value[] {
  const values = new Map<string, Value>();
  for (const entry of [...entries.values(), ...assembled.values()]) {
    const { state } = entry.meaning;
    if (only !== undefined && state !== only) continue;
    if (place.scale.kind === 'text' && state === 'answered') continue;
    const value = cleanName(entry.text);
    const key = `${state} ${value}`;
    const before = values.get(key);
    if (before) before.count += entry.count;
    else values.set(key, { ...entry, value });
  }
  return [...values.values()];
}

function firstIn(state: AnswerState, values: readonly Value[]): Value[] {
  return values.filter(({ meaning }) => meaning.state === state).slice(0, MOST_VALUES);
}

function byOptionThenCount(a: Value, b: Value): number {
  return a.meaning.byte - b.meaning.byte || b.count - a.count || compareText(a.value, b.value);
}

function readingOf({ value, count, meaning }: Value, place: ItemPlace): ValueReading {
  const near = meaning.state === 'invalid' ? nearestAnswer(value, place) : null;
  return { item: place.item.id, value, count, state: meaning.state, code: meaning.code, nearest: near };
}

/** The answer that a mistyped word most likely means. Numbers have no likeness: -1 is not nearly 1. */
function nearestAnswer(value: string, { item, scale }: ItemPlace): string | null {
  if (!/\p{L}{3}/u.test(value)) return null;
  const labels = [...new Set(Object.values(item.anchors).flatMap((texts) => Object.values(texts)))];
  const options = scale.kind === 'options' || scale.kind === 'multiple' ? scale.options : [];
  const known = [...options, ...scale.missing].flatMap(({ code, label }) => [code, ...Object.values(label)]);
  return nearest(value, [...known, ...labels]);
}

const LONGEST_LIST = 200;
/** What stands before the choices takes of it. */
const ANY_OF = 7;

/** What an item would have understood, such as `0 Never, 1 Rarely`. */
function expectedOf(place: ItemPlace, language: string): string | Wording {
  const { scale } = place;
  if (scale.kind === 'range') return say('want-range', { min: scale.min, max: scale.max });
  if (scale.kind === 'text') return say('want-free-text');
  const texts = [...scale.options, ...scale.missing].map(({ code, label }) =>
    `${code} ${textIn(label, language).text}`.trim(),
  );
  if (scale.kind !== 'multiple') return shorten(texts.join(', '), LONGEST_LIST);
  return say('want-any-of', { choices: shorten(texts.join(', '), LONGEST_LIST - ANY_OF) });
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
