import { plural } from './counting.ts';

/** Whether the mix of respondents changed between the rounds. */
export const composition = {
  title: 'Otras personas en las dos rondas',
  captions: {
    mix: { role: 'Encuestados por rol en ambas rondas', sector: 'Encuestados por sector en ambas rondas' },
    change: (round: string) => `Cambio con la composición de ${round}`,
  },
  columns: {
    asCame: 'Tal cual',
    sameMix: (round: string) => `Con la composición de ${round}`,
    difference: 'Diferencia',
  },
  share: (n: string, all: string, share: string) => `${n} de ${all} (${share})`,
  changeNote:
    'Sobre los valores individuales de los encuestados. «Con la composición» da a las categorías de la ronda posterior el peso que tenían en la primera, de modo que el solo hecho de que sean otras personas no cuente como cambio.',
  missingNote: (parts: string, categories: string, round: string) =>
    `${parts}: no se da, porque en ${round} no hay nadie de: ${categories}.`,
  by: { role: 'por rol', sector: 'por sector' },
  sentence: (where: string, by: string, parts: string, round: string) =>
    `${where}, ${by}: cambió la composición de los encuestados. Con la composición de ${round}, el cambio de sus valores individuales habría sido otro: ${parts}.`,
  part: (part: string, raw: string, standardised: string) => `${part} ${standardised} en lugar de ${raw}`,
} as const;

/** Those of the first round who answered again, against those who did not. */
export const attrition = {
  title: 'Quién respondió de nuevo',
  columns: {
    before: (round: string) => `En ${round}`,
    again: 'Respondieron de nuevo',
    againScore: 'Su puntuación',
    gone: 'No lo hicieron',
    goneScore: 'Su puntuación',
    difference: 'Diferencia',
  },
  note: (round: string) =>
    `Puntuaciones: promedios de los valores individuales de los encuestados en ${round}; no se muestran los de muy pocas personas.`,
  all: (where: string, n: string, round: string) => `${where}: los ${n} de ${round} respondieron de nuevo.`,
  some: (where: string, all: string, round: string, stayers: string, scores: string) =>
    `${where}: de ${all} en ${round}, ${stayers} respondieron de nuevo; ${scores}.`,
  both: (round: string, stay: string, leavers: string, leave: string, difference: string) =>
    `su puntuación en ${round} era ${stay}; la de los ${leavers} que no lo hicieron, ${leave} (diferencia ${difference})`,
  within: (difference: string, range: string, level: string) =>
    `${difference}, intervalo del ${level} ${range}`,
  neither: (round: string) =>
    `no se muestran las puntuaciones en ${round} (uno de los dos grupos es demasiado pequeño)`,
} as const;

/** The first round judged once more from the later one. */
export const retrospective = {
  heading: 'Mirada retrospectiva',
  intro: (first: string, looking: string, later: string) =>
    `En «${looking}», los encuestados volvieron a juzgar el período de «${first}», con lo que saben ahora. Donde los dos juicios difieren, las personas juzgan ya con otro criterio: es el desplazamiento de respuesta (response shift). El cambio retrospectivo, de «${looking}» a «${later}», se juzga con un solo criterio; el cambio medido, no.`,
  noEffect:
    'Sin grupo de comparación, tanto el uno como el otro son un cambio, no el efecto de lo que se hizo. La mirada retrospectiva tiene su propio error: las personas pueden no recordar bien, o desear ver un avance.',
  captions: {
    scores: 'Primera ronda, mirada retrospectiva, ronda posterior',
    shift: 'Desplazamiento de respuesta',
  },
  columns: {
    looking: 'Mirada retrospectiva',
    measured: 'Cambio medido',
    judged: 'Cambio retrospectivo',
    shift: 'Desplazamiento',
  },
  columnsNote: (first: string, looking: string, later: string) =>
    `Cambio medido: ${later} menos ${first}. Cambio retrospectivo: ${later} menos ${looking}. Desplazamiento: ${looking} menos ${first}.`,
  title: 'Desplazamiento de respuesta',
  sentence: (where: string, measured: string, judged: string, shift: string) =>
    `${where}: cambio medido de ${measured} puntos, cambio retrospectivo de ${judged}, desplazamiento de respuesta de ${shift}.`,
  detailsLeftOut: (n: number) => `Puntuaciones globales de ${plural(n, 'mecanismo', 'mecanismos')}.`,
} as const;
