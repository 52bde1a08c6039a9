import { plural, SPACE } from './counting.ts';

export const annex = {
  heading: `Annexe${SPACE}: tous les critères`,
  caption: (domain: string) => `Critères de ${domain}`,
  columns: { scale: 'Échelle', answers: 'Réponses' },
  range: (min: string, max: string) => `de ${min} à ${max}`,
  multiple: (name: string) => `${name}, plusieurs choix`,
  text: 'texte libre',
  pooled: (mechanisms: number) =>
    `Réponses de ${plural(mechanisms, 'mécanisme', 'mécanismes')} ensemble${SPACE}; les scores de chacun figurent dans sa partie.`,
} as const;

export const github = {
  rows: (caption: string, rows: number) => `${caption} (${plural(rows, 'ligne', 'lignes')})`,
  cut: `Le rapport s’arrête ici, un résumé d’étape n’en contient pas plus. Écrire le rapport entier dans un fichier${SPACE}: --format md:rapport.md`,
} as const;
