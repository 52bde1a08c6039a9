import { count, plural, SPACE } from './counting.ts';

/** L’accord entre répondants. */
export const agreement = {
  heading: 'Accord entre répondants',
  overview: { spread: 'Degré de dispersion', gaps: 'Écarts globaux entre rôles' },
  labels: {
    spread: 'Dispersion',
    distance: 'Distance',
    split: 'Partagé',
    gap: 'Écart entre rôles',
    alpha: 'Alpha',
    consensus: 'Consensus',
    drawn: 'Tirages au sort',
  },
  how: {
    spread: (fewest: number) =>
      `r_wg vaut 1 si tous ont donné la même réponse et 0 si les réponses sont aussi dispersées que des réponses au hasard. Affiché à partir de ${count(fewest)} réponses. Il décrit ce groupe, où chacun compte une fois, et n’est pas un test.`,
    distance: `Distance moyenne des réponses à leur moyenne, en points${SPACE}: 0 si toutes sont pareilles, 50 au plus.`,
    split:
      'Les réponses à un critère sont plus dispersées que des réponses au hasard, comme lorsqu’il y a deux camps.',
    gap: (level: string) =>
      `Moyenne des valeurs propres aux répondants d’un rôle, moins celle de l’autre rôle${SPACE}; chaque répondant compte une fois, d’où une légère différence possible avec l’écart entre les scores des rôles. Intervalle à ${level}, chacun pris seul, à partir de 5 répondants.`,
    alpha: `Alpha de Krippendorff, ordinal${SPACE}: les répondants notent-ils de même les mêmes critères${SPACE}? 1 est l’accord complet, 0 ce que donne le hasard. Par convention, 0,80 et plus est solide, 0,667 et plus provisoire, et moins n’est pas fiable. Il est bas aussi quand les critères diffèrent à peine${SPACE}: le lire avec la part de mêmes réponses.`,
    consensus:
      'Ce dont un groupe est convenu, à côté de ce que ses membres avaient dit chacun seul, en points.',
    drawn: (resamples: string, seed: number) =>
      `intervalles d’alpha sur ${resamples} rééchantillonnages des critères, Mersenne Twister, graine ${seed}`,
  },
  columns: {
    respondents: 'Répondants',
    itemsShown: 'Critères affichés',
    ratings: 'n',
    items: 'Critères',
    options: 'Options',
    agreement: 'r_wg',
    agreementTogether: 'r_wg(j)',
    distance: 'Distance',
    split: 'Partagé',
    roles: 'Rôles (répondants)',
    difference: 'Écart',
    interval: (level: string) => `Intervalle à ${level}`,
    scale: 'Échelle',
    sameAnswer: 'Même réponse',
    alpha: 'Alpha',
    reading: 'Par convention',
    consensus: 'Consensus',
    mean: 'Moyenne',
    median: 'Médiane',
    range: 'Du plus bas au plus haut',
    position: 'Le consensus est',
  },
  captions: {
    items: 'Dispersion au sein du groupe',
    domains: 'Dispersion des critères d’un domaine, pris ensemble',
    gap: (role: string, other: string) => `Écart${SPACE}: ${role} moins ${other}`,
    overallGap: (role: string, other: string) => `Écart global${SPACE}: ${role} moins ${other}`,
    alphas: 'Les mêmes critères, notés par plusieurs répondants',
    consensus: 'Le consensus à côté des réponses indépendantes',
    consensusOf: (round: string) => `Le consensus à côté des réponses indépendantes de ${round}`,
  },
  minus: (role: string, other: string) => `${role} − ${other}`,
  split: 'partagé',
  interval: (low: string, high: string) => `${low} à ${high}`,
  nothingShown: (fewest: number) =>
    `Aucun critère n’a ${count(fewest)} réponses ou plus${SPACE}: aucune dispersion n’est affichée.`,
  oneRater: `Un seul répondant${SPACE}: il n’y a personne avec qui être d’accord.`,
  notShown: (n: number, fewest: number) =>
    `Non affichés${SPACE}: ${plural(n, 'critère', 'critères')} de moins de ${count(fewest)} réponses.`,
  noOptions: 'Il n’y a pas de r_wg pour les nombres ni pour ce que l’on coche dans une liste.',
  splitItems: (items: string) =>
    `Partagés, avec des réponses plus dispersées que le hasard ne les donnerait${SPACE}: ${items}.`,
  furthest: (items: string) => `Les plus dispersés${SPACE}: ${items}.`,
  itemDistance: (item: string, points: string) => `${item} (${points} points)`,
  allAlike: 'Sur chaque critère affiché, tous ont donné la même réponse.',
  overallGap: (role: string, other: string, points: string) =>
    `Écart global, ${role} moins ${other}${SPACE}: ${points} points`,
  gapCompatible: (gap: string, low: string, high: string) =>
    `${gap}${SPACE}; compatible avec un écart de ${low} à ${high} points.`,
  gapUnsure: (gap: string, reason: string) => `${gap}${SPACE}; pas d’intervalle${SPACE}: ${reason}.`,
  gapReasons: {
    'no-values': 'un des rôles n’a pas de valeur',
    'too-few-units': 'moins de 5 répondants dans un rôle',
    'no-variation': 'personne ne diffère des autres du même rôle',
  },
  noInterval: (parts: string, reason: string) => `${parts}${SPACE}: pas d’intervalle, ${reason}.`,
  noIntervals: (reason: string) => `Pas d’intervalles${SPACE}: ${reason}.`,
  sameOptions: 'Les critères qui ont le même nombre d’options sont pris ensemble.',
  againstOne: (role: string) =>
    `Un seul répondant pour le rôle ${role}${SPACE}: sa réponse est prise telle quelle, et l’intervalle est celui de la moyenne des autres.`,
  cautions: {
    'very-small': `Intervalles sur 5 à 9 répondants${SPACE}: très petits groupes, intervalles larges.`,
    small: `Intervalles sur 10 à 19 répondants${SPACE}: petits groupes.`,
  },
  readings: { firm: 'solide', tentative: 'provisoire', 'not-reliable': 'non fiable' },
  alphaReasons: {
    'no-pairs': 'aucun critère n’a deux réponses',
    'too-few-units': 'un seul critère a deux réponses',
    'no-variation': 'une seule réponse se présente',
  },
  noAlpha: (scales: string, reason: string) => `${scales}${SPACE}: pas d’alpha, ${reason}.`,
  alphaIntervalReasons: {
    'too-few-units': 'moins de 20 critères, si bien qu’un seul peut beaucoup déplacer alpha',
    'no-variation': 'tous les rééchantillonnages donnent la même valeur',
    'not-defined': 'il n’y a pas d’alpha',
  },
  sameAnswerNote: `Même réponse${SPACE}: part des paires de répondants qui ont donné la même réponse au même critère.`,
  positions: { below: 'au-dessous', within: 'compris', above: 'au-dessus' },
  consensusOverall: (items: string, consensus: string, independent: string, difference: string) =>
    `Sur ${items} renseignés des deux façons, le consensus donne ${consensus} et les réponses indépendantes ${independent}${SPACE}: ${difference} points.`,
  consensusOutside: (items: string) =>
    `Réponses convenues hors de la fourchette des réponses indépendantes${SPACE}: ${items}.`,
  consensusInside: 'Rien de ce qui est convenu ne sort de la fourchette des réponses indépendantes.',
  consensusReasons: {
    'no-independents': 'Il y a un consensus, et aucune réponse indépendante à mettre à côté.',
    'several-consensus-rows': `Il y a plus d’une ligne de consensus${SPACE}: aucune n’est comparée.`,
  },
} as const;
