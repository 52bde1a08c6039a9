import { type Outcome, type Problem, problem, say } from '../../problems.ts';
import { isEmptyRow } from '../../responses/clean.ts';
import { empty } from '../../responses/decode.ts';
import { findHeader, type HeaderCell, OPENING_ROWS, readHeader } from '../../responses/header.ts';
import { roundName } from '../../responses/rounds.ts';
import type { ResponseSource } from '../../responses/types.ts';
import { assembleCases } from './assemble-part.ts';
import type { CasePart } from './case-part.ts';
import type { ReadingContext } from './context.ts';
import { type OpenedTables, openTextTable, openWorkbookTables, type Table } from './open-tables.ts';
import { type MatrixPlan, planMatrix } from './plan-columns.ts';
import { readLong } from './read-long.ts';
import { readWide } from './read-wide.ts';
import { cellAt, rejectRow, type TableRun } from './table-run.ts';

/** Reads a matrix out of a file of text or a workbook. Problems that end the reading are given back. */
export async function readMatrixFile(
  source: ResponseSource,
  kind: 'text' | 'workbook',
  context: ReadingContext,
): Promise<Outcome<CasePart>> {
  const opened = await (kind === 'text' ? openTextTable(source) : openWorkbookTables(source));
  if (!opened.ok) return opened;
  const looks = opened.value.tables.map((table) => lookAt(opened.value.path, table, context));
  // A workbook often has a sheet of explanations first.
  const look =
    looks.find(({ fatal }) => fatal.length === 0) ??
    looks.find(({ header }) => header.length > 0) ??
    looks[0];
  if (look === undefined || look.plan === null) return failed([...opened.problems, empty(opened.value.path)]);
  for (const { text } of look.header) if (text !== '') context.headers.add(text);
  if (look.fatal.length > 0) return failed([...opened.problems, ...look.fatal]);
  const round = source.round === undefined ? null : roundName(source.round);
  const part = readTable(opened.value, { ...look, plan: look.plan, round }, context);
  return { ok: true, value: part, problems: [...opened.problems, ...sheetNote(opened.value, look, looks)] };
}

function failed(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, value: null, problems };
}

/** What the first rows of a table show. */
interface Look {
  readonly table: Table;
  readonly header: readonly HeaderCell[];
  readonly rows: Table['rows'];
  /** Null where nothing stands in the table. */
  readonly plan: MatrixPlan | null;
  /** Why it is no matrix. */
  readonly fatal: readonly Problem[];
}

function lookAt(path: string, table: Table, context: ReadingContext): Look {
  const found = findHeader(table.rows.slice(0, OPENING_ROWS).map(({ cells }) => cells));
  const first = found ? table.rows[found.header] : undefined;
  if (!found || !first) return { table, header: [], rows: [], plan: null, fatal: [empty(path)] };
  const header = readHeader(first.cells);
  const rows = table.rows.slice((found.tags ?? found.header) + 1).filter(({ cells }) => !isEmptyRow(cells));
  const plan = planMatrix(path, header, context);
  return {
    table,
    header,
    rows,
    plan,
    fatal: [...plan.problems, ...shortcomings(path, header, plan, rows.length)],
  };
}

const SHOWN = 12;

/** What a matrix cannot do without. */
function shortcomings(
  path: string,
  header: readonly HeaderCell[],
  plan: MatrixPlan,
  rows: number,
): Problem[] {
  const headers = header
    .flatMap(({ text }) => (text === '' ? [] : [text.slice(0, 60)]))
    .slice(0, SHOWN)
    .join(', ');
  if (!plan.fields.has('case')) {
    return [
      problem('cases-no-case-column', {
        message: say('case-no-column', { file: path, headers }),
        file: path,
      }),
    ];
  }
  // Outcomes may stand in a file of their own, beside scores.
  const isGraded = plan.fields.has('outcome') || plan.columns.some(({ kind }) => kind === 'criterion');
  if (plan.form === 'wide' && !isGraded) {
    return [
      problem('cases-no-criteria', { message: say('case-no-criteria', { file: path, headers }), file: path }),
    ];
  }
  if (rows > 0) return [];
  return [problem('data-no-rows', { message: say('file-no-rows', { file: path }), file: path })];
}

function readTable(
  { path, sha256 }: OpenedTables,
  { header, plan, rows, round }: Look & { readonly plan: MatrixPlan; readonly round: string | null },
  context: ReadingContext,
): CasePart {
  const before = context.rejected.length;
  const whole: TableRun = { path, header, plan, rows, round };
  const run = { ...whole, rows: rows.filter((row) => isAsLong(whole, row, context)) };
  noteColumns(run, context);
  const reading = plan.form === 'wide' ? readWide(run, context) : readLong(run, context);
  const { cases, used } = assembleCases(run, reading, context);
  const rejected = context.rejected.length - before;
  return {
    input: { path, sha256, rows: rows.length, used, rejected },
    criteria: reading.criteria,
    outcome: reading.outcome,
    cases,
  };
}

/** A row with more cells than headers has lost its places; the cells of one with fewer are blank. */
function isAsLong(run: TableRun, row: Table['rows'][number], context: ReadingContext): boolean {
  const { header, path } = run;
  const isTooLong = row.cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (isTooLong) {
    rejectRow(
      run,
      row,
      { code: 'data-row-too-long', message: (count) => say('rows-too-long', { count }) },
      context,
    );
  } else if (row.cells.length < header.findLastIndex(({ text }) => text !== '') + 1) {
    const message = (count: number) => say('rows-too-short', { count });
    context.log.count('data-row-too-short', path, (count) => ({
      message: message(count),
      file: path,
      row: row.line,
    }));
  }
  return !isTooLong;
}

function noteColumns(run: TableRun, { log }: ReadingContext): void {
  const { path: file, plan, header, rows } = run;
  const unused: string[] = [];
  header.forEach(({ text, position }, index) => {
    const column = plan.columns[index];
    if (text === '' && column?.kind === 'unused' && rows.some((row) => cellAt(row, index).trim() !== '')) {
      log.add('cases-header-empty', {
        message: say('case-header-empty', { file, position }),
        file,
        column: `#${position}`,
      });
    }
    if (text === '' || column?.kind !== 'unused') return;
    if (column.nearest === null) unused.push(text);
    else noteNear(file, text, column.nearest, log);
  });
  if (unused.length === 0) return;
  const names = unused.slice(0, SHOWN).join(', ');
  const more = unused.length - SHOWN;
  const message = say('columns-not-used', {
    count: unused.length,
    names: more > 0 ? say('names-and-more', { names, more }) : names,
  });
  const remedy = say('do-name-criterion-column');
  log.add('data-column-unmatched', { message, file, count: unused.length, remedy });
}

function noteNear(file: string, header: string, nearest: string, log: ReadingContext['log']): void {
  log.add('data-column-unmatched', {
    message: say('column-near', { header, nearest }),
    file,
    column: header,
    expected: nearest,
    remedy: say('do-name-column', { item: nearest, header }),
  });
}

/** Which sheet was read, where several hold something. */
function sheetNote({ path: file }: OpenedTables, { table }: Look, looks: readonly Look[]): Problem[] {
  const others = looks.filter((look) => look.table !== table && look.header.length > 0);
  if (table.sheet === null || others.length === 0) return [];
  const names = others.map((look) => look.table.sheet ?? '').join(', ');
  return [
    problem('cases-sheet-chosen', {
      message: say('case-sheet-chosen', { file, name: table.sheet, names }),
      file,
    }),
  ];
}
