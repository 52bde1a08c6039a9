import { plural } from './counting.ts';

/** Words of a page in a browser that are not of the report itself. */
export const html = {
  skip: 'Skip to the report',
  contents: 'Contents',
  parts: (n: number) => plural(n, 'part', 'parts'),
  top: 'Back to the top',
  dark: 'Dark',
  chooseMechanism: 'Show one mechanism',
  mechanism: 'Mechanism',
  allMechanisms: 'All mechanisms',
  onlyShown: (name: string) => `${name}: other mechanisms are hidden`,
  filter: 'Filter rows',
  rowsShown: (shown: string, all: string) => `${shown} of ${all} rows`,
  unfold: (title: string) => `Show ${title}`,
  fold: (title: string) => `Hide ${title}`,
  explained: 'Where this figure comes from',
  command: 'Step by step from the answers, on the command line:',
  close: 'Close',
  /** What is behind a figure. */
  behind: {
    unrounded: 'Not rounded',
    respondents: 'Respondents',
    coverage: 'Answered',
    range: 'Were everything missing answered',
    uncapped: 'Before a gate capped it',
    reasons: 'Why',
    between: (lowest: string, highest: string) =>
      lowest === highest ? `nothing is missing: ${lowest}` : `between ${lowest} and ${highest}`,
    answered: (n: string, share: string, count: number) =>
      `${n} ${count === 1 ? 'respondent' : 'respondents'}, ${share} answered`,
  },
} as const;
