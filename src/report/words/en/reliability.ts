import type { LeftOutWhy, OmegaReason, ReliabilityReason } from '../../../scoring/reliability/types.ts';
import { count, plural } from './counting.ts';

export const reliability = {
  heading: 'Reliability',
  intro:
    'Do the items of a domain go together, so that they measure one thing? The figures are about the questionnaire, not about how good the coordination is. They take all respondents of a round together who answered every item used; a consensus is left out.',
  none: 'Nobody answered for themselves.',
  captions: { domains: 'Alpha and omega', items: (where: string) => `Items of ${where}` },
  columns: {
    items: 'Items',
    incomplete: 'Left out',
    alpha: 'Alpha',
    interval: (level: string) => `${level} interval`,
    omega: 'Omega',
    rest: 'With the rest',
    dropped: 'Alpha without',
  },
  interval: (low: string, high: string) => `${low} to ${high}`,
  readingNote:
    'n: respondents who answered every item used; left out: those who did not. Alpha and omega near 1: the items go together; near 0: they do not.',
  pooledNote: (mechanisms: number) =>
    `Respondents of ${plural(mechanisms, 'mechanism', 'mechanisms')} are taken together: differences between mechanisms count into alpha and omega.`,
  omegaNotes: {
    'too-few-items': (parts: string) => `${parts}: no omega, as it takes three items.`,
    'no-variation': (parts: string) => `${parts}: no omega, as everybody gave one item the same points.`,
  } satisfies Record<OmegaReason, unknown>,
  improperNote: (parts: string) =>
    `${parts}: do not rely on omega. One item goes with the others more closely than one common cause allows.`,
  negative: (parts: string) =>
    `${parts}: alpha is negative. A reversal error is likely: an item is probably scored the wrong way round.`,
  against: (items: string) => `Against the rest: ${items}. Check whether such an item has to be reversed.`,
  restNote: 'With the rest: correlation with the sum of the other items, −1 to 1.',
  droppedNote: 'Alpha without: alpha of the other items.',
  details: (round: string | null, n: number | null) =>
    [round, n === null ? null : `n = ${count(n)}`].filter((each) => each !== null).join(', '),
  withheld: {
    formative: (parts: string, _fewest: number) =>
      `${parts}: not computed. The checklist declares that the items make up the domain and need not go together.`,
    'too-few-items': (parts: string, _fewest: number) =>
      `${parts}: not computed, as fewer than two items can be used.`,
    'too-few-respondents': (parts: string, fewest: number) =>
      `${parts}: withheld, as fewer than ${count(fewest)} respondents answered every item used.`,
    'no-variation': (parts: string, _fewest: number) =>
      `${parts}: not defined, as the items add up to the same for every respondent.`,
  } satisfies Record<ReliabilityReason, unknown>,
  leftOut: (parts: string, items: string, why: string) => `${parts}: without ${items} (${why}).`,
  leftOutWhys: {
    role: 'not asked of every role',
    level: 'not asked at every level',
    'no-weight': 'weight 0',
    'not-in-data': 'nowhere in the data',
  } satisfies Record<LeftOutWhy, string>,
} as const;
