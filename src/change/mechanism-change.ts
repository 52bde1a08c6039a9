import type { Checklist, Domain } from '../checklist/types.ts';
import type { VersionDifferences } from '../checklist/versions.ts';
import { bandsMoved, isAtLeast } from '../scoring/bands.ts';
import type { MechanismScore, Score } from '../scoring/types.ts';
import type { PairedDifference, PairedDifferences } from './pairs.ts';
import type { Change, ChangeSize, Direction, DomainChange, MechanismChange, TargetResult } from './types.ts';

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
  /** Null where respondents are not linked by ids. */
  readonly paired: PairedDifferences | null;
}

/** The change of one mechanism: overall, by domain and by item. */
export function mechanismChange(input: MechanismInput): MechanismChange {
  const { asReported, rounds, checklist, versions } = input;
  const domains = checklist.domains.map((domain) => domainChange(input, domain));
  const directions = domains.map((domain) => domain.change.direction);
  return {
    mechanism: asReported.to.mechanism,
    ...rounds,
    overall: change(input, {
      alike: { from: input.alike.from?.overall, to: input.alike.to?.overall },
      asReported: { from: asReported.from.overall, to: asReported.to.overall },
      paired: input.paired?.overall ?? null,
    }),
    domains,
    notComparable: versions.notComparable,
    mixed: directions.includes('better') && directions.includes('worse'),
    targets: targetResults(input),
  };
}

interface Sides {
  readonly from: Score | undefined;
  readonly to: Score | undefined;
}

interface ChangeSides {
  readonly alike: Sides;
  readonly asReported: Sides;
  readonly paired: PairedDifference | null;
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
    paired: input.paired?.domains.get(domain.id) ?? null,
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
    scores?.domains.flatMap((domain) => domain.items).find((each) => each.id === item)?.score;
  const why = versions.notComparable.find((each) => each.id === id)?.why;
  return change(input, {
    alike: { from: score(alike.from, id), to: score(alike.to, id) },
    asReported: { from: score(asReported.from, older), to: score(asReported.to, id) },
    paired: input.paired?.items.get(id) ?? null,
    ...(why === undefined ? {} : { why }),
  });
}

function change({ checklist, rounds, paired: linked }: MechanismInput, sides: ChangeSides): Change {
  const from = sides.alike.from ?? NOT_SCORED;
  const to = sides.alike.to ?? NOT_SCORED;
  const reasons = reasonsAgainst(sides, rounds);
  const compared = from.value !== null && to.value !== null && reasons.length === 0;
  const difference = compared ? (to.value ?? 0) - (from.value ?? 0) : null;
  const design = sides.paired !== null && sides.paired.pairs > 0 ? 'paired' : 'unpaired';
  const n = sizeOf(from, to, linked === null ? null : (sides.paired?.pairs ?? 0), design);
  return {
    state: compared ? 'compared' : 'not-comparable',
    difference,
    percent:
      difference === null || from.value === null || isAtLeast(0, from.value)
        ? null
        : (100 * difference) / from.value,
    from,
    to,
    asReported: { from: sides.asReported.from?.value ?? null, to: sides.asReported.to?.value ?? null },
    bands: { from: from.band, to: to.band, moved: bandsMoved(from.band, to.band, checklist.bands) },
    design,
    n,
    pairedDifference: compared ? (sides.paired?.mean ?? null) : null,
    direction: directionOf(difference),
    interval: null,
    test: null,
    caution: cautionOf(n),
    reasons,
  };
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

function sizeOf(from: Score, to: Score, paired: number | null, design: Change['design']): ChangeSize {
  return { from: from.n, to: to.n, paired, units: design === 'paired' ? (paired ?? 0) : from.n + to.n };
}

function directionOf(difference: number | null): Direction {
  if (difference === null) return 'could-not-tell';
  if (isAtLeast(0, Math.abs(difference))) return 'same';
  return difference > 0 ? 'better' : 'worse';
}

const FEW_RESPONDENTS = 5;

function cautionOf(n: ChangeSize): string | null {
  const smaller = Math.min(n.from, n.to);
  if (smaller === 1) return 'one-respondent';
  return smaller < FEW_RESPONDENTS ? 'few-respondents' : null;
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
