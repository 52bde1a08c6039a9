import type { QcaResult } from '../../../cases/qca-types.ts';
import type { RowOutcome } from '../../../qca/types.ts';
import { count, plural } from './counting.ts';

type RefusedReason = Extract<QcaResult, { state: 'refused' }>['why'];

/** Qualitative comparative analysis, for readers who have never done one. */
export const qca = {
  heading: 'Qualitative comparative analysis (QCA)',
  intro: (outcome: string, conditions: string, cases: number) =>
    `Which combinations of ${conditions} go with “${outcome}” in ${plural(cases, 'case', 'cases')}.`,
  introNegated: (outcome: string, conditions: string, cases: number) =>
    `Which combinations of ${conditions} go with the absence of “${outcome}” in ${plural(cases, 'case', 'cases')}.`,
  notation: '* means and, + means or, ~ means not.',
  constant: (conditions: string) =>
    `Alike in all of these cases, so that it tells nothing apart: ${conditions}.`,
  leftOut: 'Left out, as something is not stated (never taken for absent):',
  leftOutCase: (name: string, missing: string) => `${name}: ${missing}`,
  noise: {
    heading: 'What chance alone would find',
    sentence: (conditions: number, cases: number, exact: string) =>
      `With ${plural(conditions, 'condition', 'conditions')} and ${plural(cases, 'case', 'cases')}, data made by tossing coins give a perfect solution in ${exact} of draws. That is how often a “perfect” explanation means nothing here.`,
    simulated: (share: string, draws: number, seed: number) =>
      `Simulated: ${share} of ${plural(draws, 'draw', 'draws')}, seed ${seed}. The exact share decides.`,
    within: (limit: string) => `That is within the limit of ${limit}.`,
    most: (cases: number, most: number) =>
      most === 0
        ? `${plural(cases, 'case carries', 'cases carry')} no condition at all within the limit.`
        : `${plural(cases, 'case carries', 'cases carry')} ${plural(most, 'condition', 'conditions')} at most.`,
    anyway: (limit: string) =>
      `This is more than the cases can carry: the limit is ${limit}. The analysis goes on because --anyway was given; read every solution below as one that chance could have made.`,
  },
  refused: {
    heading: 'No solution is given',
    'too-many-conditions': (share: string, limit: string) =>
      `Refused: chance alone would give a perfect solution in ${share} of draws, and the limit is ${limit}. Use fewer conditions or more cases. --anyway goes on all the same, and says so in the report.`,
    'too-few-cases': () => 'Refused: too few cases have every condition and the outcome stated.',
    'no-positive-row': () => 'Refused: no combination of conditions goes with the outcome often enough.',
    'no-negative-row': () =>
      'Refused: every combination of conditions goes with the outcome, so that there is nothing to tell apart.',
    'constant-outcome': () =>
      'Refused: the outcome is the same in all cases, so that there is nothing to explain.',
    'unknown-name': () => 'Refused: the matrix has no criterion by one of these names.',
    'no-conditions': () => 'Refused: no condition was named (--conditions A,B).',
    'outcome-among-conditions': () => 'Refused: the outcome cannot be one of its own conditions.',
    'middle-value': () =>
      'Refused: some grade lies exactly in the middle of the ladder, neither in nor out. Say from which grade on a case is in the set (--threshold), or use --fuzzy.',
    'unusable-rule': () => 'Refused: a threshold or a map of grades cannot be used on this ladder.',
    'no-solution': () => 'Refused: these data have no solution.',
  } satisfies Record<RefusedReason | 'heading', unknown>,
  calibration: {
    heading: 'From grades to sets',
    caption: 'When a case counts as having a condition',
    read: 'How to read it: 1 is fully in the set, 0 fully out; above 0.5 a case has the condition, below it has not. Nothing is ever put at 0.5.',
    memberships: 'Membership of every case',
    membershipsRead:
      'How to read it: a line is a case, a column a condition; the last column is the outcome.',
    rule: 'In the set',
    crisp: (threshold: string) => `in where the value is above ${threshold}, else out`,
    direct: (excluded: string, crossover: string, included: string) =>
      `by degrees: out at ${excluded}, undecided at ${crossover}, in at ${included}`,
    map: (steps: string) => `by step: ${steps}`,
    step: (grade: string, membership: string) => `${grade} ${membership}`,
    condition: 'Condition',
    isOutcome: (outcome: string) => `${outcome} (outcome)`,
  },
  fit: {
    consistency: 'Consistency',
    pri: 'PRI',
    coverage: 'Coverage',
    uniqueCoverage: 'Unique coverage',
    relevance: 'Relevance',
  },
  necessity: {
    heading: 'Is a condition necessary?',
    caption: 'Necessity of each condition, and of its absence',
    read: 'How to read it: consistency near 1 means that the outcome hardly occurs without the condition. It counts from 0.9 on, and only where relevance is 0.5 or more: a condition that nearly every case has is necessary for anything.',
    plot: 'Necessity and relevance',
    plotDescription: (points: number) =>
      `${plural(points, 'point', 'points')}: relevance from left to right, consistency upwards. Those in the upper right, beyond both broken lines, are necessary and not trivial.`,
    x: 'Relevance →',
    y: '↑ Consistency',
    guides: { consistency: 'necessary from 0.9', relevance: 'relevant from 0.5' },
    groups: { present: 'condition present', absent: 'condition absent' },
    sufficiency: 'Sufficiency of each condition by itself',
    sufficiencyRead:
      'How to read it: consistency near 1 means that the outcome nearly always occurs where the condition does; coverage is the share of the outcome that it accounts for. A low PRI warns that it goes as well with the absence of the outcome.',
    found: (conditions: string) => `Necessary by these cases: ${conditions}.`,
    none: 'No condition is necessary by these cases.',
  },
  table: {
    heading: 'Truth table',
    caption: 'Combinations of conditions, and the cases that have them',
    read: 'How to read it: each line is a combination of conditions that some case has. It counts as going with the outcome where its consistency reaches the cut-off. “Against” names cases of the line that ended the other way.',
    row: 'Row',
    present: 'Present',
    absent: 'Absent',
    binary: '1 means present, 0 absent.',
    outcome: 'Goes with the outcome',
    against: 'Against',
    outcomes: {
      positive: 'yes',
      negative: 'no',
      contradictory: 'contradictory',
      remainder: 'too few cases',
    } satisfies Record<RowOutcome, string>,
    remainders: (n: number, all: number) =>
      n === 0
        ? 'Every combination has a case.'
        : `Remainders: ${count(n)} of ${plural(all, 'possible combination has', 'possible combinations have')} no case. What would happen there is not known.`,
    contradictions: (rows: string) =>
      `Contradictions: cases alike in all conditions ended differently in ${rows}. Look at these cases first: a condition that matters may be missing.`,
    noContradictions: 'Contradictions: none; cases alike in all conditions ended alike.',
    rowNumber: (row: number) => `row ${row}`,
    undecided: (names: string) => `In no row, as they lie exactly at 0.5: ${names}.`,
  },
  solutions: {
    heading: 'Solutions',
    conservative: 'Conservative solution',
    conservativeText: 'It rests on the cases alone and assumes nothing about combinations without a case.',
    parsimonious: 'Parsimonious solution',
    parsimoniousText:
      'It assumes of combinations without a case whatever makes the solution shortest, however implausible.',
    intermediate: 'Intermediate solution',
    intermediateText: (expectations: string) =>
      `It assumes of combinations without a case only what agrees with what was expected: ${expectations}.`,
    between: (conservative: string, parsimonious: string, models: string) =>
      `Between the conservative ${conservative} and the parsimonious ${parsimonious}: ${models}.`,
    morePairs: (n: number) =>
      `${plural(n, 'more pair', 'more pairs')} of a conservative and a parsimonious model in the JSON result.`,
    noIntermediate:
      'No intermediate solution: no expectation was given (--expect CONDITION=present or =absent).',
    expectation: (condition: string, expected: string) => `${condition} ${expected}`,
    expected: { present: 'present', absent: 'absent', either: 'either way' },
    one: 'One model fits best.',
    tied: (n: number) => `${count(n)} models fit equally well: none can be preferred.`,
    cut: 'There are, or may be, more models than were listed.',
    notSmallest: 'The search was given up before it was certain that no model is shorter.',
    models: (solution: string) => `${solution}: models`,
    modelsRead:
      'How to read it: each line is a full explanation of the outcome. Consistency says how reliably it leads to the outcome, coverage how much of the outcome it explains.',
    model: 'Model',
    formula: 'Explanation',
    terms: (solution: string) => `${solution}: paths`,
    termsRead:
      'How to read it: each line is one path to the outcome with the cases that took it. Unique coverage is what no other path of the model explains.',
    path: 'Path',
    moreTerms: (n: number) =>
      `Paths of ${plural(n, 'further model', 'further models')} are in the JSON result.`,
    always: 'always',
    chart: (solution: string) => `${solution}: prime implicant chart`,
    chartRead:
      'How to read it: a line is a shortest possible path, a column a row of the truth table that goes with the outcome. × says that the path covers the row. A path is essential where it alone covers some row; where rows are covered by several paths, models tie.',
    prime: 'Path',
    covers: 'Covers',
    morePrimes: (n: number) => `${plural(n, 'more path', 'more paths')} in the JSON result.`,
    chartListRead:
      'How to read it: a line is a shortest possible path with the rows of the truth table that it covers. It is essential where it alone covers some row; where rows are covered by several paths, models tie.',
    essential: 'Essential',
  },
  counterfactuals: {
    heading: 'What the solutions assume',
    caption: 'Combinations without a case that a solution takes to go with the outcome',
    read: 'How to read it: none of these lines has been seen. Easy: what was expected makes it plausible. Difficult: it goes against what was expected, and only the parsimonious solution uses it. Assumed: no expectation was given, so that easy and difficult cannot be told apart.',
    more: (n: number) => `${plural(n, 'more combination', 'more combinations')} in the JSON result.`,
    none: 'No solution assumes anything about combinations without a case.',
    kind: 'Assumption',
    usedBy: 'For',
    kinds: { easy: 'easy', difficult: 'difficult', assumed: 'assumed' },
    parsimoniousModel: (model: string) => `parsimonious: ${model}`,
  },
  plot: {
    heading: 'Cases and the solution',
    caption: (solution: string, model: string) => `${solution}, ${model}: membership of every case`,
    modelOf: (model: number, models: number) => `model ${count(model)} of ${count(models)}`,
    onlyModel: 'its model',
    description: (cases: number) =>
      `${plural(cases, 'case', 'cases')}: membership in the solution from left to right, membership in the outcome upwards. On or above the diagonal a case agrees with the solution; far below it, at the lower right, it contradicts it.`,
    x: 'Membership in the solution →',
    y: '↑ Membership in the outcome',
    groups: {
      agrees: 'as the solution says',
      uncovered: 'outcome without the solution',
      contradicts: 'solution without the outcome',
    },
    table: 'Memberships of every case in solution and outcome',
    inSolution: 'In the solution',
    inOutcome: 'In the outcome',
    place: 'Place',
    places: {
      explained: 'explained: solution and outcome',
      uncovered: 'outcome without the solution',
      contradicts: 'solution without the outcome',
      neither: 'neither',
    },
    read: 'How to read it: “solution without the outcome” contradicts the solution; “outcome without the solution” is left unexplained by it.',
  },
  robustness: {
    heading: 'Does the solution survive other choices?',
    which: 'Each line gives the parsimonious solution, the one that changes most easily.',
    skipped: 'Not tried: there are more conditions or cases than these trials are made for.',
    cutoffs: 'Other cut-offs',
    cutoffsRead:
      'How to read it: each line repeats the analysis with one other set of cut-offs. A solution that changes with them rests on the cut-off, not on the cases.',
    leaveOut: 'Without each case in turn',
    leaveOutRead:
      'How to read it: each line repeats the analysis without that case. Where the solution is another, it hangs on that one case.',
    without: 'Left out',
    models: 'Models',
    same: 'Same solution',
    noSolution: 'no solution',
    holds: (same: number, all: number) => `The solution stays the same in ${count(same)} of ${count(all)}.`,
    frequency: 'Fewest cases',
    moreModels: (n: number) => `${count(n)} more`,
    andMore: 'and more',
  },
  summary: {
    refused: (reason: string) => `QCA: ${reason}`,
    done: (noise: string, solution: string) =>
      `QCA: chance alone gives a perfect solution in ${noise} of draws of this size. ${solution}`,
    model: (solution: string, model: string, consistency: string, coverage: string) =>
      `${solution}: ${model} (consistency ${consistency}, coverage ${coverage}).`,
    tied: (solution: string, models: number) =>
      `${solution}: ${count(models)} models fit equally well, none can be preferred.`,
  },
  method: {
    calibration: 'Calibration',
    calibrationText: 'Steps of the ladder become memberships as in the table “From grades to sets”.',
    cutoffs: 'Cut-offs',
    cutoffsText: (consistency: string, pri: string, frequency: number) =>
      `Row consistency ${consistency} or more, PRI ${pri} or more, ${plural(frequency, 'case', 'cases')} or more a row.`,
    contradiction: (from: string, to: string) => `Between ${from} and ${to} a row is contradictory.`,
    minimisation: 'Minimisation',
    minimisationText:
      'Quine–McCluskey prime implicants; every model with the fewest paths that covers all positive rows is listed (Petrick).',
    noise: 'Chance',
    noiseText: (draws: number, seed: number, limit: string) =>
      `Conditions and outcome by coin toss; exact share, and ${plural(draws, 'draw', 'draws')} with seed ${seed} (Mersenne Twister). Refused above ${limit}.`,
    intermediate: 'Counterfactuals',
    intermediateText:
      'A condition is dropped from a path of the conservative solution only where the parsimonious one lacks it and the expectation given disagrees with it.',
  },
} as const;
