import type {
  AlphaIntervalReason,
  AlphaReading,
  AlphaReason,
  ConsensusItem,
  ConsensusReason,
  GapReason,
} from '../../../scoring/agreement/types.ts';
import { count, plural } from './counting.ts';

/** How far respondents agree: the section that `score --agreement` adds. */
export const agreement = {
  heading: 'Agreement between respondents',
  overview: { spread: 'How far apart', gaps: 'Overall gaps between roles' },
  labels: {
    spread: 'Spread',
    distance: 'Distance',
    split: 'Split',
    gap: 'Gap between roles',
    alpha: 'Alpha',
    consensus: 'Consensus',
    drawn: 'Random draws',
  },
  how: {
    spread: (fewest: number) =>
      `r_wg is 1 where all gave the same answer and 0 where answers spread as random ones would. Shown from ${count(fewest)} ratings on. It describes this group, each respondent counting once, and is no test.`,
    distance:
      'How far answers lie from their mean, on average, in points: 0 where all are alike, at most 50.',
    split: 'The answers to an item spread wider than random ones would, as where there are two camps.',
    gap: (level: string) =>
      `The mean of one role's own values minus the other's; each respondent counts once, so it can differ a little from the gap between the scores of roles. Interval at ${level}, each by itself, from 5 respondents on.`,
    alpha:
      "Krippendorff's alpha, ordinal: do respondents rate the same items alike? 1 is full agreement, 0 what chance gives. By convention 0.80 and more is firm, 0.667 and more tentative, and less is not to be relied on. It is low also where the items hardly differ, so read it with the share of same answers.",
    consensus: 'What a group agreed on, beside what its members had said by themselves, in points.',
    drawn: (resamples: string, seed: number) =>
      `intervals of alpha from ${resamples} resamples of items, Mersenne Twister, seed ${seed}`,
  },
  columns: {
    respondents: 'Respondents',
    itemsShown: 'Items shown',
    ratings: 'n',
    items: 'Items',
    options: 'Options',
    agreement: 'r_wg',
    agreementTogether: 'r_wg(j)',
    distance: 'Distance',
    split: 'Split',
    roles: 'Roles (respondents)',
    difference: 'Gap',
    interval: (level: string) => `Interval ${level}`,
    scale: 'Scale',
    sameAnswer: 'Same answer',
    alpha: 'Alpha',
    reading: 'By convention',
    consensus: 'Consensus',
    mean: 'Mean',
    median: 'Median',
    range: 'Lowest to highest',
    position: 'Consensus is',
  },
  captions: {
    items: 'Spread within the group',
    domains: 'Spread of the items of a domain, taken together',
    gap: (role: string, other: string) => `Gap: ${role} minus ${other}`,
    overallGap: (role: string, other: string) => `Overall gap: ${role} minus ${other}`,
    alphas: 'The same items, rated by several respondents',
    consensus: 'Consensus beside independent ratings',
    consensusOf: (round: string) => `Consensus beside the independent ratings of ${round}`,
  },
  minus: (role: string, other: string) => `${role} − ${other}`,
  split: 'split',
  interval: (low: string, high: string) => `${low} to ${high}`,
  nothingShown: (fewest: number) => `No item has ${count(fewest)} ratings or more, so no spread is shown.`,
  oneRater: 'One respondent: there is nobody to agree with.',
  notShown: (n: number, fewest: number) =>
    `Not shown: ${plural(n, 'item', 'items')} with fewer than ${count(fewest)} ratings.`,
  noOptions: 'There is no r_wg for numbers and for what is ticked from a list.',
  splitItems: (items: string) => `Split, answers wider apart than random ones would be: ${items}.`,
  furthest: (items: string) => `Furthest apart: ${items}.`,
  itemDistance: (item: string, points: string) => `${item} (${points} points)`,
  allAlike: 'On every item shown all gave the same answer.',
  overallGap: (role: string, other: string, points: string) =>
    `Overall gap, ${role} minus ${other}: ${points} points`,
  gapCompatible: (gap: string, low: string, high: string) =>
    `${gap}; compatible with a gap from ${low} to ${high} points.`,
  gapUnsure: (gap: string, reason: string) => `${gap}; no interval: ${reason}.`,
  gapReasons: {
    'no-values': 'one role has no value',
    'too-few-units': 'fewer than 5 respondents in a role',
    'no-variation': 'nobody differs from the others of the same role',
  } satisfies Record<GapReason, string>,
  noInterval: (parts: string, reason: string) => `${parts}: no interval, ${reason}.`,
  noIntervals: (reason: string) => `No intervals: ${reason}.`,
  sameOptions: 'Items with the same number of options are taken together.',
  againstOne: (role: string) =>
    `One respondent answers as ${role}: that answer is taken as it stands, and the interval is that of the others' mean.`,
  cautions: {
    'very-small': 'Intervals from 5 to 9 respondents: very small groups, wide intervals.',
    small: 'Intervals from 10 to 19 respondents: small groups.',
  },
  readings: {
    firm: 'firm',
    tentative: 'tentative',
    'not-reliable': 'not to be relied on',
  } satisfies Record<AlphaReading, string>,
  alphaReasons: {
    'no-pairs': 'no item has two ratings',
    'too-few-units': 'only one item has two ratings',
    'no-variation': 'only one answer occurs',
  } satisfies Record<AlphaReason, string>,
  noAlpha: (scales: string, reason: string) => `${scales}: no alpha, ${reason}.`,
  alphaIntervalReasons: {
    'too-few-units': 'fewer than 20 items, so alpha can move a long way with a single one',
    'no-variation': 'every resample gives the same',
    'not-defined': 'there is no alpha',
  } satisfies Record<AlphaIntervalReason, string>,
  sameAnswerNote: 'Same answer: share of pairs of respondents who gave the same answer to the same item.',
  positions: { below: 'below all', within: 'within', above: 'above all' } satisfies Record<
    NonNullable<ConsensusItem['position']>,
    string
  >,
  consensusOverall: (items: string, consensus: string, independent: string, difference: string) =>
    `Over ${items} answered both ways, the consensus makes ${consensus} and the independent ratings ${independent}: ${difference} points.`,
  consensusOutside: (items: string) => `Agreed on outside the range of the independent ratings: ${items}.`,
  consensusInside: 'No answer agreed on lies outside the range of the independent ratings.',
  consensusReasons: {
    'no-independents': 'There is a consensus, and no independent rating to put beside it.',
    'several-consensus-rows': 'There is more than one consensus row, so none is compared.',
  } satisfies Record<ConsensusReason, string>,
} as const;
