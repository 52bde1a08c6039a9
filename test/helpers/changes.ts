import type { Change, ChangeResult, MechanismChange } from '../../src/change/types.ts';
import {
  aMechanism,
  aScore,
  bandOf,
  committeeScores,
  silentMechanism,
  someInput,
  troubledMechanism,
} from './results.ts';

/** A like-for-like change between two values; null where a round has no score. */
export function aChange(from: number | null, to: number | null, changes: Partial<Change> = {}): Change {
  const difference = from === null || to === null ? null : to - from;
  return {
    state: difference === null ? 'not-comparable' : 'compared',
    difference,
    percent: difference === null || !from ? null : (100 * difference) / from,
    from: aScore(from),
    to: aScore(to),
    asReported: { from, to },
    bands: { from: bandOf(from), to: bandOf(to), moved: bandsBetween(from, to) },
    design: 'paired',
    n: { from: 6, to: 7, paired: 5, units: 5 },
    pairedDifference: difference === null ? null : difference - 0.5,
    direction: directionOf(difference),
    interval: null,
    test: null,
    caution: null,
    reasons: [
      ...(from === null ? ['not-scored-from:baseline'] : []),
      ...(to === null ? ['not-scored-to:follow-up'] : []),
    ],
    ...changes,
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
    summary: { mechanisms: 3, compared: 2, better: 1, same: 0, worse: 1, couldNotTell: 1 },
    changes: [
      aMechanismChange('Dowa', [40, 80], {
        asReported: { from: 42, to: 80 },
      }),
      aMechanismChange('Kasungu', [60, 50], {}, [
        [70, 40],
        [50, 60],
      ]),
      aMechanismChange('Salima', [55, null], {
        n: { from: 6, to: 1, paired: 0, units: 7 },
        design: 'unpaired',
      }),
    ],
    unmatched: [{ mechanism: 'Ntchisi', onlyIn: 'baseline' }],
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
        change: aChange(...meetings),
        items: [
          { id: 'mandate', change: aChange(...meetings) },
          { id: 'quarterly', change: aChange(50, 50) },
        ],
      },
      {
        id: 'membership',
        change: aChange(...membership),
        items: [{ id: 'sectors', change: aChange(...membership) }],
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
  };
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
