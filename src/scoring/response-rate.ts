import type { Checklist } from '../checklist/types.ts';
import type { InvitedCount, InvitedList, ResponseTable } from '../responses/types.ts';
import { nonResponseBounds, wilson } from '../statistics/index.ts';
import { compareText } from '../text.ts';
import { type InvitedScope, scopeFinder, sumInvited } from './invited-scope.ts';
import { idsMeet, type Voice, voicesOf } from './invited-voices.ts';
import type { ItemPlace } from './places.ts';
import { respondentRows } from './respondent-rows.ts';
import { ownPoints, ownValues } from './respondent-values.ts';
import type { NamedResponse, NonResponse, ResponseRate, Score } from './types.ts';

/** Finds the response of one mechanism and round; null where the list does not know it, or nobody answered alone. */
export interface ResponseRates {
  /** Bounds only where the overall score is scored: of what is withheld nothing is said. */
  of(mechanism: string, round: string, overall: Pick<Score, 'state'>): ResponseRate | null;
}

/**
 * Respondents against a list of those invited, matched by their ids where list and answers have them. Consensus rows
 * are no respondents. Formulas: docs/scoring.md, "Response".
 */
export function responseRates(
  invited: InvitedList | null,
  table: ResponseTable,
  checklist: Checklist,
  places: readonly ItemPlace[],
): ResponseRates {
  if (invited === null) return { of: () => null };
  const scopeOf = scopeFinder(invited);
  const groups = respondentRows(table);
  const matches = idsMeet(groups, table, scopeOf);
  const rows = new Map(groups.map((group) => [JSON.stringify([group.mechanism, group.round]), group.rows]));
  const valuesOf = (voices: readonly Voice[]) =>
    voices.flatMap(
      ({ row }) => ownValues(checklist, places, ownPoints(checklist, places, table, row)).overall ?? [],
    );
  return {
    of(mechanism, round, overall) {
      const scope = scopeOf(mechanism, round);
      const own = rows.get(JSON.stringify([mechanism, round]));
      if (scope === null || own === undefined) return null;
      const { voices, notOnList } = voicesOf(own, table, matches ? scope.members : null);
      return {
        ...shareOf(voices.length, sumInvited(scope.counts)),
        notOnList,
        byRole: responseBy('role', scope, voices, namesInOrder(checklist.roles)),
        bySector: responseBy('sector', scope, voices, []),
        active: activeResponse(scope, voices),
        bounds: overall.state === 'scored' ? boundsOf(valuesOf(voices), sumInvited(scope.counts)) : null,
      };
    },
  };
}

/** Members of a mechanism who were invited in a round, the finite population N; null where the list does not say. */
export function invitedTo(
  list: Pick<InvitedList, 'counts'> | null,
  mechanism: string,
  round: string,
): number | null {
  const scope = list === null ? null : scopeFinder({ counts: list.counts, members: [] })(mechanism, round);
  return scope === null ? null : sumInvited(scope.counts);
}

/** The rate with Wilson's interval where it has one. */
function shareOf(
  respondents: number,
  invited: number,
): Pick<ResponseRate, 'respondents' | 'invited' | 'interval' | 'noInterval'> {
  const whole = { respondents, invited };
  if (invited === 0) return { ...whole, interval: null, noInterval: 'nobody-invited' };
  if (respondents > invited) return { ...whole, interval: null, noInterval: 'over-invited' };
  const { interval } = wilson(respondents, invited);
  // of a list that answered to the last the rate is known, and has no interval
  if (respondents === invited || interval === null) return { ...whole, interval: null, noInterval: 'census' };
  const { level, lower, upper } = interval;
  return { ...whole, interval: { level, low: lower, high: upper }, noInterval: null };
}

/** Answered and invited by the names of one column; null where the list, or nobody who answered, has one. */
function responseBy(
  column: 'role' | 'sector',
  { counts }: InvitedScope,
  voices: readonly Voice[],
  first: readonly string[],
): NamedResponse[] | null {
  const isNamed = voices.length === 0 || voices.some((voice) => voice[column] !== '');
  if (!isNamed || counts.every((each) => each[column] === null)) return null;
  const nameOf = (each: InvitedCount) => each[column] ?? '';
  const names = new Set([...counts.map(nameOf), ...voices.map((voice) => voice[column])]);
  const rank = (name: string) => [...first, name].indexOf(name) + (name === '' ? first.length + 1 : 0);
  return [...names]
    .map((name) => ({
      name,
      respondents: voices.filter((voice) => voice[column] === name).length,
      invited: sumInvited(counts.filter((each) => nameOf(each) === name)),
    }))
    .filter((each) => each.respondents + each.invited > 0)
    .sort((a, b) => rank(a.name) - rank(b.name) || compareText(a.name, b.name));
}

function namesInOrder(roles: Checklist['roles']): string[] {
  return roles.map(({ id }) => id);
}

function activeResponse({ counts }: InvitedScope, voices: readonly Voice[]): ResponseRate['active'] {
  if (counts.every(({ active }) => active === null)) return null;
  return {
    respondents: voices.filter((voice) => voice.isActive).length,
    invited: counts.reduce((sum, { active }) => sum + (active ?? 0), 0),
  };
}

/** The mean over all who were invited, were those without a value at 0 and at 100 points. */
function boundsOf(values: readonly number[], invited: number): NonResponse | null {
  if (values.length === 0 || values.length > invited) return null;
  const { lowest, highest } = nonResponseBounds(values, invited, { lowest: 0, highest: 100 });
  return lowest === null || highest === null ? null : { respondents: values.length, lowest, highest };
}
