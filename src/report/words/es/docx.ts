/** What a Word file says beside what every report says. */
export const docx = {
  contents: 'Índice',
  table: 'Tabla',
  figure: 'Gráfico',
  page: 'Página',
} as const;
