/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Índice',
  table: 'Tabela',
  figure: 'Gráfico',
  leftOut: (name: string) => `Omitido aqui: «${name}». Consta do relatório em HTML ou Markdown.`,
  page: 'Página',
} as const;
