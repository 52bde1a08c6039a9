import { count, plural, SPACE } from './counting.ts';
import { kinds } from './problem-kinds.ts';
import { messages } from './problem-messages.ts';

export const problems = {
  heading: 'Problèmes',
  none: 'Aucun problème.',
  total: (counts: string) => `${counts}.`,
  severityCounts: {
    note: (n: number) => plural(n, 'remarque', 'remarques'),
    warning: (n: number) => plural(n, 'avertissement', 'avertissements'),
    error: (n: number) => plural(n, 'erreur', 'erreurs'),
    fatal: (n: number) => plural(n, 'erreur fatale', 'erreurs fatales'),
  },
  group: (severity: string, title: string, n: number) =>
    `${severity}${SPACE}: ${title}${n === 1 ? '' : `, ${count(n)} fois`}`,
  remedy: 'Que faire',
  row: (row: string) => `ligne ${row}`,
  column: (column: string) => `colonne ${column}`,
  found: (value: string) => `trouvé ${value}`,
  expected: (expected: string) => `attendu ${expected}`,
  more: (n: number) => `et ${plural(n, 'autre', 'autres')}${SPACE}; tous figurent dans le résultat JSON`,
  kinds,
  messages,
} as const;
