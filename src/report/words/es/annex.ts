import { plural } from './counting.ts';

export const annex = {
  heading: 'Anexo: todos los ítems',
  caption: (domain: string) => `Ítems de ${domain}`,
  columns: { scale: 'Escala', answers: 'Respuestas' },
  range: (min: string, max: string) => `de ${min} a ${max}`,
  multiple: (name: string) => `${name}, varias opciones`,
  text: 'texto libre',
  pooled: (mechanisms: number) =>
    `Respuestas de ${plural(mechanisms, 'mecanismo', 'mecanismos')} en conjunto; las puntuaciones de cada uno figuran en su parte.`,
} as const;

export const github = {
  rows: (caption: string, rows: number) => `${caption} (${plural(rows, 'fila', 'filas')})`,
  cut: 'El informe termina aquí, pues un resumen de paso no admite más. El informe completo va a un archivo: --format md:informe.md',
} as const;
