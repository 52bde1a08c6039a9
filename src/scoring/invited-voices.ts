import { nameIn, type RowGroup } from '../responses/row-groups.ts';
import type { InvitedMember, ResponseTable } from '../responses/types.ts';
import type { ScopeFinder } from './invited-scope.ts';

/** Someone who answered, as they count in the response. */
export interface Voice {
  readonly row: number;
  /** From the list where they are matched with it, else from the answers; empty where none is given. */
  readonly role: string;
  readonly sector: string;
  /** False where the list says that they are no active member. */
  readonly isActive: boolean;
}

/**
 * Who of some rows counts in the response: those on the list where `members` are given and every row has an id; else
 * all of them, and it is not known (null) how many are not on the list.
 */
export function voicesOf(
  rows: readonly number[],
  table: ResponseTable,
  members: ReadonlyMap<string, InvitedMember> | null,
): { readonly voices: readonly Voice[]; readonly notOnList: number | null } {
  if (members === null || rows.some((row) => idIn(table, row) === ''))
    return { voices: rows.map((row) => voiceByAnswers(table, row)), notOnList: null };
  const voices = rows.flatMap((row) => {
    const member = members.get(idIn(table, row));
    return member ? [voiceByList(member, row)] : [];
  });
  return { voices, notOnList: rows.length - voices.length };
}

/**
 * Whether anybody who answered is on the list by their id. Where nobody is, list and answers number people in two
 * ways, and matching them would say that nobody answered.
 */
export function idsMeet(groups: readonly RowGroup[], table: ResponseTable, scopeOf: ScopeFinder): boolean {
  return groups.some(({ mechanism, round, rows }) => {
    const members = scopeOf(mechanism, round)?.members;
    return members != null && rows.some((row) => members.has(idIn(table, row)));
  });
}

/** A respondent's id; empty where there is none. */
export function idIn(table: ResponseTable, row: number): string {
  return nameIn(table.respondent, row) ?? '';
}

function voiceByAnswers(table: ResponseTable, row: number): Voice {
  return {
    row,
    role: nameIn(table.role, row) ?? '',
    sector: nameIn(table.attributes.sector, row) ?? '',
    isActive: true,
  };
}

function voiceByList({ role, sector, active }: InvitedMember, row: number): Voice {
  return { row, role: role ?? '', sector: sector ?? '', isActive: active ?? true };
}
