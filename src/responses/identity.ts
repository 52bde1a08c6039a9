import type { Checklist } from '../checklist/types.ts';
import { fold } from '../text.ts';
import { cleanName, detach, isBlankCell } from './clean.ts';
import type { Field } from './fields.ts';
import type { FileRun } from './file-run.ts';
import { blank, blankRole, unknownLevel, unknownRole, unusableWeight } from './identity-faults.ts';
import { placeOf } from './name-index.ts';
import { parseWeight } from './numbers.ts';
import type { Rejection } from './rejection.ts';
import { levelOf, roleFinder, usesLevels } from './roles.ts';
import { roundName, roundOfFile } from './rounds.ts';
import type { TableDraft } from './table.ts';
import { type ColumnUse, NO_NAME, type ReadOptions } from './types.ts';

/** Who answered, and what is known of them; numbers are places in the name columns of the table. */
export interface Identity {
  readonly kind: 'person';
  readonly mechanism: number;
  readonly round: number;
  readonly role: number;
  readonly respondent: number;
  /** In millionths; NaN where the file has no weights. */
  readonly weight: number;
  /** In the order of `TableDraft.attributes`. */
  readonly attributes: readonly number[];
}

export type IdentityReading = Identity | Rejection | { readonly kind: 'filtered' };

/** Names met in columns by which rows were chosen, for the case that none fits. */
export interface SeenNames {
  readonly mechanisms: Set<string>;
  readonly rounds: Set<string>;
}

type Reading = number | Rejection | typeof FILTERED;
type ReadName = (cells: readonly string[]) => Reading;

const FILTERED = { kind: 'filtered' } as const;

/** What the reading of identities needs besides the file. */
export interface IdentityContext {
  readonly checklist: Checklist;
  readonly options: ReadOptions;
  readonly table: TableDraft;
  readonly seen: SeenNames;
}

/** Reads who answered from the cells of a row. */
export function identityReader(
  run: FileRun,
  context: IdentityContext,
): (cells: readonly string[]) => IdentityReading {
  const mechanismOf = mechanismReader(run, context);
  const roundOf = roundReader(run, context);
  const roleOf = roleReader(run, context);
  const respondentOf = respondentReader(run, context);
  const attributesOf = [...context.table.attributes.keys()].map((name) =>
    attributeReader(name, run, context),
  );
  const weightOf = weightReader(run);
  return (cells) => {
    const mechanism = mechanismOf(cells);
    if (typeof mechanism !== 'number') return mechanism;
    const round = roundOf(cells);
    if (typeof round !== 'number') return round;
    const role = roleOf(cells);
    if (typeof role !== 'number') return role;
    const weight = weightOf(cells);
    if (typeof weight !== 'number') return weight;
    const attributes: number[] = [];
    for (const attributeOf of attributesOf) {
      const attribute = attributeOf(cells);
      if (typeof attribute !== 'number') return attribute;
      attributes.push(attribute);
    }
    // last, so that ids of rows that are not used are not kept
    const respondent = respondentOf(cells);
    if (typeof respondent !== 'number') return respondent;
    return { kind: 'person', mechanism, round, role, respondent, weight, attributes };
  };
}

/** Understands each spelling in a column once; `constant` is what it is where the file has no such column. */
function cachedReader(
  run: FileRun,
  field: Field,
  constant: () => Reading,
  understand: (cell: string) => Reading,
): ReadName {
  const index = run.plan.fields.get(field);
  if (index === undefined) {
    const only = constant();
    return () => only;
  }
  const known = new Map<string, Reading>();
  return (cells) => {
    const cell = cells[index] ?? '';
    const before = known.get(cell);
    if (before !== undefined) return before;
    const own = detach(cell);
    const reading = understand(own);
    known.set(own, reading);
    return reading;
  };
}

/** The name of the mechanism where the data do not say. */
export const ALL_RESPONDENTS = 'all respondents';

function mechanismReader(run: FileRun, { options, table, seen }: IdentityContext): ReadName {
  const wanted = options.mechanism === undefined ? null : cleanName(options.mechanism);
  const place = (name: string) => placeOf(table.mechanism, name);
  return cachedReader(
    run,
    'mechanism',
    () => place(wanted ?? ALL_RESPONDENTS),
    (cell) => {
      if (isBlankCell(cell)) return blank('data-mechanism-blank', 'mechanism');
      const name = cleanName(cell);
      seen.mechanisms.add(name);
      return wanted === null || fold(name) === fold(wanted) ? place(name) : FILTERED;
    },
  );
}

/** The name of the round where nothing tells. */
export const UNNAMED_ROUND = 'unnamed';

/** What the rows of a file without a column for the round belong to. */
export function roundWithoutColumn(run: Pick<FileRun, 'source' | 'path'>, options: ReadOptions): string {
  const given = options.round ?? run.source.round;
  return given === undefined ? (roundOfFile(run.path) ?? UNNAMED_ROUND) : roundName(given);
}

function roundReader(run: FileRun, { options, table, seen }: IdentityContext): ReadName {
  const wanted = options.round === undefined ? null : roundName(options.round);
  const place = (name: string) => placeOf(table.round, name);
  return cachedReader(
    run,
    'round',
    () => place(roundWithoutColumn(run, options)),
    (cell) => {
      if (isBlankCell(cell)) return blank('data-round-blank', 'round');
      const name = roundName(cell);
      seen.rounds.add(name);
      return wanted === null || name === wanted ? place(name) : FILTERED;
    },
  );
}

function roleReader(run: FileRun, { checklist, table }: IdentityContext): ReadName {
  const find = roleFinder(checklist);
  const weighed = checklist.scoring.roles !== 'pooled';
  const declared = checklist.roles.map(({ id }) => id);
  return cachedReader(
    run,
    'role',
    () => NO_NAME,
    (cell) => {
      if (isBlankCell(cell)) return weighed ? blankRole() : NO_NAME;
      const role = find(cell) ?? (declared.length > 0 ? null : cleanName(cell));
      return role === null ? unknownRole(cleanName(cell), declared) : placeOf(table.role, role);
    },
  );
}

function respondentReader(run: FileRun, { table }: IdentityContext): ReadName {
  const index = run.plan.fields.get('respondent');
  return (cells) => {
    const cell = index === undefined ? '' : (cells[index] ?? '');
    if (!isBlankCell(cell)) return placeOf(table.respondent, cleanName(cell));
    return run.plan.form === 'long' ? blank('data-respondent-blank', 'respondent') : NO_NAME;
  };
}

function attributeReader(name: string, run: FileRun, { checklist, table }: IdentityContext): ReadName {
  const column = table.attributes.get(name);
  const index = run.attributes.get(name) ?? run.plan.fields.get(name as Field);
  if (index === undefined || !column) return () => NO_NAME;
  const nameOf = attributeNames(run.plan.uses[index], checklist);
  return (cells) => {
    const cell = cells[index] ?? '';
    if (isBlankCell(cell)) return NO_NAME;
    const value = nameOf(cell);
    return value === null ? unknownLevel(cleanName(cell)) : placeOf(column, value);
  };
}

/** How the names in a column are written one way; a level may be unknown, which is null. */
function attributeNames(use: ColumnUse | undefined, checklist: Checklist): (cell: string) => string | null {
  const field = use?.kind === 'field' ? use.field : null;
  if (field === 'level' && usesLevels(checklist)) return levelOf;
  if (field === 'round') return roundName;
  if (field !== 'role') return cleanName;
  const find = roleFinder(checklist);
  return (cell) => find(cell) ?? cleanName(cell);
}

function weightReader(run: FileRun): ReadName {
  const index = run.plan.fields.get('weight');
  if (index === undefined) return () => Number.NaN;
  return (cells) => parseWeight(cells[index] ?? '') ?? unusableWeight(cells[index] ?? '', run, index);
}
