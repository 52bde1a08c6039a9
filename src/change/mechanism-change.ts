import type { Checklist, Domain } from '../checklist/types.ts';
import type { VersionDifferences } from '../checklist/versions.ts';
import { isAtLeast } from '../scoring/bands.ts';
import type { ItemScore, MechanismScore, Score } from '../scoring/types.ts';
import { cautionFor } from '../statistics/index.ts';
import { bandMove } from './band-noise.ts';
import { adjustTests } from './families.ts';
import type { Inferred } from './inference-types.ts';
import type {
  Attrition,
  Change,
  ChangeSize,
  Composition,
  Direction,
  DomainChange,
  MechanismChange,
  TargetResult,
  Withheld,
} from './types.ts';
import type { PartKey } from './values.ts';

/** All that is known of one mechanism in two rounds. */
export interface MechanismInput {
  /** The newer version. */
  readonly checklist: Checklist;
  readonly versions: VersionDifferences;
  readonly rounds: { readonly from: string; readonly to: string };
  /** Each round under its own version. */
  readonly asReported: { readonly from: MechanismScore; readonly to: MechanismScore };
  /** Both rounds over the comparable items; null where there are none. */
  readonly alike: { readonly from: MechanismScore | null; readonly to: MechanismScore | null };
  /** What the respondents' own values say, by part; a part without comparable items is not there. */
  readonly inferred: ReadonlyMap<PartKey, Inferred>;
  readonly level: number;
  readonly composition: readonly Composition[];
  readonly attrition: Attrition | null;
}

/** The change of one mechanism: overall, by domain and by item. */
export function mechanismChange(input: MechanismInput): MechanismChange {
  const { asReported, rounds, checklist, versions } = input;
  const overall = change(input, {
    alike: { from: input.alike.from?.overall, to: input.alike.to?.overall },
    asReported: { from: asReported.from.overall, to: asReported.to.overall },
    key: 'overall',
  });
  const domains = checklist.domains.map((domain) => domainChange(input, domain));
  const directions = domains.map((domain) => domain.change.direction);
  return {
    mechanism: asReported.to.mechanism,
    ...rounds,
    ...adjustTests({ overall, domains }, checklist.testing),
    notComparable: versions.notComparable,
    mixed: directions.includes('better') && directions.includes('worse'),
    targets: targetResults(input),
    composition: input.composition,
    attrition: input.attrition,
  };
}

interface Sides {
  readonly from: Score | undefined;
  readonly to: Score | undefined;
}

interface ChangeSides {
  readonly alike: Sides;
  readonly asReported: Sides;
  readonly key: PartKey;
  /** Why an item is not comparable; absent where it is. */
  readonly why?: string;
}

function domainChange(input: MechanismInput, domain: Domain): DomainChange {
  const score = (scores: MechanismScore | null) =>
    scores?.domains.find((each) => each.id === domain.id)?.score;
  const { alike, asReported } = input;
  const whole = change(input, {
    alike: { from: score(alike.from), to: score(alike.to) },
    asReported: { from: score(asReported.from), to: score(asReported.to) },
    key: `domain:${domain.id}`,
  });
  const items = domain.items
    .filter((item) => item.scored)
    .map(({ id }) => ({ id, change: itemChange(input, id) }));
  return { id: domain.id, change: whole, items };
}

function itemChange(input: MechanismInput, id: string): Change {
  const { alike, asReported, versions } = input;
  const older = versions.comparable.find((each) => each.newer === id)?.older ?? id;
  const score = (scores: MechanismScore | null, item: string) =>
    scores === null ? undefined : itemIn(scores, item)?.score;
  const why = versions.notComparable.find((each) => each.id === id)?.why;
  return change(input, {
    alike: { from: score(alike.from, id), to: score(alike.to, id) },
    asReported: { from: score(asReported.from, older), to: score(asReported.to, id) },
    key: `item:${id}`,
    ...(why === undefined ? {} : { why }),
  });
}

function itemIn({ domains }: MechanismScore, id: string): ItemScore | undefined {
  for (const { items } of domains) {
    const found = items.find((each) => each.id === id);
    if (found) return found;
  }
  return undefined;
}

function change({ checklist, rounds, inferred, level }: MechanismInput, sides: ChangeSides): Change {
  const from = sides.alike.from ?? NOT_SCORED;
  const to = sides.alike.to ?? NOT_SCORED;
  const reasons = reasonsAgainst(sides, rounds);
  const compared = from.value !== null && to.value !== null && reasons.length === 0;
  const difference = compared ? (to.value ?? 0) - (from.value ?? 0) : null;
  const own = inferred.get(sides.key) ?? null;
  const n = sizeOf(from, to, own);
  const caution = compared ? cautionFor(n.units) : null;
  const percent =
    difference === null || from.value === null || isAtLeast(0, from.value) || caution === 'answers-only'
      ? null
      : (100 * difference) / from.value;
  return {
    state: compared ? 'compared' : 'not-comparable',
    difference,
    percent,
    from,
    to,
    asReported: { from: sides.asReported.from?.value ?? null, to: sides.asReported.to?.value ?? null },
    bands: bandMove(from, to, own, checklist.bands, level),
    design: own?.design ?? 'unpaired',
    n,
    pairedDifference: compared && own?.design === 'paired' ? own.estimate : null,
    direction: directionOf(difference),
    ...figuresOf(compared, caution, own),
    caution,
    reasons,
  };
}

const FIGURES = ['interval', 'test', 'effects', 'respondents', 'percent'] as const;

function figuresOf(compared: boolean, caution: Change['caution'], own: Inferred | null) {
  const without = (why: Withheld['why']) => ({
    interval: null,
    test: null,
    effects: [],
    respondents: null,
    withheld: FIGURES.map((figure): Withheld => ({ figure, why })),
  });
  if (!compared) return without('not-compared');
  if (own === null || own.estimate === null) return without('no-respondent-values');
  const { interval, test, effects, respondents, withheld } = own;
  const percent: Withheld[] = caution === 'answers-only' ? [{ figure: 'percent', why: 'too-few-units' }] : [];
  return { interval, test, effects, respondents, withheld: [...withheld, ...percent] };
}

/** What stands where there is nothing comparable to score. */
const NOT_SCORED: Score = {
  state: 'no-data',
  value: null,
  n: 0,
  coverage: 0,
  lowest: null,
  highest: null,
  band: null,
  reasons: ['no-comparable-items'],
  uncapped: null,
};

function reasonsAgainst({ alike, why }: ChangeSides, rounds: MechanismInput['rounds']): string[] {
  if (why !== undefined) return [`item-not-comparable:${why}`];
  if (!alike.from || !alike.to) return ['no-comparable-items'];
  return [
    ...(alike.from.state === 'scored' ? [] : [`not-scored-from:${rounds.from}`]),
    ...(alike.to.state === 'scored' ? [] : [`not-scored-to:${rounds.to}`]),
  ];
}

function sizeOf(from: Score, to: Score, own: Inferred | null): ChangeSize {
  const { linked = null, clusters = null, effective = null, units = 0 } = own ?? {};
  return { from: from.n, to: to.n, paired: linked, clusters, effective, units };
}

function directionOf(difference: number | null): Direction {
  if (difference === null) return 'could-not-tell';
  if (isAtLeast(0, Math.abs(difference))) return 'same';
  return difference > 0 ? 'better' : 'worse';
}

function targetResults({ checklist, asReported }: MechanismInput): TargetResult[] {
  const domainScore = (scores: MechanismScore, id: string) =>
    scores.domains.find((each) => each.id === id)?.score;
  const overall =
    checklist.target === null
      ? []
      : [targetResult('overall', checklist.target, asReported.from.overall, asReported.to.overall)];
  const domains = checklist.domains.flatMap(({ id, target }) =>
    target === null
      ? []
      : [targetResult(id, target, domainScore(asReported.from, id), domainScore(asReported.to, id))],
  );
  return [...overall, ...domains];
}

function targetResult(
  of: string,
  target: number,
  from: Score | undefined,
  to: Score | undefined,
): TargetResult {
  const judge = (score: Score | undefined) => {
    if (!score || score.value === null) return 'unknown';
    return isAtLeast(score.value, target) ? 'reached' : 'not-reached';
  };
  return { of, target, from: judge(from), to: judge(to) };
}
