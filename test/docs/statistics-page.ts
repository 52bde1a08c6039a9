import { readFileSync } from 'node:fs';

/** One worked example of docs/statistics.md. */
export interface Section {
  readonly heading: string;
  readonly text: string;
  readonly data: Data;
  /** The numbered steps. */
  readonly steps: readonly string[];
  /** What stands after **Result:**. */
  readonly result: string;
}

/** The figures of the line **Data:** by name. */
export interface Data {
  numbers(name: string): number[];
  number(name: string): number;
  /** Null where the page says `none`. */
  answers(name: string): (number | null)[];
  words(name: string): string[];
}

export const PAGE = readFileSync(new URL('../../docs/statistics.md', import.meta.url), 'utf8');

/** Every part with a line **Result:**, in the order of the page. */
export const SECTIONS: readonly Section[] = PAGE.split(/^(?=##)/m)
  .filter((text) => text.includes('**Result:**'))
  .map((text) => ({
    heading: text.match(/^#+ (.*)/)?.[1] ?? '',
    text,
    data: dataOf(fieldOf(text, 'Data').replace(/\.$/, '')),
    steps: [...text.matchAll(/^\d+\. (.*(?:\n {3}.*)*)/gm)].map(([, step]) => joined(step ?? '')),
    result: fieldOf(text, 'Result'),
  }));

/** A paragraph that begins with its name in bold, as one line; empty where there is none. */
export function fieldOf(text: string, name: string): string {
  return joined(text.match(new RegExp(`^\\*\\*${name}:\\*\\* ((?:.+\n)+)`, 'm'))?.[1] ?? '');
}

/** The rows of the table whose header begins with this cell. */
export function tableAfter(firstCell: string): string[][] {
  const lines = PAGE.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstCell} |`));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function joined(lines: string): string {
  return lines.trim().replace(/\s*\n\s*/g, ' ');
}

function dataOf(line: string): Data {
  const lists = new Map(
    line.split('; ').map((part) => {
      const [, name = '', values = ''] = part.match(/^([a-z]+(?: [a-z]+)*) ([−\dA-Z].*)$/) ?? [];
      return [name, values.split(', ')] as const;
    }),
  );
  function words(name: string): string[] {
    const list = lists.get(name);
    if (!list) throw new Error(`no data called ${name} in: ${line}`);
    return list;
  }
  function answers(name: string): (number | null)[] {
    return words(name).map((word) => (word === 'none' ? null : numberOf(word)));
  }
  function numbers(name: string): number[] {
    return words(name).map(numberOf);
  }
  return { words, answers, numbers, number: (name) => numbers(name)[0] ?? Number.NaN };
}

function numberOf(word: string): number {
  const value = Number(word.replace('−', '-'));
  if (!Number.isFinite(value)) throw new Error(`${word} is no number`);
  return value;
}
