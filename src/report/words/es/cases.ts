import { count, plural } from './counting.ts';

/** Casos lado a lado: la matriz, lo que muestra y lo que le falta. */
export const cases = {
  title: 'Casos lado a lado',
  subtitle: (cases: number, criteria: number) =>
    `${plural(cases, 'caso', 'casos')} según ${plural(criteria, 'criterio', 'criterios')}`,
  about: {
    cases: 'Casos',
    criteria: 'Criterios',
    round: 'Ronda',
    rounds: 'Rondas en los datos',
    outcome: 'Resultado',
    noOutcome: 'ninguno en la matriz',
    ladder: 'Grados',
    lowestFirst: (grades: string) => `${grades}, del más bajo al más alto`,
    order: 'Orden de los casos',
    comparability: 'Hecha para comparar',
  },
  orders: {
    file: 'el de los datos',
    outcome: 'por resultado, primero los que funcionaron',
    similarity: 'por parecido, cada uno junto a su semejante',
  },
  ladders: {
    default: () => 'la escala habitual de coordkit',
    checklist: (checklist: string, scale: string) =>
      `escala «${scale}» de la lista de verificación ${checklist}`,
    file: (path: string) => `la escala de ${path}`,
  },
  states: {
    'not-stated': 'no indicado',
    illegible: 'ilegible',
    'not-applicable': 'no aplicable',
  },
  reasons: {
    blank: 'en blanco',
    'stated-as-unknown': 'lo dicen los datos',
    'not-understood': 'sus palabras no nombran ningún grado',
    'no-score': 'sin puntuación',
  },
  mayRead: (candidates: string) => `lectura posible: ${candidates}`,
  score: (score: string, n: number) => `puntuación ${score}, n ${count(n)}`,
  worked: 'funcionó',
  failed: 'fracasó',
  outcomeUnknown: 'resultado desconocido',
  columns: {
    case: 'Caso',
    criterion: 'Criterio',
    grade: 'Grado',
    qualifier: 'Matiz',
    written: 'Como está escrito',
    why: 'Por qué no tiene grado',
    source: 'Fuente',
    page: 'Página',
    pages: 'Páginas',
    cells: 'Celdas',
    cases: 'Casos',
    note: 'Nota',
    graded: 'Con grado',
    notStated: 'No indicado',
    illegible: 'Ilegible',
    notApplicable: 'No aplicable',
    inWorked: 'Presente, de los que funcionaron',
    inFailed: 'Presente, de los que fracasaron',
    workedWith: 'Funcionó, presente',
    workedWithout: 'Funcionó, ausente',
    failedWith: 'Fracasó, presente',
    failedWithout: 'Fracasó, ausente',
    unknown: 'Desconocido',
    n: 'n',
    pair: 'Par',
    distance: 'Distancia',
    range: 'Si se indicara el resto',
    differing: 'Difieren en',
    alike: 'Coinciden en',
    mean: 'Grado medio',
    nearest: 'Caso más cercano',
    before: 'Antes',
    now: 'Ahora',
    change: 'Cambio',
    steps: 'Peldaños',
    value: 'Valor',
    rivals: 'Podría ceder su puesto a',
    rank: 'Puesto',
    rankWithout: 'Sin uno de los criterios',
    rankRange: 'Si se indicara el resto',
  },
  moreNames: (n: number) => `${count(n)} más`,
  range: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} a ${highest}`),
  ofAll: (n: string, all: number) => `${n} de ${count(all)}`,
  versus: (first: string, second: string) => `${first} / ${second}`,
  summary: {
    filled: (cases: number, criteria: number, graded: number, all: number, others: string) =>
      `${plural(cases, 'caso', 'casos')} según ${plural(criteria, 'criterio', 'criterios')}: ${count(graded)} de ${plural(all, 'celda', 'celdas')} con grado${others}.`,
    others: (states: string) => `; ${states}`,
    outcomes: (outcome: string, parts: string) => `Resultado «${outcome}»: ${parts}.`,
    outcomePart: (what: string, n: number, names: string) =>
      `${what} en ${plural(n, 'caso', 'casos')} (${names})`,
    noOutcome:
      'La matriz no tiene resultado. Los casos pueden ponerse lado a lado, pero no muestra qué acompaña al éxito.',
    shows: 'Lo que muestra la matriz',
    missing: 'Lo que no se indica, y cuánto podría mover lo anterior',
    nothing: 'Hay muy pocas celdas con grado para hablar de patrones.',
    nothingMissing: 'Toda celda que aplica tiene grado: nada queda abierto.',
    constant: (criteria: string) =>
      `Con el mismo grado allí donde lo hay, de modo que no distinguen ninguno: ${criteria}.`,
    split: (criterion: string, worked: string, failed: string) =>
      `${criterion}: presente en ${worked} que funcionaron y en ${failed} que fracasaron.`,
    similarUnlike: (first: string, second: string, distance: string, differing: string) =>
      `Los más parecidos, y sin embargo ${first} y ${second} (distancia ${distance}): difieren en ${differing}.`,
    caseDid: (name: string, outcome: string) => `${name} ${outcome}`,
    differentAlike: (first: string, second: string, outcome: string, distance: string, alike: string) =>
      `Los más distintos, y sin embargo cada uno ${outcome}: ${first} y ${second} (distancia ${distance}); con el mismo grado en ${alike}.`,
    nothingAlike: 'ningún criterio',
    nearest: (first: string, second: string, distance: string) =>
      `Los más cercanos entre sí: ${first} y ${second} (distancia ${distance}).`,
    change: (from: string, to: string, kinds: string) => `De ${from} a ${to}: ${kinds}.`,
    missingIn: (criterion: string, n: number, of: number, names: string) =>
      `${criterion}: sin grado en ${count(n)} de ${plural(of, 'caso', 'casos')} (${names}).`,
    missingInAll: (criterion: string) => `${criterion}: sin grado en ningún caso.`,
    missingNowhere: 'Ninguno de ellos tiene resultado conocido, así que sus recuentos no cambiarían.',
    missingOutcomes: (n: number) =>
      n === 1
        ? '1 caso sin resultado conocido no entra en ningún recuento anterior; de conocerse, podría apoyar o invertir cualquiera de ellos.'
        : `${count(n)} casos sin resultado conocido no entran en ningún recuento anterior; de conocerse, podrían apoyar o invertir cualquiera de ellos.`,
    missingMoves: (worked: string, failed: string) =>
      `Si se indicaran, estaría presente en ${worked} que funcionaron y en ${failed} que fracasaron.`,
    missingPair: (first: string, second: string, low: string, high: string) =>
      `La distancia entre ${first} y ${second} podría ir de ${low} a ${high}.`,
    more: (n: number) => `${count(n)} más en las tablas.`,
    fewCases:
      'Lo que acompaña a un resultado en tan pocos casos es una pista que seguir en los propios casos, no una prueba de que lo uno cause lo otro.',
    illegible: (n: number) =>
      n === 1
        ? '1 celda no se puede leer con certeza y cuenta como sin grado; lo que puede decir está en el anexo.'
        : `${count(n)} celdas no se pueden leer con certeza y cuentan como sin grado; lo que pueden decir está en el anexo.`,
    notComparable: (criteria: string) =>
      `No comparado, porque las listas de verificación o sus versiones difieren: ${criteria}.`,
  },
  running: 'Hecha para seguir un mecanismo en el tiempo: los grados de casos distintos no se comparan.',
  withinMechanism:
    'Los autores de esta lista de verificación la destinan a comparar un mecanismo consigo mismo a lo largo del tiempo. Los casos aparecen aquí lado a lado porque así se pidió; que uno tenga grados más altos que otro dice poco.',
  sheets: {
    matrix: 'Matriz',
    cells: 'Celdas',
    counts: 'Recuentos',
    cases: 'Casos',
    pairs: 'Pares',
    models: 'Modelos',
    kind: 'Clase',
    solution: 'Solución',
    unknownRivals: 'Podría ceder a, resultado desconocido',
    lowest: 'El más bajo',
    highest: 'El más alto',
    shared: 'Criterios en común',
    unknown: 'Desconocido en uno o en ambos',
    mayRead: 'Lectura posible',
    rankLowest: 'Puesto, el más bajo',
    rankHighest: 'Puesto, el más alto',
  },
  matrix: {
    heading: 'La matriz',
    caption: (outcome: string | null) =>
      outcome === null ? 'Grados con sus matices' : `Grados con sus matices, y «${outcome}»`,
    read: 'Cómo se lee: una línea es un caso, una columna un criterio. Cuanto más lleno el disco, más alto el grado; lo que va entre paréntesis lo añadió quien escribió la celda. Los signos de interrogación, ▨ y – marcan que no hay grado, lo que nunca es el grado más bajo.',
    chart: 'Grados de todos los casos',
    description: (cases: number, criteria: number) =>
      `Una tabla de ${plural(cases, 'caso', 'casos')} por ${plural(criteria, 'criterio', 'criterios')}: cada celda lleva un disco tanto más lleno cuanto más alto el grado, su color y su palabra. Las celdas sin grado tienen un signo propio y un contorno discontinuo.`,
    outcomeApart: 'La última columna, que está aparte, es el resultado.',
    counts: (counts: string) => `Celdas: ${counts}.`,
    sources: 'De dónde vienen los grados',
    sourcesRead:
      'Cómo se lee: cada línea es una fuente, con las páginas y el número de celdas que vienen de ella; el anexo da la fuente de cada celda.',
    noSource: 'sin fuente',
    missing: 'Lo que se indica, criterio por criterio',
    missingRead:
      'Cómo se lee: las dos últimas columnas cuentan los casos de resultado conocido en los que el criterio está en la mitad alta de la escala. «1 a 3 de 4» significa 1 con certeza, y hasta 3 si todo grado que falta fuera alto.',
  },
  counts: {
    heading: 'Los criterios y el resultado',
    byOutcome: (outcome: string) => `Cada criterio frente a «${outcome}»`,
    byOutcomeRead:
      'Cómo se lee: un criterio que solo figura en «Funcionó, presente» y «Fracasó, ausente» acompaña al resultado en todos los casos en que ambos se conocen. Presente: la mitad alta de la escala. Los casos de resultado desconocido no están en ninguna columna.',
    byGrade: 'Casos por grado',
    byGradeRead:
      'Cómo se lee: cada línea es un grado de un criterio con los casos que lo tienen, sea cual sea su resultado.',
    noGrade: 'sin grado',
  },
  pairs: {
    heading: 'Pares de los que aprender',
    similarUnlike: 'Los más parecidos, con distinto resultado',
    similarUnlikeRead:
      'Cómo se lee: estos pares tienen el mismo grado en la mayoría de los criterios y sin embargo acabaron de otro modo. Aquello en que difieren pudo importar, o bien algo que no está en la matriz.',
    differentAlike: 'Los más distintos, con el mismo resultado',
    differentAlikeRead:
      'Cómo se lee: estos pares difieren en la mayoría de los criterios y sin embargo acabaron igual. Aquello en que difieren no fue decisivo entre ellos; aquello en que coinciden pudo serlo.',
    distance: (n: number) =>
      `Distancia: diferencia media de grado en los criterios que tienen grado en ambos, de 0 (iguales en todo) a 1 (opuestos en todo); al menos ${plural(n, 'criterio debe', 'criterios deben')} tener grado en ambos.`,
    why: {
      'no-outcome': 'No hay pares: la matriz no tiene resultado.',
      'outcome-of-one-kind':
        'No hay pares de distinto resultado: todos los casos de resultado conocido acabaron igual.',
      'too-few-shared': 'No hay pares: no hay dos casos con suficientes criterios con grado en ambos.',
    },
    rivals: (n: number, unknown: number) =>
      unknown === 0
        ? plural(n, 'par', 'pares')
        : `${plural(n, 'par', 'pares')}, ${count(unknown)} de resultado desconocido`,
    noRivals: 'ninguno',
    rivalsRead:
      '«Podría ceder su puesto a» cuenta los pares que podrían ir por delante si todo se indicara; si no hay ninguno, se mantiene falte lo que falte.',
    none: 'No hay ningún par así.',
    shown: (n: number, all: number) => `Los ${count(n)} primeros de ${plural(all, 'par', 'pares')}.`,
    tied: (n: number) =>
      n === 1
        ? '1 par más, a la misma distancia que el último, no se muestra.'
        : `${count(n)} pares más, a la misma distancia que el último, no se muestran.`,
  },
  map: {
    heading: 'Mapa de distancias',
    table: 'Distancias entre todos los casos',
    tableRead:
      'Cómo se lee: una línea y una columna se cruzan en la distancia entre dos casos, de 0 (iguales en todo) a 1 (opuestos en todo); las columnas llevan los números de las líneas.',
    caption: 'Los casos parecidos están cerca unos de otros',
    description: (cases: number, shown: string) =>
      `${plural(cases, 'caso', 'casos')} en un plano, situados de modo que los alejados sean distintos. Las dos direcciones no tienen sentido propio. El plano muestra el ${shown} de las diferencias.`,
    axis: 'sin escala: solo cuenta la cercanía',
    read: 'Cómo se lee: cerca significa con grados parecidos, lejos con grados distintos; estar a la izquierda o a la derecha, arriba o abajo no dice nada.',
    shown: (share: string) =>
      `El plano muestra el ${share} de las distancias (al cuadrado); el resto no cabe en el papel.`,
    leftOut: (names: string) => `Fuera del mapa, porque alguna distancia a ellos no se conoce: ${names}.`,
    withheld: {
      'too-few-cases': 'No hay mapa: pueden compararse menos de tres casos.',
      'all-alike': 'No hay mapa: todos los casos tienen los mismos grados.',
    },
  },
  ranking: {
    heading: 'Puestos',
    title: 'Casos según su grado medio',
    caution:
      'Un puesto oculta de qué tratan los grados. Figura aquí porque se pidió; donde los intervalos de dos casos se solapan, ninguno va por delante del otro.',
    read: 'Cómo se lee: el puesto 1 es la media más alta. La columna siguiente es el mejor y el peor puesto al dejar fuera uno de los criterios; la última, cuando todo lo no indicado es tan favorable o desfavorable como puede ser.',
  },
  change: {
    heading: (from: string, to: string) => `Qué cambió de ${from} a ${to}`,
    counts: 'Cambios por clase',
    countsRead:
      'Cómo se lee: «ganado» e «invertido» cruzan la mitad de la escala; «subió» y «bajó», no. «No se puede saber» no es «sin cambio»: en un lado no hay grado.',
    cells: 'Todas las celdas que se movieron',
    cellsRead:
      'Cómo se lee: cada línea es una celda de la matriz antes y ahora; los peldaños son los de la escala. Las celdas que siguen igual se cuentan arriba y no se enumeran.',
    open: 'Celdas que no se pudieron comparar',
    openRead:
      'Cómo se lee: por criterio, los casos en que uno de los lados, o ambos, no tiene grado. No se sabe si cambiaron.',
    none: 'Ninguna celda cambió.',
    kinds: {
      raised: 'subió',
      lowered: 'bajó',
      gained: 'ganado',
      reversed: 'invertido',
      same: 'igual',
      'qualifier-changed': 'mismo grado, otro matiz',
      'stated-now': 'indicado ahora',
      'no-longer-stated': 'ya no se indica',
      'could-not-tell': 'no se puede saber',
    },
    otherLadder:
      'Las dos matrices usan escalas distintas: ningún grado puede compararse con otro, y nada se dice de avances ni retrocesos.',
    outcomes: 'Resultados antes y ahora',
    outcomesRead: 'Cómo se lee: el resultado de cada caso antes y ahora, con las mismas palabras que arriba.',
    onlyBefore: (names: string) => `Solo antes, y por eso no comparado: ${names}.`,
    onlyNow: (names: string) => `Solo ahora, y por eso no comparado: ${names}.`,
  },
  profiles: {
    heading: 'Caso por caso',
    overview: 'Los casos de un vistazo',
    overviewRead:
      'Cómo se lee: el grado medio va de 0 (el grado más bajo en todo) a 1 (el más alto en todo). Describe un caso; no es una puntuación y no dice qué caso es mejor.',
    facts: {
      outcome: 'Resultado',
      graded: 'Criterios con grado',
      mean: 'Grado medio',
      nearest: 'Caso más cercano',
      unlike: 'El más parecido con otro resultado',
      rank: 'Puesto',
    },
    meanRange: (mean: string, range: string) => `${mean} (${range} si se indicara el resto)`,
    near: (name: string, distance: string) => `${name} (distancia ${distance})`,
    asNear: (nearest: string, others: string) => `${nearest}; igual de cerca: ${others}`,
    moves: 'Lo que no se indica podría mover',
    moveMean: (width: string) => `el grado medio hasta en ${width}`,
    moveDistance: (name: string, low: string, high: string) =>
      `la distancia a ${name}, que podría ir de ${low} a ${high}`,
    moveNearest: (n: number, names: string) =>
      `el caso más cercano: ${plural(n, 'otro caso podría', 'otros casos podrían')} serlo (${names})`,
    movePairs: (n: number) => plural(n, 'par con este caso', 'pares con este caso'),
    cells: (name: string) => `${name}: grados y de dónde vienen`,
    read: 'Cómo se lee: el grado, con las palabras de quien lo escribió entre paréntesis, y después dónde se encontró.',
    leftOut:
      'Versión breve: las fuentes, los casos por grado, el mapa, una página por caso y todas las celdas se obtienen con --details, o en un archivo con --format md:informe.md.',
  },
  method: {
    ladder: 'Escala',
    step: (grade: string, value: string) => `${grade} ${value}`,
    steps: (steps: string, origin: string) => `${steps} (${origin}).`,
    missing: 'Sin grado',
    missingText:
      'Una celda en blanco, ilegible o no entendida no tiene grado: nunca se toma por el más bajo y no entra en ninguna media ni distancia. «No aplicable» deja el criterio fuera para ese caso.',
    inPlace: 'Presente',
    inPlaceText: 'Un valor mayor que 0,5; ausente: menor que 0,5; 0,5 exacto no es ni lo uno ni lo otro.',
    distance: 'Distancia',
    distanceText: (n: number) =>
      `La media, en los criterios con grado en ambos casos, de la diferencia entre sus valores, de 0 a 1. No se da donde menos de ${count(n)} tienen grado en ambos.`,
    bounds: 'Intervalos',
    boundsText:
      'La misma cifra si todo lo no indicado tuviera el grado que más la baja, y el que más la sube.',
    map: 'Mapa',
    mapText: 'Escalamiento clásico (coordenadas principales) de las distancias, dos ejes.',
    order: 'Orden',
    notCompared: 'No comparado',
    notComparedPart: (criterion: string, why: string) => `${criterion}: ${why}`,
  },
  annex: {
    heading: 'Anexo: todas las celdas',
    caption: 'Cada celda con su fuente',
    read: 'Cómo se lee: lo que está en los datos, cómo se leyó y dónde se encontró.',
  },
} as const;
