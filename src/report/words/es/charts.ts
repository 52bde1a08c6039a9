import { count, plural } from './counting.ts';

export const charts = {
  interval: 'Intervalo del cambio individual de los encuestados, desde el valor anterior',
  noAnswers: 'sin respuestas',
  part: (caption: string, part: number, parts: number) => `${caption} (${count(part)} de ${count(parts)})`,
  tableHas: (caption: string) => `La tabla «${caption}» tiene las mismas cifras.`,
  dumbbell: {
    range: (lowest: string, highest: string) => `Los cambios van de ${lowest} a ${highest}.`,
    mechanisms: (from: string, to: string) => `Puntuaciones globales, ${from} y ${to}`,
    domains: (mechanism: string, from: string, to: string) => `${mechanism}: dominios, ${from} y ${to}`,
    description: (from: string, to: string, n: number) =>
      `${plural(n, 'fila', 'filas')} en una escala de 0 a 100, con las franjas al fondo: un anillo para ${from}, un disco para ${to}.`,
    interval: (level: string) =>
      `El trazo con barras en los extremos es el intervalo del ${level} del cambio individual de los encuestados, trazado desde la puntuación anterior; donde llega al anillo, las respuestas son compatibles con que no haya cambio.`,
  },
  heatMap: {
    caption: (round: string) => `Dominios de cada mecanismo, ${round}`,
    description: (mechanisms: number, domains: number) =>
      `Un cuadro de ${plural(mechanisms, 'mecanismo', 'mecanismos')} por ${plural(domains, 'dominio', 'dominios')}: cada casilla lleva la puntuación, el color de su franja y un disco tanto más lleno cuanto más alta es la franja.`,
    bandCounts: (counts: string) => `Casillas por franja: ${counts}.`,
  },
  answers: {
    caption: (where: string) => `${where}: respuestas`,
    changed: (where: string) =>
      `${where}: respuestas a los ítems que más cambiaron o que los roles ven de otra manera`,
    lowest: (where: string) =>
      `${where}: respuestas a los ítems con menor puntuación o que los roles ven de otra manera`,
    others: (where: string) => `${where}: respuestas a los demás ítems`,
    scale: (caption: string, first: string, last: string) => `${caption}, de «${first}» a «${last}»`,
    description: (items: number) =>
      `${plural(items, 'ítem', 'ítems')} en la misma escala. Cada barra reúne todas las respuestas a un ítem, a ambos lados del centro de la escala: las bajas a la izquierda, las altas a la derecha, con su número en la barra.`,
    roles: 'Cada rol tiene su propia barra.',
    together: 'Todos los encuestados están juntos.',
    inRound: (role: string, round: string) => `${role}, ${round}`,
    rounds: (from: string, to: string) => `Cada rol tiene una barra por ronda, ${from} encima de ${to}.`,
    roundsTogether: (from: string, to: string) =>
      `Todos los encuestados están juntos, en una barra por ronda, ${from} encima de ${to}.`,
  },
  gap: {
    caption: (where: string, role: string, other: string) => `${where}: ${role} y ${other}`,
    description: (role: string, other: string, n: number) =>
      `${plural(n, 'fila', 'filas')} en una escala de 0 a 100, con las franjas al fondo: un disco para ${role}, un rombo para ${other}, y la brecha en puntos a la derecha.`,
    widest: (label: string, gap: string) => `Mayor brecha: ${label}, ${gap}.`,
  },
  response: {
    description: (n: number) =>
      `${plural(n, 'barra', 'barras')}: el contorno son todas las personas invitadas, la parte llena las que respondieron.`,
  },
  moved: {
    caption: (mechanism: string) => `${mechanism}: ítems que más cambiaron`,
    description: (up: number, down: number) =>
      `Ítems que más cambiaron, en puntos: ${count(up)} al alza, con barras llenas a la derecha de la línea, y ${count(down)} a la baja, con barras rayadas a la izquierda.`,
  },
} as const;
