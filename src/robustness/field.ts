import { type Checklist, CONSENSUS_ROLE } from '../checklist/types.ts';
import type { ResponseTable } from '../responses/types.ts';
import { type GroupTally, groupTally } from '../scoring/group.ts';
import { type ItemPlace, itemPlaces } from '../scoring/places.ts';
import { compareRounds } from '../scoring/rounds.ts';
import { type Scope, wholeScope } from '../scoring/scope.ts';
import { tallyResponses } from '../scoring/tally.ts';
import { finalOverall } from '../scoring/through-gates.ts';
import type { Score } from '../scoring/types.ts';
import { createRanking, type Ranking, withoutRanking } from './ranking.ts';
import { rowsByGroup, rowsKey } from './rows.ts';
import type { RoundRanking } from './types.ts';

/** One mechanism in one round, as declared; what every variation starts from. */
export interface Subject {
  readonly mechanism: string;
  readonly round: string;
  readonly group: GroupTally;
  /** Its items are valued once and taken from here wherever answers and item rules stay. */
  readonly scope: Scope;
  readonly declared: Score;
  /** Its rows in the table. */
  readonly rows: Uint32Array;
}

/** The mechanisms of one round. */
export interface Contest {
  /** Places in the list of subjects. */
  readonly orders: readonly number[];
  readonly ranking: Ranking;
  readonly result: RoundRanking;
}

/** All that variations are compared with. */
export interface Field {
  readonly checklist: Checklist;
  readonly places: readonly ItemPlace[];
  readonly table: ResponseTable;
  /** Sorted by mechanism, then round. */
  readonly subjects: readonly Subject[];
  /** One for each round. */
  readonly contests: readonly Contest[];
  readonly hasBands: boolean;
  /** Whether respondents of two roles answered. */
  readonly hasRoles: boolean;
}

/** Scores every mechanism and round as declared. */
export function createField(table: ResponseTable, checklist: Checklist): Field {
  const places = itemPlaces(checklist);
  const tally = tallyResponses(table, checklist, null);
  const rows = rowsByGroup(table);
  const subjects = tally.groups.map(({ mechanism, round }, index): Subject => {
    const group = groupTally(tally, checklist, places, index);
    const scope = wholeScope(checklist, group, places);
    const own = rows.get(rowsKey(mechanism, round)) ?? new Uint32Array(0);
    return { mechanism, round, group, scope, declared: finalOverall(scope), rows: own };
  });
  return {
    checklist,
    places,
    table,
    subjects,
    contests: createContests(subjects, checklist),
    hasBands: checklist.bands.length > 0,
    hasRoles: rolesOf(subjects).size > 1,
  };
}

function rolesOf(subjects: readonly Subject[]): ReadonlySet<string> {
  const roles = subjects.flatMap(({ group }) => group.roles.flatMap(({ role }) => role ?? []));
  return new Set(roles.filter((role) => role !== CONSENSUS_ROLE));
}

function createContests(subjects: readonly Subject[], { comparability }: Checklist): Contest[] {
  const names = [...new Set(subjects.map(({ round }) => round))].sort(compareRounds);
  return names.map((round): Contest => {
    const orders = subjects.flatMap((subject, order) => (subject.round === round ? [order] : []));
    const declared = orders.map((order) => subjects[order]?.declared.value ?? null);
    const mechanisms = declared.filter((value) => value !== null).length;
    const isBarred = comparability === 'within-mechanism';
    if (mechanisms > 1 && !isBarred)
      return { orders, ranking: createRanking(declared), result: { round, state: 'ranked', mechanisms } };
    const reason = mechanisms > 1 ? 'within-mechanism' : 'fewer-than-two';
    return { orders, ranking: withoutRanking(declared), result: { round, state: 'withheld', reason } };
  });
}
