import { because, count, plural, SPACE } from './counting.ts';

export const about = {
  heading: 'Objet du rapport',
  mechanism: 'Mécanisme',
  mechanisms: 'Mécanismes',
  round: 'Vague',
  rounds: 'Vagues',
  respondents: 'Répondants',
  byRole: 'Par rôle',
  bySector: 'Par secteur',
  response: 'Participation',
  responseOf: (answered: string, invited: string, share: string) =>
    `${answered} sur ${invited} invités (${share})`,
  overInvited: 'il y a plus de réponses que d’invités',
  responseShort: (answered: string, invited: string, share: string) =>
    `${answered} sur ${invited} (${share})`,
  invitedFor: (known: number, all: number) =>
    `liste fournie pour ${count(known)} sur ${plural(all, 'mécanisme', 'mécanismes')}`,
  noInvited: 'aucune liste d’invités fournie',
  checklist: 'Grille',
  olderChecklist: 'Ancienne version',
  version: (id: string, version: string) => `${id}, version ${version}`,
  variant: (name: string) => `variante ${name}`,
  data: 'Données',
  input: (path: string, rows: number, used: number, rejected: number) =>
    `${path}${SPACE}: ${plural(rows, 'ligne', 'lignes')}, ${plural(used, 'utilisée', 'utilisées')}, ${plural(rejected, 'rejetée', 'rejetées')}`,
  sha256: 'SHA-256',
  date: 'Date',
  madeWith: 'Établi avec',
  seed: (seed: number) => `graine ${seed}`,
  whoAnswered: 'Qui a répondu',
  sectors: 'Répondants par secteur',
} as const;

export const method = {
  heading: 'Mode de calcul',
  labels: {
    scores: 'Scores',
    needed: 'Minimum requis',
    missing: 'Manquants',
    range: 'Fourchette',
    bands: 'Paliers',
    declared: 'Déclaration',
    change: 'Évolution',
    pairs: 'Paires',
  },
  respondents: {
    mean: 'Un critère est la moyenne de ses réponses, chacune valant de 0 à 100 points',
    median: 'Un critère est la médiane de ses réponses, chacune valant de 0 à 100 points',
    consensus: 'Un critère est la réponse de la ligne de consensus, valant de 0 à 100 points',
  },
  pooled: (sentence: string) => `${sentence}, tous répondants confondus.`,
  consensus: (sentence: string) => `${sentence}.`,
  rolesAtItem: (sentence: string, weights: string) =>
    `${sentence}, d’abord pour chaque rôle seul, puis sur l’ensemble des rôles (${weights}).`,
  rolesAtDomain: (sentence: string, weights: string) =>
    `${sentence}. Les domaines sont calculés pour chaque rôle seul, puis sur l’ensemble des rôles (${weights}).`,
  equalRoles: 'tous les rôles comptent autant',
  declaredEqual: 'à égalité',
  declaredAt: { item: 'au critère', domain: 'au domaine' },
  roleWeight: (role: string, weight: string) => `${role} ${weight}`,
  items: (rule: string) => `Un domaine est ${rule}.`,
  domains: (rule: string) => `Le score global est ${rule}.`,
  pass: (points: string) => `Le seuil de réussite est de ${points} points.`,
  exception: (domain: string, rule: string) => `${domain}${SPACE}: ${rule}.`,
  ofItems: aggregations('critères'),
  ofDomains: aggregations('domaines'),
  coverage: (item: string, domain: string, overall: string) =>
    `Pour un critère ${item}, pour un domaine ${domain}, au total ${overall}${SPACE}; en deçà, le score n’est pas donné et le motif en tient lieu.`,
  anyAnswer: 'une réponse suffit',
  answeredShare: (share: string) => `${share} de réponses`,
  dontKnow: {
    missing: `Les réponses «${SPACE}ne sait pas${SPACE}», vides ou non valides réduisent la couverture, pas le score. «${SPACE}Sans objet${SPACE}» et «${SPACE}non posé${SPACE}» sont entièrement laissés de côté.`,
    lowest: `«${SPACE}Ne sait pas${SPACE}» compte pour 0 point. Les réponses vides ou non valides réduisent la couverture, pas le score. «${SPACE}Sans objet${SPACE}» et «${SPACE}non posé${SPACE}» sont entièrement laissés de côté.`,
  },
  range:
    'Le score qu’on aurait si tout ce qui manque avait reçu la réponse la plus basse, puis la plus haute.',
  bands: (bands: string) => `${bands}. Attribués sur le score non arrondi.`,
  declaration: (respondents: string, roles: string, items: string, domains: string) =>
    `répondants${SPACE}: ${respondents}${SPACE}; rôles${SPACE}: ${roles}${SPACE}; critères${SPACE}: ${items}${SPACE}; domaines${SPACE}: ${domains}`,
  likeForLike: `À périmètre comparable${SPACE}: sur les critères qui ont le même sens aux deux vagues, selon les règles de la version récente de la grille. «${SPACE}Tel que publié${SPACE}» donne chaque vague avec tous ses critères, dans sa propre version. Pourcentage seulement si le premier score dépasse 0.`,
  pairing: `Répondants dont l’identifiant figure aux deux vagues${SPACE}; sans identifiants, les vagues sont deux groupes de personnes (non appariés).`,
} as const;

export const findings = {
  heading: 'Constats',
  none: 'Rien à signaler.',
  standing: 'Situation',
  scored: (where: string, score: string, band: string, details: string) =>
    `${where}${SPACE}: ${score}${band === '' ? '' : `, ${band}`} (${details}).`,
  covered: (respondents: string, share: string) => `${respondents}, ${share} de réponses`,
  possible: (lowest: string, highest: string) => `possible de ${lowest} à ${highest}`,
  bandCounts: (round: string, counts: string) => `${round}${SPACE}: ${counts}.`,
  withoutScore: 'sans score',
  requirements: 'Exigences et normes minimales',
  requirementMissed: (where: string, items: string, n: number) =>
    `${where}${SPACE}: ${n === 1 ? 'exigence non satisfaite' : 'exigences non satisfaites'}${SPACE}: ${items}.`,
  requirementUnknown: (where: string, items: string, n: number) =>
    `${where}${SPACE}: impossible de dire si ${n === 1 ? 'cette exigence est satisfaite' : 'ces exigences sont satisfaites'}${SPACE}: ${items}.`,
  standardMissed: (where: string, items: string, n: number) =>
    `${where}${SPACE}: ${n === 1 ? 'norme minimale non satisfaite' : 'normes minimales non satisfaites'}${SPACE}: ${items}.`,
  standardsMissed: (where: string, n: number, lowest: string) =>
    `${where}${SPACE}: ${count(n)} normes minimales non satisfaites, la plus basse ${lowest}.`,
  gates: 'Conditions bloquantes',
  gateCapped: (where: string, part: string, uncapped: string, value: string, reason: string) =>
    `${where}${SPACE}: ${part} est plafonné à ${value} (${uncapped} sans la condition)${SPACE}: ${reason}`,
  gateFailed: (where: string, part: string, band: string, reason: string) =>
    `${where}${SPACE}: ${part} est placé au palier le plus bas${band === '' ? '' : `, ${band}`}${SPACE}: ${reason}`,
  gateTriggered: (where: string, part: string, reason: string) =>
    `${where}${SPACE}: condition non respectée sur ${part}${SPACE}: ${reason}`,
  gateUnknown: (where: string, part: string, reason: string) =>
    `${where}${SPACE}: impossible de dire si cette condition sur ${part} est respectée, faute de score pour ce qu’elle examine${SPACE}: ${reason}`,
  gaps: 'Regards divergents selon les rôles (20 points ou plus)',
  gap: (where: string, part: string, size: string, one: string, other: string) =>
    `${where}, ${part}${SPACE}: ${size} points entre ${one} et ${other}.`,
  gapSide: (role: string, value: string, respondents: string) => `${role} ${value} (${respondents})`,
  withheld: 'Sans score',
  noOverall: (where: string, reasons: string) => `${where}${SPACE}: pas de score global${because(reasons)}.`,
  noScore: (where: string, part: string, reasons: string) =>
    `${where}${SPACE}: pas de score pour ${part}${because(reasons)}.`,
  seeTables: (n: number) =>
    `${plural(n, 'autre constat figure', 'autres constats figurent')} dans les tableaux.`,
} as const;

export const cautions = {
  oneRespondent: (where: string) =>
    `Un seul répondant${SPACE}: ${where}. C’est l’avis d’une personne, pas une enquête.`,
  fewRespondents: (where: string) =>
    `Moins de 5 répondants${SPACE}: ${where}. Une réponse de plus ou de moins peut beaucoup déplacer un tel score.`,
  withinMechanism:
    'Les auteurs de cette grille destinent ses scores à la comparaison d’un mécanisme avec lui-même dans le temps. Ils figurent ici côte à côte, sans classement.',
  withinType:
    'Les auteurs de cette grille destinent ses scores à des mécanismes du même type. Ils figurent ici côte à côte, sans classement.',
  overInvited: (where: string) =>
    `Plus de réponses que d’invités${SPACE}: ${where}. Vérifier la liste des invités.`,
  detailsLeftOut: (n: number) =>
    `Le détail de ${plural(n, 'mécanisme', 'mécanismes')} est omis ici. En afficher un avec --mechanism NOM, ou écrire le rapport entier avec --format md:rapport.md.`,
} as const;

export const score = {
  title: 'Scores',
  overview: 'Vue d’ensemble',
  details: 'Mécanisme par mécanisme',
  overall: 'Global',
  overallInText: 'le score global',
  overallInList: 'global',
  captions: {
    overview: 'Scores globaux',
    domains: 'Domaines',
    roles: 'Par rôle',
    items: 'Critères',
    parts: 'Par échelon, facette et degré d’exigence',
    gates: 'Conditions bloquantes',
    unmet: 'Exigences et normes minimales non satisfaites ou indéterminées',
  },
  by: (column: string) => `Par ${column}`,
  bars: 'Scores globaux, de 0 à 100',
  barsDescription: 'Une barre par mécanisme et par vague, avec le score et le palier en toutes lettres.',
  domainBars: 'Domaines, de 0 à 100',
  domainBarsDescription: 'Une barre par domaine, avec le score et le palier en toutes lettres.',
  columns: {
    score: 'Score',
    band: 'Palier',
    answered: 'Réponses',
    n: 'n',
    range: 'Fourchette',
    domain: 'Domaine',
    item: 'Critère',
    items: 'Critères',
    gap: 'Écart',
    part: 'Partie',
    category: 'Catégorie',
    gate: 'Condition',
    watches: 'Examine',
    found: 'Constaté',
    state: 'État',
    tier: 'Degré',
  },
  barText: (score: string, band: string) => `${score} ${band}`,
  gapNote: (role: string, other: string) => `Écart${SPACE}: ${role} moins ${other}, en points.`,
  largestGapNote: `Écart${SPACE}: le plus grand entre deux rôles, en points.`,
  largestGap: (difference: string, role: string, other: string) => `${difference} ${role} − ${other}`,
  respondentsNote: (roles: string) => `Répondants${SPACE}: ${roles}.`,
  stateNote: (states: string) => `Aucune réponse à ces critères n’est dans l’état${SPACE}: ${states}.`,
  ungatedNote: (part: string, value: string) => `${part}${SPACE}: ${value} avant la condition bloquante.`,
  maturityNote: (part: string, level: string) => `${part}${SPACE}: la maturité atteinte est ${level}.`,
  reasonNote: (parts: string, state: string, reasons: string) =>
    `${parts}${SPACE}: ${state}${because(reasons)}.`,
  notScored: 'non noté',
  level: (level: string) => `Échelon${SPACE}: ${level}`,
  facet: (facet: string) => `Facette${SPACE}: ${facet}`,
  tier: (tier: string) => `Degré${SPACE}: ${tier}`,
  below: (id: string, points: string) => `${id} sous ${points}`,
  anyBelow: (tier: string, points: string) => `toute ${tier} sous ${points}`,
  caps: (part: string, at: string) => `plafonne ${part} à ${at}`,
  fails: (part: string) => `place ${part} au palier le plus bas`,
  unmet: { missed: 'non satisfaite', unknown: 'indéterminé' },
  passNote: (points: string) => `Satisfaite à partir de ${points} points.`,
  suppressedNote: (n: number) =>
    `Les catégories de moins de ${plural(n, 'répondant', 'répondants')} ne sont pas affichées.`,
  further: (where: string) => `${where}${SPACE}: autres tableaux et réponses`,
  action: (item: string, score: string, actions: string) => `${item}, ${score}${SPACE}: ${actions}`,
  actionsFor: (part: string, band: string) => `Actions requises${SPACE}: ${part} (${band})`,
  actionsForRequirements: `Actions requises${SPACE}: exigences non satisfaites`,
} as const;

function aggregations(parts: string) {
  return {
    'weighted-mean': `la moyenne pondérée de ses ${parts}`,
    'pooled-mean': `la moyenne de toutes les réponses à ses ${parts}, chacune pondérée comme son critère`,
    median: `la médiane de ses ${parts}`,
    minimum: `le plus bas de ses ${parts}`,
    'all-or-nothing': `100 si chacun de ses ${parts} est à 100, sinon 0`,
    'level-gated':
      'la part des niveaux de maturité franchis, un niveau étant franchi si ses critères et ceux de tous les niveaux inférieurs atteignent le seuil de réussite',
    none: 'un profil sans score',
  };
}
