import type { Usefulness, Way } from '../../../template/types.ts';

/** Facts of the cover that the data or a template gives. */
export const cover = {
  bySex: 'By sex',
  period: 'Period',
  previous: 'Previous assessments',
  collected: 'Answers collected',
  validated: 'Validated',
  useful: 'Meeting useful?',
  ways: {
    meeting: 'in a meeting',
    interview: 'in interviews',
    online: 'online',
    'e-mail': 'by e-mail',
    phone: 'by telephone',
    paper: 'on paper',
  } satisfies Record<Way, string>,
  usefulness: { yes: 'yes', partly: 'partly', no: 'no' } satisfies Record<Usefulness, string>,
  contact: 'Contact',
  sources: 'Sources',
} as const;

/** The summary that follows the cover. */
export const summary = {
  heading: 'Summary',
  none: 'No figure rests on enough answers to stand here.',
  extremes: (where: string, highest: string, lowest: string) =>
    `${where}: highest in ${highest}, lowest in ${lowest}.`,
  part: (part: string, score: string) => `${part} ${score}`,
  scoreRule:
    'Chosen by what they rest on: overall scores first, then most respondents, then the largest share answered; where there are several mechanisms or rounds, one finding of each before a second.',
  changeRule: (level: string) =>
    `Chosen by what they rest on: changes whose ${level} interval leaves out 0 first, then others that have an interval, then the rest; among these overall scores before domains, most independent respondents first, then the largest share answered.`,
} as const;

/** What each band stands for. */
export const bandTable = {
  caption: 'What the bands mean',
  scores: 'Scores',
  asksFor: 'Asks for',
  action: 'an action plan',
} as const;
