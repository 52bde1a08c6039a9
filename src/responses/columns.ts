import type { Problem } from '../problems.ts';
import { ambiguousColumns, columnNamedTwice } from './column-problems.ts';
import { FIELDS, type Field, respondentStandIn } from './fields.ts';
import type { HeaderCell } from './header.ts';
import { type Claim, interpretHeader, RANKS } from './interpret.ts';
import type { ItemIndex } from './item-index.ts';
import { columnsNamed, type NamedColumn } from './named-columns.ts';
import { settleClaims } from './settle-claims.ts';
import type { ColumnUse } from './types.ts';

/** The columns of one item; numbers are indexes from 0. */
export interface ItemColumns {
  readonly item: string;
  answer: number | null;
  readonly options: Map<string, number>;
  note: number | null;
  evidence: number | null;
}

/** What was made of the header of one file. */
export interface ColumnPlan {
  readonly form: 'wide' | 'long';
  readonly uses: readonly ColumnUse[];
  readonly fields: ReadonlyMap<Field, number>;
  readonly items: ReadonlyMap<string, ItemColumns>;
  readonly problems: readonly Problem[];
}

/** Gives every column its use. Of two columns that claim one thing the better reason wins; as good a one is a problem. */
export function planColumns(
  path: string,
  header: readonly HeaderCell[],
  items: ItemIndex,
  named: readonly NamedColumn[],
  long: boolean | undefined,
): ColumnPlan {
  const claims: (Claim | null)[] = header.map((cell) => interpretHeader(cell, items));
  const problems = applyNames(path, header, named, claims);
  const form = (long ?? isLong(claims)) ? 'long' : 'wide';
  const fitting = claims.map((claim) => (claim && fits(claim.use, form) ? claim : null));
  const settled = settleClaims(path, header, fitting, namesWanted(form, items));
  const uses = withStandIn(header, settled.uses);
  return { form, uses, ...placesOf(uses), problems: [...problems, ...settled.problems] };
}

/** What columns can be called, for suggestions. */
function namesWanted(form: ColumnPlan['form'], { places }: ItemIndex): string[] {
  if (form === 'long') return [...FIELDS];
  return [...places.map(({ item }) => item.id), ...FIELDS.filter((field) => !LONG_FIELDS.has(field))];
}

/** Puts what the user named over what the headers say. */
function applyNames(
  path: string,
  header: readonly HeaderCell[],
  named: readonly NamedColumn[],
  claims: (Claim | null)[],
): Problem[] {
  const problems: Problem[] = [];
  for (const { name, header: wanted, use } of named) {
    const found = columnsNamed(wanted, header);
    if (found.length > 1) problems.push(ambiguousColumns(path, header, found, name));
    const [index] = found;
    if (index === undefined) continue;
    if (claims[index]?.rank === RANKS.named) problems.push(columnNamedTwice(path, header[index], name));
    claims[index] = { rank: RANKS.named, use };
  }
  return problems;
}

function isLong(claims: readonly (Claim | null)[]): boolean {
  const has = (field: Field) =>
    claims.some((claim) => claim?.use.kind === 'field' && claim.use.field === field);
  return has('item') && has('answer') && !claims.some((claim) => claim?.use.kind === 'item');
}

const LONG_FIELDS: ReadonlySet<string> = new Set<Field>(['item', 'answer', 'note', 'evidence']);

/** In wide form every item has columns of its own; in long form none has. */
function fits(use: ColumnUse, form: ColumnPlan['form']): boolean {
  if (use.kind === 'field') return form === 'long' || !LONG_FIELDS.has(use.field);
  return form === 'wide' || use.kind === 'metadata';
}

/** Where no column is the respondent, the number of the submission stands for them. */
function withStandIn(header: readonly HeaderCell[], uses: readonly ColumnUse[]): ColumnUse[] {
  if (uses.some((use) => use.kind === 'field' && use.field === 'respondent')) return [...uses];
  const free = header.map((cell, index) => {
    const kind = uses[index]?.kind;
    return kind === 'metadata' || kind === 'unmatched' ? cell.text : '';
  });
  const index = respondentStandIn(free);
  return uses.map((use, at) => (at === index ? { kind: 'field', field: 'respondent' } : use));
}

function placesOf(uses: readonly ColumnUse[]): Pick<ColumnPlan, 'fields' | 'items'> {
  const fields = new Map<Field, number>();
  const items = new Map<string, ItemColumns>();
  uses.forEach((use, index) => {
    if (use.kind === 'field') fields.set(use.field as Field, index);
    else if (use.kind !== 'metadata' && use.kind !== 'unmatched') placeInItem(use, index, items);
  });
  return { fields, items };
}

function placeInItem(
  use: Extract<ColumnUse, { readonly item: string }>,
  index: number,
  items: Map<string, ItemColumns>,
): void {
  const known = items.get(use.item);
  const columns = known ?? { item: use.item, answer: null, options: new Map(), note: null, evidence: null };
  if (use.kind === 'item') columns.answer = index;
  else if (use.kind === 'option') columns.options.set(use.code, index);
  else columns[use.kind] = index;
  items.set(use.item, columns);
}
