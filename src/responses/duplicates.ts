import { type ProblemDetails, say, type Wording } from '../problems.ts';
import type { TableDraft } from './table.ts';
import { twinRows } from './twins.ts';
import type { DuplicatePolicy } from './types.ts';

/** Lines that are not used because others say the same thing, and those others; numbers over all files. */
export interface Clashes {
  /** Reason by line. */
  readonly dropped: Map<number, string>;
  /** Every group of lines that clash, in the order in which they were found. */
  readonly groups: number[][];
}

export function createClashes(): Clashes {
  return { dropped: new Map(), groups: [] };
}

/** Finds rows with the same mechanism, round and respondent. Respondents without an id never clash. */
export function findDuplicates(table: TableDraft, policy: DuplicatePolicy): Clashes {
  const clashes = createClashes();
  for (const rows of twinRows(table)) {
    addClash(
      clashes,
      rows.map((row) => table.lines[row] ?? 0),
      policy,
    );
  }
  return clashes;
}

/** Notes a group of lines that clash, and which of them are dropped. */
export function addClash(clashes: Clashes, lines: readonly number[], policy: DuplicatePolicy): void {
  clashes.groups.push([...lines]);
  for (const line of droppedOf(lines, policy)) clashes.dropped.set(line, REASONS[policy]);
}

// nobody can know which of them is right, so by default none is used
const REASONS = {
  reject: 'Respondent more than once in one mechanism and round',
  first: 'Respondent again; the first row is used',
  last: 'Respondent again later; the last row is used',
} as const satisfies Record<DuplicatePolicy, string>;

function droppedOf(lines: readonly number[], policy: DuplicatePolicy): readonly number[] {
  if (policy === 'first') return lines.slice(1);
  return policy === 'last' ? lines.slice(0, -1) : lines;
}

const MOST_TOLD = 20;

/** A code and what is told of it. */
export type Told = readonly ['data-respondent-twice', ProblemDetails];

/** A problem for each group that clashes, without the respondent's id; beyond twenty they are only counted. */
export function tellClashes(
  { groups, dropped }: Clashes,
  policy: DuplicatePolicy,
  form: 'wide' | 'long',
  placeOf: PlaceOfLine,
): Told[] {
  const told = groups.slice(0, MOST_TOLD).map((group) => tellClash(group, policy, form, placeOf));
  const rest = groups.slice(MOST_TOLD);
  if (rest.length === 0) return told;
  const count = new Set(rest.flat().filter((line) => dropped.has(line))).size;
  const message = say(KEYS[form].more, { count: rest.length });
  return [...told, ['data-respondent-twice', { message, count }]];
}

/** The file and its own line behind a line counted over all files. */
export type PlaceOfLine = (line: number) => { readonly path: string; readonly line: number };

const OUTCOMES = {
  reject: 'used-none',
  first: 'used-first',
  last: 'used-last',
} as const satisfies Record<DuplicatePolicy, string>;

/** What the lines of a group have in common, and what is said of further groups. */
const KEYS = {
  wide: { lines: 'lines-one-respondent', more: 'more-one-respondent' },
  long: { lines: 'lines-one-answer', more: 'more-one-answer' },
} as const;

const MOST_LINES = 10;

function tellClash(
  group: readonly number[],
  policy: DuplicatePolicy,
  form: 'wide' | 'long',
  placeOf: PlaceOfLine,
): Told {
  const places = group.map(placeOf);
  const [first] = places;
  const details = {
    message: say(KEYS[form].lines, { lines: linesOf(places), used: say(OUTCOMES[policy]) }),
    file: first?.path ?? null,
    row: first?.line ?? null,
    count: droppedOf(group, policy).length,
  };
  return ['data-respondent-twice', details];
}

function linesOf(places: readonly ReturnType<PlaceOfLine>[]): Wording {
  const oneFile = places.every(({ path }) => path === places[0]?.path);
  const shown = places
    .slice(0, MOST_LINES)
    .map(({ path, line }) => (oneFile ? `${line}` : say('line-of-file', { row: line, file: path })));
  const lines = say('lines-of-files', { entries: shown });
  const more = places.length - shown.length;
  return more > 0 ? say('names-and-more', { names: lines, more }) : lines;
}
