/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Table des matières',
  table: 'Tableau',
  figure: 'Figure',
  page: 'Page',
} as const;
