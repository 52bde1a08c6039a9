import { count, plural } from './counting.ts';

/** How far respondents agree: the section that `score --agreement` adds. */
export const agreement = {
  heading: 'Acuerdo entre los encuestados',
  overview: { spread: 'Grado de dispersión', gaps: 'Brechas globales entre roles' },
  labels: {
    spread: 'Dispersión',
    distance: 'Distancia',
    split: 'Dividido',
    gap: 'Brecha entre roles',
    alpha: 'Alfa',
    consensus: 'Consenso',
    drawn: 'Sorteos',
  },
  how: {
    spread: (fewest: number) =>
      `r_wg es 1 si todos dieron la misma respuesta y 0 si las respuestas están tan dispersas como las dadas al azar. Se muestra a partir de ${count(fewest)} respuestas. Describe a este grupo, en el que cada encuestado cuenta una vez, y no es una prueba.`,
    distance:
      'Cuánto se alejan las respuestas de su promedio, en promedio y en puntos: 0 si todas son iguales, 50 como máximo.',
    split: 'Las respuestas a un ítem están más dispersas que las dadas al azar, como cuando hay dos bandos.',
    gap: (level: string) =>
      `El promedio de los valores individuales de un rol menos el del otro; cada encuestado cuenta una vez, de modo que puede diferir un poco de la brecha entre las puntuaciones de los roles. Intervalo del ${level}, cada uno por separado, a partir de 5 encuestados.`,
    alpha:
      'Alfa de Krippendorff, ordinal: ¿valoran los encuestados de la misma manera los mismos ítems? 1 es el acuerdo completo y 0 lo que da el azar. Por convención, 0,80 o más es firme; 0,667 o más, provisional; menos no es fiable. También es bajo cuando los ítems apenas difieren: conviene leerlo junto con la proporción de respuestas iguales.',
    consensus: 'Lo que acordó un grupo, junto a lo que sus miembros habían dicho por separado, en puntos.',
    drawn: (resamples: string, seed: number) =>
      `intervalos de alfa con ${resamples} remuestreos de los ítems, Mersenne Twister, semilla ${seed}`,
  },
  columns: {
    respondents: 'Encuestados',
    itemsShown: 'Ítems mostrados',
    ratings: 'n',
    items: 'Ítems',
    options: 'Opciones',
    agreement: 'r_wg',
    agreementTogether: 'r_wg(j)',
    distance: 'Distancia',
    split: 'Dividido',
    roles: 'Roles (encuestados)',
    difference: 'Brecha',
    interval: (level: string) => `Intervalo del ${level}`,
    scale: 'Escala',
    sameAnswer: 'Misma respuesta',
    alpha: 'Alfa',
    reading: 'Por convención',
    consensus: 'Consenso',
    mean: 'Promedio',
    median: 'Mediana',
    range: 'Del más bajo al más alto',
    position: 'El consenso está',
  },
  captions: {
    items: 'Dispersión dentro del grupo',
    domains: 'Dispersión de los ítems de un dominio, tomados en conjunto',
    gap: (role: string, other: string) => `Brecha: ${role} menos ${other}`,
    overallGap: (role: string, other: string) => `Brecha global: ${role} menos ${other}`,
    alphas: 'Los mismos ítems, valorados por varios encuestados',
    consensus: 'El consenso junto a las respuestas independientes',
    consensusOf: (round: string) => `El consenso junto a las respuestas independientes de ${round}`,
  },
  minus: (role: string, other: string) => `${role} − ${other}`,
  split: 'dividido',
  interval: (low: string, high: string) => `${low} a ${high}`,
  nothingShown: (fewest: number) =>
    `Ningún ítem tiene ${count(fewest)} respuestas o más, así que no se muestra la dispersión.`,
  oneRater: 'Un solo encuestado: no hay nadie con quien estar de acuerdo.',
  notShown: (n: number, fewest: number) =>
    `No se ${n === 1 ? 'muestra' : 'muestran'} ${plural(n, 'ítem', 'ítems')} con menos de ${count(fewest)} respuestas.`,
  noOptions: 'No hay r_wg para los números ni para lo que se marca en una lista.',
  splitItems: (items: string) => `Divididos, con respuestas más dispersas que las dadas al azar: ${items}.`,
  furthest: (items: string) => `Los más dispersos: ${items}.`,
  itemDistance: (item: string, points: string) => `${item} (${points} puntos)`,
  allAlike: 'En cada ítem mostrado, todos dieron la misma respuesta.',
  overallGap: (role: string, other: string, points: string) =>
    `Brecha global, ${role} menos ${other}: ${points} puntos`,
  gapCompatible: (gap: string, low: string, high: string) =>
    `${gap}; compatible con una brecha de ${low} a ${high} puntos.`,
  gapUnsure: (gap: string, reason: string) => `${gap}; sin intervalo: ${reason}.`,
  gapReasons: {
    'no-values': 'un rol no tiene ningún valor',
    'too-few-units': 'menos de 5 encuestados en un rol',
    'no-variation': 'nadie difiere de los demás de su mismo rol',
  },
  noInterval: (parts: string, reason: string) => `${parts}: sin intervalo, ${reason}.`,
  noIntervals: (reason: string) => `Sin intervalos: ${reason}.`,
  sameOptions: 'Los ítems con el mismo número de opciones se toman en conjunto.',
  againstOne: (role: string) =>
    `Un solo encuestado responde con el rol ${role}: su respuesta se toma tal cual, y el intervalo es el del promedio de los demás.`,
  cautions: {
    'very-small': 'Intervalos con 5 a 9 encuestados: grupos muy pequeños, intervalos amplios.',
    small: 'Intervalos con 10 a 19 encuestados: grupos pequeños.',
  },
  readings: { firm: 'firme', tentative: 'provisional', 'not-reliable': 'no fiable' },
  alphaReasons: {
    'no-pairs': 'ningún ítem tiene dos respuestas',
    'too-few-units': 'un solo ítem tiene dos respuestas',
    'no-variation': 'solo aparece una respuesta',
  },
  noAlpha: (scales: string, reason: string) => `${scales}: sin alfa, ${reason}.`,
  alphaIntervalReasons: {
    'too-few-units': 'menos de 20 ítems, de modo que uno solo puede mover mucho el alfa',
    'no-variation': 'todos los remuestreos dan el mismo valor',
    'not-defined': 'no hay alfa',
  },
  sameAnswerNote:
    'Misma respuesta: proporción de pares de encuestados que dieron la misma respuesta al mismo ítem.',
  positions: { below: 'por debajo', within: 'dentro', above: 'por encima' },
  consensusOverall: (items: string, consensus: string, independent: string, difference: string) =>
    `En ${items} con respuesta de ambas maneras, el consenso da ${consensus} y las respuestas independientes ${independent}: ${difference} puntos.`,
  consensusOutside: (items: string) =>
    `Lo acordado queda fuera del rango de las respuestas independientes: ${items}.`,
  consensusInside: 'Nada de lo acordado queda fuera del rango de las respuestas independientes.',
  consensusReasons: {
    'no-independents': 'Hay un consenso, y ninguna respuesta independiente con que compararlo.',
    'several-consensus-rows': 'Hay más de una fila de consenso, así que no se compara ninguna.',
  },
} as const;
