import type { Problem } from '../../problems.ts';
import { ambiguousColumns, columnNamedTwice } from '../../responses/column-problems.ts';
import type { HeaderCell } from '../../responses/header.ts';
import { columnsNamed } from '../../responses/named-columns.ts';
import { fold, nearest } from '../../text.ts';
import type { Criterion } from '../types.ts';
import type { ReadingContext } from './context.ts';
import { ownCriterion } from './criteria.ts';
import { MATRIX_FIELDS, type MatrixField, matrixField } from './fields.ts';

/** What was made of one column. */
export type ColumnPlan =
  | { readonly kind: 'field'; readonly field: MatrixField }
  // certain: of a checklist or named by the user, else any header that is not known otherwise
  | { readonly kind: 'criterion'; readonly criterion: Criterion; readonly isCertain: boolean }
  | { readonly kind: 'unused'; readonly nearest: string | null };

/** What was made of the header of one table. */
export interface MatrixPlan {
  /** `wide`: a row a case; `long`: a row a cell. */
  readonly form: 'wide' | 'long';
  readonly columns: readonly ColumnPlan[];
  /** Indexes from 0. */
  readonly fields: ReadonlyMap<MatrixField, number>;
  readonly problems: readonly Problem[];
}

/**
 * Gives every column its use: what the user named first, then ids and titles of the checklist, then fields. Without a
 * checklist any other header is a criterion.
 */
export function planMatrix(path: string, header: readonly HeaderCell[], context: ReadingContext): MatrixPlan {
  const first = header.map((cell) => claimOf(cell, header, context));
  const problems = applyNames(path, header, context, first);
  const has = (field: MatrixField) =>
    first.some((claim) => claim?.use.kind === 'field' && claim.use.field === field);
  const form = has('criterion') && has('grade') ? 'long' : 'wide';
  const claims = header.map((cell, index) => fitting(cell, first[index] ?? null, form, context));
  const settled = settle(path, header, claims);
  const columns = header.map((cell, index): ColumnPlan => {
    const claim = claims[index] ?? null;
    if (claim === null) return { kind: 'unused', nearest: nearestName(cell, form, context) };
    return settled.winners.has(index) ? claim.use : { kind: 'unused', nearest: null };
  });
  const fields = new Map(
    columns.flatMap((column, index): [MatrixField, number][] =>
      column.kind === 'field' ? [[column.field, index]] : [],
    ),
  );
  return { form, columns, fields, problems: [...problems, ...settled.problems] };
}

type Use = Exclude<ColumnPlan, { readonly kind: 'unused' }>;

/** A use that a column can have; the lowest rank of all columns that claim it gets it. */
interface Claim {
  readonly use: Use;
  readonly rank: number;
}

const RANKS = { named: 0, id: 1, ownName: 2, anyHeader: 10 } as const;

function claimOf(cell: HeaderCell, header: readonly HeaderCell[], context: ReadingContext): Claim | null {
  const { text } = cell;
  if (text === '') return null;
  if (isOutcome(cell, header, context))
    return { use: { kind: 'field', field: 'outcome' }, rank: RANKS.named };
  const criterion = context.criteria.find(text);
  const match = matrixField(text);
  // Where the outcome is named, no other header is taken for it.
  const field = match?.field === 'outcome' && context.outcome !== null ? null : match;
  if (criterion && (field === null || fold(criterion.id) === fold(text))) {
    return { use: { kind: 'criterion', criterion, isCertain: true }, rank: RANKS.id };
  }
  return field && { use: { kind: 'field', field: field.field }, rank: RANKS.ownName + field.rank };
}

function isOutcome(
  { text, position }: HeaderCell,
  header: readonly HeaderCell[],
  { outcome, criteria, language }: ReadingContext,
): boolean {
  if (outcome === null) return false;
  if (columnsNamed(outcome, header).includes(position - 1)) return true;
  const criterion = criteria.find(text) ?? ownCriterion(text, language);
  return criterion.id === (criteria.find(outcome) ?? ownCriterion(outcome, language)).id;
}

/** Puts what the user named over what the headers say. */
function applyNames(
  path: string,
  header: readonly HeaderCell[],
  { named, namesFound }: ReadingContext,
  claims: (Claim | null)[],
): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set<number>();
  for (const { name, header: wanted, use } of named) {
    const found = columnsNamed(wanted, header);
    if (found.length > 1) problems.push(ambiguousColumns(path, header, found, name));
    const [index] = found;
    if (index === undefined) continue;
    namesFound.add(name);
    if (taken.has(index)) problems.push(columnNamedTwice(path, header[index], name));
    taken.add(index);
    claims[index] = { use: use.kind === 'field' ? use : { ...use, isCertain: true }, rank: RANKS.named };
  }
  return problems;
}

const LONG_FIELDS: ReadonlySet<MatrixField> = new Set(['criterion', 'grade', 'qualifier', 'candidates']);

/** In wide form every criterion has a column of its own; in long form none has, nor has the outcome. */
function fitting(
  { text }: HeaderCell,
  claim: Claim | null,
  form: MatrixPlan['form'],
  { criteria, language }: ReadingContext,
): Claim | null {
  if (form === 'long') return claim?.use.kind === 'field' && claim.use.field !== 'outcome' ? claim : null;
  const isTaken = claim !== null && !(claim.use.kind === 'field' && LONG_FIELDS.has(claim.use.field));
  if (isTaken || text === '') return claim;
  if (criteria.isClosed) return null;
  const criterion = ownCriterion(text, language);
  return { use: { kind: 'criterion', criterion, isCertain: false }, rank: RANKS.anyHeader };
}

/** Of several columns that claim one thing the best name wins; as good a one is a problem. */
function settle(path: string, header: readonly HeaderCell[], claims: readonly (Claim | null)[]) {
  const groups = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    if (claim === null) return;
    const key = keyOf(claim.use);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const winners = new Set<number>();
  const problems: Problem[] = [];
  for (const indexes of groups.values()) {
    const best = Math.min(...indexes.map((index) => claims[index]?.rank ?? 0));
    const first = indexes.filter((index) => claims[index]?.rank === best);
    const [winner] = first;
    const use = winner === undefined ? undefined : claims[winner]?.use;
    if (winner === undefined || use === undefined) continue;
    winners.add(winner);
    if (first.length > 1 && mustBeClear(use))
      problems.push(ambiguousColumns(path, header, first, nameOf(use)));
  }
  return { winners, problems };
}

function mustBeClear(use: Use): boolean {
  return use.kind === 'criterion' || !['source', 'page', 'note'].includes(use.field);
}

function keyOf(use: Use): string {
  return `${use.kind} ${nameOf(use)}`;
}

function nameOf(use: Use): string {
  return use.kind === 'field' ? use.field : use.criterion.id;
}

function nearestName(
  { text }: HeaderCell,
  form: MatrixPlan['form'],
  { criteria }: ReadingContext,
): string | null {
  const titles = criteria.known.flatMap(({ id, label }) => [id, ...Object.values(label)]);
  return nearest(text, form === 'long' ? MATRIX_FIELDS : titles);
}
