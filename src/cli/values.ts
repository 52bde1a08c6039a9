import { InvalidArgumentError } from 'commander';
import { readDay } from '../report/dates.ts';
import type { Format } from '../report/writers.ts';
import { nearest } from '../text.ts';

/** Where one output goes; without a file, to standard output. */
export interface Target {
  readonly format: Format;
  readonly file: string | null;
  /** Whether it is added to what the file holds. */
  readonly isAdded?: boolean;
}

const FORMAT_BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['md', 'md'],
  ['html', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
  ['csv', 'csv'],
  ['json', 'json'],
  ['txt', 'terminal'],
]);

/** Reads `FORMAT` or `FORMAT:FILE`; the file may hold further colons, as `md:C:\report.md` does. */
export function formatValue(formats: readonly Format[]) {
  return (value: string, before: readonly Target[] = []): Target[] => {
    const colon = value.indexOf(':');
    const name = colon === -1 ? value : value.slice(0, colon);
    const file = colon === -1 ? null : value.slice(colon + 1);
    const format = formats.find((known) => known === name);
    if (format === undefined) throw invalid(`Formats: ${formats.join(', ')}.`, nearest(name, formats));
    if (file === '') throw invalid('Name a file after the colon, or leave the colon out.');
    return [...before, { format, file }];
  };
}

/** Reads a file name whose ending gives the format. */
export function outputValue(formats: readonly Format[]) {
  return (value: string, before: readonly Target[] = []): Target[] => {
    const ending = /\.([^./\\]+)$/.exec(value)?.[1]?.toLowerCase() ?? '';
    const format = FORMAT_BY_ENDING.get(ending);
    if (format !== undefined && formats.includes(format)) return [...before, { format, file: value }];
    const endings = [...FORMAT_BY_ENDING].filter(([, known]) => formats.includes(known));
    throw invalid(`Use a name that ends in ${endings.map(([known]) => `.${known}`).join(', ')}.`);
  };
}

/** Reads `NAME=HEADER`; the header may hold further equals signs. */
export function columnValue(value: string, before: ReadonlyMap<string, string> = new Map()) {
  const equals = value.indexOf('=');
  const name = value.slice(0, equals).trim();
  const header = value.slice(equals + 1);
  if (equals < 1 || name === '' || header === '') throw invalid('Write it as NAME=HEADER.');
  if (before.has(name)) throw invalid(`${name} is named twice.`);
  return new Map([...before, [name, header]]);
}

/** Reads a day of the calendar, kept as the text it is: no time zone can move it. */
export function dateValue(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw invalid('Write it as YYYY-MM-DD.');
  if (readDay(value) === null) throw invalid('There is no such day.');
  return value;
}

/** Reads a whole number within bounds. */
export function wholeValue(least: number, most: number) {
  return (value: string): number => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw invalid(`Give a whole number from ${least} to ${most}.`);
  };
}

/** Reads points on 0–100. */
export function pointsValue(value: string): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 100) return number;
  throw invalid('Give a number from 0 to 100.');
}

/** Reads a number, decimals with a point; where it is not good, `advice` says what would be. */
export function numberValue(isGood: (value: number) => boolean, advice: string) {
  return (value: string): number => {
    const number = /^-?(\d{1,15}(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
    if (isGood(number)) return number;
    throw invalid(/\d,\d/.test(value) ? `${advice} Write decimals with a point.` : advice);
  };
}

/** Reads percent within bounds. A share such as 0.8 is refused: it is 80 that was meant. */
export function percentValue(least: number, most: number) {
  const isPercent = (value: number) => value >= least && value <= most && (value === 0 || value >= 1);
  return numberValue(isPercent, `Give percent from ${least} to ${most}, not a share: 80, not 0.8.`);
}

/** Reads a share, decimals with a point. */
export function shareValue(value: string): number {
  return numberValue((share) => share >= 0 && share <= 1, 'Give a share from 0 to 1, such as 0.8.')(value);
}

/** Reads names with commas between them; each may be named once. */
export function listValue(value: string): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw invalid('Give names with commas between them, such as A,B,C.');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(`${twice} is named twice.`);
  return names;
}

/** Gathers pairs such as `leadership=yes`, several of them with commas or by repeating the option. */
export function pairValues(form: string) {
  return pairsOf(form, (given) => given);
}

/** Gathers pairs whose second half is one of a list of choices, such as `leadership=present`. */
export function choicePairs<T extends string>(form: string, choices: readonly T[]) {
  return pairsOf(form, choiceOf(choices));
}

function pairsOf<T>(form: string, read: (given: string) => T) {
  return (value: string, before: ReadonlyMap<string, T> = new Map()): ReadonlyMap<string, T> => {
    const all = new Map(before);
    for (const pair of value.split(',')) {
      const equals = pair.lastIndexOf('=');
      const name = pair.slice(0, Math.max(equals, 0)).trim();
      const given = pair.slice(equals + 1).trim();
      if (name === '' || given === '') throw invalid(`Write it as ${form}.`);
      if (all.has(name)) throw invalid(`${name} is named twice.`);
      all.set(name, read(given));
    }
    return all;
  };
}

/** Gathers an option that may be given several times, keeping each value once. */
export function severalValues(value: string, before: readonly string[] = []): string[] {
  if (value === '') throw invalid('It is empty.');
  return before.includes(value) ? [...before] : [...before, value];
}

/** Gathers one of a list of choices, several times over. */
export function choiceValues<T extends string>(choices: readonly T[]) {
  const read = choiceOf(choices);
  return (value: string, before: readonly T[] = []): T[] => {
    const choice = read(value);
    return before.includes(choice) ? [...before] : [...before, choice];
  };
}

function choiceOf<T extends string>(choices: readonly T[]) {
  return (value: string): T => {
    const choice = choices.find((known) => known === value);
    if (choice === undefined) throw invalid(`Choices: ${choices.join(', ')}.`, nearest(value, choices));
    return choice;
  };
}

function invalid(message: string, near: string | null = null): InvalidArgumentError {
  return new InvalidArgumentError(near === null ? message : `${message} Did you mean ${near}?`);
}
