import { PROBLEM_KINDS, say, type Wording } from '../../problems.ts';
import { fold } from '../../text.ts';
import type { Case, CaseCell } from '../types.ts';
import type { ReadingContext } from './context.ts';
import type { TableReading } from './read-wide.ts';
import { type CaseRow, EMPTY_CELL, type Statement } from './statements.ts';
import { keepRejected, type TableRun } from './table-run.ts';

/** The cases of a table, and how many of its rows they come from. */
export interface AssembledCases {
  readonly cases: readonly Case[];
  readonly used: number;
}

/** By name and round, whatever the case of letters and the white space. */
export function caseKey(name: string, round: string | null): string {
  return JSON.stringify([fold(name), round]);
}

/**
 * Puts the rows of a table together into cases. Of rows that say the same of one case, or of one cell in long form, the
 * first is used; where they differ none is, as nobody can tell which is right.
 */
export function assembleCases(run: TableRun, reading: TableReading, context: ReadingContext): AssembledCases {
  const isWide = run.plan.form === 'wide';
  const groups = new Map<string, CaseRow[]>();
  for (const row of reading.rows) {
    const key = caseKey(row.name, row.round) + (isWide ? '' : ` ${row.statements[0]?.criterion.id}`);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const kept: CaseRow[] = [];
  const contradicted: CaseRow[] = [];
  for (const rows of groups.values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const isAlike = rows.every((row) => saysTheSame(row, first));
    if (rows.length > 1) tellTwice(run, rows, isAlike, context);
    if (isAlike) kept.push(first);
    else if (!isWide) contradicted.push(withoutGrade(rows, first));
  }
  const cases = casesOf([...kept, ...contradicted], reading);
  return { cases, used: kept.length };
}

function saysTheSame(row: CaseRow, other: CaseRow): boolean {
  return row.statements.every(({ cell }, index) => isSameCell(cell, other.statements[index]?.cell));
}

function isSameCell(cell: CaseCell, other: CaseCell | undefined): boolean {
  const parts = (each: CaseCell | undefined) =>
    JSON.stringify([each?.state, each?.grade, each?.why, fold(each?.qualifier ?? ''), each?.candidates]);
  return parts(cell) === parts(other);
}

/** A cell that is stated twice and differently: both readings stay with it. */
function withoutGrade(rows: readonly CaseRow[], first: CaseRow): CaseRow {
  const statements = first.statements.map(({ criterion }, index): Statement => {
    const texts = rows.flatMap((row) => row.statements[index]?.cell.text ?? []);
    return { criterion, cell: contradictedCell(texts) };
  });
  return { ...first, statements };
}

/** What is left of a cell of which different things are said. */
export function contradictedCell(texts: readonly string[]): CaseCell {
  const candidates = [...new Set(texts)];
  return { ...EMPTY_CELL, text: candidates.join(' | '), why: 'not-understood', candidates };
}

/** Every row of a group but the first is set aside; where they differ, the first is as well. */
function tellTwice(run: TableRun, rows: readonly CaseRow[], isAlike: boolean, context: ReadingContext): void {
  const [first] = rows;
  if (first === undefined) return;
  const isWide = run.plan.form === 'wide';
  const code = isWide ? 'cases-case-twice' : 'cases-cell-twice';
  const lines = linesOf(rows);
  const used = isAlike ? say('used-first') : say('used-none');
  const { name, round } = first;
  const item = first.statements[0]?.criterion.id ?? '';
  const message = isWide
    ? say('case-twice', { lines, name, used })
    : say('case-cell-twice', { lines, name, item, used });
  context.log.count(code, JSON.stringify([run.path, fold(name), round, isWide ? '' : item]), () => ({
    message,
    file: run.path,
    row: rows[1]?.row.line ?? null,
    value: name,
  }));
  for (const { row } of isAlike ? rows.slice(1) : rows) {
    keepRejected(run, row, PROBLEM_KINDS[code].title, context.rejected);
  }
}

const SHOWN = 10;

function linesOf(rows: readonly CaseRow[]): string | Wording {
  const names = rows
    .slice(0, SHOWN)
    .map(({ row }) => row.line)
    .join(', ');
  const more = rows.length - SHOWN;
  return more > 0 ? say('names-and-more', { names, more }) : names;
}

/** In the order in which the cases appear in the file. */
function casesOf(rows: readonly CaseRow[], { criteria, outcome }: TableReading): Case[] {
  const groups = new Map<string, { first: CaseRow; cells: Map<string, CaseCell> }>();
  for (const row of [...rows].sort((a, b) => a.row.line - b.row.line)) {
    const key = caseKey(row.name, row.round);
    const group = groups.get(key) ?? { first: row, cells: new Map() };
    for (const { criterion, cell } of row.statements) group.cells.set(criterion.id, cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first: { name, round }, cells }) => ({
    name,
    round,
    cells: criteria.map(({ id }) => cells.get(id) ?? EMPTY_CELL),
    outcome: outcome === null ? null : (cells.get(outcome.id) ?? EMPTY_CELL),
  }));
}
