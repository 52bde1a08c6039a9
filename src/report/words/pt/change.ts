import { because, count, plural, SPACE } from './counting.ts';

export const change = {
  title: (from: string, to: string) => `Mudança de ${from} para ${to}`,
  overview: 'Visão geral',
  details: 'Mecanismo por mecanismo',
  captions: {
    overall: 'Pontuação global, em base comparável',
    reported: 'Como publicado, e faixas',
    domains: 'Domínios, em base comparável',
    items: 'Itens que mais mudaram',
    targets: 'Metas',
  },
  columns: {
    difference: 'Mudança',
    percent: `Em${SPACE}%`,
    direction: 'Sentido',
    reported: 'Como publicado',
    band: 'Faixa',
    target: 'Meta',
  },
  bars: 'Pontuações globais antes e depois, de 0 a 100',
  barsDescription:
    'Uma barra por mecanismo: a pontuação das duas rondas com os itens comparáveis, e a diferença.',
  domainBars: 'Domínios antes e depois, de 0 a 100',
  domainBarsDescription:
    'Uma barra por domínio: a pontuação das duas rondas com os itens comparáveis, e a diferença.',
  barText: (from: string, to: string, difference: string) => `${from} → ${to} (${difference})`,
  arrow: (from: string, to: string) => `${from} → ${to}`,
  itemsNote: (shown: number, all: number) =>
    `${count(shown)} de ${plural(all, 'item comparado', 'itens comparados')}.`,
  reportedNote: (part: string, figures: string) => `${part}: como publicado ${figures}.`,
  couldNotTellNote: (parts: string, reasons: string) => `${parts}: indeterminado${because(reasons)}.`,
  summaryTitle: 'Melhor, igual, pior',
  summary: (compared: number, all: number, better: number, same: number, worse: number) =>
    `${count(compared)} de ${plural(all, 'mecanismo comparado', 'mecanismos comparados')}: melhor em ${count(better)}, igual em ${count(same)}, pior em ${count(worse)}.`,
  couldNotTell: (n: number, mechanisms: string) => `Indeterminado em ${count(n)}: ${mechanisms}.`,
  bandsMoved: (up: number, down: number, stayed: number) =>
    `Faixas: ${count(up)} em subida, ${count(down)} em descida, ${count(stayed)} sem mudança.`,
  mechanism: (where: string, direction: string, figures: string, band: string) =>
    `${where}: ${direction}, ${figures}${band === '' ? '' : `; ${band}`}.`,
  figures: (from: string, to: string, difference: string) => `${from} → ${to} (${difference} pontos)`,
  stays: (band: string) => `continua em ${band}`,
  requirementStill: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito que continua por cumprir' : 'requisitos que continuam por cumprir'}: ${items}.`,
  requirementNewly: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito que deixou de ser cumprido' : 'requisitos que deixaram de ser cumpridos'}: ${items}.`,
  requirementMet: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requisito agora cumprido, e antes não' : 'requisitos agora cumpridos, e antes não'}: ${items}.`,
  standardCounts: (mechanisms: string) => `Normas mínimas não cumpridas: ${mechanisms}.`,
  mixedTitle: 'Sobe num domínio, desce noutro',
  mixed: (where: string, up: string, down: string) => `${where}: sobe em ${up}; desce em ${down}.`,
  mostMovedTitle: 'Itens que mais mudaram',
  mostMoved: (where: string, items: string) => `${where}: ${items}.`,
  andMore: (parts: string, n: number) => `${parts} e mais ${count(n)}`,
  movedPart: (part: string, difference: string) => `${part} ${difference}`,
  targetsTitle: 'Metas',
  targetCount: (part: string, target: string, reached: number, all: number, before: number) =>
    `${part}, meta ${target}: atingida por ${count(reached)} de ${count(all)} que se podem avaliar (antes: ${count(before)}).`,
  targetUnknown: (part: string, target: string) => `${part}, meta ${target}: indeterminada para todos.`,
  targetOf: (where: string, part: string, target: string, to: string, from: string) =>
    `${where}, ${part}, meta ${target}: ${to} (antes: ${from}).`,
  targetStates: { reached: 'atingida', 'not-reached': 'não atingida', unknown: 'indeterminada' },
  leftOutTitle: 'Fora da comparação',
  leftOutItems: (why: string, items: string) => `Itens não comparados (${why}): ${items}.`,
  leftOutMechanism: (mechanism: string, round: string) =>
    `${mechanism}: só na ronda ${round}; pontuado, não comparado.`,
} as const;
