import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REFERENCE = fileURLToPath(new URL('../../../shared/reference/values/stats/', import.meta.url));

/** Whether the values from R and Python lie beside the project; they are read there and never copied. */
export const hasReference = existsSync(REFERENCE);

/** One file of expected values, `05_reliability` for instance. */
export function expected<T>(name: string): T {
  return JSON.parse(readFileSync(`${REFERENCE}expected/${name}.json`, 'utf8')) as T;
}

/** The named columns of a data file the expected values speak of; an empty cell is null. */
export function columns(file: string, names: readonly string[]): (string | null)[][] {
  const [head = [], ...rows] = readFileSync(`${REFERENCE}${file}`, 'utf8').trim().split(/\r?\n/).map(cells);
  const places = names.map((name) => head.indexOf(name));
  return rows.map((row) => places.map((place) => row[place] || null));
}

/** As `columns`, as numbers. */
export function numbers(file: string, names: readonly string[]): (number | null)[][] {
  return columns(file, names).map((row) => row.map((cell) => (cell === null ? null : Number(cell))));
}

/** All numbers of a data file that has no header, line by line. */
export function bareNumbers(file: string): number[][] {
  const lines = readFileSync(`${REFERENCE}${file}`, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => cells(line).map(Number));
}

function cells(line: string): string[] {
  return line.split(',').map((cell) => cell.replace(/^"|"$/g, '').replace(/^NA$/, ''));
}
