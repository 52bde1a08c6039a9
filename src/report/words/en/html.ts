import { plural } from './counting.ts';

/** Words of a page in a browser that are not of the report itself. */
export const html = {
  skip: 'Skip to the report',
  contents: 'Contents',
  parts: (n: number) => plural(n, 'part', 'parts'),
  top: 'Back to the top',
  dark: 'Dark',
  /** The choice of one of those that have parts of their own. */
  choice: {
    mechanism: {
      choose: 'Show one mechanism',
      label: 'Mechanism',
      all: 'All mechanisms',
      onlyShown: (name: string) => `${name}: other mechanisms are hidden`,
    },
    case: {
      choose: 'Show one case',
      label: 'Case',
      all: 'All cases',
      onlyShown: (name: string) => `${name}: other cases are hidden`,
    },
  },
  filter: 'Filter rows',
  rowsShown: (shown: string, all: string) => `${shown} of ${all} rows`,
  unfold: (title: string) => `Show ${title}`,
  fold: (title: string) => `Hide ${title}`,
  notPrinted: (name: string) =>
    `Not printed: “${name}”. The HTML file has it; what is unfolded there is printed.`,
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
