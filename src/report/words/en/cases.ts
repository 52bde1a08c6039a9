import type { CaseOrder, CellChangeKind, LadderOrigin, NotStatedReason } from '../../../cases/types.ts';
import type { UngradedState } from '../../document.ts';
import { count, plural } from './counting.ts';

/** Cases side by side: the matrix, what it shows, and what is missing in it. */
export const cases = {
  title: 'Cases side by side',
  subtitle: (cases: number, criteria: number) =>
    `${plural(cases, 'case', 'cases')} on ${plural(criteria, 'criterion', 'criteria')}`,
  about: {
    cases: 'Cases',
    criteria: 'Criteria',
    round: 'Round',
    rounds: 'Rounds in the data',
    outcome: 'Outcome',
    noOutcome: 'none in the matrix',
    ladder: 'Grades',
    lowestFirst: (grades: string) => `${grades}, lowest first`,
    order: 'Order of cases',
    comparability: 'Made for comparing',
  },
  orders: {
    file: 'as in the data',
    outcome: 'by outcome, those that worked first',
    similarity: 'by similarity, like next to like',
  } satisfies Record<CaseOrder, string>,
  ladders: {
    default: () => 'the usual ladder of coordkit',
    checklist: (checklist: string, scale: string) => `scale “${scale}” of the checklist ${checklist}`,
    file: (path: string) => `the ladder in ${path}`,
  } satisfies Record<LadderOrigin['kind'], unknown>,
  states: {
    'not-stated': 'not stated',
    illegible: 'illegible',
    'not-applicable': 'not applicable',
  } satisfies Record<UngradedState, string>,
  reasons: {
    blank: 'left blank',
    'stated-as-unknown': 'the data say so',
    'not-understood': 'its words name no grade',
    'no-score': 'no score',
  } satisfies Record<NotStatedReason, string>,
  mayRead: (candidates: string) => `may read: ${candidates}`,
  score: (score: string, n: number) => `score ${score}, n ${count(n)}`,
  worked: 'worked',
  failed: 'failed',
  outcomeUnknown: 'outcome not known',
  columns: {
    case: 'Case',
    criterion: 'Criterion',
    grade: 'Grade',
    qualifier: 'Qualifier',
    written: 'As written',
    why: 'Why no grade',
    source: 'Source',
    page: 'Page',
    pages: 'Pages',
    cells: 'Cells',
    cases: 'Cases',
    note: 'Note',
    graded: 'Graded',
    notStated: 'Not stated',
    illegible: 'Illegible',
    notApplicable: 'Not applicable',
    inWorked: 'In place, of those that worked',
    inFailed: 'In place, of those that failed',
    workedWith: 'Worked, in place',
    workedWithout: 'Worked, not in place',
    failedWith: 'Failed, in place',
    failedWithout: 'Failed, not in place',
    unknown: 'Not known',
    n: 'n',
    pair: 'Pair',
    distance: 'Distance',
    range: 'Were the rest stated',
    differing: 'They differ in',
    alike: 'They agree in',
    mean: 'Mean grade',
    nearest: 'Nearest case',
    before: 'Before',
    now: 'Now',
    change: 'Change',
    steps: 'Steps',
    value: 'Value',
    rivals: 'Could lose its place to',
    rank: 'Rank',
    rankWithout: 'Without any one criterion',
    rankRange: 'Were the rest stated',
  },
  moreNames: (n: number) => `${count(n)} more`,
  range: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
  ofAll: (n: string, all: number) => `${n} of ${count(all)}`,
  versus: (first: string, second: string) => `${first} / ${second}`,
  summary: {
    filled: (cases: number, criteria: number, graded: number, all: number, others: string) =>
      `${plural(cases, 'case', 'cases')} on ${plural(criteria, 'criterion', 'criteria')}: ${count(graded)} of ${count(all)} cells hold a grade${others}.`,
    others: (states: string) => `; ${states}`,
    outcomes: (outcome: string, parts: string) => `Outcome “${outcome}”: ${parts}.`,
    outcomePart: (what: string, n: number, names: string) => `${what} in ${count(n)} (${names})`,
    noOutcome:
      'The matrix has no outcome. Cases can be set side by side, but it does not show what goes with success.',
    shows: 'What the matrix shows',
    missing: 'What is not stated, and by how much it could move this',
    nothing: 'Too little is graded to say anything about patterns.',
    nothingMissing: 'Every cell that applies holds a grade: nothing is left open.',
    constant: (criteria: string) =>
      `Graded alike wherever they are graded, so that they tell no cases apart: ${criteria}.`,
    split: (criterion: string, worked: string, failed: string) =>
      `${criterion}: in place in ${worked} that worked and in ${failed} that failed.`,
    similarUnlike: (first: string, second: string, distance: string, differing: string) =>
      `Most alike, and yet ${first} while ${second} (distance ${distance}): they differ in ${differing}.`,
    caseDid: (name: string, outcome: string) => `${name} ${outcome}`,
    differentAlike: (first: string, second: string, outcome: string, distance: string, alike: string) =>
      `Most different, and yet both ${outcome}: ${first} and ${second} (distance ${distance}); graded alike in ${alike}.`,
    nothingAlike: 'no criterion',
    nearest: (first: string, second: string, distance: string) =>
      `Nearest to each other: ${first} and ${second} (distance ${distance}).`,
    change: (from: string, to: string, kinds: string) => `From ${from} to ${to}: ${kinds}.`,
    missingIn: (criterion: string, n: number, of: number, names: string) =>
      `${criterion}: no grade in ${count(n)} of ${plural(of, 'case', 'cases')} (${names}).`,
    missingInAll: (criterion: string) => `${criterion}: no grade in any case.`,
    missingNowhere: 'None of them has a known outcome, so that its counts would not move.',
    missingOutcomes: (n: number) =>
      `${plural(n, 'case', 'cases')} without a known outcome ${n === 1 ? 'is' : 'are'} in no count above; stated, ${n === 1 ? 'it' : 'they'} could support or overturn any of them.`,
    missingMoves: (worked: string, failed: string) =>
      `Were they stated, it would be in place in ${worked} that worked and in ${failed} that failed.`,
    missingPair: (first: string, second: string, low: string, high: string) =>
      `The distance between ${first} and ${second} would be anything from ${low} to ${high}.`,
    more: (n: number) => `${count(n)} more in the tables.`,
    fewCases:
      'What goes with an outcome in so few cases is a lead to follow up in the cases themselves, not a proof that one brings about the other.',
    illegible: (n: number) =>
      `${plural(n, 'cell', 'cells')} cannot be read with certainty and ${n === 1 ? 'counts' : 'count'} as no grade; what ${n === 1 ? 'it' : 'they'} may say stands in the annex.`,
    notComparable: (criteria: string) =>
      `Not compared, as the checklists or their versions differ: ${criteria}.`,
  },
  running: 'Made to follow one mechanism over time: grades of different cases do not compare.',
  withinMechanism:
    'The authors of this checklist mean it for a mechanism against itself over time. The cases stand side by side here because this was asked for; that one has higher grades than another says little.',
  sheets: {
    matrix: 'Matrix',
    cells: 'Cells',
    counts: 'Counts',
    cases: 'Cases',
    pairs: 'Pairs',
    models: 'Models',
    kind: 'Kind',
    solution: 'Solution',
    unknownRivals: 'Could lose to, outcome unknown',
    lowest: 'Lowest',
    highest: 'Highest',
    shared: 'Shared criteria',
    unknown: 'Not known in one or both',
    mayRead: 'May read',
    rankLowest: 'Rank, lowest',
    rankHighest: 'Rank, highest',
  },
  matrix: {
    heading: 'The matrix',
    caption: (outcome: string | null) =>
      outcome === null ? 'Grades with their qualifiers' : `Grades with their qualifiers, and “${outcome}”`,
    read: 'How to read it: a line is a case, a column a criterion. The fuller the disc, the higher the grade; what stands in brackets is the writer’s own addition. ? ▨ and – stand for no grade, which is never the lowest grade.',
    chart: 'Grades of all cases',
    description: (cases: number, criteria: number) =>
      `A table of ${plural(cases, 'case', 'cases')} by ${plural(criteria, 'criterion', 'criteria')}: each cell has a disc that is the fuller the higher the grade, its colour and its word. Cells without a grade have a sign of their own and a broken outline.`,
    outcomeApart: 'The last column, which stands apart, is the outcome.',
    counts: (counts: string) => `Cells: ${counts}.`,
    sources: 'Where the grades come from',
    sourcesRead:
      'How to read it: each line is a source, with the pages and the number of cells taken from it; the annex has the source of every cell.',
    noSource: 'no source given',
    missing: 'What is stated, criterion by criterion',
    missingRead:
      'How to read it: the last two columns count cases of known outcome in which the criterion is in the upper half of the ladder. “1 to 3 of 4” means 1 for certain, and up to 3 were every missing grade a high one.',
  },
  counts: {
    heading: 'Criteria and the outcome',
    byOutcome: (outcome: string) => `Each criterion against “${outcome}”`,
    byOutcomeRead:
      'How to read it: a criterion that stands only under “Worked, in place” and “Failed, not in place” goes with the outcome in all cases where both are known. In place: the upper half of the ladder. Cases whose outcome is not known are in no column.',
    byGrade: 'Cases by grade',
    byGradeRead:
      'How to read it: each line is a grade of a criterion with the cases that have it, whatever their outcome.',
    noGrade: 'no grade',
  },
  pairs: {
    heading: 'Pairs to learn from',
    similarUnlike: 'Most alike, yet unlike in outcome',
    similarUnlikeRead:
      'How to read it: these pairs are graded alike in most criteria and yet ended differently. What they differ in may have mattered – or something that is not in the matrix.',
    differentAlike: 'Most different, yet alike in outcome',
    differentAlikeRead:
      'How to read it: these pairs differ in most criteria and yet ended the same way. What they differ in was not decisive between them; what they agree in may have been.',
    distance: (n: number) =>
      `Distance: mean difference in grade over the criteria graded in both, from 0 (alike in all) to 1 (opposite in all); at least ${plural(n, 'criterion has', 'criteria have')} to be graded in both.`,
    why: {
      'no-outcome': 'No pairs: the matrix has no outcome.',
      'outcome-of-one-kind':
        'No pairs of unlike outcome: all cases whose outcome is known ended the same way.',
      'too-few-shared': 'No pairs: too few criteria are graded in both of any two cases.',
    },
    rivals: (n: number, unknown: number) =>
      unknown === 0
        ? plural(n, 'pair', 'pairs')
        : `${plural(n, 'pair', 'pairs')}, ${count(unknown)} of unknown outcome`,
    noRivals: 'none',
    rivalsRead:
      '“Could lose its place to” counts the pairs that could be ahead of it were everything stated; with none, it stands whatever is missing.',
    none: 'There is no such pair.',
    shown: (n: number, all: number) => `The first ${count(n)} of ${plural(all, 'pair', 'pairs')}.`,
    tied: (n: number) =>
      `${plural(n, 'more pair is', 'more pairs are')} just as far apart as the last one and left out.`,
  },
  map: {
    heading: 'Map of distances',
    table: 'Distances between all cases',
    tableRead:
      'How to read it: a line and a column meet at the distance of two cases, 0 alike in all to 1 opposite in all; the columns bear the numbers of the lines.',
    caption: 'Cases that are alike stand near each other',
    description: (cases: number, shown: string) =>
      `${plural(cases, 'case', 'cases')} on a plane, placed so that those far apart are unlike. The two directions have no meaning of their own. The plane shows ${shown} of the differences.`,
    axis: 'no scale: only nearness counts',
    read: 'How to read it: near means graded alike, far means graded unlike; which is left or right, up or down says nothing.',
    shown: (share: string) =>
      `The plane shows ${share} of the (squared) distances; the rest does not fit on paper.`,
    leftOut: (names: string) => `Not on the map, as some distance to them is not known: ${names}.`,
    withheld: {
      'too-few-cases': 'No map: fewer than three cases can be set against each other.',
      'all-alike': 'No map: all cases are graded alike.',
    },
  },
  ranking: {
    heading: 'Ranks',
    title: 'Cases by their mean grade',
    caution:
      'A rank hides what the grades are about. It stands here because it was asked for; where the intervals of two cases overlap, neither is ahead of the other.',
    read: 'How to read it: rank 1 is the highest mean. The next column is the best and the worst rank when any one criterion is left out, the last one when everything not stated is as favourable or unfavourable as it could be.',
  },
  change: {
    heading: (from: string, to: string) => `What changed from ${from} to ${to}`,
    counts: 'Changes by kind',
    countsRead:
      'How to read it: gained and reversed cross the middle of the ladder, raised and lowered do not. “Could not tell” is not “no change”: on one side there is no grade.',
    cells: 'Every cell that moved',
    cellsRead:
      'How to read it: each line is a cell of the matrix before and now; steps are steps of the ladder. Cells that stayed the same are counted above and not listed.',
    open: 'Cells that could not be compared',
    openRead:
      'How to read it: by criterion, the cases in which one side or both have no grade. Whether they changed is not known.',
    none: 'No cell changed.',
    kinds: {
      raised: 'raised',
      lowered: 'lowered',
      gained: 'gained',
      reversed: 'reversed',
      same: 'same',
      'qualifier-changed': 'same grade, other qualifier',
      'stated-now': 'stated now',
      'no-longer-stated': 'no longer stated',
      'could-not-tell': 'could not tell',
    } satisfies Record<CellChangeKind, string>,
    otherLadder:
      'The two matrices are graded on different ladders: no grade can be set against another, and nothing is said of gains or losses.',
    outcomes: 'Outcomes before and now',
    outcomesRead: 'How to read it: the outcome of each case before and now, by the same words as above.',
    onlyBefore: (names: string) => `Only before, and so not compared: ${names}.`,
    onlyNow: (names: string) => `Only now, and so not compared: ${names}.`,
  },
  profiles: {
    heading: 'Case by case',
    overview: 'Cases at a glance',
    overviewRead:
      'How to read it: the mean grade runs from 0 (lowest grade everywhere) to 1 (highest everywhere). It describes a case; it is no score and says nothing about which case is better.',
    facts: {
      outcome: 'Outcome',
      graded: 'Criteria graded',
      mean: 'Mean grade',
      nearest: 'Nearest case',
      unlike: 'Most alike with another outcome',
      rank: 'Rank',
    },
    meanRange: (mean: string, range: string) => `${mean} (${range} were the rest stated)`,
    near: (name: string, distance: string) => `${name} (distance ${distance})`,
    asNear: (nearest: string, others: string) => `${nearest}; as near: ${others}`,
    moves: 'What is not stated could move',
    moveMean: (width: string) => `the mean grade by up to ${width}`,
    moveDistance: (name: string, low: string, high: string) =>
      `the distance to ${name}, which could be ${low} to ${high}`,
    moveNearest: (n: number, names: string) =>
      `the nearest case: ${plural(n, 'other case', 'other cases')} could be nearest (${names})`,
    movePairs: (n: number) => `${plural(n, 'pair', 'pairs')} listed with this case`,
    cells: (name: string) => `${name}: grades and where they come from`,
    read: 'How to read it: the grade with the writer’s own words in brackets, then where it was found.',
    leftOut:
      'Kept short here: sources, cases by grade, map, a page for each case and every cell come with --details, or in a file with --format md:report.md.',
  },
  method: {
    ladder: 'Ladder',
    step: (grade: string, value: string) => `${grade} ${value}`,
    steps: (steps: string, origin: string) => `${steps} (${origin}).`,
    missing: 'No grade',
    missingText:
      'A cell that is blank, illegible or not understood has no grade: it is never taken for the lowest one and enters no mean and no distance. “Not applicable” leaves the criterion out for that case.',
    inPlace: 'In place',
    inPlaceText: 'A value above 0.5; not in place: below 0.5; exactly 0.5 is in neither.',
    distance: 'Distance',
    distanceText: (n: number) =>
      `The mean over criteria graded in both cases of the difference between their values, 0 to 1. Not given where fewer than ${count(n)} are graded in both.`,
    bounds: 'Ranges',
    boundsText:
      'The same figure were everything not stated at the grade that lowers it most, and at the one that raises it most.',
    map: 'Map',
    mapText: 'Classical scaling (principal coordinates) of the distances, two axes.',
    order: 'Order',
    notCompared: 'Not compared',
    notComparedPart: (criterion: string, why: string) => `${criterion}: ${why}`,
  },
  annex: {
    heading: 'Annex: every cell',
    caption: 'Every cell with its source',
    read: 'How to read it: what stands in the data, how it was read, and where it was found.',
  },
} as const;
