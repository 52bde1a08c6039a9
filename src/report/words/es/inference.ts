import { plural } from './counting.ts';

export const inference = {
  captions: {
    own: 'Cambio individual de los encuestados',
    moves: 'En qué sentido cambiaron los encuestados',
    values: 'Valores individuales de los encuestados',
    effects: 'Tamaños del efecto',
    yesNo: 'Ítems de sí o no',
    answers: 'Las respuestas mismas',
  },
  columns: {
    n: 'n',
    units: 'Unidades',
    own: 'Cambio individual',
    interval: (level: string) => `Intervalo del ${level}`,
    p: 'p',
    midP: 'mid-p',
    pAdjusted: 'p ajustado',
    caution: 'Cautela',
    improved: 'Mejor',
    same: 'Igual',
    worse: 'Peor',
    median: 'Mediana',
    range: 'Del más bajo al más alto',
    valuesIn: (round: string) => `${round}: mediana (del más bajo al más alto)`,
  },
  cautions: {
    'answers-only': 'solo las respuestas',
    'descriptive-only': 'solo descripción',
    'very-small': 'grupo muy pequeño',
    small: 'grupo pequeño',
  },
  noises: {
    'beyond-noise': 'más allá del ruido',
    'within-noise': 'dentro del ruido',
    'too-few-to-tell': 'muy pocos para saberlo',
  },
  range: (low: string, high: string) => `${low} a ${high}`,
  andAbove: (low: string) => `${low} o más`,
  both: (from: string, to: string) => `${from}, ${to}`,
  linked: (pairs: string, from: string, to: string) => `${pairs} emparejados de ${from} y ${to}`,
  notLinked: (from: string, to: string) => `${from} y ${to}, no emparejados`,
  compatible: (low: string, high: string) => `compatible con un cambio de ${low} a ${high} puntos`,
  basis: (level: string, size: string, caution: string) =>
    `intervalo del ${level}, ${size}${caution === '' ? '' : `, ${caution}`}`,
  ownSentence: (change: string, compatible: string, basis: string) =>
    `Cambio individual de los encuestados ${change}: ${compatible} (${basis}).`,
  answersOnly: (size: string) => `Muy pocos para ir más allá de las respuestas mismas (${size}).`,
  descriptive: (size: string, moves: string) => `Solo descripción (${size}): ${moves}.`,
  moves: (improved: string, n: string, same: string, worse: string) =>
    `${improved} de ${n} con mejora, ${same} sin cambio, ${worse} con retroceso`,
  medianChange: (median: string, low: string, high: string) =>
    `mediana del cambio ${median}, de ${low} a ${high}`,
  medians: (from: string, to: string) => `mediana de sus valores individuales ${from} → ${to}`,
  noInterval: (size: string, why: string) => `Sin intervalo (${size}): ${why}.`,
  bandsWithin: (bands: string) => `Franjas que cambiaron dentro del ruido: ${bands}.`,
  bandsTooFew: (bands: string) =>
    `Franjas que cambiaron, con muy pocos encuestados para distinguirlo del ruido: ${bands}.`,
  readNote: (part: string, compatible: string, level: string) =>
    `${part}: ${compatible} (intervalo del ${level}).`,
  smallestNote: (parts: string) => `El menor p posible con este n: ${parts}.`,
  unreachableNote: (edge: string, parts: string) =>
    `No puede llegar a ${edge} con este n, sean cuales sean las respuestas; el menor p posible: ${parts}.`,
  inClusters: (size: string, clusters: number) =>
    `${size}, en ${plural(clusters, 'conglomerado', 'conglomerados')}`,
  effective: (size: string, n: string) => `${size}, que por sus pesos equivalen a ${n}`,
  membersNote: (parts: string) =>
    `${parts}: el intervalo se estrecha según la proporción de miembros de la lista que respondieron.`,
  everywhere: 'En todos los casos',
  withheldNote: (parts: string, figures: string, why: string) => `${parts}: sin ${figures}: ${why}.`,
  figures: {
    interval: 'intervalo',
    test: 'prueba',
    effects: 'tamaño del efecto',
    respondents: 'recuento de encuestados',
    percent: 'porcentaje',
  },
  whys: {
    'too-few-units': 'muy pocos encuestados o conglomerados independientes',
    'no-variation': 'no hay variación entre los encuestados',
    census: 'todos los miembros respondieron en ambas rondas, de modo que la cifra misma es la respuesta',
    'one-cluster': 'todos los encuestados son de un mismo conglomerado',
    weighted: 'no está definido cuando los encuestados cuentan según su peso',
    'not-compared': 'las dos rondas no se pudieron comparar',
    'no-respondent-values': 'las respuestas de un solo encuestado no dan un valor individual',
  },
  points: (value: string) => `${value} puntos`,
  measures: {
    'rank-biserial': 'biserial de rangos',
    'cliff-delta': 'delta de Cliff',
    'd-z': 'd_z',
    g: 'g',
    'd-av': 'd_av',
    d: 'd',
    'odds-ratio': 'Odds ratio',
    'risk-difference': 'Diferencia de proporciones',
  },
  answersNote:
    'A tan pocas personas se las puede reconocer por sus respuestas: conviene pensar quién debe ver esta página.',
} as const;

/** How the figures on respondents' own change are made, in plain words. */
export const inferenceMethod = {
  labels: {
    own: 'Cambio individual',
    interval: 'Intervalo',
    test: 'Prueba',
    effects: 'Tamaños del efecto',
    noise: 'Ruido',
    small: 'Grupos pequeños',
    units: 'Independencia',
    bootstrap: 'Bootstrap',
    reading: 'Cómo leerlo',
  },
  own: (counting: string) =>
    `Las respuestas de cada encuestado dan un valor según las reglas de la lista de verificación para ítems y dominios. El intervalo, la prueba, los recuentos y los tamaños del efecto se refieren a estos valores, ${counting}. Las puntuaciones y el cambio entre ellas siguen además las reglas de la lista para roles y condiciones bloqueantes, de modo que los dos cambios pueden diferir.`,
  eachOnce: 'cada uno contado una vez',
  byWeight: 'cada uno contado según su peso',
  interval: (level: string, methods: string) =>
    `${level}. Las respuestas son compatibles con cualquier cambio entre sus dos extremos; cuantos menos encuestados, más amplio es. ${methods}.`,
  intervals: {
    t: 'Encuestados emparejados: intervalo t del promedio de sus cambios',
    welch:
      'Rondas no emparejadas: intervalo de Welch de la diferencia de dos promedios, por lo general más amplio que con encuestados emparejados',
    'linearised-t':
      'Con conglomerados o pesos: intervalo t a partir de las diferencias entre conglomerados, o entre encuestados si no los hay (linealizado)',
    'bca-bootstrap':
      'Bootstrap, a partir de 20 unidades emparejadas: los encuestados se sortean de nuevo muchas veces (BCa)',
  },
  test: (methods: string) =>
    `El valor p indica con qué frecuencia el azar por sí solo daría al menos esta diferencia si no hubiera ningún cambio. Un valor p grande no muestra que nada haya cambiado. ${methods}.`,
  tests: {
    'wilcoxon-pratt-exact':
      'Encuestados emparejados: prueba de los rangos con signo de Wilcoxon, exacta, conserva los cambios nulos (Pratt)',
    'wilcoxon-pratt-normal':
      'Encuestados emparejados, muchos: prueba de los rangos con signo de Wilcoxon, aproximación normal, conserva los cambios nulos (Pratt)',
    'sign-flip-exact':
      'Con conglomerados o pesos: signos de los cambios invertidos de todas las maneras, cada conglomerado en bloque; prueba exacta del promedio',
    'sign-flip-random':
      'Con conglomerados o pesos: signos de los cambios invertidos al azar, cada conglomerado en bloque; prueba del promedio',
    'mann-whitney-exact': 'Rondas no emparejadas: prueba de Mann-Whitney, exacta',
    'mann-whitney-normal':
      'Rondas no emparejadas, muchas respuestas: prueba de Mann-Whitney, aproximación normal',
    'linearised-t': 'Con conglomerados o pesos: prueba t a partir de las mismas diferencias (linealizada)',
    'mcnemar-exact':
      'Ítems de sí o no, emparejados: prueba de McNemar, exacta; su mid-p es menos conservador y más preciso',
    'fisher-exact': 'Ítems de sí o no, no emparejados: prueba exacta de Fisher',
  },
  adjusted: (families: string) =>
    `El p ajustado tiene en cuenta que se hacen varias pruebas a la vez, en cada mecanismo: ${families}.`,
  adjustments: { holm: 'Holm', 'benjamini-hochberg': 'Benjamini-Hochberg' },
  families: { domains: 'dominios', items: 'ítems' },
  alone: 'La puntuación global se prueba por separado.',
  family: (name: string, adjustment: string) => `${name} (${adjustment})`,
  measured: (measures: string) => `Tamaños del cambio sin unidad, para compararlos con otros: ${measures}.`,
  effects: {
    'rank-biserial': 'biserial de rangos (de −1, todos los cambios a la baja, a +1, todos al alza)',
    'cliff-delta': 'delta de Cliff (de −1, todos los valores posteriores más bajos, a +1, todos más altos)',
    'd-z': 'd_z (el cambio promedio dividido por la desviación estándar de los cambios)',
    g: 'g (d_z, o d, con corrección para pocos encuestados)',
    'd-av': 'd_av (el cambio promedio dividido por la desviación estándar de los valores en las dos rondas)',
    d: 'd (la diferencia de los promedios dividida por la desviación estándar de los valores)',
    'odds-ratio':
      'odds ratio, o razón de posibilidades (cuántos pasaron al sí por cada uno que lo dejó, o las posibilidades del sí después entre las de antes)',
    'risk-difference':
      'diferencia de proporciones (la proporción de sí después menos la de antes, de −1 a +1)',
  },
  noise:
    'Una franja que cambió está «más allá del ruido» si la primera puntuación, sumada a cualquiera de los dos extremos del intervalo, sigue dando una franja del lado hacia el que se movió; si no, está «dentro del ruido». Si no hay intervalo: «muy pocos para saberlo».',
  small:
    'De 0 a 2 encuestados independientes: solo las respuestas. 3 o 4: una descripción, sin intervalo ni p. De 5 a 9, «grupo muy pequeño», y de 10 a 19, «grupo pequeño»: hay intervalo y prueba, amplio el uno y poco sensible la otra. A partir de 20, sin esa cautela.',
  respondentsUnit: 'Los encuestados, cada uno tomado como independiente de los demás.',
  clustersUnit: (header: string) =>
    `Conglomerados según la columna «${header}»: las personas de un mismo conglomerado no son independientes entre sí, de modo que los conglomerados cuentan como unidades.`,
  fewest:
    'Cuando los pesos difieren, los encuestados cuentan como menos de los que son (número efectivo). Las unidades son el menor de estos números: encuestados, conglomerados y número efectivo.',
  bootstrap: (resamples: number, seed: string, generator: string) =>
    `${plural(resamples, 'remuestreo', 'remuestreos')}, semilla ${seed}, generador ${generator}.`,
  random: (seed: string) => `Sorteos de las pruebas: semilla ${seed}.`,
  reading:
    'Un cambio, no un efecto: sin otro grupo con el cual comparar, estas cifras no dicen a qué se debe.',
} as const;
