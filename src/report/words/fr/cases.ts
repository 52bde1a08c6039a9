import { count, plural, SPACE } from './counting.ts';

const quoted = (text: string) => `«${SPACE}${text}${SPACE}»`;

/** Des cas côte à côte : la matrice, ce qu’elle montre et ce qui y manque. */
export const cases = {
  title: 'Cas côte à côte',
  subtitle: (cases: number, criteria: number) =>
    `${plural(cases, 'cas', 'cas')} selon ${plural(criteria, 'critère', 'critères')}`,
  about: {
    cases: 'Cas',
    criteria: 'Critères',
    round: 'Vague',
    rounds: 'Vagues dans les données',
    outcome: 'Résultat',
    noOutcome: 'aucun dans la matrice',
    ladder: 'Degrés',
    lowestFirst: (grades: string) => `${grades}, du plus bas au plus haut`,
    order: 'Ordre des cas',
    comparability: 'Faite pour comparer',
  },
  orders: {
    file: 'celui des données',
    outcome: 'par résultat, d’abord ceux qui ont fonctionné',
    similarity: 'par ressemblance, les semblables côte à côte',
  },
  ladders: {
    default: () => 'l’échelle habituelle de coordkit',
    checklist: (checklist: string, scale: string) => `échelle ${quoted(scale)} de la grille ${checklist}`,
    file: (path: string) => `l’échelle de ${path}`,
  },
  states: {
    'not-stated': 'non indiqué',
    illegible: 'illisible',
    'not-applicable': 'sans objet',
  },
  reasons: {
    blank: 'laissé vide',
    'stated-as-unknown': 'les données le disent',
    'not-understood': 'les mots ne désignent aucun degré',
    'no-score': 'pas de score',
  },
  mayRead: (candidates: string) => `lecture possible${SPACE}: ${candidates}`,
  score: (score: string, n: number) => `score ${score}, n ${count(n)}`,
  worked: 'a fonctionné',
  failed: 'a échoué',
  outcomeUnknown: 'résultat inconnu',
  columns: {
    case: 'Cas',
    criterion: 'Critère',
    grade: 'Degré',
    qualifier: 'Précision',
    written: 'Tel qu’écrit',
    why: 'Pourquoi sans degré',
    source: 'Source',
    page: 'Page',
    pages: 'Pages',
    cells: 'Cellules',
    cases: 'Cas',
    note: 'Remarque',
    graded: 'Avec degré',
    notStated: 'Non indiqué',
    illegible: 'Illisible',
    notApplicable: 'Sans objet',
    inWorked: 'En place, parmi ceux qui ont fonctionné',
    inFailed: 'En place, parmi ceux qui ont échoué',
    workedWith: 'A fonctionné, en place',
    workedWithout: 'A fonctionné, pas en place',
    failedWith: 'A échoué, en place',
    failedWithout: 'A échoué, pas en place',
    unknown: 'Inconnu',
    n: 'n',
    pair: 'Paire',
    distance: 'Distance',
    range: 'Si le reste était indiqué',
    differing: 'Ils diffèrent par',
    alike: 'Ils s’accordent sur',
    mean: 'Degré moyen',
    nearest: 'Cas le plus proche',
    before: 'Avant',
    now: 'Maintenant',
    change: 'Évolution',
    steps: 'Échelons',
    value: 'Valeur',
    rivals: 'Pourrait céder sa place à',
    rank: 'Rang',
    rankWithout: 'Sans l’un des critères',
    rankRange: 'Si le reste était indiqué',
  },
  moreNames: (n: number) => `${plural(n, 'autre', 'autres')}`,
  range: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} à ${highest}`),
  ofAll: (n: string, all: number) => `${n} sur ${count(all)}`,
  versus: (first: string, second: string) => `${first} / ${second}`,
  summary: {
    filled: (cases: number, criteria: number, graded: number, all: number, others: string) =>
      `${plural(cases, 'cas', 'cas')} selon ${plural(criteria, 'critère', 'critères')}${SPACE}: ${plural(graded, 'cellule', 'cellules')} sur ${count(all)} ${graded < 2 ? 'porte' : 'portent'} un degré${others}.`,
    others: (states: string) => `${SPACE}; ${states}`,
    outcomes: (outcome: string, parts: string) => `Résultat ${quoted(outcome)}${SPACE}: ${parts}.`,
    outcomePart: (what: string, n: number, names: string) =>
      `${what} dans ${plural(n, 'cas', 'cas')} (${names})`,
    noOutcome:
      'La matrice n’a pas de résultat. Les cas peuvent être mis côte à côte, mais elle ne montre pas ce qui accompagne le succès.',
    shows: 'Ce que montre la matrice',
    missing: 'Ce qui n’est pas indiqué, et de combien cela pourrait changer ces constats',
    nothing: 'Trop peu de cellules portent un degré pour parler de régularités.',
    nothingMissing: 'Toute cellule qui s’applique porte un degré. Rien ne reste ouvert.',
    constant: (criteria: string) =>
      `Même degré partout où il y en a un, ce qui ne permet de distinguer aucun cas${SPACE}: ${criteria}.`,
    split: (criterion: string, worked: string, failed: string) =>
      `${criterion}${SPACE}: en place dans ${worked} qui ont fonctionné et dans ${failed} qui ont échoué.`,
    similarUnlike: (first: string, second: string, distance: string, differing: string) =>
      `Les plus semblables, et pourtant ${first} tandis que ${second} (distance ${distance})${SPACE}: ils diffèrent par ${differing}.`,
    caseDid: (name: string, outcome: string) => `${name} ${outcome}`,
    differentAlike: (first: string, second: string, outcome: string, distance: string, alike: string) =>
      `Les plus différents, et pourtant chacun ${outcome}${SPACE}: ${first} et ${second} (distance ${distance})${SPACE}; même degré pour ${alike}.`,
    nothingAlike: 'aucun critère',
    nearest: (first: string, second: string, distance: string) =>
      `Les plus proches l’un de l’autre${SPACE}: ${first} et ${second} (distance ${distance}).`,
    change: (from: string, to: string, kinds: string) => `De ${from} à ${to}${SPACE}: ${kinds}.`,
    missingIn: (criterion: string, n: number, of: number, names: string) =>
      `${criterion}${SPACE}: pas de degré dans ${count(n)} cas sur ${count(of)} (${names}).`,
    missingInAll: (criterion: string) => `${criterion}${SPACE}: pas de degré, dans aucun cas.`,
    missingNowhere: 'Aucun d’eux n’a de résultat connu, de sorte que ses comptes ne changeraient pas.',
    missingOutcomes: (n: number) =>
      `${plural(n, 'cas', 'cas')} sans résultat connu ${n < 2 ? 'n’entre' : 'n’entrent'} dans aucun compte ci-dessus${SPACE}; connu, ce résultat pourrait appuyer ou renverser chacun d’eux.`,
    missingMoves: (worked: string, failed: string) =>
      `S’ils étaient indiqués, il serait en place dans ${worked} qui ont fonctionné et dans ${failed} qui ont échoué.`,
    missingPair: (first: string, second: string, low: string, high: string) =>
      `La distance entre ${first} et ${second} pourrait aller de ${low} à ${high}.`,
    more: (n: number) => `${plural(n, 'autre', 'autres')} dans les tableaux.`,
    fewCases:
      'Ce qui accompagne un résultat dans si peu de cas est une piste à suivre dans les cas eux-mêmes, non la preuve que l’un entraîne l’autre.',
    illegible: (n: number) =>
      n < 2
        ? `${count(n)} cellule ne peut être lue avec certitude et compte comme sans degré${SPACE}; ce qu’elle pourrait dire figure en annexe.`
        : `${count(n)} cellules ne peuvent être lues avec certitude et comptent comme sans degré${SPACE}; ce qu’elles pourraient dire figure en annexe.`,
    notComparable: (criteria: string) =>
      `Non comparé, car les grilles ou leurs versions diffèrent${SPACE}: ${criteria}.`,
  },
  running:
    'Grille faite pour suivre un mécanisme dans le temps, et non pour comparer les degrés de cas différents.',
  withinMechanism:
    'Les auteurs de cette grille la destinent à la comparaison d’un mécanisme avec lui-même dans le temps. Les cas figurent ici côte à côte parce que cela a été demandé. Que l’un ait des degrés plus hauts qu’un autre ne dit pas grand-chose.',
  sheets: {
    matrix: 'Matrice',
    cells: 'Cellules',
    counts: 'Comptes',
    cases: 'Cas',
    pairs: 'Paires',
    models: 'Modèles',
    kind: 'Nature',
    solution: 'Solution',
    unknownRivals: 'Pourrait céder à, résultat inconnu',
    lowest: 'Le plus bas',
    highest: 'Le plus haut',
    shared: 'Critères communs',
    unknown: 'Inconnu dans l’un ou les deux',
    mayRead: 'Lecture possible',
    rankLowest: 'Rang, le plus bas',
    rankHighest: 'Rang, le plus haut',
  },
  matrix: {
    heading: 'La matrice',
    caption: (outcome: string | null) =>
      outcome === null ? 'Degrés et précisions' : `Degrés et précisions, et ${quoted(outcome)}`,
    read: `Comment lire${SPACE}: une ligne est un cas, une colonne un critère. Plus le disque est plein, plus le degré est haut${SPACE}; ce qui est entre parenthèses a été ajouté par l’auteur de la cellule. «${SPACE}?${SPACE}», «${SPACE}▨${SPACE}» et «${SPACE}–${SPACE}» marquent l’absence de degré, qui n’est jamais le degré le plus bas.`,
    chart: 'Degrés de tous les cas',
    description: (cases: number, criteria: number) =>
      `Un tableau de ${plural(cases, 'cas', 'cas')} par ${plural(criteria, 'critère', 'critères')}${SPACE}: chaque cellule porte un disque d’autant plus plein que le degré est haut, sa couleur et son mot. Les cellules sans degré ont un signe à elles et un contour interrompu.`,
    outcomeApart: 'La dernière colonne, à part, est le résultat.',
    counts: (counts: string) => `Cellules${SPACE}: ${counts}.`,
    sources: 'D’où viennent les degrés',
    sourcesRead: `Comment lire${SPACE}: chaque ligne est une source, avec les pages et le nombre de cellules qui en viennent${SPACE}; l’annexe donne la source de chaque cellule.`,
    noSource: 'aucune source donnée',
    missing: 'Ce qui est indiqué, critère par critère',
    missingRead: `Comment lire${SPACE}: les deux dernières colonnes comptent les cas de résultat connu où le critère est dans la moitié haute de l’échelle. «${SPACE}1 à 3 sur 4${SPACE}» veut dire 1 de façon sûre, et jusqu’à 3 si tous les degrés manquants étaient hauts.`,
  },
  counts: {
    heading: 'Les critères et le résultat',
    byOutcome: (outcome: string) => `Chaque critère face à ${quoted(outcome)}`,
    byOutcomeRead: `Comment lire${SPACE}: un critère qui ne figure que sous «${SPACE}A fonctionné, en place${SPACE}» et «${SPACE}A échoué, pas en place${SPACE}» accompagne le résultat dans tous les cas où les deux sont connus. En place${SPACE}: la moitié haute de l’échelle. Les cas dont le résultat est inconnu ne sont dans aucune colonne.`,
    byGrade: 'Cas par degré',
    byGradeRead: `Comment lire${SPACE}: chaque ligne est un degré d’un critère, avec les cas qui l’ont, quel que soit leur résultat.`,
    noGrade: 'sans degré',
  },
  pairs: {
    heading: 'Paires instructives',
    similarUnlike: 'Les plus semblables, au résultat différent',
    similarUnlikeRead: `Comment lire${SPACE}: ces paires ont le même degré pour la plupart des critères et ont pourtant fini autrement. Ce par quoi elles diffèrent a pu compter, ou bien quelque chose qui n’est pas dans la matrice.`,
    differentAlike: 'Les plus différents, au même résultat',
    differentAlikeRead: `Comment lire${SPACE}: ces paires diffèrent pour la plupart des critères et ont pourtant fini de même. Ce par quoi elles diffèrent n’a pas été décisif entre elles${SPACE}; ce sur quoi elles s’accordent a pu l’être.`,
    distance: (n: number) =>
      `Distance${SPACE}: écart moyen de degré sur les critères qui ont un degré dans les deux cas, de 0 (semblables en tout) à 1 (opposés en tout)${SPACE}; il faut au moins ${plural(n, 'critère', 'critères')} avec un degré dans les deux.`,
    why: {
      'no-outcome': `Aucune paire${SPACE}: la matrice n’a pas de résultat.`,
      'outcome-of-one-kind': `Aucune paire de résultats différents${SPACE}: tous les cas dont le résultat est connu ont fini de même.`,
      'too-few-shared': `Aucune paire${SPACE}: aucun couple de cas n’a assez de critères en commun.`,
    },
    rivals: (n: number, unknown: number) =>
      unknown === 0
        ? plural(n, 'paire', 'paires')
        : `${plural(n, 'paire', 'paires')}, dont ${count(unknown)} de résultat inconnu`,
    noRivals: 'aucune',
    rivalsRead: `«${SPACE}Pourrait céder sa place à${SPACE}» compte les paires qui pourraient passer devant si tout était indiqué${SPACE}; à zéro, elle tient quoi qu’il manque.`,
    none: 'Il n’y a pas de telle paire.',
    shown: (n: number, all: number) => `Les ${count(n)} premières sur ${plural(all, 'paire', 'paires')}.`,
    tied: (n: number) =>
      n < 2
        ? `${count(n)} autre paire, à la même distance que la dernière, n’est pas montrée.`
        : `${count(n)} autres paires, à la même distance que la dernière, ne sont pas montrées.`,
  },
  map: {
    heading: 'Carte des distances',
    table: 'Distances entre tous les cas',
    tableRead: `Comment lire${SPACE}: une ligne et une colonne se croisent à la distance de deux cas, de 0 (semblables en tout) à 1 (opposés en tout)${SPACE}; les colonnes portent les numéros des lignes.`,
    caption: 'Les cas semblables sont proches les uns des autres',
    description: (cases: number, shown: string) =>
      `${plural(cases, 'cas', 'cas')} sur un plan, placés de sorte que les plus éloignés soient les moins semblables. Les deux directions n’ont pas de sens propre. Le plan montre ${shown} des différences.`,
    axis: `sans échelle${SPACE}: seule la proximité compte`,
    read: `Comment lire${SPACE}: proche veut dire noté de même, loin veut dire noté autrement${SPACE}; être à gauche ou à droite, en haut ou en bas ne dit rien.`,
    shown: (share: string) =>
      `Le plan montre ${share} des distances (au carré)${SPACE}; le reste ne tient pas sur une feuille.`,
    leftOut: (names: string) =>
      `Absents de la carte, car une distance au moins n’est pas connue${SPACE}: ${names}.`,
    withheld: {
      'too-few-cases': `Pas de carte${SPACE}: moins de trois cas peuvent être mis en regard.`,
      'all-alike': `Pas de carte${SPACE}: tous les cas ont les mêmes degrés.`,
    },
  },
  ranking: {
    heading: 'Rangs',
    title: 'Les cas selon leur degré moyen',
    caution: `Un rang cache ce dont parlent les degrés. Il figure ici parce qu’il a été demandé${SPACE}; quand les intervalles de deux cas se recouvrent, aucun n’est devant l’autre.`,
    read: `Comment lire${SPACE}: le rang 1 est la moyenne la plus haute. La colonne suivante donne le meilleur et le pire rang quand on retire l’un des critères, la dernière quand tout ce qui n’est pas indiqué est aussi favorable ou défavorable que possible.`,
  },
  change: {
    heading: (from: string, to: string) => `Ce qui a changé de ${from} à ${to}`,
    counts: 'Évolutions par nature',
    countsRead: `Comment lire${SPACE}: «${SPACE}acquis${SPACE}» et «${SPACE}renversé${SPACE}» franchissent le milieu de l’échelle, «${SPACE}relevé${SPACE}» et «${SPACE}abaissé${SPACE}» non. «${SPACE}Indéterminé${SPACE}» n’est pas «${SPACE}inchangé${SPACE}»${SPACE}: d’un côté, il n’y a pas de degré.`,
    cells: 'Toutes les cellules qui ont bougé',
    cellsRead: `Comment lire${SPACE}: chaque ligne est une cellule de la matrice, avant et maintenant${SPACE}; les échelons sont ceux de l’échelle. Les cellules restées les mêmes sont comptées ci-dessus et non énumérées.`,
    open: 'Cellules qui n’ont pas pu être comparées',
    openRead: `Comment lire${SPACE}: par critère, les cas où un côté au moins n’a pas de degré. On ne sait pas s’ils ont changé.`,
    none: 'Aucune cellule n’a changé.',
    kinds: {
      raised: 'relevé',
      lowered: 'abaissé',
      gained: 'acquis',
      reversed: 'renversé',
      same: 'inchangé',
      'qualifier-changed': 'même degré, autre précision',
      'stated-now': 'indiqué à présent',
      'no-longer-stated': 'n’est plus indiqué',
      'could-not-tell': 'indéterminé',
    },
    otherLadder:
      'Les deux matrices sont notées sur des échelles différentes. Aucun degré ne peut être mis en regard d’un autre, et rien n’est dit de gains ni de pertes.',
    outcomes: 'Résultats avant et maintenant',
    outcomesRead: `Comment lire${SPACE}: le résultat de chaque cas avant et maintenant, avec les mêmes mots que ci-dessus.`,
    onlyBefore: (names: string) => `Seulement avant, donc non comparé${SPACE}: ${names}.`,
    onlyNow: (names: string) => `Seulement maintenant, donc non comparé${SPACE}: ${names}.`,
  },
  profiles: {
    heading: 'Cas par cas',
    overview: 'Les cas en bref',
    overviewRead: `Comment lire${SPACE}: le degré moyen va de 0 (degré le plus bas partout) à 1 (le plus haut partout). Il décrit un cas${SPACE}; ce n’est pas un score et il ne dit pas quel cas est meilleur.`,
    facts: {
      outcome: 'Résultat',
      graded: 'Critères avec degré',
      mean: 'Degré moyen',
      nearest: 'Cas le plus proche',
      unlike: 'Le plus semblable au résultat différent',
      rank: 'Rang',
    },
    meanRange: (mean: string, range: string) => `${mean} (${range} si le reste était indiqué)`,
    near: (name: string, distance: string) => `${name} (distance ${distance})`,
    asNear: (nearest: string, others: string) => `${nearest}${SPACE}; aussi proche${SPACE}: ${others}`,
    moves: 'Ce qui n’est pas indiqué pourrait changer',
    moveMean: (width: string) => `le degré moyen, de ${width} au plus`,
    moveDistance: (name: string, low: string, high: string) =>
      `la distance à ${name}, qui pourrait aller de ${low} à ${high}`,
    moveNearest: (n: number, names: string) =>
      `le cas le plus proche${SPACE}: ${plural(n, 'autre cas pourrait', 'autres cas pourraient')} l’être (${names})`,
    movePairs: (n: number) => plural(n, 'paire où figure ce cas', 'paires où figure ce cas'),
    cells: (name: string) => `${name}${SPACE}: degrés et leurs sources`,
    read: `Comment lire${SPACE}: le degré, avec entre parenthèses les mots de l’auteur de la cellule, puis l’endroit où il a été trouvé.`,
    leftOut: `Version courte${SPACE}: les sources, les cas par degré, la carte, une page par cas et toutes les cellules s’obtiennent avec --details, ou dans un fichier avec --format md:rapport.md.`,
  },
  method: {
    ladder: 'Échelle',
    step: (grade: string, value: string) => `${grade} ${value}`,
    steps: (steps: string, origin: string) => `${steps} (${origin}).`,
    missing: 'Sans degré',
    missingText: `Une cellule vide, illisible ou non comprise n’a pas de degré${SPACE}: elle n’est jamais prise pour le plus bas et n’entre dans aucune moyenne ni aucune distance. «${SPACE}Sans objet${SPACE}» retire le critère pour ce cas.`,
    inPlace: 'En place',
    inPlaceText: `Une valeur supérieure à 0,5${SPACE}; pas en place${SPACE}: inférieure à 0,5${SPACE}; 0,5 tout juste n’est ni l’un ni l’autre.`,
    distance: 'Distance',
    distanceText: (n: number) =>
      `La moyenne, sur les critères qui ont un degré dans les deux cas, de l’écart entre leurs valeurs, de 0 à 1. Non donnée si moins de ${count(n)} en ont un dans les deux.`,
    bounds: 'Intervalles',
    boundsText:
      'Le même chiffre si tout ce qui n’est pas indiqué était au degré qui l’abaisse le plus, et à celui qui l’élève le plus.',
    map: 'Carte',
    mapText: 'Positionnement multidimensionnel classique (coordonnées principales) des distances, deux axes.',
    order: 'Ordre',
    notCompared: 'Non comparé',
    notComparedPart: (criterion: string, why: string) => `${criterion}${SPACE}: ${why}`,
  },
  annex: {
    heading: `Annexe${SPACE}: toutes les cellules`,
    caption: 'Chaque cellule avec sa source',
    read: `Comment lire${SPACE}: ce qui est écrit dans les données, comment cela a été lu, et où cela a été trouvé.`,
  },
} as const;
