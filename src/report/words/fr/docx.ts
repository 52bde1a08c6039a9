import { SPACE } from './counting.ts';

/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Table des matières',
  table: 'Tableau',
  figure: 'Figure',
  leftOut: (name: string) =>
    `Omis ici${SPACE}: «${SPACE}${name}${SPACE}». Le rapport en HTML ou en Markdown le contient.`,
  page: 'Page',
} as const;
