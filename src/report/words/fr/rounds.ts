import { plural, SPACE } from './counting.ts';

export const composition = {
  title: 'D’autres personnes aux deux vagues',
  captions: {
    mix: { role: 'Répondants par rôle aux deux vagues', sector: 'Répondants par secteur aux deux vagues' },
    change: (round: string) => `Évolution avec la répartition de la vague ${round}`,
  },
  columns: {
    asCame: 'Telle quelle',
    sameMix: (round: string) => `Répartition de ${round}`,
    difference: 'Différence',
  },
  share: (n: string, all: string, share: string) => `${n} sur ${all} (${share})`,
  changeNote: `Sur les valeurs propres aux répondants. À répartition égale, les catégories de la seconde vague comptent autant qu’à la première${SPACE}: d’autres personnes ne font pas à elles seules une évolution.`,
  missingNote: (parts: string, categories: string, round: string) =>
    `${parts}${SPACE}: non donnée, car la vague ${round} n’a personne de${SPACE}: ${categories}.`,
  by: { role: 'par rôle', sector: 'par secteur' },
  sentence: (where: string, by: string, parts: string, round: string) =>
    `${where}, ${by}${SPACE}: la répartition des répondants a changé. Avec celle de la vague ${round}, l’évolution de leurs valeurs propres serait autre${SPACE}: ${parts}.`,
  part: (part: string, raw: string, standardised: string) => `${part} ${standardised} au lieu de ${raw}`,
} as const;

export const attrition = {
  title: 'Qui a répondu de nouveau',
  columns: {
    before: (round: string) => `À ${round}`,
    again: 'Restés',
    againScore: 'Leur score',
    gone: 'Partis',
    goneScore: 'Leur score',
    difference: 'Différence',
  },
  note: (round: string) =>
    `Scores${SPACE}: moyennes des valeurs propres aux répondants à la vague ${round}${SPACE}; ceux de trop peu de personnes ne sont pas montrés.`,
  all: (where: string, n: string, round: string) =>
    `${where}${SPACE}: les ${n} répondants de la vague ${round} ont tous répondu de nouveau.`,
  some: (where: string, all: string, round: string, stayers: string, scores: string) =>
    `${where}${SPACE}: sur ${all} à la vague ${round}, ${stayers} ont répondu de nouveau${SPACE}; ${scores}.`,
  both: (round: string, stay: string, leavers: string, leave: string, difference: string) =>
    `leur score à la vague ${round} était de ${stay}, celui des ${leavers} autres de ${leave} (différence ${difference})`,
  within: (difference: string, range: string, level: string) =>
    `${difference}, intervalle à ${level} ${range}`,
  neither: (round: string) =>
    `les scores à la vague ${round} ne sont pas montrés (l’un des deux groupes est trop petit)`,
} as const;

export const retrospective = {
  heading: 'Regard rétrospectif',
  intro: (first: string, looking: string, later: string) =>
    `À la vague «${SPACE}${looking}${SPACE}», les répondants ont jugé une seconde fois la période de «${SPACE}${first}${SPACE}», avec ce qu’ils savent aujourd’hui. Là où les deux jugements diffèrent, on juge désormais selon un autre critère${SPACE}: c’est le glissement de réponse. L’évolution rétrospective, de «${SPACE}${looking}${SPACE}» à «${SPACE}${later}${SPACE}», suit un seul critère de jugement${SPACE}; l’évolution mesurée, non.`,
  noEffect: `Sans groupe de comparaison, l’une et l’autre sont une évolution, non l’effet de ce qui a été fait. Le regard rétrospectif a ses propres erreurs${SPACE}: on peut mal se souvenir, ou souhaiter voir un progrès.`,
  captions: {
    scores: 'Première vague, regard rétrospectif, seconde vague',
    shift: 'Glissement de réponse',
  },
  columns: {
    looking: 'Après coup',
    measured: 'Mesurée',
    judged: 'Jugée après coup',
    shift: 'Glissement',
  },
  columnsNote: (first: string, looking: string, later: string) =>
    `Évolution mesurée${SPACE}: ${later} moins ${first}. Jugée après coup${SPACE}: ${later} moins ${looking}. Glissement${SPACE}: ${looking} moins ${first}.`,
  title: 'Glissement de réponse',
  sentence: (where: string, measured: string, judged: string, shift: string) =>
    `${where}${SPACE}: ${measured} points mesurés, ${judged} jugés après coup, glissement de réponse ${shift}.`,
  detailsLeftOut: (n: number) => `Scores globaux de ${plural(n, 'mécanisme', 'mécanismes')}.`,
} as const;
