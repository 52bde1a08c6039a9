import { count, plural, SPACE } from './counting.ts';

export const charts = {
  interval: 'Intervalle de l’évolution propre des répondants, à partir de la valeur antérieure',
  noAnswers: 'aucune réponse',
  part: (caption: string, part: number, parts: number) => `${caption} (${count(part)} sur ${count(parts)})`,
  tableHas: (caption: string) => `Le tableau «${SPACE}${caption}${SPACE}» donne les mêmes chiffres.`,
  dumbbell: {
    range: (lowest: string, highest: string) => `Les évolutions vont de ${lowest} à ${highest}.`,
    mechanisms: (from: string, to: string) => `Scores globaux, ${from} et ${to}`,
    domains: (mechanism: string, from: string, to: string) =>
      `${mechanism}${SPACE}: domaines, ${from} et ${to}`,
    description: (from: string, to: string, n: number) =>
      `${plural(n, 'ligne', 'lignes')} sur une échelle de 0 à 100, avec les paliers en arrière-plan${SPACE}: un anneau pour ${from}, un disque pour ${to}.`,
    interval: (level: string) =>
      `Le trait terminé par deux barres est l’intervalle à ${level} de l’évolution propre des répondants, reporté à partir du score antérieur${SPACE}; là où il atteint l’anneau, les réponses sont compatibles avec une absence d’évolution.`,
  },
  heatMap: {
    caption: (round: string) => `Domaines de chaque mécanisme, ${round}`,
    description: (mechanisms: number, domains: number) =>
      `Un tableau de ${plural(mechanisms, 'mécanisme', 'mécanismes')} par ${plural(domains, 'domaine', 'domaines')}${SPACE}: chaque case porte le score, la couleur de son palier et un disque d’autant plus plein que le palier est élevé.`,
    bandCounts: (counts: string) => `Cases par palier${SPACE}: ${counts}.`,
  },
  answers: {
    caption: (where: string) => `${where}${SPACE}: réponses`,
    changed: (where: string) =>
      `${where}${SPACE}: réponses aux critères qui ont le plus changé ou que les rôles voient autrement`,
    lowest: (where: string) =>
      `${where}${SPACE}: réponses aux critères les moins bien notés ou que les rôles voient autrement`,
    others: (where: string) => `${where}${SPACE}: réponses aux autres critères`,
    scale: (caption: string, first: string, last: string) =>
      `${caption}, de «${SPACE}${first}${SPACE}» à «${SPACE}${last}${SPACE}»`,
    description: (items: number) =>
      `${plural(items, 'critère', 'critères')} sur la même échelle. Chaque barre réunit toutes les réponses à un critère, réparties de part et d’autre du milieu de l’échelle${SPACE}: les réponses basses à gauche, les réponses hautes à droite, avec leur nombre dans la barre.`,
    roles: 'Chaque rôle a sa propre barre.',
    together: 'Tous les répondants sont réunis.',
    inRound: (role: string, round: string) => `${role}, ${round}`,
    rounds: (from: string, to: string) => `Chaque rôle a une barre par vague, ${from} au-dessus de ${to}.`,
    roundsTogether: (from: string, to: string) =>
      `Tous les répondants sont réunis, dans une barre par vague, ${from} au-dessus de ${to}.`,
  },
  gap: {
    caption: (where: string, role: string, other: string) => `${where}${SPACE}: ${role} et ${other}`,
    description: (role: string, other: string, n: number) =>
      `${plural(n, 'ligne', 'lignes')} sur une échelle de 0 à 100, avec les paliers en arrière-plan${SPACE}: un disque pour ${role}, un losange pour ${other}, et l’écart en points à droite.`,
    widest: (label: string, gap: string) => `Écart le plus grand${SPACE}: ${label}, ${gap}.`,
  },
  response: {
    description: (n: number) =>
      `${plural(n, 'barre', 'barres')}${SPACE}: le contour représente toutes les personnes invitées, la partie pleine celles qui ont répondu.`,
  },
  moved: {
    caption: (mechanism: string) => `${mechanism}${SPACE}: critères qui ont le plus évolué`,
    description: (up: number, down: number) =>
      `Critères qui ont le plus évolué, en points${SPACE}: ${count(up)} en hausse, barres pleines à droite du trait, et ${count(down)} en baisse, barres hachurées à gauche.`,
  },
} as const;
