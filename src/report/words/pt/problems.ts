import { count, plural } from './counting.ts';
import { kinds } from './problem-kinds.ts';
import { messages } from './problem-messages.ts';

export const problems = {
  heading: 'Problemas',
  none: 'Nenhum problema encontrado.',
  total: (counts: string) => `${counts}.`,
  severityCounts: {
    note: (n: number) => plural(n, 'nota', 'notas'),
    warning: (n: number) => plural(n, 'aviso', 'avisos'),
    error: (n: number) => plural(n, 'erro', 'erros'),
    fatal: (n: number) => plural(n, 'erro fatal', 'erros fatais'),
  },
  group: (severity: string, title: string, n: number) =>
    `${severity}: ${title}${n === 1 ? '' : `, ${count(n)} vezes`}`,
  remedy: 'O que fazer',
  row: (row: string) => `linha ${row}`,
  column: (column: string) => `coluna ${column}`,
  found: (value: string) => `encontrado ${value}`,
  expected: (expected: string) => `esperado ${expected}`,
  more: (n: number) => `e mais ${count(n)}; o resultado JSON contém todos`,
  kinds,
  messages,
} as const;
