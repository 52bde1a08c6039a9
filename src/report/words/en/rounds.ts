import { plural } from './counting.ts';

/** Whether the mix of respondents changed between the rounds. */
export const composition = {
  title: 'Other people in the two rounds',
  captions: {
    mix: { role: 'Respondents by role in both rounds', sector: 'Respondents by sector in both rounds' },
    change: (round: string) => `Change with the mix of ${round}`,
  },
  columns: {
    asCame: 'As they came',
    sameMix: (round: string) => `With the mix of ${round}`,
    difference: 'Difference',
  },
  share: (n: string, all: string, share: string) => `${n} of ${all} (${share})`,
  changeNote:
    "Over the respondents' own values. “With the mix” counts the categories of the later round as they stood in the first, so that other people alone make no change.",
  missingNote: (parts: string, categories: string, round: string) =>
    `${parts}: not given, as ${round} has nobody of: ${categories}.`,
  by: { role: 'by role', sector: 'by sector' },
  sentence: (where: string, by: string, parts: string, round: string) =>
    `${where}, ${by}: the mix of respondents changed. With the mix of ${round} their own values would have changed otherwise: ${parts}.`,
  part: (part: string, raw: string, standardised: string) => `${part} ${standardised} instead of ${raw}`,
} as const;

/** Those of the first round who answered again, against those who did not. */
export const attrition = {
  title: 'Who answered again',
  columns: {
    before: (round: string) => `In ${round}`,
    again: 'Answered again',
    againScore: 'Their score',
    gone: 'Did not',
    goneScore: 'Their score',
    difference: 'Difference',
  },
  note: (round: string) =>
    `Scores: means of the respondents' own values in ${round}; those of too few people are not shown.`,
  all: (where: string, n: string, round: string) => `${where}: all ${n} of ${round} answered again.`,
  some: (where: string, all: string, round: string, stayers: string, scores: string) =>
    `${where}: of ${all} at ${round} ${stayers} answered again; ${scores}.`,
  both: (round: string, stay: string, leavers: string, leave: string, difference: string) =>
    `their score at ${round} was ${stay}, that of the ${leavers} who did not ${leave} (difference ${difference})`,
  within: (difference: string, range: string, level: string) => `${difference}, ${level} interval ${range}`,
  neither: (round: string) => `scores at ${round} are not shown (one of the two groups is too small)`,
} as const;

/** The first round judged once more from the later one. */
export const retrospective = {
  heading: 'Looking back',
  intro: (first: string, looking: string, later: string) =>
    `In “${looking}” respondents judged the time of “${first}” once more, with what they know now. Where the two judgements differ, people have come to judge by another standard: that is the response shift. The change in retrospect, from “${looking}” to “${later}”, is judged by one standard; the change as measured is not.`,
  noEffect:
    'Without a comparison group either of them is a change, not the effect of what was done. Looking back has an error of its own: people may not remember, or may wish to see progress.',
  captions: {
    scores: 'First round, looking back, later round',
    shift: 'Response shift',
  },
  columns: {
    looking: 'Looking back',
    measured: 'As measured',
    judged: 'In retrospect',
    shift: 'Shift',
  },
  columnsNote: (first: string, looking: string, later: string) =>
    `As measured: ${later} less ${first}. In retrospect: ${later} less ${looking}. Shift: ${looking} less ${first}.`,
  title: 'Response shift',
  sentence: (where: string, measured: string, judged: string, shift: string) =>
    `${where}: ${measured} points as measured, ${judged} in retrospect, response shift ${shift}.`,
  detailsLeftOut: (n: number) => `Overall scores of ${plural(n, 'mechanism', 'mechanisms')}.`,
} as const;
