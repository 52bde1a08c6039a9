import { count, plural, SPACE } from './counting.ts';

export const reliability = {
  heading: 'Fiabilité',
  intro: `Les critères d’un domaine vont-ils ensemble, au point de mesurer une même chose${SPACE}? Ces chiffres portent sur le questionnaire, non sur la qualité de la coordination. Ils prennent ensemble tous les répondants d’une vague qui ont répondu à chaque critère retenu${SPACE}; un consensus est laissé de côté.`,
  none: 'Personne n’a répondu en son propre nom.',
  captions: { domains: 'Alpha et oméga', items: (where: string) => `Critères de ${where}` },
  columns: {
    items: 'Critères',
    incomplete: 'Écartés',
    alpha: 'Alpha',
    interval: (level: string) => `Intervalle à ${level}`,
    omega: 'Oméga',
    rest: 'Avec les autres',
    dropped: 'Alpha sans lui',
  },
  interval: (low: string, high: string) => `de ${low} à ${high}`,
  readingNote: `n${SPACE}: répondants qui ont répondu à chaque critère retenu${SPACE}; écartés${SPACE}: les autres. Alpha et oméga proches de 1${SPACE}: les critères vont ensemble${SPACE}; proches de 0${SPACE}: non.`,
  pooledNote: (mechanisms: number) =>
    `Les répondants de ${plural(mechanisms, 'mécanisme', 'mécanismes')} sont pris ensemble${SPACE}: les différences entre mécanismes comptent dans alpha et oméga.`,
  omegaNotes: {
    'too-few-items': (parts: string) => `${parts}${SPACE}: pas d’oméga, il y faut trois critères.`,
    'no-variation': (parts: string) =>
      `${parts}${SPACE}: pas d’oméga, tous ayant donné les mêmes points à un critère.`,
  },
  improperNote: (parts: string) =>
    `${parts}${SPACE}: ne pas se fier à oméga. Un critère va avec les autres plus étroitement qu’une cause commune ne le permet.`,
  negative: (parts: string) =>
    `${parts}${SPACE}: alpha est négatif. Une erreur d’inversion est probable${SPACE}: un critère est sans doute noté à l’envers.`,
  against: (items: string) =>
    `À l’opposé des autres${SPACE}: ${items}. Vérifier si un tel critère doit être inversé.`,
  restNote: `Avec les autres${SPACE}: corrélation avec la somme des autres critères, de −1 à 1.`,
  droppedNote: `Alpha sans lui${SPACE}: alpha des autres critères.`,
  details: (round: string | null, n: number | null) =>
    [round, n === null ? null : `n = ${count(n)}`].filter((each) => each !== null).join(', '),
  withheld: {
    formative: (parts: string, _fewest: number) =>
      `${parts}${SPACE}: non calculée. La grille déclare que les critères composent le domaine et n’ont pas à aller ensemble.`,
    'too-few-items': (parts: string, _fewest: number) =>
      `${parts}${SPACE}: non calculée, moins de deux critères pouvant être retenus.`,
    'too-few-respondents': (parts: string, fewest: number) =>
      `${parts}${SPACE}: non donnée, moins de ${count(fewest)} répondants ayant répondu à chaque critère retenu.`,
    'no-variation': (parts: string, _fewest: number) =>
      `${parts}${SPACE}: non définie, la somme des critères étant la même pour tous les répondants.`,
  },
  leftOut: (parts: string, items: string, why: string) => `${parts}${SPACE}: sans ${items} (${why}).`,
  leftOutWhys: {
    role: 'non posé à tous les rôles',
    level: 'non posé à tous les échelons',
    'no-weight': 'poids 0',
    'not-in-data': 'absent des données',
  },
} as const;
