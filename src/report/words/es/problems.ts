import { count, plural } from './counting.ts';
import { kinds } from './problem-kinds.ts';
import { messages } from './problem-messages.ts';

export const problems = {
  heading: 'Problemas',
  none: 'No se encontró ningún problema.',
  total: (counts: string) => `${counts}.`,
  severityCounts: {
    note: (n: number) => plural(n, 'nota', 'notas'),
    warning: (n: number) => plural(n, 'advertencia', 'advertencias'),
    error: (n: number) => plural(n, 'error', 'errores'),
    fatal: (n: number) => plural(n, 'error fatal', 'errores fatales'),
  },
  group: (severity: string, title: string, n: number) =>
    `${severity}: ${title}${n === 1 ? '' : `, ${count(n)} veces`}`,
  remedy: 'Qué hacer',
  row: (row: string) => `línea ${row}`,
  column: (column: string) => `columna ${column}`,
  found: (value: string) => `se encontró ${value}`,
  expected: (expected: string) => `se esperaba ${expected}`,
  more: (n: number) => `y ${count(n)} más; todos figuran en el resultado JSON`,
  kinds,
  messages,
} as const;
