import { plural } from './counting.ts';

/** Every item with all that was answered, at the end of a report. */
export const annex = {
  heading: 'Annex: every item',
  caption: (domain: string) => `Items of ${domain}`,
  columns: { scale: 'Scale', answers: 'Answers' },
  range: (min: string, max: string) => `${min} to ${max}`,
  multiple: (name: string) => `${name}, any number`,
  text: 'free text',
  pooled: (mechanisms: number) =>
    `Answers of ${plural(mechanisms, 'mechanism', 'mechanisms')} together; the scores of each stand in its own part.`,
} as const;

/** What only a step summary on GitHub says. */
export const github = {
  rows: (caption: string, rows: number) => `${caption} (${plural(rows, 'row', 'rows')})`,
  cut: 'The report ends here, as a step summary holds no more. Write the whole report to a file: --format md:report.md',
} as const;
