import type { PlannedDesign } from '../../../planning/types.ts';
import { count, plural } from './counting.ts';

/** Planning a survey: respondents that a change needs, and what a number of respondents can detect. */
export const power = {
  title: 'How many respondents?',
  asked: {
    change: (points: string) => `a change of ${points}`,
    deviation: (points: string) => `a standard deviation of ${points}`,
    all: (asked: string) => `For ${asked}`,
    nothing: 'Sizes of change against numbers of respondents',
  },
  heading: 'In short',
  designs: { linked: 'Linked', unlinked: 'Unlinked' } satisfies Record<PlannedDesign, string>,
  points: (figure: string, value: number) => `${figure} ${value === 1 ? 'point' : 'points'}`,
  units: { respondents: 'respondents', clusters: 'clusters' },
  clusters: (n: number) => plural(n, 'cluster', 'clusters'),
  clustersOf: (n: number, size: number) => `${plural(n, 'cluster', 'clusters')} of ${count(size)}`,
  needed: {
    heading: (change: string) => `Needed for a change of ${change}`,
    linked: (size: string) => `Linked (the same people in both rounds): ${size} who answer both rounds.`,
    unlinked: (size: string, all: string) =>
      `Unlinked (other people in each round): ${size} in each round, ${all} answers in all.`,
    census: (design: string, members: string) =>
      `${design}: all ${members} members. Fewer than that cannot show such a change reliably.`,
    tooMany: (design: string) =>
      `${design}: more than a million would be needed. Such a small change is out of reach.`,
    linkedInvite: (share: string, invite: string) =>
      `Linked, with a loss of ${share}: invite ${invite}. Those who answer one round only do not count.`,
    unlinkedInvite: (share: string, invite: string) =>
      `Unlinked, with a loss of ${share}: invite ${invite} in each round.`,
    raised: {
      'exact-test': (design: string, enough: string, units: string, p: string) =>
        `${design}: the t test alone would do with ${enough}. With fewer than ${units}, an exact test cannot reach p = ${p}, however large the change.`,
      'descriptive-only': (design: string, enough: string, units: string) =>
        `${design}: the t test alone would do with ${enough}. With fewer than ${units}, figures are only described, without interval or test.`,
    },
    listTooShort: (design: string, share: string) =>
      `${design}: the list is too short to make up for a loss of ${share}. Invite everyone on it, and ask again those who do not answer.`,
  },
  reach: {
    heading: (respondents: string) => `What ${respondents} can detect`,
    linked: (size: string, power: string, change: string) =>
      `Linked (the same people in both rounds): ${size} who answer both rounds have a chance of ${power} of detecting a change of ${change}.`,
    unlinked: (size: string, power: string, change: string) =>
      `Unlinked (other people in each round): ${size} in each round have a chance of ${power} of detecting a change of ${change}.`,
    chance: (change: string, linked: string, unlinked: string) =>
      `For a change of ${change} the chance is ${linked} if linked, ${unlinked} if unlinked.`,
    largestDeviation: (change: string, linked: string, unlinked: string) =>
      `That is a change of ${change} where the standard deviation is at most ${linked} if linked, ${unlinked} if unlinked.`,
    deviations: (figure: string, _value: number) => `${figure} standard deviations`,
    census: (members: string) =>
      `All ${members} members: the figure is that of the whole membership. Nothing is left to chance, so there is no interval and no test; the change is what it is.`,
    tooFew: (size: string, caution: string, fewest: string) =>
      `${size}: ${caution}. With fewer than ${fewest} independent units no interval, test or detectable change is given.`,
    cannotReach: (design: string, p: string) =>
      `${design}: an exact test cannot reach p = ${p} with this n. A result that misses it says nothing against a change.`,
    beyondScale: (design: string, size: string) =>
      `${design}: with ${size} no change on a scale of 0 to 100 points is large enough to be detected reliably.`,
  },
  rows: {
    respondents: 'Respondents',
    clusters: 'Clusters',
    answers: 'Answers to collect, both rounds',
    invite: 'To invite',
    deviation: 'Standard deviation, points',
    effect: 'Change ÷ standard deviation',
    power: 'Power reached',
    detectable: (power: string) => `Detected with ${power} power, points`,
    detectableEffect: (power: string) => `Detected with ${power} power, SDs`,
    halfWidth: (level: string) => `${level} interval, ± points`,
    halfWidthInDeviations: (level: string) => `${level} interval, ± SDs`,
    powerFor: (change: string) => `Power for a change of ${change}`,
    smallestP: 'Smallest p an exact test can give',
    caution: 'Caution',
  },
  perRound: 'Unlinked, each round',
  deviationsNote:
    "SDs: standard deviations, of the respondents' own changes (linked) or of their scores (unlinked).",
  cautionNote: (labels: string, units: string) =>
    `Caution: ${labels}. Reports on so few ${units} carry it, because their intervals are wide.`,
  cautionRange: {
    'very-small': (label: string) => `${label}, 5 to 9`,
    small: (label: string) => `${label}, 10 to 19`,
  },
  table: {
    heading: {
      linked: 'Linked: needed, and the chance of detecting',
      unlinked: 'Unlinked: needed in each round, and the chance of detecting',
    } satisfies Record<PlannedDesign, string>,
    effect: 'Change ÷ SD',
    change: 'Points',
    deviation: 'SD',
    needed: 'Needed',
    neededNote: (power: string, units: string) => `Needed: ${units} for ${power} power.`,
    powerNote: (units: string) => `Other columns: power in percent with so many ${units}.`,
    effectNote: {
      linked: "SD: standard deviation of the respondents' own changes.",
      unlinked: "SD: standard deviation of the respondents' scores.",
    } satisfies Record<PlannedDesign, string>,
    summary: (linked: string, unlinked: string, halfLinked: string, halfUnlinked: string) =>
      `A change as large as the standard deviation needs ${linked} if linked, ${unlinked} in each round if not; one half as large needs ${halfLinked}, or ${halfUnlinked} in each round.`,
    withSd:
      "Give --change and --sd for one answer, in points. An earlier round or a pilot gives the standard deviation of the respondents' own changes (linked) or of their scores (unlinked).",
  },
  method: {
    heading: 'How the figures are made',
    test: 'Test',
    testText: (alpha: string) =>
      `Two-sided t test at ${alpha}, of the mean change (linked) or of the difference of two means (unlinked).`,
    power: 'Power',
    powerText: (power: string) =>
      `${power}: the chance that the test finds a change that is really there. Computed from the noncentral t distribution, both tails, not by the normal approximation.`,
    deviation: 'Standard deviation',
    deviationSame: (points: string) =>
      `${points}, taken for the respondents' own changes (linked) and for their scores (unlinked). Both are the same where the rounds correlate at 0.5; --correlation says otherwise.`,
    deviationDerived: (scores: string, correlation: string, changes: string) =>
      `${scores} for the respondents' scores. With a correlation of ${correlation} between the rounds that is ${changes} for their own changes.`,
    clusters: 'Clusters',
    clustersText: (size: string, icc: string, effect: string) =>
      `${size} respondents in each, intraclass correlation ${icc}: each respondent counts as 1 in ${effect} (design effect 1 + (${size} − 1) × ${icc}). The test counts clusters as its independent units.`,
    list: 'List of members',
    listText: (members: string) =>
      `${members} in all. Asking a large part of a list leaves less to chance: the standard error is times √(1 − n/N). Were all of them to answer, the figure itself would be the answer, without interval or test.`,
    few: 'Few respondents',
    fewText: (units: string, p: string) =>
      `Never planned with fewer than ${units} independent units, nor with so few that an exact test could not reach p = ${p}.`,
    attrition: 'Loss',
    attritionText: (share: string) => `${share} of those invited are expected not to answer as planned.`,
    assumptionsHeading: 'What is taken for granted',
    assumptions: {
      independent:
        'Respondents answer independently of each other, and were not chosen for what they would say.',
      independentClusters:
        'Clusters are independent of each other and all of the same size. Unlinked: the rounds have other clusters.',
      both: 'Linked: the number counts people who answer both rounds and are known by the same id in both.',
      alike: 'Unlinked: both rounds have the same number of respondents and vary alike.',
      shape:
        'The changes are roughly bell-shaped. With strong skew, or a single question with few options, plan for more.',
      ranks:
        'The interval decides. The exact test that reports show beside it is a little blunter with few respondents: plan for some more where p is to decide.',
      guess:
        'The standard deviation is right. If it turns out 25 % larger, 56 % more respondents would have been needed.',
      effect:
        'A change between two rounds is a change, not the effect of a project: that takes a comparison group.',
    },
  },
} as const;
