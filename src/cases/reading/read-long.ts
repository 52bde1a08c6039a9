import { type ProblemDetails, say } from '../../problems.ts';
import type { DataRow } from '../../responses/file-run.ts';
import { fold, nearest } from '../../text.ts';
import type { Criterion } from '../types.ts';
import type { ReadingContext } from './context.ts';
import { ownCriterion } from './criteria.ts';
import { type MatrixField, matrixField } from './fields.ts';
import { filled, readCell } from './read-cell.ts';
import { outcomeOf, type TableReading } from './read-wide.ts';
import type { CaseRow } from './statements.ts';
import { cellAt, columnName, type RowFault, rejectRow, roundOf, type TableRun } from './table-run.ts';

/** Reads a table with a row a cell: case, criterion, grade, and what stands beside it. */
export function readLong(run: TableRun, context: ReadingContext): TableReading {
  const state: LongState = { criteria: new Map(), outcome: null };
  const rows = run.rows.flatMap((row) => cellRow(run, row, state, context) ?? []);
  return { rows, criteria: [...state.criteria.values()], outcome: state.outcome };
}

/** What has been met so far. */
interface LongState {
  readonly criteria: Map<string, Criterion>;
  outcome: Criterion | null;
}

function cellRow(run: TableRun, row: DataRow, state: LongState, context: ReadingContext): CaseRow | null {
  const { fields } = run.plan;
  const refuse = (fault: RowFault) => {
    rejectRow(run, row, fault, context);
    return null;
  };
  const name = filled(cellAt(row, fields.get('case')));
  if (name === null)
    return refuse({ code: 'cases-name-blank', message: (count) => say('case-rows-no-name', { count }) });
  const wanted = filled(cellAt(row, fields.get('criterion')));
  if (wanted === null) {
    const message = (count: number) => say('case-rows-no-criterion', { count });
    return refuse({ code: 'cases-criterion-unknown', group: 'blank', message });
  }
  const round = roundOf(run, row, context);
  if (round === 'other') return null;
  const criterion = criterionOf(wanted, state, context);
  if (criterion === null) return refuse(unknownCriterion(wanted, context));
  const cell = cellOf(run, row, criterion === state.outcome, context);
  return { row, name, round, statements: [{ criterion, cell }] };
}

function criterionOf(name: string, state: LongState, context: ReadingContext): Criterion | null {
  if (isOutcomeName(name, context)) {
    state.outcome ??= outcomeOf(name, context);
    return state.outcome;
  }
  const { criteria, language } = context;
  const own = criteria.isClosed ? null : ownCriterion(name, language);
  const found = criteria.find(name) ?? own;
  if (found === null) return null;
  // The first spelling is the label.
  const known = state.criteria.get(found.id) ?? found;
  state.criteria.set(found.id, known);
  return known;
}

function isOutcomeName(name: string, { outcome, criteria, language }: ReadingContext): boolean {
  if (outcome === null) return matrixField(name)?.field === 'outcome' && criteria.find(name) === null;
  if (fold(name) === fold(outcome)) return true;
  const idOf = (text: string) => (criteria.find(text) ?? ownCriterion(text, language)).id;
  return idOf(name) === idOf(outcome);
}

function unknownCriterion(name: string, { criteria }: ReadingContext): RowFault {
  const ids = criteria.known.map(({ id }) => id);
  const near = nearest(name, [...ids, ...criteria.known.flatMap(({ label }) => Object.values(label))]);
  const details: RowFault['details'] = {
    value: name,
    expected: ids.join(', '),
  } satisfies Partial<ProblemDetails>;
  const message = (count: number) => say('case-rows-criterion-unknown', { count, name, near });
  return { code: 'cases-criterion-unknown', group: fold(name), message, details };
}

const BESIDE = [
  'qualifier',
  'source',
  'page',
  'note',
  'candidates',
] as const satisfies readonly MatrixField[];

function cellOf(run: TableRun, row: DataRow, isOutcome: boolean, context: ReadingContext) {
  const { fields } = run.plan;
  const beside = Object.fromEntries(BESIDE.map((field) => [field, cellAt(row, fields.get(field))]));
  const index = fields.get('grade') ?? 0;
  const place = { path: run.path, row, column: columnName(run, index), isOutcome };
  return readCell(cellAt(row, index), beside, place, context);
}
