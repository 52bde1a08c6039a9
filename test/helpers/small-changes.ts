import type { Change, ChangeResult, MechanismChange, Withheld } from '../../src/change/types.ts';
import {
  aMechanismChange,
  anInterval,
  aSize,
  aTest,
  committeeChanges,
  everywhere,
  someAttrition,
} from './changes.ts';
import { aMechanism } from './results.ts';

/**
 * What is shown and what is held back, by the number of independent units: a few respondents (3–4, and 2 in one
 * domain), members who all answered, and many in clusters with weights.
 */
export function smallChanges(changes: Partial<ChangeResult> = {}): ChangeResult {
  const rounds = (mechanism: string, respondents: number) => [
    aMechanism(mechanism, 'baseline', { respondents }),
    aMechanism(mechanism, 'follow-up', { respondents }),
  ];
  return committeeChanges({
    olderChecklist: null,
    seed: 7,
    summary: { mechanisms: 3, compared: 3, better: 3, same: 0, worse: 0, couldNotTell: 0 },
    inference: {
      level: 0.95,
      clusters: 'organisation',
      weighted: true,
      seed: 7,
      bootstrap: { resamples: 2000, seed: 7, generator: 'mt19937' },
    },
    changes: [aFew(), allMembers(), many()],
    unmatched: [],
    retrospective: null,
    mechanisms: [...rounds('A few', 4), ...rounds('All members', 8), ...rounds('Many', 24)],
    problems: [],
    ...changes,
  });
}

/** Four linked respondents, in one domain two. */
function aFew(): MechanismChange {
  const four = everywhere(aMechanismChange('A few', [40, 60]), (change) => descriptiveOnly(change));
  return {
    ...four,
    domains: four.domains.map((domain) =>
      domain.id === 'membership' ? { ...domain, change: answersOnly(domain.change) } : domain,
    ),
    notComparable: [],
    targets: [],
    attrition: someAttrition({ respondents: 4, stayers: 4, leavers: 0, stayersMean: null }),
  };
}

/** Eight members, all of whom answered in both rounds; all moved alike in one domain. */
function allMembers(): MechanismChange {
  const alike = everywhere(aMechanismChange('All members', [40, 55]), (change) =>
    withoutInterval(change, 'census'),
  );
  const whys = { meetings: 'no-variation', membership: 'one-cluster' } as const;
  return {
    ...alike,
    domains: alike.domains.map((domain) => ({
      ...domain,
      change: withoutInterval(domain.change, whys[domain.id === 'meetings' ? 'meetings' : 'membership']),
    })),
    notComparable: [],
    targets: [],
  };
}

/** Twenty-four linked respondents in twenty-one organisations, weighted; questions answered by yes or no. */
function many(): MechanismChange {
  const change = everywhere(aMechanismChange('Many', [40, 55]), inClusters);
  return {
    ...change,
    domains: change.domains.map((domain) => ({
      ...domain,
      items: domain.items.map((item) => ({ ...item, change: yesNo(item.change) })),
    })),
    notComparable: [],
    targets: [],
    attrition: someAttrition({
      respondents: 30,
      stayers: 24,
      leavers: 6,
      leaversMean: 52,
      difference: 9,
      interval: { level: 0.95, low: -2, high: 20 },
    }),
  };
}

function descriptiveOnly(change: Change): Change {
  return {
    ...change,
    n: aSize({ from: 4, to: 4, paired: 4, units: 4 }),
    bands: { ...change.bands, noise: change.bands.moved ? 'too-few-to-tell' : null },
    interval: null,
    test: null,
    effects: [],
    respondents: {
      kind: 'linked',
      change: { median: 20, lowest: 0, highest: 30 },
      improved: 3,
      same: 1,
      worse: 0,
    },
    withheld: heldBack(['interval', 'test', 'effects'], 'too-few-units'),
    caution: 'descriptive-only',
  };
}

function answersOnly(change: Change): Change {
  return {
    ...descriptiveOnly(change),
    percent: null,
    n: aSize({ from: 2, to: 2, paired: 2, units: 2 }),
    respondents: null,
    withheld: heldBack(['interval', 'test', 'effects', 'respondents', 'percent'], 'too-few-units'),
    caution: 'answers-only',
  };
}

function withoutInterval(change: Change, why: Withheld['why']): Change {
  return {
    ...change,
    n: aSize({ from: 8, to: 8, paired: 8, units: 8 }),
    bands: { ...change.bands, noise: change.bands.moved ? 'beyond-noise' : null },
    interval: null,
    test: why === 'no-variation' ? aTest(0.0078125, { smallestP: 0.0078125 }) : null,
    effects: [],
    withheld: heldBack(
      why === 'no-variation' ? ['interval', 'effects'] : ['interval', 'test', 'effects'],
      why,
    ),
  };
}

function inClusters(change: Change): Change {
  const difference = change.difference ?? 0;
  return {
    ...change,
    n: aSize({ from: 30, to: 26, paired: 24, clusters: 21, effective: 22.4, units: 21 }),
    interval: anInterval(difference - 6, difference + 6, {
      method: 'linearised-t',
      df: 20,
      finitePopulation: true,
    }),
    test: aTest(0.0004, {
      method: 'sign-flip-random',
      smallestP: null,
      pAdjusted: change.test?.family ? 0.0008 : null,
      family: change.test?.family ?? null,
    }),
    bands: { ...change.bands, noise: change.bands.moved ? 'within-noise' : null },
    respondents: {
      kind: 'linked',
      change: { median: 12.5, lowest: -12.5, highest: 50 },
      improved: 17,
      same: 4,
      worse: 3,
    },
    caution: null,
  };
}

/** Seven won yes and two lost it: p = 2 (1 + 9 + 36) / 2⁹, and mid-p is less by 36 / 2⁹. */
function yesNo(change: Change): Change {
  return {
    ...change,
    test: aTest(0.1796875, {
      method: 'mcnemar-exact',
      midP: 0.109375,
      smallestP: 0.00390625,
      pAdjusted: 0.27,
      family: change.test?.family ?? null,
    }),
    effects: [
      { measure: 'odds-ratio', value: 3.5, interval: { level: 0.95, low: 0.67, high: null } },
      { measure: 'risk-difference', value: 0.21, interval: null },
    ],
  };
}

function heldBack(figures: readonly Withheld['figure'][], why: Withheld['why']): Withheld[] {
  return figures.map((figure) => ({ figure, why }));
}
