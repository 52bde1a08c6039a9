import { plural, SPACE } from './counting.ts';

export const comments = {
  labels: { score: 'Score', roles: 'Rôles', evidence: 'Preuves', comments: 'Commentaires' },
  gap: (roles: string, gap: string) => `${roles}${SPACE}; écart ${gap} points`,
  largestGap: (roles: string, gap: string) => `${roles}${SPACE}; plus grand écart ${gap}`,
  actions: (band: string) => `Actions requises (${band})${SPACE}:`,
  counts: {
    answer: (n: number) => plural(n, 'réponse', 'réponses'),
    note: (n: number) => plural(n, 'commentaire', 'commentaires'),
    evidence: (n: number) => plural(n, 'renvoi', 'renvois'),
  },
  kinds: { answer: 'Réponse', note: 'Commentaire', evidence: 'Preuve' },
  hidden: (counted: string, n: number) =>
    `${counted}, non ${n < 2 ? 'affiché' : 'affichés'} (--comments pour ${n < 2 ? 'le' : 'les'} voir)`,
  below: (counted: string) => `${counted}, ci-dessous`,
  factors: 'Facteurs favorables et obstacles, tels que notés',
  asWritten:
    'Les commentaires figurent tels qu’ils ont été écrits et peuvent nommer des personnes. Les relire avant de transmettre le rapport.',
  traceable: (where: string) =>
    `Un commentaire peut trahir son auteur là où moins de 5 personnes ont été interrogées${SPACE}: ${where}. Retirer ces commentaires de ce qui est transmis.`,
  someItems: (n: number) => plural(n, 'question', 'questions'),
} as const;
