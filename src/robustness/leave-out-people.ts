import { CONSENSUS_ROLE } from '../checklist/types.ts';
import { nameIn } from '../responses/row-groups.ts';
import { agreementOf, countTrials } from './agreement.ts';
import { isScored, withheld } from './families.ts';
import type { Field } from './field.ts';
import { createOneLess } from './one-less.ts';
import { organisationsIn, withoutRows } from './organisations.ts';
import { onlyRows } from './rows.ts';
import { tellable, tryOnOne } from './trials.ts';
import type { Agreement, FamilyResult, PeopleGroup, Trial } from './types.ts';

/** Organisations with fewer respondents than this are not named. */
export const SMALLEST_NAMED = 5;

/** Each respondent left out alone, in one mechanism and round at a time; told by role, with no value. */
export function leaveOutRespondentFamily(field: Field): FamilyResult[] {
  const family = 'leave-out-respondent';
  return field.subjects.map((subject, order): FamilyResult => {
    if (!isScored(subject)) return withheld(family, 'not-scored');
    if (isConsensus(field)) return withheld(family, 'consensus');
    const own = onlyRows(field.table, subject.rows);
    const rows = [...subject.rows.keys()].filter((row) => nameIn(own.role, row) !== CONSENSUS_ROLE);
    if (rows.length < 2) return withheld(family, 'one-respondent');
    const oneLess = createOneLess(field, subject, own);
    const left = rows.map((row) => ({
      role: nameIn(own.role, row),
      trial: tryOnOne(field, order, oneLess(row)),
    }));
    const groups = subject.group.roles.flatMap(({ role }): PeopleGroup[] => {
      const trials = left.filter((each) => each.role === role).map(({ trial }) => trial);
      return trials.length === 0 ? [] : [{ kind: 'role', role, agreement: agreed(field, order, trials) }];
    });
    const trials = left.map(({ trial }) => trial);
    return { family, kind: 'people', agreement: agreed(field, order, trials), groups };
  });
}

/** All respondents of an organisation left out together; named where they are enough, with no value. */
export function leaveOutOrganisationFamily(field: Field, column: string | null): FamilyResult[] {
  const family = 'leave-out-organisation';
  return field.subjects.map((subject, order): FamilyResult => {
    if (!isScored(subject)) return withheld(family, 'not-scored');
    if (column === null) return withheld(family, 'no-organisation-column');
    if (isConsensus(field)) return withheld(family, 'consensus');
    const own = onlyRows(field.table, subject.rows);
    const organisations = organisationsIn(own, column);
    if (organisations.length === 0) return withheld(family, 'no-organisation-named');
    if (organisations.length === 1) return withheld(family, 'one-organisation');
    const left = organisations.map(({ name, rows }) => ({
      name,
      respondents: rows.size,
      trial: tryOnOne(field, order, withoutRows(field, subject, own, rows)),
    }));
    const trials = left.map(({ trial }) => trial);
    const groups = organisationGroups(field, order, left);
    return { family, kind: 'people', agreement: agreed(field, order, trials), groups };
  });
}

interface LeftOrganisation {
  readonly name: string;
  readonly respondents: number;
  readonly trial: Trial;
}

function organisationGroups(field: Field, order: number, left: readonly LeftOrganisation[]): PeopleGroup[] {
  const small = left.filter(({ respondents }) => respondents < SMALLEST_NAMED).map(({ trial }) => trial);
  const named = left
    .filter(({ respondents }) => respondents >= SMALLEST_NAMED)
    .map(
      ({ name, respondents, trial }): PeopleGroup => ({
        kind: 'organisation',
        organisation: name,
        respondents,
        agreement: agreed(field, order, [trial]),
      }),
    );
  if (small.length === 0) return named;
  return [...named, { kind: 'small-organisations', agreement: agreed(field, order, small) }];
}

function isConsensus({ checklist }: Field): boolean {
  return checklist.scoring.respondents === 'consensus';
}

function agreed(field: Field, order: number, trials: readonly Trial[]): Agreement {
  return agreementOf(countTrials(trials), tellable(field, order));
}
