import type {
  Attrition,
  BandMove,
  Change,
  ChangeResult,
  ChangeSize,
  Composition,
  Interval,
  MechanismChange,
  Retrospective,
  TestFamily,
  TestResult,
} from '../../src/change/types.ts';
import {
  aMechanism,
  aScore,
  bandOf,
  committeeScores,
  silentMechanism,
  someInput,
  troubledMechanism,
} from './results.ts';

/**
 * A like-for-like change between two values, of five linked respondents of six and seven; null where a round has no
 * score.
 */
export function aChange(from: number | null, to: number | null, changes: Partial<Change> = {}): Change {
  const difference = from === null || to === null ? null : to - from;
  const told = difference === null ? untold() : carriedByFive(difference - 0.5);
  const moved = bandsBetween(from, to);
  const { interval } = { ...told, ...changes };
  return {
    state: difference === null ? 'not-comparable' : 'compared',
    difference,
    percent: difference === null || !from ? null : (100 * difference) / from,
    from: aScore(from),
    to: aScore(to),
    asReported: { from, to },
    bands: { from: bandOf(from), to: bandOf(to), moved, noise: noiseOf(moved, interval) },
    design: 'paired',
    n: aSize({ from: 6, to: 7, paired: 5, units: 5 }),
    pairedDifference: difference === null ? null : difference - 0.5,
    direction: directionOf(difference),
    ...told,
    reasons: [
      ...(from === null ? ['not-scored-from:baseline'] : []),
      ...(to === null ? ['not-scored-to:follow-up'] : []),
    ],
    ...changes,
  };
}

export function aSize(changes: Partial<ChangeSize>): ChangeSize {
  return { from: 6, to: 7, paired: null, clusters: null, effective: null, units: 6, ...changes };
}

export function anInterval(low: number, high: number, changes: Partial<Interval> = {}): Interval {
  const estimate = (low + high) / 2;
  return {
    level: 0.95,
    low,
    high,
    method: 't',
    estimate,
    standardError: (high - low) / 5.55289,
    df: 4,
    finitePopulation: false,
    ...changes,
  };
}

export function aTest(p: number, changes: Partial<TestResult> = {}): TestResult {
  return {
    method: 'wilcoxon-pratt-exact',
    p,
    midP: null,
    pAdjusted: null,
    family: null,
    smallestP: 0.0625,
    ...changes,
  };
}

type Carried = Pick<Change, 'interval' | 'test' | 'effects' | 'respondents' | 'withheld' | 'caution'>;

/** What is left out of a change that could not be told. */
function untold(): Carried {
  const figures = ['interval', 'test', 'effects', 'respondents', 'percent'] as const;
  return {
    interval: null,
    test: null,
    effects: [],
    respondents: null,
    withheld: figures.map((figure) => ({ figure, why: 'not-compared' })),
    caution: null,
  };
}

/** What five linked respondents can carry: an interval that is very wide, and a test that cannot reach .05. */
function carriedByFive(change: number): Carried {
  const up = change > 0;
  return {
    interval: anInterval(change - 18.5, change + 18.5),
    test: aTest(up ? 0.0625 : 0.1875),
    effects: [
      {
        measure: 'rank-biserial',
        value: up ? 1 : -0.6,
        interval: { level: 0.95, low: up ? 0.4 : -1, high: up ? 1 : 0.2 },
      },
      { measure: 'd-z', value: change / 14.9, interval: null },
      { measure: 'g', value: (0.798 * change) / 14.9, interval: null },
      { measure: 'd-av', value: change / 18, interval: null },
    ],
    respondents: {
      kind: 'linked',
      change: { median: change, lowest: change - 20, highest: change + 20 },
      improved: up ? 5 : 1,
      same: up ? 0 : 1,
      worse: up ? 0 : 3,
    },
    withheld: [],
    caution: 'very-small',
  };
}

/** Twelve respondents and eleven others: Welch's interval, and a test of two groups. */
export function unlinked(change: Change): Change {
  const difference = change.difference ?? 0;
  const interval = anInterval(difference - 12, difference + 12, { method: 'welch', df: 20.4 });
  const test = aTest(0.041, { method: 'mann-whitney-exact', smallestP: 0.0000015 });
  return {
    ...change,
    design: 'unpaired',
    n: aSize({ from: 12, to: 11, units: 11 }),
    pairedDifference: null,
    bands: { ...change.bands, noise: noiseOf(change.bands.moved, interval) },
    interval,
    test: { ...test, pAdjusted: change.test?.pAdjusted ?? null, family: change.test?.family ?? null },
    effects: [
      {
        measure: 'cliff-delta',
        value: difference / 50,
        interval: { level: 0.95, low: difference / 50 - 0.4, high: difference / 50 + 0.3 },
      },
      { measure: 'd', value: difference / 14, interval: null },
    ],
    respondents: {
      kind: 'unlinked',
      from: { median: change.from.value ?? 0, lowest: 25, highest: 100 },
      to: { median: change.to.value ?? 0, lowest: 0, highest: 87.5 },
    },
    caution: 'small',
  };
}

/** The same for the overall score, every domain and every item. */
export function everywhere(change: MechanismChange, make: (change: Change) => Change): MechanismChange {
  return {
    ...change,
    overall: make(change.overall),
    domains: change.domains.map((domain) => ({
      ...domain,
      change: make(domain.change),
      items: domain.items.map((item) => ({ ...item, change: make(item.change) })),
    })),
  };
}

/** Three committees in two rounds: better, mixed and worse, and one that could not be told. */
export function committeeChanges(changes: Partial<ChangeResult> = {}): ChangeResult {
  const { coordkit, date, seed, checklist, scoring, exceptions, inputs, problems } = committeeScores();
  return {
    kind: 'change',
    coordkit,
    date,
    seed,
    checklist,
    olderChecklist: { ...checklist, version: '1.0.0', sha256: 'ef56'.repeat(16) },
    inputs: [...inputs, someInput('follow-up.csv', { rejected: 0, used: 12 })],
    scoring,
    exceptions,
    rounds: { from: 'baseline', to: 'follow-up' },
    inference: { level: 0.95, clusters: null, weighted: false, seed: 1, bootstrap: null },
    summary: { mechanisms: 3, compared: 2, better: 1, same: 0, worse: 1, couldNotTell: 1 },
    changes: [
      {
        ...aMechanismChange('Dowa', [40, 80], { asReported: { from: 42, to: 80 } }),
        attrition: someAttrition(),
      },
      {
        ...everywhere(
          aMechanismChange('Kasungu', [60, 50], {}, [
            [70, 40],
            [50, 60],
          ]),
          unlinked,
        ),
        composition: [otherRoles()],
      },
      aMechanismChange('Salima', [55, null], {
        n: aSize({ from: 6, to: 1, paired: 0, units: 0 }),
        design: 'unpaired',
      }),
    ],
    unmatched: [{ mechanism: 'Ntchisi', onlyIn: 'baseline' }],
    retrospective: lookingBack(),
    mechanisms: [
      aMechanism('Dowa', 'baseline'),
      aMechanism('Dowa', 'follow-up'),
      aMechanism('Kasungu', 'baseline'),
      troubledMechanism('Kasungu', 'follow-up'),
      aMechanism('Ntchisi', 'baseline'),
      aMechanism('Salima', 'baseline'),
      silentMechanism('Salima', 'follow-up'),
    ],
    problems,
    ...changes,
  };
}

/** Nine of twelve answered again; the other three are too few to show. */
export function someAttrition(changes: Partial<Attrition> = {}): Attrition {
  return {
    respondents: 12,
    stayers: 9,
    leavers: 3,
    stayersMean: null,
    leaversMean: null,
    difference: null,
    interval: null,
    ...changes,
  };
}

/** Partners where there were coordinators; nobody from outside answered again. */
export function otherRoles(changes: Partial<Composition> = {}): Composition {
  return {
    by: 'role',
    mix: [
      { name: 'coordinator', from: 6, to: 2 },
      { name: 'partner', from: 6, to: 8 },
      { name: '', from: 0, to: 1 },
    ],
    changed: true,
    overall: { raw: -10, standardised: -4, missing: [] },
    domains: [
      { id: 'meetings', raw: -30, standardised: -29.5, missing: [] },
      { id: 'membership', raw: 10, standardised: null, missing: ['coordinator'] },
    ],
    ...changes,
  };
}

/** Dowa once more, from the later round: people now judge the first one lower than they did. */
function lookingBack(): Retrospective {
  const between = (from: string, to: string, values: readonly [number, number]) => ({
    ...aMechanismChange('Dowa', values),
    from,
    to,
  });
  return {
    round: 'retrospective-baseline',
    changes: [between('retrospective-baseline', 'follow-up', [30, 80])],
    shifts: [between('baseline', 'retrospective-baseline', [40, 30])],
  };
}

type Values = readonly [from: number | null, to: number | null];

/** A mechanism's change; its two domains move like the whole unless told otherwise. */
export function aMechanismChange(
  mechanism: string,
  overall: Values,
  changes: Partial<Change> = {},
  domains: readonly [Values, Values] = [overall, overall],
): MechanismChange {
  const [meetings, membership] = domains;
  return {
    mechanism,
    from: 'baseline',
    to: 'follow-up',
    overall: aChange(...overall, changes),
    domains: [
      {
        id: 'meetings',
        change: inFamily(aChange(...meetings), DOMAINS),
        items: [
          { id: 'mandate', change: inFamily(aChange(...meetings), ITEMS) },
          { id: 'quarterly', change: inFamily(aChange(50, 50), ITEMS) },
        ],
      },
      {
        id: 'membership',
        change: inFamily(aChange(...membership), DOMAINS),
        items: [{ id: 'sectors', change: inFamily(aChange(...membership), ITEMS) }],
      },
    ],
    notComparable: [
      { id: 'wishes', why: 'reworded' },
      { id: 'chair', why: 'dropped' },
    ],
    mixed: domains[0] !== domains[1],
    targets: [
      { of: 'overall', target: 60, from: 'not-reached', to: overall[1] === 80 ? 'reached' : 'not-reached' },
      { of: 'meetings', target: 75, from: 'not-reached', to: 'unknown' },
    ],
    composition: [],
    attrition: null,
  };
}

const DOMAINS: TestFamily = { name: 'domains', tests: 2, adjustment: 'holm' };
const ITEMS: TestFamily = { name: 'items', tests: 3, adjustment: 'benjamini-hochberg' };

/** Its test as one of several. */
function inFamily(change: Change, family: TestFamily): Change {
  if (!change.test) return change;
  const pAdjusted = Math.min(1, change.test.p * family.tests);
  return { ...change, test: { ...change.test, pAdjusted, family } };
}

function noiseOf(moved: number | null, interval: Interval | null): BandMove['noise'] {
  if (!moved) return null;
  if (interval === null) return 'too-few-to-tell';
  return interval.low > 0 || interval.high < 0 ? 'beyond-noise' : 'within-noise';
}

function bandsBetween(from: number | null, to: number | null): number | null {
  const place = (value: number) => [25, 50, 75].filter((edge) => value > edge).length;
  return from === null || to === null ? null : place(to) - place(from);
}

function directionOf(difference: number | null): Change['direction'] {
  if (difference === null) return 'could-not-tell';
  if (difference === 0) return 'same';
  return difference > 0 ? 'better' : 'worse';
}
