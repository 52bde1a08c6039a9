/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  leftOut: (name: string) => `Left out here: “${name}”. The report as HTML or Markdown has it.`,
  page: 'Page',
} as const;
