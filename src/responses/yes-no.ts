import { fold } from '../text.ts';

const YES: ReadonlySet<string> = new Set([
  ...['1', 'yes', 'y', 'true', 'x', '✓', '✔', 'active', 'oui', 'o', 'vrai', 'actif'],
  ...['sí', 'si', 's', 'verdadero', 'activo', 'activa', 'sim', 'verdadeiro', 'ativo', 'ativa'],
]);
const NO: ReadonlySet<string> = new Set([
  ...['0', 'no', 'n', 'false', '-', 'inactive', 'non', 'faux', 'inactif', 'falso', 'inactivo', 'inactiva'],
  ...['não', 'nao', 'inativo', 'inativa'],
]);

/** What a cell of a yes/no column says, in four languages; null for anything else, also for a blank. */
export function yesOrNo(cell: string): 'yes' | 'no' | null {
  const text = fold(cell);
  if (YES.has(text)) return 'yes';
  return NO.has(text) ? 'no' : null;
}
