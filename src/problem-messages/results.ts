import type { Near, Numbers, Texts } from './values.ts';

/** Of scores and of changes between rounds. */
export const resultMessages = {
  'respondent-alone': ({ mechanism, round }: Texts<'mechanism' | 'round'>) =>
    `${mechanism}, ${round}: one respondent only.`,
  'respondents-over-invited': ({ mechanism, round, respondents, invited }: Over) =>
    `${mechanism}, ${round}: ${respondents} respondents, ${invited} invited.`,
  'cell-alone': ({ mechanism, round, column }: Texts<'mechanism' | 'round' | 'column'>) =>
    `${mechanism}, ${round}, by ${column}: only one category is suppressed.`,
  'consensus-aside': ({ count }: Numbers<'count'>) =>
    `${count} rows with the role consensus were not scored.`,
  'mechanisms-not-comparable': () =>
    'The authors of this checklist do not allow its scores to be compared between mechanisms.',

  'respondents-not-on-list': ({ mechanism, round, count }: Texts<'mechanism' | 'round'> & Numbers<'count'>) =>
    `${mechanism}, ${round}: ${respondentsOf(count)} not on the list of those invited.`,
  'invited-mechanism-not-in-data': ({ mechanism, near }: Texts<'mechanism'> & Near) =>
    `The list of those invited has the mechanism “${mechanism}”, which is not in the data.${meant(near)}`,
  'role-not-on-list': ({ name, near, ...others }: Texts<'name'> & Near & Others) =>
    `Respondents have the role “${name}”, which is not in the list of those invited.${silent(others)}${meant(near)}`,
  'sector-not-on-list': ({ name, near, ...others }: Texts<'name'> & Near & Others) =>
    `Respondents have the sector “${name}”, which is not in the list of those invited.${silent(others)}${meant(near)}`,
  'invited-answers-no-ids': () =>
    'The list of those invited names people, and the answers have no respondents’ ids.',
  'invited-ids-apart': () => 'No respondent’s id is on the list of those invited.',
  'respondents-no-id': ({ count }: Numbers<'count'>) =>
    `${respondentsOf(count)} without an id: nobody is matched with the list in their mechanism and round.`,

  'mechanism-in-one-round': ({ mechanism, round }: Texts<'mechanism' | 'round'>) =>
    `${mechanism} is in ${round} only.`,
  'rows-no-cluster': ({ count, column }: Numbers<'count'> & Texts<'column'>) =>
    `${count === 1 ? '1 row has' : `${count} rows have`} nothing in the column ${column}, which names the clusters.`,
} as const;

export type Over = Texts<'mechanism' | 'round'> & Numbers<'respondents' | 'invited'>;

/** Names that the list has and nobody who answered; `more` of them are not named. */
export interface Others {
  readonly others: readonly string[];
  readonly more: number;
}

function silent({ others, more }: Others): string {
  if (others.length === 0) return '';
  const names = others.map((name) => `“${name}”`).join(', ');
  return ` Nobody who answered has ${names}${more > 0 ? ` and ${more} more` : ''} of it.`;
}

function meant(near: string | null): string {
  return near === null ? '' : ` Did you mean “${near}”?`;
}

function respondentsOf(count: number): string {
  return count === 1 ? '1 respondent' : `${count} respondents`;
}
