import { count, plural, SPACE } from './counting.ts';

export const robustness = {
  title: `Robustesse${SPACE}: le palier et le rang résistent-ils à d’autres choix${SPACE}?`,
  families: {
    aggregation: 'Autres règles',
    'equal-weights': 'Poids égaux',
    'perturbed-weights': 'Poids perturbés',
    'leave-out-respondent': 'Sans un répondant',
    'leave-out-organisation': 'Sans une organisation',
    'leave-out-item': 'Sans un critère',
    'leave-out-domain': 'Sans un domaine',
  },
  /** Les mêmes, assez courts pour la tête d’une colonne étroite. */
  shortFamilies: {
    aggregation: 'Autres règles',
    'equal-weights': 'Poids égaux',
    'perturbed-weights': 'Poids perturbés',
    'leave-out-respondent': 'Une personne en moins',
    'leave-out-organisation': 'Une org. en moins',
    'leave-out-item': 'Un critère en moins',
    'leave-out-domain': 'Un domaine en moins',
  },
  varied: {
    heading: 'Ce que l’on a fait varier',
    comparedWith: 'Comparé à',
    declared: `La méthode déclarée ci-dessus. Une variante change une seule chose et laisse tout le reste tel que déclaré${SPACE}; les conditions bloquantes sont réexaminées.`,
    rules: (rules: string) =>
      `Une règle à la fois${SPACE}: ${rules}. Les domaines qui ont leur propre règle la gardent.`,
    noRules: `Non essayé${SPACE}: il n’y a pas d’autre règle pour cette grille.`,
    equal: (variations: string) =>
      `L’un après l’autre${SPACE}: ${variations}. Ce qui n’a pas de poids dans la déclaration n’en reçoit pas.`,
    alreadyEqual: `Non essayé${SPACE}: tous les poids déclarés sont égaux.`,
    perturbed: (draws: number, lowest: string, highest: string, seed: number, generator: string) =>
      `${plural(draws, 'tirage', 'tirages')}. À chacun, le poids de chaque critère et de chaque domaine est multiplié par un facteur qui lui est propre, entre ${lowest} et ${highest}, tiré uniformément sur une échelle logarithmique${SPACE}: la moitié du poids est aussi probable que le double. Les facteurs sont les mêmes pour tous les mécanismes. Graine ${seed}, générateur ${generator} (Mersenne Twister).`,
    respondent: `Chaque répondant tour à tour, dans un mécanisme et une vague à la fois. Présenté par rôle et en nombre. Aucun score n’est donné${SPACE}: les scores avec et sans une personne révéleraient ses réponses.`,
    organisation: (column: string, smallest: number) =>
      `Ensemble, tous les répondants qui ont la même valeur dans «${SPACE}${column}${SPACE}», dans un mécanisme et une vague à la fois. Nommées à partir de ${count(smallest)} répondants seulement${SPACE}; aucun score n’est donné.`,
    noOrganisation: `Non essayé. Indiquer la colonne qui contient l’organisation de chaque répondant${SPACE}: --organisation COLONNE.`,
    item: (n: number) => `Tour à tour, chacun des ${plural(n, 'critère noté', 'critères notés')}.`,
    domain: (n: number) => `Tour à tour, chacun des ${plural(n, 'domaine', 'domaines')}.`,
    oneItem: `Non essayé${SPACE}: il n’y a qu’un seul critère noté.`,
    oneDomain: `Non essayé${SPACE}: il n’y a qu’un seul domaine.`,
    band: 'Palier',
    bandHolds:
      'Il tient si la variante donne un score dans le palier déclaré. Les variantes qui ne donnent pas de score sont comptées à part.',
    noBands: 'La grille n’a pas de paliers.',
    place: 'Rang',
    placeHolds: `Selon le score non arrondi, du plus haut au plus bas, parmi les mécanismes de la vague qui ont un score à la fois selon la déclaration et selon la variante${SPACE}; les ex æquo partagent le meilleur rang. Il tient s’il est le rang déclaré. Quand des personnes sont laissées de côté, les autres mécanismes restent tels que déclarés.`,
    placesBarred: `Non donné${SPACE}: les auteurs de cette grille ne permettent pas de comparer ses scores entre mécanismes.`,
    tooFewToPlace: (rounds: string) =>
      `Non donné pour ${rounds}${SPACE}: moins de deux mécanismes ont un score.`,
  },
  variations: {
    respondents: (rule: string) => `répondants ${rule}`,
    items: (rule: string) => `critères ${rule}`,
    domains: (rule: string) => `domaines ${rule}`,
    rolesPooled: 'rôles confondus',
    rolesEqual: { item: 'rôles à égalité au critère', domain: 'rôles à égalité au domaine' },
    withRolesPooled: (variation: string) => `${variation} avec rôles confondus`,
  },
  weights: {
    'items-equal': 'tous les critères pèsent autant',
    'domains-equal': 'tous les domaines pèsent autant',
    'all-equal': 'tous les critères et tous les domaines pèsent autant',
  },
  withheld: {
    'not-scored': 'il n’y a pas de score déclaré',
    'no-other-rule': 'il n’y a pas d’autre règle pour cette grille',
    'weights-equal': 'tous les poids déclarés sont égaux',
    consensus: 'les répondants ont donné une seule réponse concertée',
    'one-respondent': 'il n’y a qu’un seul répondant',
    'no-organisation-column': 'aucune colonne n’est indiquée par --organisation',
    'no-organisation-named': 'aucun répondant n’indique d’organisation',
    'one-organisation': 'tous les répondants sont d’une même organisation',
    'one-item': 'il n’y a qu’un seul critère noté',
    'one-domain': 'il n’y a qu’un seul domaine',
  },
  inAll: (m: number) => `${count(m)} sur ${count(m)}`,
  inSome: (n: number, m: number) => `${count(n)} sur ${count(m)}`,
  placeOf: (rank: number, of: number) => `${count(rank)} sur ${count(of)}`,
  findings: {
    band: `Le palier tient-il${SPACE}?`,
    place: `Le rang tient-il${SPACE}?`,
    bandHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}${SPACE}: le palier tient dans toutes les variantes pour ${count(n)} ${n < 2 ? 'score' : 'scores'} sur ${count(m)}${detail}.`,
    bandOnce: (family: string, holds: string) => `${family}${SPACE}: le palier tient (${holds}).`,
    placeOnce: (family: string, holds: string) => `${family}${SPACE}: le rang tient (${holds}).`,
    placeHolds: (family: string, n: number, m: number, detail: string) =>
      `${family}${SPACE}: le rang tient dans toutes les variantes pour ${count(n)} ${n < 2 ? 'score' : 'scores'} sur ${count(m)}${detail}.`,
    least: (where: string, holds: string) => `${SPACE}; le moins souvent pour ${where}${SPACE}: ${holds}`,
    moved: (variations: string) => `${SPACE}; le plus souvent déplacé par ${variations}`,
    mover: (variation: string, moved: string) => `${variation} (${moved})`,
    unscored: (where: string) => `Pas de score déclaré, donc rien à comparer${SPACE}: ${where}.`,
  },
  sameType:
    'Les auteurs de cette grille destinent ses scores à des mécanismes du même type. Les rangs n’ont de sens que si tous sont d’un seul type.',
  tables: {
    overview: 'Vue d’ensemble',
    declared: 'Selon la déclaration',
    band: 'Le palier tient dans …',
    place: 'Le rang tient dans …',
    families: 'Combien de fois il tient',
    up: (band: string) =>
      `Que faudrait-il pour atteindre «${SPACE}${band}${SPACE}»${SPACE}? Un critère à lui seul`,
    down: (band: string) =>
      `Que faudrait-il pour tomber à «${SPACE}${band}${SPACE}»${SPACE}? Un critère à lui seul`,
  },
  columns: {
    place: 'Rang',
    family: 'Variante',
    tried: 'Essais',
    noScore: 'Sans score',
    bandHolds: 'Le palier tient',
    placeHolds: 'Le rang tient',
    lowest: 'Minimum',
    highest: 'Maximum',
    now: 'Actuel',
    needed: 'Requis',
    change: 'Écart',
    reached: 'Palier atteint',
  },
  ofScored: `Sur les variantes qui ont donné un score, en pourcentage pour les poids perturbés${SPACE}; – là où aucune n’a été essayée.`,
  notTried: (family: string, reason: string) => `${family}${SPACE}: non essayé, ${reason}.`,
  standing: (score: string, band: string, place: string) =>
    [score, band, place].filter((part) => part !== '').join(', '),
  inPlace: (place: string) => `rang ${place}`,
  notScored: (reasons: string) => `Pas de score déclaré (${reasons}), donc rien à comparer.`,
  moved: {
    intro: `Ce qui déplace le palier${SPACE}:`,
    nothing: 'Aucune variante ne déplace le palier.',
    family: (family: string, variations: string) => `${family}${SPACE}: ${variations}.`,
    to: (variation: string, score: string, band: string) => `${variation} (${score}, ${band})`,
    more: (n: number) => plural(n, 'autre', 'autres'),
    drawn: (band: string, times: number) => `${band} dans ${plural(times, 'tirage', 'tirages')}`,
    role: (role: string, moved: number, all: number) =>
      all === 1
        ? `sans le seul répondant du rôle ${role}`
        : `sans l’un des ${count(all)} répondants du rôle ${role} (${count(moved)} sur ${count(all)})`,
    organisation: (name: string, respondents: number) =>
      `«${SPACE}${name}${SPACE}» (${count(respondents)} répondants)`,
    smallOrganisations: (moved: number, all: number, smallest: number) =>
      `sans l’une des organisations de moins de ${count(smallest)} répondants (${count(moved)} sur ${count(all)})`,
  },
  takes: {
    highest: `C’est le palier le plus haut${SPACE}: il n’y a pas de palier au-dessus.`,
    lowest: `C’est le palier le plus bas${SPACE}: il n’y a pas de palier au-dessous.`,
    noneUp: (band: string) => `Aucun critère à lui seul ne peut porter le score à «${SPACE}${band}${SPACE}».`,
    noneDown: (band: string) =>
      `Aucun critère à lui seul ne peut faire tomber le score à «${SPACE}${band}${SPACE}».`,
    note: 'Le plus petit écart de la valeur du critère, au dixième de point, tous les autres critères restant ce qu’ils sont.',
    more: (n: number) =>
      `${plural(n, 'autre critère le pourrait', 'autres critères le pourraient')} à lui seul${SPACE}; les résultats JSON et CSV les donnent tous.`,
  },
} as const;
