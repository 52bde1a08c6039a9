/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Índice',
  table: 'Tabla',
  figure: 'Gráfico',
  leftOut: (name: string) => `Se omite aquí: «${name}». Está en el informe en HTML o Markdown.`,
  page: 'Página',
} as const;
