import { count, plural, SPACE } from './counting.ts';

/** Planning a survey: respondents that a change needs, and what a number of respondents can detect. */
export const power = {
  title: '¿Cuántas personas hay que encuestar?',
  asked: {
    change: (points: string) => `un cambio de ${points}`,
    deviation: (points: string) => `una desviación estándar de ${points}`,
    all: (asked: string) => `Para ${asked}`,
    nothing: 'Magnitud del cambio según el número de encuestados',
  },
  heading: 'En resumen',
  designs: { linked: 'Emparejados', unlinked: 'No emparejados' },
  points: (figure: string, value: number) => `${figure} ${value === 1 ? 'punto' : 'puntos'}`,
  units: { respondents: 'encuestados', clusters: 'conglomerados' },
  clusters: (n: number) => plural(n, 'conglomerado', 'conglomerados'),
  clustersOf: (n: number, size: number) => `${plural(n, 'conglomerado', 'conglomerados')} de ${count(size)}`,
  needed: {
    heading: (change: string) => `Lo necesario para un cambio de ${change}`,
    linked: (size: string) =>
      `Emparejados (las mismas personas en ambas rondas): ${size} que respondan en ambas rondas.`,
    unlinked: (size: string, all: string) =>
      `No emparejados (otras personas en cada ronda): ${size} en cada ronda, ${all} respuestas en total.`,
    census: (design: string, members: string) =>
      `${design}: los ${members} miembros de la lista. Con menos, ese cambio no se puede mostrar de manera fiable.`,
    tooMany: (design: string) =>
      `${design}: haría falta más de un millón. Un cambio tan pequeño está fuera de alcance.`,
    linkedInvite: (share: string, invite: string) =>
      `Emparejados, con una pérdida del ${share}: invitar a ${invite}. Quienes responden en una sola ronda no cuentan.`,
    unlinkedInvite: (share: string, invite: string) =>
      `No emparejados, con una pérdida del ${share}: invitar a ${invite} en cada ronda.`,
    raised: {
      'exact-test': (design: string, enough: string, units: string, p: string) =>
        `${design}: a la prueba t por sí sola le bastarían ${enough}. Con menos de ${units}, una prueba exacta no puede llegar a p = ${p}, por grande que sea el cambio.`,
      'descriptive-only': (design: string, enough: string, units: string) =>
        `${design}: a la prueba t por sí sola le bastarían ${enough}. Con menos de ${units}, las cifras solo se describen, sin intervalo ni prueba.`,
    },
    listTooShort: (design: string, share: string) =>
      `${design}: la lista es demasiado corta para compensar una pérdida del ${share}. Invitar a todas las personas de la lista e insistir con las que no respondan.`,
  },
  reach: {
    heading: (respondents: string) => `Lo que pueden detectar ${respondents}`,
    linked: (size: string, power: string, change: string) =>
      `Emparejados (las mismas personas en ambas rondas): ${size} que respondan en ambas rondas tienen una probabilidad del ${power} de detectar un cambio de ${change}.`,
    unlinked: (size: string, power: string, change: string) =>
      `No emparejados (otras personas en cada ronda): ${size} en cada ronda tienen una probabilidad del ${power} de detectar un cambio de ${change}.`,
    chance: (change: string, linked: string, unlinked: string) =>
      `Para un cambio de ${change}, la probabilidad es del ${linked} si están emparejados y del ${unlinked} si no.`,
    largestDeviation: (change: string, linked: string, unlinked: string) =>
      `Es un cambio de ${change} cuando la desviación estándar es de ${linked} como máximo si están emparejados, y de ${unlinked} si no.`,
    deviations: (figure: string, value: number) =>
      `${figure} ${value === 1 ? 'desviación estándar' : 'desviaciones estándar'}`,
    census: (members: string) =>
      `Los ${members} miembros: la cifra es la de toda la lista. Nada queda al azar, así que no hay intervalo ni prueba; el cambio es el que es.`,
    tooFew: (size: string, caution: string, fewest: string) =>
      `${size}: ${caution}. Con menos de ${fewest} unidades independientes no se da intervalo, prueba ni cambio detectable.`,
    cannotReach: (design: string, p: string) =>
      `${design}: una prueba exacta no puede llegar a p = ${p} con este n. Que el resultado no llegue no dice nada en contra de un cambio.`,
    beyondScale: (design: string, size: string) =>
      `${design}: con ${size}, ningún cambio en una escala de 0 a 100 puntos es bastante grande para detectarlo de manera fiable.`,
  },
  rows: {
    respondents: 'Encuestados',
    clusters: 'Conglomerados',
    answers: 'Respuestas por recoger, ambas rondas',
    invite: 'Personas por invitar',
    deviation: 'Desviación estándar, puntos',
    effect: 'Cambio ÷ desviación estándar',
    power: 'Potencia alcanzada',
    detectable: (power: string) => `Detectable con ${power} de potencia, puntos`,
    detectableEffect: (power: string) => `Detectable con ${power} de potencia, DE`,
    halfWidth: (level: string) => `Intervalo del ${level}, ± puntos`,
    halfWidthInDeviations: (level: string) => `Intervalo del ${level}, ± DE`,
    powerFor: (change: string) => `Potencia para un cambio de ${change}`,
    smallestP: 'Menor p de una prueba exacta',
    caution: 'Cautela',
  },
  perRound: 'No emparejados, por ronda',
  deviationsNote:
    'DE: desviaciones estándar, de los cambios individuales de los encuestados (emparejados) o de sus puntuaciones (no emparejados).',
  cautionNote: (labels: string, units: string) =>
    `Cautela: ${labels}. Los informes sobre tan pocos ${units} la llevan, porque sus intervalos son amplios.`,
  cautionRange: {
    'very-small': (label: string) => `${label}, de 5 a 9`,
    small: (label: string) => `${label}, de 10 a 19`,
  },
  table: {
    heading: {
      linked: 'Emparejados: lo necesario, y la probabilidad de detectar',
      unlinked: 'No emparejados: lo necesario en cada ronda, y la probabilidad de detectar',
    },
    effect: 'Cambio ÷ DE',
    change: 'Puntos',
    deviation: 'DE',
    needed: 'Necesario',
    neededNote: (power: string, units: string) => `Necesario: ${units} para una potencia del ${power}.`,
    powerNote: (units: string) => `Otras columnas: potencia en porcentaje con ese número de ${units}.`,
    effectNote: {
      linked: 'DE: desviación estándar de los cambios individuales de los encuestados.',
      unlinked: 'DE: desviación estándar de las puntuaciones de los encuestados.',
    },
    summary: (linked: string, unlinked: string, halfLinked: string, halfUnlinked: string) =>
      `Un cambio tan grande como la desviación estándar requiere ${linked} si están emparejados y ${unlinked} en cada ronda si no; uno la mitad de grande requiere ${halfLinked}, o ${halfUnlinked} en cada ronda.`,
    withSd:
      'Con --change y --sd se obtiene una sola respuesta, en puntos. Una ronda anterior o un piloto da la desviación estándar de los cambios individuales de los encuestados (emparejados) o de sus puntuaciones (no emparejados).',
  },
  method: {
    heading: 'Cómo se calculan las cifras',
    test: 'Prueba',
    testText: (alpha: string) =>
      `Prueba t bilateral al ${alpha}, del cambio promedio (emparejados) o de la diferencia de dos promedios (no emparejados).`,
    power: 'Potencia',
    powerText: (power: string) =>
      `${power}: la probabilidad de que la prueba encuentre un cambio que existe de verdad. Se calcula con la distribución t no central, con ambas colas, y no con la aproximación normal.`,
    deviation: 'Desviación estándar',
    deviationSame: (points: string) =>
      `${points}, tanto para los cambios individuales de los encuestados (emparejados) como para sus puntuaciones (no emparejados). Ambas son iguales cuando la correlación entre las rondas es de 0,5; --correlation indica otra.`,
    deviationDerived: (scores: string, correlation: string, changes: string) =>
      `${scores} para las puntuaciones de los encuestados. Con una correlación de ${correlation} entre las rondas, son ${changes} para sus cambios individuales.`,
    clusters: 'Conglomerados',
    clustersText: (size: string, icc: string, effect: string) =>
      `${size} encuestados en cada uno, correlación intraclase ${icc}: cada encuestado cuenta como 1 de ${effect} (efecto de diseño 1 + (${size} − 1) × ${icc}). La prueba cuenta los conglomerados como sus unidades independientes.`,
    list: 'Lista de miembros',
    listText: (members: string) =>
      `${members} en total. Preguntar a una gran parte de la lista deja menos al azar: el error estándar se multiplica por √(1 − n/N). Si todos respondieran, la cifra misma sería la respuesta, sin intervalo ni prueba.`,
    few: 'Pocos encuestados',
    fewText: (units: string, p: string) =>
      `Nunca se planifica con menos de ${units} unidades independientes, ni con tan pocas que una prueba exacta no pueda llegar a p = ${p}.`,
    attrition: 'Pérdida',
    attritionText: (share: string) =>
      `Se espera que el ${share} de las personas invitadas no respondan según lo previsto.`,
    assumptionsHeading: 'Lo que se da por supuesto',
    assumptions: {
      independent:
        'Los encuestados responden de manera independiente unos de otros, y no fueron elegidos por lo que dirían.',
      independentClusters:
        'Los conglomerados son independientes entre sí y todos del mismo tamaño. No emparejados: las rondas tienen conglomerados distintos.',
      both: 'Emparejados: el número cuenta a las personas que responden en ambas rondas y que tienen el mismo identificador en las dos.',
      alike: 'No emparejados: ambas rondas tienen el mismo número de encuestados y la misma dispersión.',
      shape:
        'Los cambios siguen más o menos una campana. Si son muy asimétricos, o si se trata de una sola pregunta con pocas opciones, conviene prever más.',
      ranks:
        'Decide el intervalo. La prueba exacta que los informes muestran al lado es algo menos sensible con pocos encuestados: conviene prever algunos más si ha de decidir p.',
      guess: `La desviación estándar es correcta. Si resulta un 25${SPACE}% mayor, habría hecho falta un 56${SPACE}% más de encuestados.`,
      effect:
        'Un cambio entre dos rondas es un cambio, no el efecto de un proyecto: para eso hace falta un grupo de comparación.',
    },
  },
} as const;
