import { SPACE } from './counting.ts';

export const cover = {
  bySex: 'Par sexe',
  period: 'Période',
  previous: 'Évaluations précédentes',
  collected: 'Réponses recueillies',
  validated: 'Validation',
  useful: `Réunion utile${SPACE}?`,
  ways: {
    meeting: 'en réunion',
    interview: 'par entretiens',
    online: 'en ligne',
    'e-mail': 'par courriel',
    phone: 'par téléphone',
    paper: 'sur papier',
  },
  usefulness: { yes: 'oui', partly: 'en partie', no: 'non' },
  contact: 'Contact',
  sources: 'Sources',
} as const;

export const summary = {
  heading: 'Résumé',
  none: 'Aucun chiffre ne repose sur assez de réponses pour figurer ici.',
  extremes: (where: string, highest: string, lowest: string) =>
    `${where}${SPACE}: au plus haut pour ${highest}, au plus bas pour ${lowest}.`,
  part: (part: string, score: string) => `${part} ${score}`,
  scoreRule: `Choisis selon ce sur quoi ils reposent${SPACE}: les scores globaux d’abord, puis le plus de répondants, puis la plus grande part de réponses${SPACE}; avec plusieurs mécanismes ou vagues, un constat pour chacun avant un deuxième.`,
  changeRule: (level: string) =>
    `Choisies selon ce sur quoi elles reposent${SPACE}: d’abord les évolutions dont l’intervalle à ${level} exclut 0, puis les autres qui ont un intervalle, puis le reste${SPACE}; à rang égal, les scores globaux avant les domaines, le plus de répondants indépendants, puis la plus grande part de réponses.`,
} as const;

export const bandTable = {
  caption: 'Signification des paliers',
  scores: 'Scores',
  asksFor: 'Demande',
  action: 'un plan d’action',
} as const;
