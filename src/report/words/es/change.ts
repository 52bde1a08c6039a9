import { because, count, plural, SPACE } from './counting.ts';

export const change = {
  title: (from: string, to: string) => `Cambio de ${from} a ${to}`,
  overview: 'Panorama general',
  details: 'Mecanismo por mecanismo',
  captions: {
    overall: 'Puntuación global, en términos comparables',
    reported: 'Según lo informado, y franjas',
    domains: 'Dominios, en términos comparables',
    items: 'Ítems que más cambiaron',
    targets: 'Metas',
  },
  columns: {
    difference: 'Cambio',
    percent: `En${SPACE}%`,
    direction: 'Sentido',
    reported: 'Según lo informado',
    band: 'Franja',
    target: 'Meta',
  },
  bars: 'Puntuaciones globales antes y después, de 0 a 100',
  barsDescription:
    'Una barra por mecanismo: la puntuación de ambas rondas con los ítems comparables, y la diferencia.',
  domainBars: 'Dominios antes y después, de 0 a 100',
  domainBarsDescription:
    'Una barra por dominio: la puntuación de ambas rondas con los ítems comparables, y la diferencia.',
  barText: (from: string, to: string, difference: string) => `${from} → ${to} (${difference})`,
  arrow: (from: string, to: string) => `${from} → ${to}`,
  itemsNote: (shown: number, all: number) =>
    `${count(shown)} de ${plural(all, 'ítem comparado', 'ítems comparados')}.`,
  reportedNote: (part: string, figures: string) => `${part}: según lo informado, ${figures}.`,
  couldNotTellNote: (parts: string, reasons: string) => `${parts}: no se puede saber${because(reasons)}.`,
  summaryTitle: 'Mejor, igual, peor',
  summary: (compared: number, all: number, better: number, same: number, worse: number) =>
    `${count(compared)} de ${plural(all, 'mecanismo comparado', 'mecanismos comparados')}: ${plural(better, 'mejora', 'mejoran')}, ${plural(same, 'sigue igual', 'siguen igual')}, ${plural(worse, 'empeora', 'empeoran')}.`,
  couldNotTell: (n: number, mechanisms: string) => `No se puede saber en ${count(n)}: ${mechanisms}.`,
  bandsMoved: (up: number, down: number, stayed: number) =>
    `Franjas: ${count(up)} al alza, ${count(down)} a la baja, ${count(stayed)} sin cambio.`,
  mechanism: (where: string, direction: string, figures: string, band: string) =>
    `${where}: ${direction}, ${figures}${band === '' ? '' : `; ${band}`}.`,
  figures: (from: string, to: string, difference: string) => `${from} → ${to} (${difference} puntos)`,
  stays: (band: string) => `sigue en ${band}`,
  requirementStill: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito que sigue sin cumplirse' : 'requisitos que siguen sin cumplirse'}: ${items}.`,
  requirementNewly: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito que ya no se cumple' : 'requisitos que ya no se cumplen'}: ${items}.`,
  requirementMet: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito que ahora se cumple, y antes no' : 'requisitos que ahora se cumplen, y antes no'}: ${items}.`,
  standardCounts: (mechanisms: string) => `Normas mínimas que no se cumplen: ${mechanisms}.`,
  mixedTitle: 'Sube en un dominio, baja en otro',
  mixed: (where: string, up: string, down: string) => `${where}: sube en ${up}; baja en ${down}.`,
  mostMovedTitle: 'Ítems que más cambiaron',
  mostMoved: (where: string, items: string) => `${where}: ${items}.`,
  andMore: (parts: string, n: number) => `${parts} y ${count(n)} más`,
  movedPart: (part: string, difference: string) => `${part} ${difference}`,
  targetsTitle: 'Metas',
  targetCount: (part: string, target: string, reached: number, all: number, before: number) =>
    `${part}, meta ${target}: alcanzada por ${count(reached)} de los ${count(all)} que se pueden juzgar (antes: ${count(before)}).`,
  targetUnknown: (part: string, target: string) =>
    `${part}, meta ${target}: no se puede saber en ningún caso.`,
  targetOf: (where: string, part: string, target: string, to: string, from: string) =>
    `${where}, ${part}, meta ${target}: ${to} (antes: ${from}).`,
  targetStates: { reached: 'alcanzada', 'not-reached': 'no alcanzada', unknown: 'no se puede saber' },
  leftOutTitle: 'Fuera de la comparación',
  leftOutItems: (why: string, items: string) => `Ítems no comparados (${why}): ${items}.`,
  leftOutMechanism: (mechanism: string, round: string) =>
    `${mechanism}: solo en ${round}; con puntuación, sin comparación.`,
} as const;
