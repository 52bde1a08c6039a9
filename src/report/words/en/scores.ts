import type { Aggregation, RespondentRule, Scoring } from '../../../checklist/types.ts';
import type { UnmetItem } from '../../../scoring/types.ts';
import { count, plural } from './counting.ts';
import { because } from './terms.ts';

export const about = {
  heading: 'What this report is about',
  mechanism: 'Mechanism',
  mechanisms: 'Mechanisms',
  round: 'Round',
  rounds: 'Rounds',
  respondents: 'Respondents',
  byRole: 'By role',
  bySector: 'By sector',
  response: 'Response',
  responseOf: (answered: string, invited: string, share: string) =>
    `${answered} of ${invited} invited (${share})`,
  overInvited: 'more people answered than were invited',
  responseShort: (answered: string, invited: string, share: string) => `${answered} of ${invited} (${share})`,
  invitedFor: (known: number, all: number) =>
    `list given for ${count(known)} of ${plural(all, 'mechanism', 'mechanisms')}`,
  noInvited: 'no list of those invited was given',
  checklist: 'Checklist',
  olderChecklist: 'Older version',
  version: (id: string, version: string) => `${id}, version ${version}`,
  variant: (name: string) => `variant ${name}`,
  data: 'Data',
  input: (path: string, rows: number, used: number, rejected: number) =>
    `${path}: ${plural(rows, 'row', 'rows')}, ${count(used)} used, ${count(rejected)} rejected`,
  sha256: 'SHA-256',
  date: 'Date',
  madeWith: 'Made with',
  seed: (seed: number) => `seed ${seed}`,
  whoAnswered: 'Who answered',
  sectors: 'Respondents by sector',
} as const;

export const method = {
  heading: 'How the figures are made',
  labels: {
    scores: 'Scores',
    needed: 'Needed',
    missing: 'Missing',
    range: 'Range',
    bands: 'Bands',
    declared: 'Declared as',
    change: 'Change',
    pairs: 'Pairs',
  },
  respondents: {
    mean: 'An item is the mean of its answers, each worth 0 to 100 points',
    median: 'An item is the median of its answers, each worth 0 to 100 points',
    consensus: 'An item is the answer in the consensus row, worth 0 to 100 points',
  } satisfies Record<RespondentRule, string>,
  pooled: (sentence: string) => `${sentence}, all respondents together.`,
  consensus: (sentence: string) => `${sentence}.`,
  rolesAtItem: (sentence: string, weights: string) =>
    `${sentence}, first for each role alone, then over the roles (${weights}).`,
  rolesAtDomain: (sentence: string, weights: string) =>
    `${sentence}. Domains are made for each role alone, then over the roles (${weights}).`,
  equalRoles: 'every role counts the same',
  declaredEqual: 'equal',
  declaredAt: { item: 'at the item', domain: 'at the domain' },
  roleWeight: (role: string, weight: string) => `${role} ${weight}`,
  items: (rule: string) => `A domain is ${rule}.`,
  domains: (rule: string) => `The overall score is ${rule}.`,
  pass: (points: string) => `The pass mark is ${points} points.`,
  exception: (domain: string, rule: string) => `${domain}: ${rule}.`,
  ofItems: aggregations('items'),
  ofDomains: aggregations('domains'),
  coverage: (item: string, domain: string, overall: string) =>
    `For an item ${item}, for a domain ${domain}, overall ${overall}; below that the score is withheld, with the reason in its place.`,
  anyAnswer: 'any answer',
  answeredShare: (share: string) => `${share} answered`,
  dontKnow: {
    missing:
      "Don't-know, blank and invalid answers lower the coverage, not the score. “Not applicable” and “not asked” are left out altogether.",
    lowest:
      "A don't-know counts as 0 points. Blank and invalid answers lower the coverage, not the score. “Not applicable” and “not asked” are left out altogether.",
  } satisfies Record<Scoring['dontKnow'], string>,
  range: 'The score were everything missing answered at the lowest option, and at the highest.',
  bands: (bands: string) => `${bands}. Decided on the unrounded score.`,
  declaration: (respondents: string, roles: string, items: string, domains: string) =>
    `respondents ${respondents}, roles ${roles}, items ${items}, domains ${domains}`,
  likeForLike:
    'Like for like: over the items that mean the same in both rounds, by the rules of the newer version of the checklist. “As reported” is each round with all its items, under its own version. Percent only where the first score is above 0.',
  pairing:
    'Respondents whose id stands in both rounds; without such ids the rounds are two groups of people (unpaired).',
} as const;

export const findings = {
  heading: 'Findings',
  none: 'There is nothing to report.',
  standing: 'Where they stand',
  scored: (where: string, score: string, band: string, details: string) =>
    `${where}: ${score}${band === '' ? '' : `, ${band}`} (${details}).`,
  covered: (respondents: string, share: string) => `${respondents}, ${share} answered`,
  possible: (lowest: string, highest: string) => `${lowest} to ${highest} possible`,
  bandCounts: (round: string, counts: string) => `${round}: ${counts}.`,
  withoutScore: 'without a score',
  requirements: 'Requirements and minimum standards',
  requirementMissed: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'requirement' : 'requirements'} not met: ${items}.`,
  requirementUnknown: (where: string, items: string, n: number) =>
    `${where}: could not tell whether ${n === 1 ? 'this requirement is' : 'these requirements are'} met: ${items}.`,
  standardMissed: (where: string, items: string, n: number) =>
    `${where}: ${n === 1 ? 'minimum standard' : 'minimum standards'} not met: ${items}.`,
  standardsMissed: (where: string, n: number, lowest: string) =>
    `${where}: ${count(n)} minimum standards not met, lowest ${lowest}.`,
  gates: 'Gates',
  gateCapped: (where: string, part: string, uncapped: string, value: string, reason: string) =>
    `${where}: ${part} is held at ${value} (${uncapped} without the gate): ${reason}`,
  gateFailed: (where: string, part: string, band: string, reason: string) =>
    `${where}: ${part} is put in the lowest band${band === '' ? '' : `, ${band}`}: ${reason}`,
  gateTriggered: (where: string, part: string, reason: string) => `${where}: gate on ${part}: ${reason}`,
  gateUnknown: (where: string, part: string, reason: string) =>
    `${where}: could not tell whether this gate on ${part} holds, as what it looks at has no score: ${reason}`,
  gaps: 'Roles that see it differently (20 points or more)',
  gap: (where: string, part: string, size: string, one: string, other: string) =>
    `${where}, ${part}: ${size} points between ${one} and ${other}.`,
  gapSide: (role: string, value: string, respondents: string) => `${role} ${value} (${respondents})`,
  withheld: 'Without a score',
  noOverall: (where: string, reasons: string) => `${where}: no overall score${because(reasons)}.`,
  noScore: (where: string, part: string, reasons: string) =>
    `${where}: no score for ${part}${because(reasons)}.`,
  seeTables: (n: number) => `${count(n)} more stand in the tables.`,
} as const;

export const cautions = {
  oneRespondent: (where: string) =>
    `One respondent only: ${where}. Read it as one person's view, not as a survey.`,
  fewRespondents: (where: string) =>
    `Fewer than 5 respondents: ${where}. One answer more or less can move such a score a long way.`,
  withinMechanism:
    'The authors of this checklist mean its scores for a mechanism against itself over time. They are listed side by side here, not ranked.',
  withinType:
    'The authors of this checklist mean its scores for mechanisms of the same type. They are listed side by side here, not ranked.',
  overInvited: (where: string) =>
    `More people answered than were invited: ${where}. Check the list of those invited.`,
  detailsLeftOut: (n: number) =>
    `Details of ${plural(n, 'mechanism', 'mechanisms')} are left out here. Show one with --mechanism NAME, or write the whole report with --format md:report.md.`,
} as const;

export const score = {
  title: 'Scores',
  overview: 'Overview',
  details: 'Mechanism by mechanism',
  overall: 'Overall',
  overallInText: 'the overall score',
  overallInList: 'overall',
  captions: {
    overview: 'Overall scores',
    domains: 'Domains',
    roles: 'By role',
    items: 'Items',
    parts: 'By level, facet and tier',
    gates: 'Gates',
    unmet: 'Requirements and minimum standards not met or unknown',
  },
  by: (column: string) => `By ${column}`,
  bars: 'Overall scores, 0 to 100',
  barsDescription: 'One bar for each mechanism and round, with its score and band in words.',
  domainBars: 'Domains, 0 to 100',
  domainBarsDescription: 'One bar for each domain, with its score and band in words.',
  columns: {
    score: 'Score',
    band: 'Band',
    answered: 'Answered',
    n: 'n',
    range: 'Range',
    domain: 'Domain',
    item: 'Item',
    items: 'Items',
    gap: 'Gap',
    part: 'Part',
    category: 'Category',
    gate: 'Gate',
    watches: 'Looks at',
    found: 'Found',
    state: 'State',
    tier: 'Binding as',
  },
  barText: (score: string, band: string) => `${score} ${band}`,
  gapNote: (role: string, other: string) => `Gap: ${role} minus ${other}, in points.`,
  largestGapNote: 'Gap: the largest between two roles, in points.',
  largestGap: (difference: string, role: string, other: string) => `${difference} ${role} − ${other}`,
  respondentsNote: (roles: string) => `Respondents: ${roles}.`,
  stateNote: (states: string) => `No answer to these items was: ${states}.`,
  ungatedNote: (part: string, value: string) => `${part}: ${value} before its gate.`,
  maturityNote: (part: string, level: string) => `${part}: maturity reached is ${level}.`,
  reasonNote: (parts: string, state: string, reasons: string) => `${parts}: ${state}${because(reasons)}.`,
  notScored: 'not scored',
  level: (level: string) => `Level: ${level}`,
  facet: (facet: string) => `Facet: ${facet}`,
  tier: (tier: string) => `Tier: ${tier}`,
  below: (id: string, points: string) => `${id} below ${points}`,
  anyBelow: (tier: string, points: string) => `any ${tier} below ${points}`,
  caps: (part: string, at: string) => `caps ${part} at ${at}`,
  fails: (part: string) => `puts ${part} in the lowest band`,
  unmet: { missed: 'not met', unknown: 'could not tell' } satisfies Record<UnmetItem['state'], string>,
  passNote: (points: string) => `Met at ${points} points or more.`,
  suppressedNote: (n: number) => `Categories with fewer than ${count(n)} respondents are not shown.`,
  further: (where: string) => `${where}: further tables and answers`,
  action: (item: string, score: string, actions: string) => `${item}, ${score}: ${actions}`,
  actionsFor: (part: string, band: string) => `Actions required: ${part} (${band})`,
  actionsForRequirements: 'Actions required: requirements not met',
} as const;

function aggregations(parts: string) {
  return {
    'weighted-mean': `the weighted mean of its ${parts}`,
    'pooled-mean': `the mean of all answers to its ${parts}, each weighted as its item`,
    median: `the median of its ${parts}`,
    minimum: `the lowest of its ${parts}`,
    'all-or-nothing': `100 where each of its ${parts} is at 100, else 0`,
    'level-gated': `the share of maturity levels passed; a level is passed where its items and those of all lower levels reach the pass mark`,
    none: 'a profile without a score',
  } satisfies Record<Aggregation, string>;
}
