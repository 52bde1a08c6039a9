import { because, count, plural, SPACE } from './counting.ts';

export const change = {
  title: (from: string, to: string) => `Évolution de ${from} à ${to}`,
  overview: 'Vue d’ensemble',
  details: 'Mécanisme par mécanisme',
  captions: {
    overall: 'Score global, à périmètre comparable',
    reported: 'Tel que publié, et paliers',
    domains: 'Domaines, à périmètre comparable',
    items: 'Critères qui ont le plus évolué',
    targets: 'Cibles',
  },
  columns: {
    difference: 'Évolution',
    percent: `En${SPACE}%`,
    direction: 'Sens',
    reported: 'Tel que publié',
    band: 'Palier',
    target: 'Cible',
  },
  bars: 'Scores globaux avant et après, de 0 à 100',
  barsDescription: `Une barre par mécanisme${SPACE}: le score des deux vagues sur les critères comparables, et la différence.`,
  domainBars: 'Domaines avant et après, de 0 à 100',
  domainBarsDescription: `Une barre par domaine${SPACE}: le score des deux vagues sur les critères comparables, et la différence.`,
  barText: (from: string, to: string, difference: string) => `${from} → ${to} (${difference})`,
  arrow: (from: string, to: string) => `${from} → ${to}`,
  itemsNote: (shown: number, all: number) =>
    `${count(shown)} sur ${plural(all, 'critère comparé', 'critères comparés')}.`,
  reportedNote: (part: string, figures: string) => `${part}${SPACE}: tel que publié ${figures}.`,
  couldNotTellNote: (parts: string, reasons: string) => `${parts}${SPACE}: indéterminé${because(reasons)}.`,
  summaryTitle: 'Mieux, égal, moins bien',
  summary: (compared: number, all: number, better: number, same: number, worse: number) =>
    `${count(compared)} sur ${plural(all, 'mécanisme', 'mécanismes')} comparés${SPACE}: ${count(better)} en progrès, ${count(same)} sans changement, ${count(worse)} en recul.`,
  couldNotTell: (n: number, mechanisms: string) => `Indéterminé pour ${count(n)}${SPACE}: ${mechanisms}.`,
  bandsMoved: (up: number, down: number, stayed: number) =>
    `Paliers${SPACE}: ${count(up)} en hausse, ${count(down)} en baisse, ${count(stayed)} sans changement.`,
  mechanism: (where: string, direction: string, figures: string, band: string) =>
    `${where}${SPACE}: ${direction}, ${figures}${band === '' ? '' : `${SPACE}; ${band}`}.`,
  figures: (from: string, to: string, difference: string) => `${from} → ${to} (${difference} points)`,
  stays: (band: string) => `reste ${band}`,
  requirementStill: (where: string, items: string, n: number) =>
    `${where}${SPACE}: ${n === 1 ? 'exigence toujours non satisfaite' : 'exigences toujours non satisfaites'}${SPACE}: ${items}.`,
  requirementNewly: (where: string, items: string, n: number) =>
    `${where}${SPACE}: ${n === 1 ? 'exigence qui n’est plus satisfaite' : 'exigences qui ne sont plus satisfaites'}${SPACE}: ${items}.`,
  requirementMet: (where: string, items: string, n: number) =>
    `${where}${SPACE}: ${n === 1 ? 'exigence désormais satisfaite' : 'exigences désormais satisfaites'}${SPACE}: ${items}.`,
  standardCounts: (mechanisms: string) => `Normes minimales non satisfaites${SPACE}: ${mechanisms}.`,
  mixedTitle: 'En hausse dans un domaine, en baisse dans un autre',
  mixed: (where: string, up: string, down: string) =>
    `${where}${SPACE}: en hausse, ${up}${SPACE}; en baisse, ${down}.`,
  mostMovedTitle: 'Critères qui ont le plus évolué',
  mostMoved: (where: string, items: string) => `${where}${SPACE}: ${items}.`,
  andMore: (parts: string, n: number) => `${parts} et ${plural(n, 'autre', 'autres')}`,
  movedPart: (part: string, difference: string) => `${part} ${difference}`,
  targetsTitle: 'Cibles',
  targetCount: (part: string, target: string, reached: number, all: number, before: number) =>
    `${part}, cible ${target}${SPACE}: atteinte par ${count(reached)} sur ${count(all)} dont on peut juger (avant${SPACE}: ${count(before)}).`,
  targetUnknown: (part: string, target: string) => `${part}, cible ${target}${SPACE}: indéterminé pour tous.`,
  targetOf: (where: string, part: string, target: string, to: string, from: string) =>
    `${where}, ${part}, cible ${target}${SPACE}: ${to} (avant${SPACE}: ${from}).`,
  targetStates: { reached: 'atteinte', 'not-reached': 'non atteinte', unknown: 'indéterminé' },
  leftOutTitle: 'Laissés hors de la comparaison',
  leftOutItems: (why: string, items: string) => `Critères non comparés (${why})${SPACE}: ${items}.`,
  leftOutMechanism: (mechanism: string, round: string) =>
    `${mechanism}${SPACE}: seulement à la vague ${round}${SPACE}; noté, non comparé.`,
} as const;
