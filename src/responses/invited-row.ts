import { cleanName, detach, isBlankCell } from './clean.ts';
import { fieldOf, plainName } from './fields.ts';
import { parseNumber } from './numbers.ts';
import { roundName } from './rounds.ts';
import type { InvitedCount } from './types.ts';
import { yesOrNo } from './yes-no.ts';

/** Where the columns of a list of those invited are; -1 for one that it does not have. */
export interface InvitedColumns {
  readonly mechanism: number;
  readonly round: number;
  readonly respondent: number;
  readonly role: number;
  readonly sector: number;
  readonly count: number;
  readonly active: number;
}

const COUNT_NAMES = [
  'invited',
  'number invited',
  'invitees',
  'invites',
  'invitados',
  'convidados',
  'count',
  'number',
];

const ACTIVE_NAMES = [
  ...['active', 'active member', 'active members', 'actif', 'actifs', 'membre actif', 'membres actifs'],
  ...['activo', 'activa', 'activos', 'miembro activo', 'miembros activos'],
  ...['ativo', 'ativa', 'ativos', 'membro ativo', 'membros ativos'],
];

/** Finds the columns by their headers, in four languages. */
export function findInvitedColumns(header: readonly string[]): InvitedColumns {
  const field = (name: string) => header.findIndex((cell) => fieldOf(cell)?.field === name);
  const named = (names: readonly string[]) => header.findIndex((cell) => names.includes(plainName(cell)));
  return {
    mechanism: field('mechanism'),
    round: field('round'),
    respondent: field('respondent'),
    role: field('role'),
    sector: field('sector'),
    count: named(COUNT_NAMES),
    active: named(ACTIVE_NAMES),
  };
}

/** Why a line cannot be used. */
export type InvitedFault = 'data-mechanism-blank' | 'data-count-unusable';

/** What is odd about a line that can be used all the same. */
export type InvitedRemark = 'invited-number-beside-person' | 'invited-active-unusable';

export interface InvitedLine {
  readonly kind: 'line';
  readonly who: InvitedCount;
  /** Id of the one person whom the line is about; null where it is about a number of people. */
  readonly respondent: string | null;
  readonly remarks: readonly InvitedRemark[];
}

/** Reads one line; roles are written as `roleOf` finds them. */
export function readInvitedLine(
  cells: readonly string[],
  columns: InvitedColumns,
  roleOf: (name: string) => string | null,
): InvitedLine | { readonly kind: 'fault'; readonly fault: InvitedFault } {
  const mechanism = nameIn(cells, columns.mechanism);
  if (mechanism === null) return { kind: 'fault', fault: 'data-mechanism-blank' };
  const respondent = nameIn(cells, columns.respondent);
  const number = cells[columns.count] ?? '';
  const said = respondent === null ? null : numberBesidePerson(number);
  const invited = respondent === null ? groupSize(number, columns) : said === 0 ? 0 : 1;
  if (invited === null) return { kind: 'fault', fault: 'data-count-unusable' };
  const active = activeAmong(cells, columns, invited);
  const round = nameIn(cells, columns.round);
  const role = nameIn(cells, columns.role);
  return {
    kind: 'line',
    who: {
      mechanism,
      round: round === null ? null : roundName(round),
      role: role === null ? null : (roleOf(role) ?? role),
      sector: nameIn(cells, columns.sector),
      invited,
      active: active === 'unusable' ? 0 : active,
    },
    respondent: invited > 0 ? respondent : null,
    remarks: [
      ...(said === 'other' ? (['invited-number-beside-person'] as const) : []),
      ...(active === 'unusable' ? (['invited-active-unusable'] as const) : []),
    ],
  };
}

function nameIn(cells: readonly string[], index: number): string | null {
  const cell = cells[index] ?? '';
  return isBlankCell(cell) ? null : detach(cleanName(cell));
}

// more is a telephone number, and any number of such lines still adds up exactly
const MOST_PEOPLE = 1e8;

/** How many people a line without a person stands for; null where that cannot be read. */
function groupSize(cell: string, { count }: InvitedColumns): number | null {
  const number = count === -1 ? 1 : parseNumber(cell, null);
  return number === null || number < 0 || number > MOST_PEOPLE || !Number.isInteger(number) ? null : number;
}

/** 0 where it says that the person was not invited; 1 also where it says nothing. */
function numberBesidePerson(cell: string): 0 | 1 | 'other' {
  if (isBlankCell(cell)) return 1;
  const number = parseNumber(cell, null);
  if (number === 0 || yesOrNo(cell) === 'no') return 0;
  // a running number or a telephone as often as a count
  return number === 1 || yesOrNo(cell) === 'yes' ? 1 : 'other';
}

/** How many of the invited are active: yes or no for all of them, or their number; null without such a column. */
function activeAmong(
  cells: readonly string[],
  { active }: InvitedColumns,
  invited: number,
): number | null | 'unusable' {
  if (active === -1) return null;
  const cell = cells[active] ?? '';
  const number = parseNumber(cell, null);
  if (number !== null)
    return Number.isInteger(number) && number >= 0 && number <= invited ? number : 'unusable';
  if (isBlankCell(cell)) return 0;
  const answer = yesOrNo(cell);
  if (answer === null) return 'unusable';
  return answer === 'yes' ? invited : 0;
}
