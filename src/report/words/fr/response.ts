import { count, plural, SPACE } from './counting.ts';

export const response = {
  captions: {
    response: 'Participation',
    role: 'Participation par rôle',
    sector: 'Participation par secteur',
  },
  together: (caption: string) => `${caption}, tous mécanismes confondus`,
  columns: {
    role: 'Rôle',
    sector: 'Secteur',
    answered: 'Ont répondu',
    invited: 'Invités',
    share: 'Part',
    response: 'Sur les invités',
    interval: (level: string) => `Intervalle à ${level}`,
    active: 'Sur les membres actifs',
    notOnList: 'Hors liste',
    bounds: 'Moyenne de tous, entre',
  },
  noInterval: {
    'nobody-invited': 'aucun invité',
    census: 'tous ont répondu',
    'over-invited': 'plus que d’invités',
  },
  range: (low: string, high: string) => `de ${low} à ${high}`,
  interval: (level: string, low: string, high: string) => `intervalle à ${level} de ${low} à ${high}`,
  active: (answered: string, members: string, share: string) =>
    `${answered} sur ${members} membres actifs (${share})`,
  notOnList: (n: number) => `${plural(n, 'répondant', 'répondants')} hors liste`,
  notOnListNote: 'Les répondants hors liste comptent dans les scores, pas dans la participation.',
  bounds: (silent: number, invited: number, lowest: string, highest: string) =>
    `Si ${silent === 1 ? 'la personne qui n’a pas répondu avait' : `les ${count(silent)} personnes qui n’ont pas répondu avaient`} toujours choisi l’option la plus basse, la moyenne des scores propres de ${plural(invited, 'membre', 'membres')} serait de ${lowest}${SPACE}; avec la plus haute, de ${highest}.`,
  boundsKnown: (invited: number, mean: string) =>
    `${invited === 1 ? 'Le seul invité a répondu' : `Les ${count(invited)} invités ont tous répondu`}${SPACE}; la moyenne de leurs scores propres est de ${mean}.`,
  boundsNote: `Moyenne de tous${SPACE}: la moyenne des scores propres des membres si tous ceux qui n’ont pas répondu avaient choisi l’option la plus basse, puis la plus haute.`,
} as const;
