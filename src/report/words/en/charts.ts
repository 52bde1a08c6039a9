import { count, plural } from './counting.ts';

/** What stands in and around pictures. */
export const charts = {
  interval: 'Interval of the respondents’ own change, from the earlier value',
  noAnswers: 'no answers',
  part: (caption: string, part: number, parts: number) => `${caption} (${count(part)} of ${count(parts)})`,
  tableHas: (caption: string) => `The table “${caption}” has the same figures.`,
  dumbbell: {
    range: (lowest: string, highest: string) => `Changes run from ${lowest} to ${highest}.`,
    mechanisms: (from: string, to: string) => `Overall scores, ${from} and ${to}`,
    domains: (mechanism: string, from: string, to: string) => `${mechanism}: domains, ${from} and ${to}`,
    description: (from: string, to: string, n: number) =>
      `${plural(n, 'row', 'rows')} on a scale from 0 to 100, with the bands behind them: a ring for ${from}, a disc for ${to}.`,
    interval: (level: string) =>
      `The line with end strokes is the ${level} interval of the respondents’ own change, set off from the earlier score; where it reaches the ring, no change is among what the answers are compatible with.`,
  },
  heatMap: {
    caption: (round: string) => `Domains of every mechanism, ${round}`,
    description: (mechanisms: number, domains: number) =>
      `A table of ${plural(mechanisms, 'mechanism', 'mechanisms')} by ${plural(domains, 'domain', 'domains')}: each cell has the score, the colour of its band, and a disc that is the fuller the higher the band.`,
    bandCounts: (counts: string) => `Cells by band: ${counts}.`,
  },
  answers: {
    caption: (where: string) => `${where}: answers`,
    changed: (where: string) => `${where}: answers to items that moved most or that roles see differently`,
    lowest: (where: string) => `${where}: answers to items that score lowest or that roles see differently`,
    others: (where: string) => `${where}: answers to the other items`,
    scale: (caption: string, first: string, last: string) => `${caption}, from “${first}” to “${last}”`,
    description: (items: number) =>
      `${plural(items, 'item', 'items')} on the same scale. Each bar is all answers to an item, spread to both sides of the middle of the scale: low answers to the left, high ones to the right, with their numbers in the bar.`,
    roles: 'Each role has a bar of its own.',
    together: 'All respondents are taken together.',
    inRound: (role: string, round: string) => `${role}, ${round}`,
    rounds: (from: string, to: string) => `Each role has a bar for each round, ${from} above ${to}.`,
    roundsTogether: (from: string, to: string) =>
      `All respondents are taken together, in a bar for each round, ${from} above ${to}.`,
  },
  gap: {
    caption: (where: string, role: string, other: string) => `${where}: ${role} and ${other}`,
    description: (role: string, other: string, n: number) =>
      `${plural(n, 'row', 'rows')} on a scale from 0 to 100, with the bands behind them: a disc for ${role}, a diamond for ${other}, and the gap in points at the right.`,
    widest: (label: string, gap: string) => `Widest gap: ${label}, ${gap}.`,
  },
  response: {
    description: (n: number) =>
      `${plural(n, 'bar', 'bars')}: the outline is all who were invited, the full part those who answered.`,
  },
  moved: {
    caption: (mechanism: string) => `${mechanism}: items that moved most`,
    description: (up: number, down: number) =>
      `Items that moved most, in points: ${count(up)} up, with full bars to the right of the line, and ${count(down)} down, with hatched bars to the left.`,
  },
} as const;
