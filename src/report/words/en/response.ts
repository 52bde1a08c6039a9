import type { ResponseRate } from '../../../scoring/types.ts';
import { count, plural } from './counting.ts';

export const response = {
  captions: {
    response: 'Response',
    role: 'Response by role',
    sector: 'Response by sector',
  },
  together: (caption: string) => `${caption}, all mechanisms together`,
  columns: {
    role: 'Role',
    sector: 'Sector',
    answered: 'Answered',
    invited: 'Invited',
    share: 'Share',
    response: 'Of those invited',
    interval: (level: string) => `${level} interval`,
    active: 'Of active members',
    notOnList: 'Not on the list',
    bounds: 'Mean of all, between',
  },
  noInterval: {
    'nobody-invited': 'nobody was invited',
    census: 'all answered',
    'over-invited': 'more than invited',
  } satisfies Record<NonNullable<ResponseRate['noInterval']>, string>,
  range: (low: string, high: string) => `${low} to ${high}`,
  interval: (level: string, low: string, high: string) => `${level} interval ${low} to ${high}`,
  active: (answered: string, members: string, share: string) =>
    `${answered} of ${members} active members (${share})`,
  notOnList: (n: number) => `${plural(n, 'respondent', 'respondents')} not on the list`,
  notOnListNote: 'Respondents who are not on the list count in the scores and not in the response.',
  bounds: (silent: number, invited: number, lowest: string, highest: string) =>
    `Were the ${silent === 1 ? 'one' : count(silent)} who did not answer at the lowest option, the mean of ${plural(invited, 'member’s own score', 'members’ own scores')} would be ${lowest}; at the highest, ${highest}.`,
  boundsKnown: (invited: number, mean: string) =>
    `${invited === 1 ? 'The one invited' : `All ${count(invited)} invited`} answered; the mean of their own scores is ${mean}.`,
  boundsNote:
    'Mean of all: the mean of the members’ own scores, were all who did not answer at the lowest option, and at the highest.',
} as const;
