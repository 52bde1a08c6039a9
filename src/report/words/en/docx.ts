/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  page: 'Page',
} as const;
