import { count, plural, SPACE } from './counting.ts';

/** Préparer une enquête : combien de répondants pour une évolution, quelle évolution pour un effectif. */
export const power = {
  title: `Combien de répondants${SPACE}?`,
  asked: {
    change: (points: string) => `une évolution de ${points}`,
    deviation: (points: string) => `un écart-type de ${points}`,
    all: (asked: string) => `Pour ${asked}`,
    nothing: 'Ampleurs d’évolution selon les effectifs',
  },
  heading: 'En bref',
  designs: { linked: 'Appariés', unlinked: 'Non appariés' },
  points: (figure: string, value: number) => `${figure} ${value < 2 ? 'point' : 'points'}`,
  units: { respondents: 'répondants', clusters: 'grappes' },
  clusters: (n: number) => plural(n, 'grappe', 'grappes'),
  clustersOf: (n: number, size: number) => `${plural(n, 'grappe', 'grappes')} de ${count(size)}`,
  needed: {
    heading: (change: string) => `Effectif requis pour une évolution de ${change}`,
    linked: (size: string) =>
      `Appariés (les mêmes personnes aux deux vagues)${SPACE}: ${size} qui répondent aux deux vagues.`,
    unlinked: (size: string, all: string) =>
      `Non appariés (d’autres personnes à chaque vague)${SPACE}: ${size} à chaque vague, ${all} réponses en tout.`,
    census: (design: string, members: string) =>
      `${design}${SPACE}: les ${members} membres de la liste. Avec moins, une telle évolution n’apparaît pas de façon fiable.`,
    tooMany: (design: string) =>
      `${design}${SPACE}: il en faudrait plus d’un million. Une évolution aussi faible est hors de portée.`,
    linkedInvite: (share: string, invite: string) =>
      `Appariés, avec ${share} de pertes${SPACE}: inviter ${invite} personnes. Celles qui ne répondent qu’à une vague ne comptent pas.`,
    unlinkedInvite: (share: string, invite: string) =>
      `Non appariés, avec ${share} de pertes${SPACE}: inviter ${invite} personnes à chaque vague.`,
    raised: {
      'exact-test': (design: string, enough: string, units: string, p: string) =>
        `${design}${SPACE}: ${enough} suffiraient au test t seul. Avec moins de ${units}, un test exact ne peut pas atteindre p = ${p}, si grande que soit l’évolution.`,
      'descriptive-only': (design: string, enough: string, units: string) =>
        `${design}${SPACE}: ${enough} suffiraient au test t seul. Avec moins de ${units}, les chiffres ne sont que décrits, sans intervalle ni test.`,
    },
    listTooShort: (design: string, share: string) =>
      `${design}${SPACE}: la liste est trop courte pour compenser une perte de ${share}. Inviter toutes les personnes qui y figurent et relancer celles qui ne répondent pas.`,
  },
  reach: {
    heading: (respondents: string) => `Ce que ${respondents} peuvent déceler`,
    linked: (size: string, power: string, change: string) =>
      `Appariés (les mêmes personnes aux deux vagues)${SPACE}: ${size} qui répondent aux deux vagues ont une chance de ${power} de déceler une évolution de ${change}.`,
    unlinked: (size: string, power: string, change: string) =>
      `Non appariés (d’autres personnes à chaque vague)${SPACE}: ${size} à chaque vague ont une chance de ${power} de déceler une évolution de ${change}.`,
    chance: (change: string, linked: string, unlinked: string) =>
      `Pour une évolution de ${change}, la chance est de ${linked} si les répondants sont appariés, de ${unlinked} sinon.`,
    largestDeviation: (change: string, linked: string, unlinked: string) =>
      `C’est une évolution de ${change} là où l’écart-type est d’au plus ${linked} si les répondants sont appariés, ${unlinked} sinon.`,
    deviations: (figure: string, value: number) => `${figure} ${value < 2 ? 'écart-type' : 'écarts-types'}`,
    census: (members: string) =>
      `Les ${members} membres${SPACE}: le chiffre est celui de toute la liste. Rien n’est laissé au hasard, il n’y a donc ni intervalle ni test${SPACE}; l’évolution est ce qu’elle est.`,
    tooFew: (size: string, caution: string, fewest: string) =>
      `${size}${SPACE}: ${caution}. Avec moins de ${fewest} unités indépendantes, ni intervalle, ni test, ni évolution décelable.`,
    cannotReach: (design: string, p: string) =>
      `${design}${SPACE}: un test exact ne peut pas atteindre p = ${p} avec cet effectif. Un résultat qui reste au-dessus ne dit rien contre une évolution.`,
    beyondScale: (design: string, size: string) =>
      `${design}${SPACE}: avec ${size}, aucune évolution sur une échelle de 0 à 100 points n’est assez grande pour être décelée de façon fiable.`,
  },
  rows: {
    respondents: 'Répondants',
    clusters: 'Grappes',
    answers: 'Réponses à recueillir, deux vagues',
    invite: 'Personnes à inviter',
    deviation: 'Écart-type, points',
    effect: 'Évolution ÷ écart-type',
    power: 'Puissance atteinte',
    detectable: (power: string) => `Décelé à ${power} de puissance, points`,
    detectableEffect: (power: string) => `Décelé à ${power} de puissance, ET`,
    halfWidth: (level: string) => `Intervalle à ${level}, ± points`,
    halfWidthInDeviations: (level: string) => `Intervalle à ${level}, ± ET`,
    powerFor: (change: string) => `Puissance pour une évolution de ${change}`,
    smallestP: 'Plus petit p d’un test exact',
    caution: 'Réserve',
  },
  perRound: 'Non appariés, par vague',
  deviationsNote: `ET${SPACE}: écarts-types, des évolutions propres aux répondants (appariés) ou de leurs scores (non appariés).`,
  cautionNote: (labels: string, units: string) =>
    `Réserve${SPACE}: ${labels}. Les rapports sur si peu de ${units} la portent, car leurs intervalles sont larges.`,
  cautionRange: {
    'very-small': (label: string) => `${label}, 5 à 9`,
    small: (label: string) => `${label}, 10 à 19`,
  },
  table: {
    heading: {
      linked: 'Appariés, effectif requis et chances de déceler',
      unlinked: 'Non appariés, effectif requis par vague et chances de déceler',
    },
    effect: 'Évolution ÷ ET',
    change: 'Points',
    deviation: 'ET',
    needed: 'Requis',
    neededNote: (power: string, units: string) => `Requis${SPACE}: ${units} pour une puissance de ${power}.`,
    powerNote: (units: string) => `Autres colonnes${SPACE}: puissance en pour cent avec autant de ${units}.`,
    effectNote: {
      linked: `ET${SPACE}: écart-type des évolutions propres aux répondants.`,
      unlinked: `ET${SPACE}: écart-type des scores des répondants.`,
    },
    summary: (linked: string, unlinked: string, halfLinked: string, halfUnlinked: string) =>
      `Une évolution aussi grande que l’écart-type demande ${linked} en cas d’appariement, ${unlinked} à chaque vague sinon${SPACE}; une évolution deux fois moindre, ${halfLinked}, ou ${halfUnlinked} à chaque vague.`,
    withSd:
      'Avec --change et --sd, une seule réponse, en points. Une vague antérieure ou un essai donne l’écart-type des évolutions propres aux répondants (appariés) ou de leurs scores (non appariés).',
  },
  method: {
    heading: 'Mode de calcul',
    test: 'Test',
    testText: (alpha: string) =>
      `Test t bilatéral à ${alpha} de l’évolution moyenne (appariés) ou de la différence de deux moyennes (non appariés).`,
    power: 'Puissance',
    powerText: (power: string) =>
      `${power}${SPACE}: la chance que le test trouve une évolution bien réelle. Calculée par la loi t non centrée, des deux côtés, et non par l’approximation normale.`,
    deviation: 'Écart-type',
    deviationSame: (points: string) =>
      `${points}, pour les évolutions propres aux répondants (appariés) comme pour leurs scores (non appariés). Les deux sont égaux quand la corrélation entre les vagues est de 0,5${SPACE}; --correlation en donne une autre.`,
    deviationDerived: (scores: string, correlation: string, changes: string) =>
      `${scores} pour les scores des répondants. Avec une corrélation de ${correlation} entre les vagues, cela fait ${changes} pour leurs propres évolutions.`,
    clusters: 'Grappes',
    clustersText: (size: string, icc: string, effect: string) =>
      `${size} répondants dans chacune, corrélation intragrappe ${icc}${SPACE}: chaque répondant compte pour 1 sur ${effect} (effet de grappe 1 + (${size} − 1) × ${icc}). Le test compte les grappes comme unités indépendantes.`,
    list: 'Liste des membres',
    listText: (members: string) =>
      `${members} en tout. Interroger une grande part de la liste laisse moins au hasard${SPACE}: l’erreur type est multipliée par √(1 − n/N). Si tous répondaient, le chiffre serait lui-même la réponse, sans intervalle ni test.`,
    few: 'Petits effectifs',
    fewText: (units: string, p: string) =>
      `Jamais moins de ${units} unités indépendantes, ni si peu qu’un test exact ne puisse atteindre p = ${p}.`,
    attrition: 'Pertes',
    attritionText: (share: string) =>
      `${share} des personnes invitées ne répondront sans doute pas comme prévu.`,
    assumptionsHeading: 'Ce qui est supposé',
    assumptions: {
      independent:
        'Les répondants répondent indépendamment les uns des autres et n’ont pas été choisis pour ce qu’ils diraient.',
      independentClusters: `Les grappes sont indépendantes les unes des autres et toutes de même taille. Non appariés${SPACE}: d’autres grappes à chaque vague.`,
      both: `Appariés${SPACE}: l’effectif compte les personnes qui répondent aux deux vagues, sous le même identifiant.`,
      alike: `Non appariés${SPACE}: les deux vagues ont le même effectif et la même dispersion.`,
      shape:
        'Les évolutions se répartissent à peu près en cloche. Si elles sont très asymétriques, ou pour une seule question à peu d’options, prévoir davantage.',
      ranks:
        'L’intervalle décide. Le test exact que les rapports donnent à côté est un peu moins sensible quand les répondants sont peu nombreux. Prévoir davantage si c’est p qui doit décider.',
      guess: `L’écart-type est juste. S’il se révèle plus grand de 25${SPACE}%, il aurait fallu 56${SPACE}% de répondants en plus.`,
      effect:
        'Une évolution entre deux vagues est une évolution, non l’effet d’un projet, qui demande un groupe de comparaison.',
    },
  },
} as const;
