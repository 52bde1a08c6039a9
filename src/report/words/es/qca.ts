import { count, plural } from './counting.ts';

/** Análisis cualitativo comparado, para quien nunca ha hecho uno. */
export const qca = {
  heading: 'Análisis cualitativo comparado (QCA)',
  intro: (outcome: string, conditions: string, cases: number) =>
    `Qué combinaciones de ${conditions} acompañan a «${outcome}» en ${plural(cases, 'caso', 'casos')}.`,
  introNegated: (outcome: string, conditions: string, cases: number) =>
    `Qué combinaciones de ${conditions} acompañan a la ausencia de «${outcome}» en ${plural(cases, 'caso', 'casos')}.`,
  notation: '* significa y, + significa o, ~ significa no.',
  constant: (conditions: string) =>
    `Igual en todos estos casos, de modo que no distingue nada: ${conditions}.`,
  leftOut: 'Fuera del análisis, porque algo no se indica (nunca se toma por ausente):',
  leftOutCase: (name: string, missing: string) => `${name}: ${missing}`,
  noise: {
    heading: 'Lo que encontraría el puro azar',
    sentence: (conditions: number, cases: number, exact: string) =>
      `Con ${plural(conditions, 'condición', 'condiciones')} y ${plural(cases, 'caso', 'casos')}, los datos hechos a cara o cruz dan una solución perfecta en el ${exact} de los sorteos. Con esa frecuencia una explicación «perfecta» no significa nada aquí.`,
    simulated: (share: string, draws: number, seed: number) =>
      `Simulado: el ${share} de ${plural(draws, 'sorteo', 'sorteos')}, semilla ${seed}. Decide la proporción exacta.`,
    within: (limit: string) => `Está dentro del límite del ${limit}.`,
    most: (cases: number, most: number) =>
      most === 0
        ? `${plural(cases, 'caso no soporta', 'casos no soportan')} ninguna condición dentro de ese límite.`
        : `${plural(cases, 'caso soporta', 'casos soportan')} como máximo ${plural(most, 'condición', 'condiciones')}.`,
    anyway: (limit: string) =>
      `Es más de lo que los casos pueden soportar: el límite es el ${limit}. El análisis sigue porque se pidió con --anyway; cada solución de abajo debe leerse como una que el azar pudo producir.`,
  },
  refused: {
    heading: 'No se da ninguna solución',
    'too-many-conditions': (share: string, limit: string) =>
      `Rechazado: el puro azar daría una solución perfecta en el ${share} de los sorteos, y el límite es el ${limit}. Conviene usar menos condiciones o más casos. --anyway sigue de todos modos, y el informe lo dice.`,
    'too-few-cases': () =>
      'Rechazado: muy pocos casos tienen indicadas todas las condiciones y el resultado.',
    'no-positive-row': () =>
      'Rechazado: ninguna combinación de condiciones acompaña al resultado con suficiente frecuencia.',
    'no-negative-row': () =>
      'Rechazado: todas las combinaciones de condiciones acompañan al resultado, así que no hay nada que distinguir.',
    'constant-outcome': () =>
      'Rechazado: el resultado es el mismo en todos los casos, así que no hay nada que explicar.',
    'unknown-name': () => 'Rechazado: la matriz no tiene ningún criterio con uno de esos nombres.',
    'no-conditions': () => 'Rechazado: no se nombró ninguna condición (--conditions A,B).',
    'outcome-among-conditions': () => 'Rechazado: el resultado no puede ser una de sus propias condiciones.',
    'middle-value': () =>
      'Rechazado: algún grado está justo en la mitad de la escala, ni dentro ni fuera. Indicar desde qué grado un caso está en el conjunto (--threshold), o usar --fuzzy.',
    'unusable-rule': () => 'Rechazado: un umbral o una tabla de grados no sirve en esta escala.',
    'no-solution': () => 'Rechazado: estos datos no tienen solución.',
  },
  calibration: {
    heading: 'De los grados a los conjuntos',
    caption: 'Cuándo cuenta que un caso tiene una condición',
    read: 'Cómo se lee: 1 es del todo dentro del conjunto, 0 del todo fuera; por encima de 0,5 el caso tiene la condición, por debajo no. Nada se pone nunca en 0,5.',
    memberships: 'Pertenencia de cada caso',
    membershipsRead:
      'Cómo se lee: una línea es un caso, una columna una condición; la última columna es el resultado.',
    rule: 'En el conjunto',
    crisp: (threshold: string) => `dentro si el valor supera ${threshold}; si no, fuera`,
    direct: (excluded: string, crossover: string, included: string) =>
      `por grados: fuera en ${excluded}, indeciso en ${crossover}, dentro en ${included}`,
    map: (steps: string) => `por peldaño: ${steps}`,
    step: (grade: string, membership: string) => `${grade} ${membership}`,
    condition: 'Condición',
    isOutcome: (outcome: string) => `${outcome} (resultado)`,
  },
  fit: {
    consistency: 'Consistencia',
    pri: 'PRI',
    coverage: 'Cobertura',
    uniqueCoverage: 'Cobertura única',
    relevance: 'Relevancia',
  },
  necessity: {
    heading: '¿Es necesaria alguna condición?',
    caption: 'Necesidad de cada condición, y de su ausencia',
    read: 'Cómo se lee: una consistencia cercana a 1 significa que el resultado casi no se da sin la condición. Cuenta desde 0,9, y solo si la relevancia es de 0,5 o más: una condición que casi todos los casos cumplen es necesaria para cualquier cosa.',
    plot: 'Necesidad y relevancia',
    plotDescription: (points: number) =>
      `${plural(points, 'punto', 'puntos')}: la relevancia de izquierda a derecha, la consistencia hacia arriba. Los de arriba a la derecha, más allá de ambas líneas discontinuas, son necesarios y no triviales.`,
    x: 'Relevancia →',
    y: '↑ Consistencia',
    guides: { consistency: 'necesaria desde 0,9', relevance: 'relevante desde 0,5' },
    groups: { present: 'condición presente', absent: 'condición ausente' },
    sufficiency: 'Suficiencia de cada condición por sí sola',
    sufficiencyRead:
      'Cómo se lee: una consistencia cercana a 1 significa que el resultado se da casi siempre con la condición; la cobertura es la parte del resultado que explica. Un PRI bajo avisa de que acompaña igual a la ausencia del resultado.',
    found: (conditions: string) => `Necesarias según estos casos: ${conditions}.`,
    none: 'Ninguna condición es necesaria según estos casos.',
  },
  table: {
    heading: 'Tabla de verdad',
    caption: 'Combinaciones de condiciones, y los casos que las tienen',
    read: 'Cómo se lee: cada línea es una combinación de condiciones que algún caso tiene. Cuenta como acompañante del resultado si su consistencia alcanza el umbral. «En contra» nombra los casos de la línea que acabaron de otro modo.',
    row: 'Fila',
    present: 'Presente',
    absent: 'Ausente',
    binary: '1 significa presente, 0 ausente.',
    outcome: 'Acompaña al resultado',
    against: 'En contra',
    outcomes: {
      positive: 'sí',
      negative: 'no',
      contradictory: 'contradictoria',
      remainder: 'muy pocos casos',
    },
    remainders: (n: number, all: number) =>
      n === 0
        ? 'Cada combinación tiene un caso.'
        : `Residuos lógicos: ${count(n)} de ${plural(all, 'combinación posible', 'combinaciones posibles')} sin ningún caso. No se sabe qué pasaría en ellas.`,
    contradictions: (rows: string) =>
      `Contradicciones: casos iguales en todas las condiciones acabaron de distinto modo (${rows}). Conviene mirar primero esos casos: puede faltar una condición que importa.`,
    noContradictions: 'Contradicciones: ninguna; los casos iguales en todas las condiciones acabaron igual.',
    rowNumber: (row: number) => `fila ${row}`,
    undecided: (names: string) => `En ninguna fila, porque están justo en 0,5: ${names}.`,
  },
  solutions: {
    heading: 'Soluciones',
    conservative: 'Solución conservadora',
    conservativeText: 'Se apoya solo en los casos y no supone nada de las combinaciones sin casos.',
    parsimonious: 'Solución parsimoniosa',
    parsimoniousText:
      'Supone de las combinaciones sin casos todo lo que haga más corta la solución, por poco plausible que sea.',
    intermediate: 'Solución intermedia',
    intermediateText: (expectations: string) =>
      `Supone de las combinaciones sin casos solo lo que concuerda con lo esperado: ${expectations}.`,
    between: (conservative: string, parsimonious: string, models: string) =>
      `Entre la conservadora ${conservative} y la parsimoniosa ${parsimonious}: ${models}.`,
    morePairs: (n: number) =>
      `${plural(n, 'par más', 'pares más')} de modelos conservador y parsimonioso en el resultado JSON.`,
    noIntermediate:
      'No hay solución intermedia: no se indicó ninguna expectativa (--expect CONDICIÓN=present o =absent).',
    expectation: (condition: string, expected: string) => `${condition} ${expected}`,
    expected: { present: 'presente', absent: 'ausente', either: 'indiferente' },
    one: 'Un modelo es el que mejor se ajusta.',
    tied: (n: number) => `${count(n)} modelos se ajustan igual de bien: ninguno es preferible.`,
    cut: 'Hay, o puede haber, más modelos de los enumerados.',
    notSmallest: 'La búsqueda se detuvo antes de tener la certeza de que ningún modelo es más corto.',
    models: (solution: string) => `${solution}: modelos`,
    modelsRead:
      'Cómo se lee: cada línea es una explicación completa del resultado. La consistencia dice si lleva con seguridad al resultado; la cobertura, qué parte del resultado explica.',
    model: 'Modelo',
    formula: 'Explicación',
    terms: (solution: string) => `${solution}: caminos`,
    termsRead:
      'Cómo se lee: cada línea es un camino hacia el resultado con los casos que lo siguieron. La cobertura única es lo que ningún otro camino del modelo explica.',
    path: 'Camino',
    moreTerms: (n: number) =>
      `Los caminos de ${plural(n, 'modelo más', 'modelos más')} están en el resultado JSON.`,
    always: 'siempre',
    chart: (solution: string) => `${solution}: tabla de implicantes primos`,
    chartRead:
      'Cómo se lee: una línea es un camino lo más corto posible, una columna una fila de la tabla de verdad que acompaña al resultado. × dice que el camino la cubre. Un camino es esencial si solo él cubre alguna fila; donde varios caminos cubren las mismas, los modelos empatan.',
    prime: 'Camino',
    covers: 'Cubre',
    morePrimes: (n: number) => `${plural(n, 'camino más', 'caminos más')} en el resultado JSON.`,
    chartListRead:
      'Cómo se lee: una línea es un camino lo más corto posible, con las filas de la tabla de verdad que cubre. Es esencial si solo él cubre alguna; donde varios caminos cubren las mismas, los modelos empatan.',
    essential: 'Esencial',
  },
  counterfactuals: {
    heading: 'Lo que suponen las soluciones',
    caption: 'Combinaciones sin casos que una solución toma por acompañantes del resultado',
    read: 'Cómo se lee: ninguna de estas líneas se ha visto. Fácil: lo esperado la hace plausible. Difícil: va contra lo esperado, y solo la usa la solución parsimoniosa. Supuesto: no se indicó ninguna expectativa, así que fácil y difícil no se distinguen.',
    more: (n: number) => `${plural(n, 'combinación más', 'combinaciones más')} en el resultado JSON.`,
    none: 'Ninguna solución supone nada de las combinaciones sin casos.',
    kind: 'Supuesto',
    usedBy: 'Para',
    kinds: { easy: 'fácil', difficult: 'difícil', assumed: 'supuesto' },
    parsimoniousModel: (model: string) => `parsimoniosa: ${model}`,
  },
  plot: {
    heading: 'Los casos y la solución',
    caption: (solution: string, model: string) => `${solution}, ${model}: pertenencia de cada caso`,
    modelOf: (model: number, models: number) => `modelo ${count(model)} de ${count(models)}`,
    onlyModel: 'su modelo',
    description: (cases: number) =>
      `${plural(cases, 'caso', 'casos')}: pertenencia a la solución de izquierda a derecha, pertenencia al resultado hacia arriba. En la diagonal o por encima, un caso concuerda con la solución; muy por debajo, a la derecha, la contradice.`,
    x: 'Pertenencia a la solución →',
    y: '↑ Pertenencia al resultado',
    groups: {
      agrees: 'como dice la solución',
      uncovered: 'resultado sin la solución',
      contradicts: 'solución sin el resultado',
    },
    table: 'Pertenencia de cada caso a la solución y al resultado',
    inSolution: 'A la solución',
    inOutcome: 'Al resultado',
    place: 'Lugar',
    places: {
      explained: 'explicado: solución y resultado',
      uncovered: 'resultado sin la solución',
      contradicts: 'solución sin el resultado',
      neither: 'ni una ni otro',
    },
    read: 'Cómo se lee: «solución sin el resultado» contradice la solución; «resultado sin la solución» queda sin explicar.',
  },
  robustness: {
    heading: '¿Se mantiene la solución con otras opciones?',
    which: 'Cada línea da la solución parsimoniosa, la que cambia con más facilidad.',
    skipped: 'No se probó: hay más condiciones o casos de los que admiten estas pruebas.',
    cutoffs: 'Otros umbrales',
    cutoffsRead:
      'Cómo se lee: cada línea repite el análisis con otros umbrales. Una solución que cambia con ellos se apoya en el umbral, no en los casos.',
    leaveOut: 'Sin cada caso, por turno',
    leaveOutRead:
      'Cómo se lee: cada línea repite el análisis sin ese caso. Si la solución es otra, depende de ese único caso.',
    without: 'Sin',
    models: 'Modelos',
    same: 'Misma solución',
    noSolution: 'sin solución',
    holds: (same: number, all: number) => `La solución es la misma en ${count(same)} de ${count(all)}.`,
    frequency: 'Mínimo de casos',
    moreModels: (n: number) => `${count(n)} más`,
    andMore: 'y más',
  },
  summary: {
    refused: (reason: string) => `QCA: ${reason}`,
    done: (noise: string, solution: string) =>
      `QCA: el puro azar da una solución perfecta en el ${noise} de los sorteos de este tamaño. ${solution}`,
    model: (solution: string, model: string, consistency: string, coverage: string) =>
      `${solution}: ${model} (consistencia ${consistency}, cobertura ${coverage}).`,
    tied: (solution: string, models: number) =>
      `${solution}: ${count(models)} modelos se ajustan igual de bien, ninguno es preferible.`,
  },
  method: {
    calibration: 'Calibración',
    calibrationText:
      'Los peldaños de la escala se vuelven pertenencias como en la tabla «De los grados a los conjuntos».',
    cutoffs: 'Umbrales',
    cutoffsText: (consistency: string, pri: string, frequency: number) =>
      `Consistencia de la fila de ${consistency} o más, PRI de ${pri} o más, ${plural(frequency, 'caso', 'casos')} o más por fila.`,
    contradiction: (from: string, to: string) => `Entre ${from} y ${to} una fila es contradictoria.`,
    minimisation: 'Minimización',
    minimisationText:
      'Implicantes primos de Quine-McCluskey; se enumeran todos los modelos con el menor número de caminos que cubren todas las filas positivas (Petrick).',
    noise: 'Azar',
    noiseText: (draws: number, seed: number, limit: string) =>
      `Condiciones y resultado a cara o cruz; proporción exacta, y ${plural(draws, 'sorteo', 'sorteos')} con semilla ${seed} (Mersenne Twister). Se rechaza por encima del ${limit}.`,
    intermediate: 'Contrafácticos',
    intermediateText:
      'Una condición se quita de un camino de la solución conservadora solo si la parsimoniosa no la tiene y la expectativa indicada la contradice.',
  },
} as const;
