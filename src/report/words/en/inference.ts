import type {
  BandMove,
  Caution,
  EffectSize,
  Interval,
  TestFamily,
  TestResult,
  Withheld,
} from '../../../change/types.ts';
import { count, plural } from './counting.ts';

export const inference = {
  captions: {
    own: "Respondents' own change",
    moves: 'How respondents moved',
    values: "Respondents' own values",
    effects: 'Effect sizes',
    yesNo: 'Yes/no items',
    answers: 'The answers themselves',
  },
  columns: {
    n: 'n',
    units: 'Units',
    own: 'Own change',
    interval: (level: string) => `${level} interval`,
    p: 'p',
    midP: 'mid-p',
    pAdjusted: 'p adjusted',
    caution: 'Caution',
    improved: 'Improved',
    same: 'Same',
    worse: 'Worse',
    median: 'Median',
    range: 'Lowest to highest',
    valuesIn: (round: string) => `${round}: median (lowest to highest)`,
  },
  cautions: {
    'answers-only': 'answers only',
    'descriptive-only': 'descriptive only',
    'very-small': 'very small',
    small: 'small',
  } satisfies Record<Caution, string>,
  noises: {
    'beyond-noise': 'beyond noise',
    'within-noise': 'within noise',
    'too-few-to-tell': 'too few to tell',
  } satisfies Record<NonNullable<BandMove['noise']>, string>,
  range: (low: string, high: string) => `${low} to ${high}`,
  andAbove: (low: string) => `${low} and above`,
  both: (from: string, to: string) => `${from}, ${to}`,
  linked: (pairs: string, from: string, to: string) => `${pairs} linked of ${from} and ${to}`,
  notLinked: (from: string, to: string) => `${from} and ${to}, not linked`,
  compatible: (low: string, high: string) => `compatible with a change from ${low} to ${high} points`,
  basis: (level: string, size: string, caution: string) =>
    `${level} interval, ${size}${caution === '' ? '' : `, ${caution}`}`,
  ownSentence: (change: string, compatible: string, basis: string) =>
    `Respondents' own change ${change}: ${compatible} (${basis}).`,
  answersOnly: (size: string) => `Too few for more than the answers themselves (${size}).`,
  descriptive: (size: string, moves: string) => `Descriptive only (${size}): ${moves}.`,
  moves: (improved: string, n: string, same: string, worse: string) =>
    `${improved} of ${n} improved, ${same} the same, ${worse} worse`,
  medianChange: (median: string, low: string, high: string) =>
    `median change ${median}, from ${low} to ${high}`,
  medians: (from: string, to: string) => `median of their own values ${from} → ${to}`,
  noInterval: (size: string, why: string) => `No interval (${size}): ${why}.`,
  bandsWithin: (bands: string) => `Bands that changed within noise: ${bands}.`,
  bandsTooFew: (bands: string) =>
    `Bands that changed, with too few respondents to tell it from noise: ${bands}.`,
  readNote: (part: string, compatible: string, level: string) =>
    `${part}: ${compatible} (${level} interval).`,
  smallestNote: (parts: string) => `The smallest p that is possible with this n: ${parts}.`,
  unreachableNote: (edge: string, parts: string) =>
    `Cannot reach ${edge} with this n, whatever the answers; the smallest p that is possible: ${parts}.`,
  inClusters: (size: string, clusters: number) => `${size}, in ${plural(clusters, 'cluster', 'clusters')}`,
  effective: (size: string, n: string) => `${size}, by their weights worth ${n}`,
  membersNote: (parts: string) =>
    `${parts}: the interval is narrowed by how many of all members on the list answered.`,
  everywhere: 'All of these',
  withheldNote: (parts: string, figures: string, why: string) => `${parts}: no ${figures}: ${why}.`,
  figures: {
    interval: 'interval',
    test: 'test',
    effects: 'effect size',
    respondents: 'counts of respondents',
    percent: 'percent',
  } satisfies Record<Withheld['figure'], string>,
  whys: {
    'too-few-units': 'too few independent respondents or clusters',
    'no-variation': 'there is no variation between the respondents',
    census: 'all members answered in both rounds, so that the number itself is the answer',
    'one-cluster': 'all respondents are of one cluster',
    weighted: 'it is not defined where respondents count by weight',
    'not-compared': 'the two rounds could not be compared',
    'no-respondent-values': 'the answers of one respondent give no value of their own',
  } satisfies Record<Withheld['why'], string>,
  points: (value: string) => `${value} points`,
  measures: {
    'rank-biserial': 'rank-biserial',
    'cliff-delta': "Cliff's delta",
    'd-z': 'd_z',
    g: 'g',
    'd-av': 'd_av',
    d: 'd',
    'odds-ratio': 'Odds ratio',
    'risk-difference': 'Risk difference',
  } satisfies Record<EffectSize['measure'], string>,
  answersNote: 'So few people can be recognised by their answers: think about who is to see this page.',
} as const;

/** How the figures on respondents' own change are made, in plain words. */
export const inferenceMethod = {
  labels: {
    own: 'Own change',
    interval: 'Interval',
    test: 'Test',
    effects: 'Effect sizes',
    noise: 'Noise',
    small: 'Small numbers',
    units: 'Independent',
    bootstrap: 'Bootstrap',
    reading: 'To be read as',
  },
  own: (counting: string) =>
    `Each respondent's own answers give a value by the checklist's rules for items and domains. Interval, test, counts and effect sizes are about these values, ${counting}. The scores and the change between them follow the checklist's rules for roles and gates as well, so that the two changes may differ.`,
  eachOnce: 'each counting once',
  byWeight: 'each counting by its weight',
  interval: (level: string, methods: string) =>
    `${level}. The answers are compatible with every change between its two ends; the fewer the respondents, the wider it is. ${methods}.`,
  intervals: {
    t: 'Linked respondents: t interval of the mean of their own changes',
    welch:
      "Rounds that are not linked: Welch's interval of the difference of two means, which is usually wider than one of linked respondents",
    'linearised-t':
      'With clusters or weights: t interval from the differences between clusters, or between respondents where there are none (linearised)',
    'bca-bootstrap':
      'Bootstrap, from 20 linked units on: the respondents drawn anew at random, many times over (BCa)',
  } satisfies Record<Interval['method'], string>,
  test: (methods: string) =>
    `p is how often chance alone would give at least this difference were there no change. A large p does not show that nothing changed. ${methods}.`,
  tests: {
    'wilcoxon-pratt-exact': 'Linked respondents: Wilcoxon signed-rank test, exact, no change kept (Pratt)',
    'wilcoxon-pratt-normal':
      'Linked respondents, many: Wilcoxon signed-rank test, normal approximation, no change kept (Pratt)',
    'sign-flip-exact':
      'With clusters or weights: signs of the changes flipped in every way, each cluster as a whole; exact test of the mean',
    'sign-flip-random':
      'With clusters or weights: signs of the changes flipped at random, each cluster as a whole; test of the mean',
    'mann-whitney-exact': 'Rounds that are not linked: Mann–Whitney test, exact',
    'mann-whitney-normal': 'Rounds that are not linked, many: Mann–Whitney test, normal approximation',
    'linearised-t': 'With clusters or weights: t test from the same differences (linearised)',
    'mcnemar-exact':
      "Yes/no items, linked: McNemar's test, exact; its mid-p is less cautious and closer to the mark",
    'fisher-exact': "Yes/no items, not linked: Fisher's exact test",
  } satisfies Record<TestResult['method'], string>,
  adjusted: (families: string) =>
    `p adjusted makes up for several tests at a time, within each mechanism: ${families}.`,
  adjustments: {
    holm: 'Holm',
    'benjamini-hochberg': 'Benjamini–Hochberg',
  } satisfies Record<TestFamily['adjustment'], string>,
  families: { domains: 'domains', items: 'items' },
  alone: 'The overall score is tested by itself.',
  family: (name: string, adjustment: string) => `${name} (${adjustment})`,
  measured: (measures: string) =>
    `Sizes of change without unit, to be set beside those of others: ${measures}.`,
  effects: {
    'rank-biserial': 'rank-biserial (from −1, all changes down, to +1, all up)',
    'cliff-delta': "Cliff's delta (from −1, all later values lower, to +1, all higher)",
    'd-z': 'd_z (the mean change over the standard deviation of the changes)',
    g: 'g (d_z, or d, corrected for few respondents)',
    'd-av': 'd_av (the mean change over the standard deviation of the values in the two rounds)',
    d: 'd (the difference of the means over the standard deviation of the values)',
    'odds-ratio': 'odds ratio (how many won yes for each that lost it, or the odds of yes later over before)',
    'risk-difference': 'risk difference (the share of yes later less the share before, from −1 to +1)',
  } satisfies Record<EffectSize['measure'], string>,
  noise:
    'A band that changed is “beyond noise” where the earlier score plus either end of the interval still gives a band on the side it moved to, else “within noise”; “too few to tell” where there is no interval.',
  small:
    '0 to 2 independent respondents: the answers alone. 3 or 4: a description, no interval and no p. 5 to 9, “very small”, and 10 to 19, “small”: interval and test, which are wide and blunt. From 20 on there is no such label.',
  respondentsUnit: 'Respondents, each taken as independent of the others.',
  clustersUnit: (header: string) =>
    `Clusters by the column “${header}”: people of one cluster are not independent of each other, so that clusters count as units.`,
  fewest:
    'Where weights differ, respondents count for fewer than they are (the effective number). Units are the fewest of respondents, clusters and effective number.',
  bootstrap: (resamples: number, seed: string, generator: string) =>
    `${count(resamples)} resamples, seed ${seed}, generator ${generator}.`,
  random: (seed: string) => `Random draws of tests: seed ${seed}.`,
  reading:
    'Change, not effect: with no other group to compare with, nobody can tell from these figures what brought it about.',
} as const;
