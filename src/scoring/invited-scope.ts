import type { InvitedCount, InvitedList, InvitedMember } from '../responses/types.ts';

/** The lines of a list that hold for one mechanism and round. */
export interface InvitedScope {
  readonly counts: readonly InvitedCount[];
  /** By the id of the respondent; null unless every one of those invited is named by one. */
  readonly members: ReadonlyMap<string, InvitedMember> | null;
}

/** Finds the lines for a mechanism and round; null where the list does not know the mechanism in it. */
export type ScopeFinder = (mechanism: string, round: string) => InvitedScope | null;

/** Lines for the round itself go before lines that name no round. */
export function scopeFinder({ counts, members }: Pick<InvitedList, 'counts' | 'members'>): ScopeFinder {
  const countsOf = byMechanism(counts);
  const membersOf = byMechanism(members);
  const known = new Map<string, InvitedScope | null>();
  const find = (mechanism: string, round: string): InvitedScope | null => {
    const own = countsOf.get(mechanism) ?? [];
    const wanted = own.some((each) => each.round === round) ? round : null;
    const inScope = own.filter((each) => each.round === wanted);
    if (inScope.length === 0) return null;
    const named = (membersOf.get(mechanism) ?? []).filter((each) => each.round === wanted);
    const isWhole = named.length > 0 && named.length === sumInvited(inScope);
    return {
      counts: inScope,
      members: isWhole ? new Map(named.map((each) => [each.respondent, each])) : null,
    };
  };
  return (mechanism, round) => {
    const key = JSON.stringify([mechanism, round]);
    const scope = known.get(key) ?? find(mechanism, round);
    known.set(key, scope);
    return scope;
  };
}

/** How many were invited by these lines. */
export function sumInvited(counts: readonly InvitedCount[]): number {
  return counts.reduce((sum, each) => sum + each.invited, 0);
}

function byMechanism<T extends { readonly mechanism: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.mechanism);
    if (group) group.push(each);
    else groups.set(each.mechanism, [each]);
  }
  return groups;
}
