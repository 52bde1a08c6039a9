import type { TargetResult } from '../../../change/types.ts';
import { count, plural } from './counting.ts';
import { because } from './terms.ts';

export const change = {
  title: (from: string, to: string) => `Change from ${from} to ${to}`,
  overview: 'Overview',
  details: 'Mechanism by mechanism',
  captions: {
    overall: 'Overall, like for like',
    reported: 'As reported, and bands',
    domains: 'Domains, like for like',
    items: 'Items that moved most',
    targets: 'Targets',
  },
  columns: {
    difference: 'Change',
    percent: 'Percent',
    direction: 'Direction',
    reported: 'As reported',
    band: 'Band',
    target: 'Target',
  },
  bars: 'Overall scores before and after, 0 to 100',
  barsDescription:
    'One bar for each mechanism: the score of both rounds over comparable items, and the difference.',
  domainBars: 'Domains before and after, 0 to 100',
  domainBarsDescription:
    'One bar for each domain: the score of both rounds over comparable items, and the difference.',
  barText: (from: string, to: string, difference: string) => `${from} → ${to} (${difference})`,
  arrow: (from: string, to: string) => `${from} → ${to}`,
  itemsNote: (shown: number, all: number) => `${count(shown)} of ${plural(all, 'item', 'items')} compared.`,
  reportedNote: (part: string, figures: string) => `${part}: as reported ${figures}.`,
  couldNotTellNote: (parts: string, reasons: string) => `${parts}: could not tell${because(reasons)}.`,
  summaryTitle: 'Better, same, worse',
  summary: (compared: number, all: number, better: number, same: number, worse: number) =>
    `${count(compared)} of ${plural(all, 'mechanism', 'mechanisms')} compared: ${count(better)} better, ${count(same)} the same, ${count(worse)} worse.`,
  couldNotTell: (n: number, mechanisms: string) => `Could not tell for ${count(n)}: ${mechanisms}.`,
  bandsMoved: (up: number, down: number, stayed: number) =>
    `Bands: ${count(up)} moved up, ${count(down)} moved down, ${count(stayed)} stayed.`,
  mechanism: (where: string, direction: string, figures: string, band: string) =>
    `${where}: ${direction}, ${figures}${band === '' ? '' : `; ${band}`}.`,
  figures: (from: string, to: string, difference: string) => `${from} → ${to} (${difference} points)`,
  stays: (band: string) => `stays ${band}`,
  requirementStill: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requirement' : 'requirements'} still not met: ${items}.`,
  requirementNewly: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requirement' : 'requirements'} no longer met: ${items}.`,
  requirementMet: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requirement' : 'requirements'} met now, and not before: ${items}.`,
  standardCounts: (mechanisms: string) => `Minimum standards not met: ${mechanisms}.`,
  mixedTitle: 'Up in one domain, down in another',
  mixed: (where: string, up: string, down: string) => `${where}: up in ${up}; down in ${down}.`,
  mostMovedTitle: 'Items that moved most',
  mostMoved: (where: string, items: string) => `${where}: ${items}.`,
  andMore: (parts: string, n: number) => `${parts} and ${count(n)} more`,
  movedPart: (part: string, difference: string) => `${part} ${difference}`,
  targetsTitle: 'Targets',
  targetCount: (part: string, target: string, reached: number, all: number, before: number) =>
    `${part}, target ${target}: reached by ${count(reached)} of ${count(all)} that could be told (before: ${count(before)}).`,
  targetUnknown: (part: string, target: string) => `${part}, target ${target}: could not tell for any.`,
  targetOf: (where: string, part: string, target: string, to: string, from: string) =>
    `${where}, ${part}, target ${target}: ${to} (before: ${from}).`,
  targetStates: {
    reached: 'reached',
    'not-reached': 'not reached',
    unknown: 'could not tell',
  } satisfies Record<TargetResult['to'], string>,
  leftOutTitle: 'Left out of the comparison',
  leftOutItems: (why: string, items: string) => `Items ${why}, not compared: ${items}.`,
  leftOutMechanism: (mechanism: string, round: string) =>
    `${mechanism}: only in ${round}; scored, not compared.`,
} as const;
