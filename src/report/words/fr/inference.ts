import { count, plural, SPACE } from './counting.ts';

export const inference = {
  captions: {
    own: 'Évolution propre aux répondants',
    moves: 'Sens de l’évolution des répondants',
    values: 'Valeurs propres aux répondants',
    effects: 'Tailles d’effet',
    yesNo: 'Critères oui/non',
    answers: 'Les réponses elles-mêmes',
  },
  columns: {
    n: 'n',
    units: 'Unités',
    own: 'Évolution propre',
    interval: (level: string) => `Intervalle à ${level}`,
    p: 'p',
    midP: 'mid-p',
    pAdjusted: 'p ajusté',
    caution: 'Réserve',
    improved: 'Mieux',
    same: 'Égal',
    worse: 'Moins bien',
    median: 'Médiane',
    range: 'Du plus bas au plus haut',
    valuesIn: (round: string) => `${round}${SPACE}: médiane (du plus bas au plus haut)`,
  },
  cautions: {
    'answers-only': 'réponses seules',
    'descriptive-only': 'description seule',
    'very-small': 'très petit effectif',
    small: 'petit effectif',
  },
  noises: {
    'beyond-noise': 'au-delà du bruit',
    'within-noise': 'dans le bruit',
    'too-few-to-tell': 'trop peu pour en juger',
  },
  range: (low: string, high: string) => `${low} à ${high}`,
  andAbove: (low: string) => `${low} et plus`,
  both: (from: string, to: string) => `${from}, ${to}`,
  linked: (pairs: string, from: string, to: string) => `${pairs} appariés sur ${from} et ${to}`,
  notLinked: (from: string, to: string) => `${from} et ${to}, non appariés`,
  compatible: (low: string, high: string) => `compatible avec une variation de ${low} à ${high} points`,
  basis: (level: string, size: string, caution: string) =>
    `intervalle à ${level}, ${size}${caution === '' ? '' : `, ${caution}`}`,
  ownSentence: (change: string, compatible: string, basis: string) =>
    `Évolution propre aux répondants ${change}${SPACE}: ${compatible} (${basis}).`,
  answersOnly: (size: string) => `Trop peu pour dire plus que les réponses elles-mêmes (${size}).`,
  descriptive: (size: string, moves: string) => `Description seule (${size})${SPACE}: ${moves}.`,
  moves: (improved: string, n: string, same: string, worse: string) =>
    `${improved} sur ${n} en progrès, ${same} sans changement, ${worse} en recul`,
  medianChange: (median: string, low: string, high: string) =>
    `évolution médiane ${median}, de ${low} à ${high}`,
  medians: (from: string, to: string) => `médiane de leurs valeurs propres ${from} → ${to}`,
  noInterval: (size: string, why: string) => `Pas d’intervalle (${size})${SPACE}: ${why}.`,
  bandsWithin: (bands: string) => `Paliers qui ont changé dans le bruit${SPACE}: ${bands}.`,
  bandsTooFew: (bands: string) =>
    `Paliers qui ont changé, avec trop peu de répondants pour distinguer du bruit${SPACE}: ${bands}.`,
  readNote: (part: string, compatible: string, level: string) =>
    `${part}${SPACE}: ${compatible} (intervalle à ${level}).`,
  smallestNote: (parts: string) => `Le plus petit p possible avec cet effectif${SPACE}: ${parts}.`,
  unreachableNote: (edge: string, parts: string) =>
    `Ne peut pas atteindre ${edge} avec cet effectif, quelles que soient les réponses${SPACE}; le plus petit p possible${SPACE}: ${parts}.`,
  inClusters: (size: string, clusters: number) => `${size}, dans ${plural(clusters, 'grappe', 'grappes')}`,
  effective: (size: string, n: string) => `${size}, qui en valent ${n} par leurs poids`,
  membersNote: (parts: string) =>
    `${parts}${SPACE}: l’intervalle est resserré selon la part des membres de la liste qui ont répondu.`,
  everywhere: 'Partout',
  withheldNote: (parts: string, figures: string, why: string) =>
    `${parts}${SPACE}: sans ${figures}${SPACE}: ${why}.`,
  figures: {
    interval: 'intervalle',
    test: 'test',
    effects: 'taille d’effet',
    respondents: 'décompte des répondants',
    percent: 'pourcentage',
  },
  whys: {
    'too-few-units': 'trop peu de répondants ou de grappes indépendants',
    'no-variation': 'il n’y a aucune variation entre les répondants',
    census: 'tous les membres ont répondu aux deux vagues, si bien que le chiffre lui-même est la réponse',
    'one-cluster': 'tous les répondants sont d’une seule grappe',
    weighted: 'ce n’est pas défini quand les répondants comptent selon leur poids',
    'not-compared': 'les deux vagues n’ont pas pu être comparées',
    'no-respondent-values': 'les réponses d’un seul répondant ne donnent pas de valeur propre',
  },
  points: (value: string) => `${value} points`,
  measures: {
    'rank-biserial': 'rang-bisériale',
    'cliff-delta': 'delta de Cliff',
    'd-z': 'd_z',
    g: 'g',
    'd-av': 'd_av',
    d: 'd',
    'odds-ratio': 'Rapport des cotes',
    'risk-difference': 'Différence de parts',
  },
  answersNote: `Si peu de personnes se reconnaissent à leurs réponses${SPACE}: réfléchir à qui doit voir cette page.`,
} as const;

export const inferenceMethod = {
  labels: {
    own: 'Évolution propre',
    interval: 'Intervalle',
    test: 'Test',
    effects: 'Tailles d’effet',
    noise: 'Bruit',
    small: 'Petits effectifs',
    units: 'Indépendance',
    bootstrap: 'Bootstrap',
    reading: 'Lecture',
  },
  own: (counting: string) =>
    `Les réponses de chaque répondant donnent une valeur selon les règles de la grille pour les critères et les domaines. Intervalle, test, décomptes et tailles d’effet portent sur ces valeurs, ${counting}. Les scores et leur évolution suivent aussi les règles de la grille pour les rôles et les conditions bloquantes, si bien que les deux évolutions peuvent différer.`,
  eachOnce: 'chacune comptant une fois',
  byWeight: 'chacune comptant selon son poids',
  interval: (level: string, methods: string) =>
    `${level}. Les réponses sont compatibles avec toute variation entre ses deux bornes${SPACE}; moins il y a de répondants, plus il est large. ${methods}.`,
  intervals: {
    t: `Répondants appariés${SPACE}: intervalle t de la moyenne de leurs évolutions`,
    welch: `Vagues non appariées${SPACE}: intervalle de Welch de la différence de deux moyennes, en général plus large qu’avec des répondants appariés`,
    'linearised-t': `Avec grappes ou poids${SPACE}: intervalle t d’après les différences entre grappes, ou entre répondants s’il n’y en a pas (linéarisé)`,
    'bca-bootstrap': `Bootstrap, dès 20 unités appariées${SPACE}: répondants tirés de nouveau au hasard un grand nombre de fois (BCa)`,
  },
  test: (methods: string) =>
    `p dit avec quelle fréquence le hasard seul donnerait au moins cette différence s’il n’y avait aucun changement. Un grand p ne montre pas que rien n’a changé. ${methods}.`,
  tests: {
    'wilcoxon-pratt-exact': `Répondants appariés${SPACE}: test des rangs signés de Wilcoxon, exact, évolutions nulles gardées (Pratt)`,
    'wilcoxon-pratt-normal': `Répondants appariés, nombreux${SPACE}: test des rangs signés de Wilcoxon, approximation normale, évolutions nulles gardées (Pratt)`,
    'sign-flip-exact': `Avec grappes ou poids${SPACE}: signes des évolutions inversés de toutes les façons, chaque grappe en bloc${SPACE}; test exact de la moyenne`,
    'sign-flip-random': `Avec grappes ou poids${SPACE}: signes des évolutions inversés au hasard, chaque grappe en bloc${SPACE}; test de la moyenne`,
    'mann-whitney-exact': `Vagues non appariées${SPACE}: test de Mann-Whitney, exact`,
    'mann-whitney-normal': `Vagues non appariées, nombreuses réponses${SPACE}: test de Mann-Whitney, approximation normale`,
    'linearised-t': `Avec grappes ou poids${SPACE}: test t d’après les mêmes différences (linéarisé)`,
    'mcnemar-exact': `Critères oui/non, appariés${SPACE}: test de McNemar, exact${SPACE}; son mid-p est moins prudent et plus proche du but`,
    'fisher-exact': `Critères oui/non, non appariés${SPACE}: test exact de Fisher`,
  },
  adjusted: (families: string) =>
    `p ajusté tient compte de plusieurs tests faits à la fois, pour chaque mécanisme${SPACE}: ${families}.`,
  adjustments: { holm: 'Holm', 'benjamini-hochberg': 'Benjamini-Hochberg' },
  families: { domains: 'domaines', items: 'critères' },
  alone: 'Le score global est testé à part.',
  family: (name: string, adjustment: string) => `${name} (${adjustment})`,
  measured: (measures: string) =>
    `Tailles de l’évolution sans unité, à comparer à d’autres${SPACE}: ${measures}.`,
  effects: {
    'rank-biserial': 'rang-bisériale (de −1, toutes les évolutions en baisse, à +1, toutes en hausse)',
    'cliff-delta':
      'delta de Cliff (de −1, toutes les valeurs ultérieures plus basses, à +1, toutes plus hautes)',
    'd-z': 'd_z (évolution moyenne rapportée à l’écart-type des évolutions)',
    g: 'g (d_z, ou d, corrigé pour un petit effectif)',
    'd-av': 'd_av (évolution moyenne rapportée à l’écart-type des valeurs aux deux vagues)',
    d: 'd (différence des moyennes rapportée à l’écart-type des valeurs)',
    'odds-ratio':
      'rapport des cotes (combien ont gagné le oui pour chacun qui l’a perdu, ou la cote du oui après sur celle d’avant)',
    'risk-difference': 'différence de parts (part du oui après moins part d’avant, de −1 à +1)',
  },
  noise: `Un palier qui a changé est «${SPACE}au-delà du bruit${SPACE}» si le premier score, augmenté de l’une comme de l’autre borne de l’intervalle, donne encore un palier du côté où il a bougé, sinon «${SPACE}dans le bruit${SPACE}»${SPACE}; «${SPACE}trop peu pour en juger${SPACE}» s’il n’y a pas d’intervalle.`,
  small: `De 0 à 2 répondants indépendants${SPACE}: les réponses seules. 3 ou 4${SPACE}: une description, sans intervalle ni p. De 5 à 9, «${SPACE}très petit effectif${SPACE}», et de 10 à 19, «${SPACE}petit effectif${SPACE}»${SPACE}: intervalle et test, larges et peu sensibles. À partir de 20, sans réserve.`,
  respondentsUnit: 'Les répondants, chacun pris comme indépendant des autres.',
  clustersUnit: (header: string) =>
    `Grappes selon la colonne «${SPACE}${header}${SPACE}»${SPACE}: les personnes d’une même grappe ne sont pas indépendantes, si bien que les grappes comptent comme unités.`,
  fewest:
    'Quand les poids diffèrent, les répondants comptent pour moins que leur nombre (nombre effectif). Les unités sont le plus petit nombre des répondants, des grappes et du nombre effectif.',
  bootstrap: (resamples: number, seed: string, generator: string) =>
    `${count(resamples)} tirages, graine ${seed}, générateur ${generator}.`,
  random: (seed: string) => `Tirages au hasard des tests${SPACE}: graine ${seed}.`,
  reading: `Une évolution, pas un effet${SPACE}: sans autre groupe auquel comparer, ces chiffres ne disent pas à quoi elle est due.`,
} as const;
