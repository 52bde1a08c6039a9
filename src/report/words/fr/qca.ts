import { count, plural, SPACE } from './counting.ts';

const quoted = (text: string) => `«${SPACE}${text}${SPACE}»`;

/** Analyse quali-quantitative comparée, pour qui n’en a jamais fait. */
export const qca = {
  heading: 'Analyse quali-quantitative comparée (AQQC)',
  intro: (outcome: string, conditions: string, cases: number) =>
    `Quelles combinaisons de ${conditions} accompagnent ${quoted(outcome)} dans ${plural(cases, 'cas', 'cas')}.`,
  introNegated: (outcome: string, conditions: string, cases: number) =>
    `Quelles combinaisons de ${conditions} accompagnent l’absence de ${quoted(outcome)} dans ${plural(cases, 'cas', 'cas')}.`,
  notation: '* veut dire et, + veut dire ou, ~ veut dire non.',
  constant: (conditions: string) =>
    `Pareil dans tous ces cas, ce qui ne permet de rien distinguer${SPACE}: ${conditions}.`,
  leftOut: `Laissés de côté, car quelque chose n’y est pas indiqué (ce n’est jamais pris pour absent)${SPACE}:`,
  leftOutCase: (name: string, missing: string) => `${name}${SPACE}: ${missing}`,
  noise: {
    heading: 'Ce que le hasard seul trouverait',
    sentence: (conditions: number, cases: number, exact: string) =>
      `Avec ${plural(conditions, 'condition', 'conditions')} et ${plural(cases, 'cas', 'cas')}, des données tirées à pile ou face donnent une solution parfaite dans ${exact} des tirages. C’est la fréquence à laquelle une explication «${SPACE}parfaite${SPACE}» ne veut rien dire ici.`,
    simulated: (share: string, draws: number, seed: number) =>
      `Simulé${SPACE}: ${share} de ${plural(draws, 'tirage', 'tirages')}, graine ${seed}. C’est la part exacte qui décide.`,
    within: (limit: string) => `Cela reste dans la limite de ${limit}.`,
    most: (cases: number, most: number) =>
      most === 0
        ? `${plural(cases, 'cas ne supporte', 'cas ne supportent')} aucune condition dans cette limite.`
        : `${plural(cases, 'cas supporte', 'cas supportent')} au plus ${plural(most, 'condition', 'conditions')}.`,
    anyway: (limit: string) =>
      `C’est plus que ce que les cas supportent${SPACE}: la limite est de ${limit}. L’analyse continue parce que --anyway a été donné${SPACE}; lire chaque solution ci-dessous comme une solution que le hasard aurait pu produire.`,
  },
  refused: {
    heading: 'Aucune solution n’est donnée',
    'too-many-conditions': (share: string, limit: string) =>
      `Refusé${SPACE}: le hasard seul donnerait une solution parfaite dans ${share} des tirages, et la limite est de ${limit}. Prendre moins de conditions ou plus de cas. --anyway continue malgré tout, et le rapport le dit.`,
    'too-few-cases': () =>
      `Refusé${SPACE}: trop peu de cas ont toutes les conditions et le résultat indiqués.`,
    'no-positive-row': () =>
      `Refusé${SPACE}: aucune combinaison de conditions n’accompagne assez souvent le résultat.`,
    'no-negative-row': () =>
      `Refusé${SPACE}: toutes les combinaisons de conditions accompagnent le résultat, il n’y a rien à distinguer.`,
    'constant-outcome': () =>
      `Refusé${SPACE}: le résultat est le même dans tous les cas, il n’y a rien à expliquer.`,
    'unknown-name': () => `Refusé${SPACE}: la matrice n’a pas de critère de ce nom.`,
    'no-conditions': () => `Refusé${SPACE}: aucune condition n’a été nommée (--conditions A,B).`,
    'outcome-among-conditions': () =>
      `Refusé${SPACE}: le résultat ne peut pas être l’une de ses propres conditions.`,
    'middle-value': () =>
      `Refusé${SPACE}: un degré est exactement au milieu de l’échelle, ni dedans ni dehors. Dire à partir de quel degré un cas est dans l’ensemble (--threshold), ou prendre --fuzzy.`,
    'unusable-rule': () =>
      `Refusé${SPACE}: un seuil ou une table de degrés ne peut pas servir sur cette échelle.`,
    'no-solution': () => `Refusé${SPACE}: ces données n’ont pas de solution.`,
  },
  calibration: {
    heading: 'Des degrés aux ensembles',
    caption: 'Quand un cas compte comme ayant une condition',
    read: `Comment lire${SPACE}: 1 est tout à fait dans l’ensemble, 0 tout à fait dehors${SPACE}; au-dessus de 0,5 un cas a la condition, au-dessous non. Rien n’est jamais mis à 0,5.`,
    memberships: 'Appartenance de chaque cas',
    membershipsRead: `Comment lire${SPACE}: une ligne est un cas, une colonne une condition${SPACE}; la dernière colonne est le résultat.`,
    rule: 'Dans l’ensemble',
    crisp: (threshold: string) => `dedans si la valeur dépasse ${threshold}, sinon dehors`,
    direct: (excluded: string, crossover: string, included: string) =>
      `par degrés${SPACE}: dehors à ${excluded}, indécis à ${crossover}, dedans à ${included}`,
    map: (steps: string) => `par échelon${SPACE}: ${steps}`,
    step: (grade: string, membership: string) => `${grade} ${membership}`,
    condition: 'Condition',
    isOutcome: (outcome: string) => `${outcome} (résultat)`,
  },
  fit: {
    consistency: 'Cohérence',
    pri: 'PRI',
    coverage: 'Couverture',
    uniqueCoverage: 'Couverture unique',
    relevance: 'Pertinence',
  },
  necessity: {
    heading: `Une condition est-elle nécessaire${SPACE}?`,
    caption: 'Nécessité de chaque condition, et de son absence',
    read: `Comment lire${SPACE}: une cohérence proche de 1 veut dire que le résultat n’apparaît guère sans la condition. Elle compte à partir de 0,9, et seulement si la pertinence est de 0,5 ou plus${SPACE}: une condition que presque tous les cas remplissent est nécessaire à n’importe quoi.`,
    plot: 'Nécessité et pertinence',
    plotDescription: (points: number) =>
      `${plural(points, 'point', 'points')}${SPACE}: pertinence de gauche à droite, cohérence vers le haut. Ceux en haut à droite, au-delà des deux lignes interrompues, sont nécessaires sans être triviaux.`,
    x: 'Pertinence →',
    y: '↑ Cohérence',
    guides: { consistency: 'nécessaire dès 0,9', relevance: 'pertinent dès 0,5' },
    groups: { present: 'condition présente', absent: 'condition absente' },
    sufficiency: 'Suffisance de chaque condition prise seule',
    sufficiencyRead: `Comment lire${SPACE}: une cohérence proche de 1 veut dire que le résultat apparaît presque toujours avec la condition${SPACE}; la couverture est la part du résultat dont elle rend compte. Un PRI bas avertit qu’elle va aussi bien avec l’absence du résultat.`,
    found: (conditions: string) => `Nécessaires d’après ces cas${SPACE}: ${conditions}.`,
    none: 'Aucune condition n’est nécessaire d’après ces cas.',
  },
  table: {
    heading: 'Table de vérité',
    caption: 'Combinaisons de conditions, et les cas qui les ont',
    read: `Comment lire${SPACE}: chaque ligne est une combinaison de conditions qu’un cas au moins présente. Elle compte comme accompagnant le résultat si sa cohérence atteint le seuil. «${SPACE}À rebours${SPACE}» nomme les cas de la ligne qui ont fini autrement.`,
    row: 'Ligne',
    present: 'Présent',
    absent: 'Absent',
    binary: '1 veut dire présent, 0 absent.',
    outcome: 'Accompagne le résultat',
    against: 'À rebours',
    outcomes: {
      positive: 'oui',
      negative: 'non',
      contradictory: 'contradictoire',
      remainder: 'trop peu de cas',
    },
    remainders: (n: number, all: number) =>
      n === 0
        ? 'Chaque combinaison a un cas.'
        : `Combinaisons sans cas (résidus logiques)${SPACE}: ${count(n)} sur ${plural(all, 'combinaison possible', 'combinaisons possibles')}. Ce qui s’y produirait n’est pas connu.`,
    contradictions: (rows: string) =>
      `Contradictions${SPACE}: des cas pareils pour toutes les conditions ont fini différemment (${rows}). Regarder d’abord ces cas${SPACE}: il manque peut-être une condition qui compte.`,
    noContradictions: `Contradictions${SPACE}: aucune, les cas pareils pour toutes les conditions ont fini de même.`,
    rowNumber: (row: number) => `ligne ${row}`,
    undecided: (names: string) => `Dans aucune ligne, car exactement à 0,5${SPACE}: ${names}.`,
  },
  solutions: {
    heading: 'Solutions',
    conservative: 'Solution conservatrice',
    conservativeText: 'Elle repose sur les seuls cas et ne suppose rien des combinaisons sans cas.',
    parsimonious: 'Solution parcimonieuse',
    parsimoniousText:
      'Elle suppose des combinaisons sans cas tout ce qui rend la solution la plus courte, si peu plausible que ce soit.',
    intermediate: 'Solution intermédiaire',
    intermediateText: (expectations: string) =>
      `Elle ne suppose des combinaisons sans cas que ce qui s’accorde avec les attentes${SPACE}: ${expectations}.`,
    between: (conservative: string, parsimonious: string, models: string) =>
      `Entre la conservatrice ${conservative} et la parcimonieuse ${parsimonious}${SPACE}: ${models}.`,
    morePairs: (n: number) =>
      `${plural(n, 'autre paire', 'autres paires')} de modèles conservateur et parcimonieux dans le résultat JSON.`,
    noIntermediate: `Pas de solution intermédiaire${SPACE}: aucune attente n’a été donnée (--expect CONDITION=present ou =absent).`,
    expectation: (condition: string, expected: string) => `${condition} ${expected}`,
    expected: { present: 'présent', absent: 'absent', either: 'indifférent' },
    one: 'Un modèle convient le mieux.',
    tied: (n: number) => `${count(n)} modèles conviennent aussi bien${SPACE}: aucun n’est à préférer.`,
    cut: 'Il y a, ou peut y avoir, plus de modèles que ceux énumérés.',
    notSmallest: 'La recherche a été arrêtée avant qu’il soit certain qu’aucun modèle n’est plus court.',
    models: (solution: string) => `${solution}${SPACE}: modèles`,
    modelsRead: `Comment lire${SPACE}: chaque ligne est une explication complète du résultat. La cohérence dit si elle mène sûrement au résultat, la couverture quelle part du résultat elle explique.`,
    model: 'Modèle',
    formula: 'Explication',
    terms: (solution: string) => `${solution}${SPACE}: chemins`,
    termsRead: `Comment lire${SPACE}: chaque ligne est un chemin vers le résultat, avec les cas qui l’ont pris. La couverture unique est ce qu’aucun autre chemin du modèle n’explique.`,
    path: 'Chemin',
    moreTerms: (n: number) =>
      `Les chemins de ${plural(n, 'autre modèle', 'autres modèles')} sont dans le résultat JSON.`,
    always: 'toujours',
    chart: (solution: string) => `${solution}${SPACE}: table des impliquants premiers`,
    chartRead: `Comment lire${SPACE}: une ligne est un chemin le plus court possible, une colonne une ligne de la table de vérité qui accompagne le résultat. × dit que le chemin la couvre. Un chemin est essentiel s’il est seul à couvrir une ligne${SPACE}; quand plusieurs chemins couvrent les mêmes, les modèles sont ex æquo.`,
    prime: 'Chemin',
    covers: 'Couvre',
    morePrimes: (n: number) => `${plural(n, 'autre chemin', 'autres chemins')} dans le résultat JSON.`,
    chartListRead: `Comment lire${SPACE}: une ligne est un chemin le plus court possible, avec les lignes de la table de vérité qu’il couvre. Il est essentiel s’il est seul à en couvrir une${SPACE}; quand plusieurs chemins couvrent les mêmes, les modèles sont ex æquo.`,
    essential: 'Essentiel',
  },
  counterfactuals: {
    heading: 'Ce que supposent les solutions',
    caption: 'Combinaisons sans cas qu’une solution prend pour accompagner le résultat',
    read: `Comment lire${SPACE}: aucune de ces lignes n’a été observée. Facile${SPACE}: ce qui était attendu la rend plausible. Difficile${SPACE}: elle va contre ce qui était attendu, et seule la solution parcimonieuse s’en sert. Supposé${SPACE}: aucune attente n’a été donnée, de sorte que facile et difficile ne se distinguent pas.`,
    more: (n: number) => `${plural(n, 'autre combinaison', 'autres combinaisons')} dans le résultat JSON.`,
    none: 'Aucune solution ne suppose rien des combinaisons sans cas.',
    kind: 'Hypothèse',
    usedBy: 'Pour',
    kinds: { easy: 'facile', difficult: 'difficile', assumed: 'supposé' },
    parsimoniousModel: (model: string) => `parcimonieuse${SPACE}: ${model}`,
  },
  plot: {
    heading: 'Les cas et la solution',
    caption: (solution: string, model: string) => `${solution}, ${model}${SPACE}: appartenance de chaque cas`,
    modelOf: (model: number, models: number) => `modèle ${count(model)} sur ${count(models)}`,
    onlyModel: 'son modèle',
    description: (cases: number) =>
      `${plural(cases, 'cas', 'cas')}${SPACE}: appartenance à la solution de gauche à droite, appartenance au résultat vers le haut. Sur la diagonale ou au-dessus, un cas s’accorde avec la solution${SPACE}; bien au-dessous, en bas à droite, il la contredit.`,
    x: 'Appartenance à la solution →',
    y: '↑ Appartenance au résultat',
    groups: {
      agrees: 'comme le dit la solution',
      uncovered: 'résultat sans la solution',
      contradicts: 'solution sans le résultat',
    },
    table: 'Appartenance de chaque cas à la solution et au résultat',
    inSolution: 'À la solution',
    inOutcome: 'Au résultat',
    place: 'Place',
    places: {
      explained: `expliqué${SPACE}: solution et résultat`,
      uncovered: 'résultat sans la solution',
      contradicts: 'solution sans le résultat',
      neither: 'ni l’un ni l’autre',
    },
    read: `Comment lire${SPACE}: «${SPACE}solution sans le résultat${SPACE}» contredit la solution${SPACE}; elle n’explique pas «${SPACE}résultat sans la solution${SPACE}».`,
  },
  robustness: {
    heading: `La solution résiste-t-elle à d’autres choix${SPACE}?`,
    which: 'Chaque ligne donne la solution parcimonieuse, celle qui change le plus facilement.',
    skipped: `Non essayé${SPACE}: il y a plus de conditions ou de cas que ces essais n’en admettent.`,
    cutoffs: 'Autres seuils',
    cutoffsRead: `Comment lire${SPACE}: chaque ligne refait l’analyse avec d’autres seuils. Une solution qui change avec eux repose sur le seuil, et non sur les cas.`,
    leaveOut: 'Sans chaque cas tour à tour',
    leaveOutRead: `Comment lire${SPACE}: chaque ligne refait l’analyse sans ce cas. Si la solution est autre, elle tient à ce seul cas.`,
    without: 'Sans',
    models: 'Modèles',
    same: 'Même solution',
    noSolution: 'pas de solution',
    holds: (same: number, all: number) =>
      `La solution reste la même dans ${count(same)} essais sur ${count(all)}.`,
    frequency: 'Nombre minimal de cas',
    moreModels: (n: number) => plural(n, 'autre', 'autres'),
    andMore: 'et d’autres',
  },
  summary: {
    refused: (reason: string) => `AQQC${SPACE}: ${reason}`,
    done: (noise: string, solution: string) =>
      `AQQC${SPACE}: le hasard seul donne une solution parfaite dans ${noise} des tirages de cette taille. ${solution}`,
    model: (solution: string, model: string, consistency: string, coverage: string) =>
      `${solution}${SPACE}: ${model} (cohérence ${consistency}, couverture ${coverage}).`,
    tied: (solution: string, models: number) =>
      `${solution}${SPACE}: ${count(models)} modèles conviennent aussi bien, aucun n’est à préférer.`,
  },
  method: {
    calibration: 'Calibrage',
    calibrationText: `Les échelons deviennent des appartenances comme au tableau «${SPACE}Des degrés aux ensembles${SPACE}».`,
    cutoffs: 'Seuils',
    cutoffsText: (consistency: string, pri: string, frequency: number) =>
      `Cohérence de la ligne d’au moins ${consistency}, PRI d’au moins ${pri}, au moins ${count(frequency)} cas par ligne.`,
    contradiction: (from: string, to: string) => `Entre ${from} et ${to}, une ligne est contradictoire.`,
    minimisation: 'Minimisation',
    minimisationText:
      'Impliquants premiers de Quine-McCluskey. Tous les modèles au plus petit nombre de chemins qui couvrent toutes les lignes positives sont énumérés (Petrick).',
    noise: 'Hasard',
    noiseText: (draws: number, seed: number, limit: string) =>
      `Conditions et résultat tirés à pile ou face${SPACE}; part exacte, et ${plural(draws, 'tirage', 'tirages')} avec la graine ${seed} (Mersenne Twister). Refusé au-dessus de ${limit}.`,
    intermediate: 'Contrefactuels',
    intermediateText:
      'Une condition n’est retirée d’un chemin de la solution conservatrice que si la parcimonieuse ne l’a pas et si l’attente donnée la contredit.',
  },
} as const;
