import { count, plural } from './counting.ts';

export const reliability = {
  heading: 'Fiabilidad',
  intro:
    '¿Van juntos los ítems de un dominio, al punto de medir una misma cosa? Estas cifras se refieren al cuestionario, no a la calidad de la coordinación. Toman en conjunto a todos los encuestados de una ronda que respondieron a cada ítem utilizado; un consenso queda fuera.',
  none: 'Nadie respondió en su propio nombre.',
  captions: { domains: 'Alfa y omega', items: (where: string) => `Ítems de ${where}` },
  columns: {
    items: 'Ítems',
    incomplete: 'Excluidos',
    alpha: 'Alfa',
    interval: (level: string) => `Intervalo del ${level}`,
    omega: 'Omega',
    rest: 'Con los demás',
    dropped: 'Alfa sin él',
  },
  interval: (low: string, high: string) => `de ${low} a ${high}`,
  readingNote:
    'n: encuestados que respondieron a cada ítem utilizado; excluidos: los demás. Alfa y omega cercanos a 1: los ítems van juntos; cercanos a 0: no.',
  pooledNote: (mechanisms: number) =>
    `Los encuestados de ${plural(mechanisms, 'mecanismo', 'mecanismos')} se toman en conjunto: las diferencias entre mecanismos cuentan en alfa y omega.`,
  omegaNotes: {
    'too-few-items': (parts: string) => `${parts}: sin omega, porque hacen falta tres ítems.`,
    'no-variation': (parts: string) =>
      `${parts}: sin omega, porque todos dieron los mismos puntos a un ítem.`,
  },
  improperNote: (parts: string) =>
    `${parts}: el omega no es fiable. Un ítem va más unido a los demás de lo que permite una sola causa común.`,
  negative: (parts: string) =>
    `${parts}: el alfa es negativo. Es probable un error de inversión: seguramente un ítem se puntúa al revés.`,
  against: (items: string) =>
    `Van en sentido contrario a los demás: ${items}. Conviene comprobar si hay que invertirlos.`,
  restNote: 'Con los demás: correlación con la suma de los demás ítems, de −1 a 1.',
  droppedNote: 'Alfa sin él: alfa de los demás ítems.',
  details: (round: string | null, n: number | null) =>
    [round, n === null ? null : `n = ${count(n)}`].filter((each) => each !== null).join(', '),
  withheld: {
    formative: (parts: string, _fewest: number) =>
      `${parts}: no se calcula. La lista de verificación declara que los ítems componen el dominio y no tienen por qué ir juntos.`,
    'too-few-items': (parts: string, _fewest: number) =>
      `${parts}: no se calcula, porque quedan menos de dos ítems utilizables.`,
    'too-few-respondents': (parts: string, fewest: number) =>
      `${parts}: no se muestra, porque menos de ${count(fewest)} encuestados respondieron a cada ítem utilizado.`,
    'no-variation': (parts: string, _fewest: number) =>
      `${parts}: no está definida, porque los ítems suman lo mismo para todos los encuestados.`,
  },
  leftOut: (parts: string, items: string, why: string) => `${parts}: sin ${items} (${why}).`,
  leftOutWhys: {
    role: 'no se pregunta a todos los roles',
    level: 'no se pregunta en todos los niveles',
    'no-weight': 'peso 0',
    'not-in-data': 'no figura en los datos',
  },
} as const;
