import type { ChangeResult } from '../change/types.ts';
import type { Checklist } from '../checklist/types.ts';
import { type Problem, problem, say } from '../problems.ts';
import type { MechanismScore, Score, ScoreResult } from '../scoring/types.ts';
import type { Failure, ThresholdFlags } from './options.ts';

/** What was asked for and did not hold, one line each, in the order of the result. */
export function missedByScores(
  result: ScoreResult,
  checklist: Checklist,
  { failUnder, failOn = [] }: ThresholdFlags,
): string[] {
  return result.mechanisms.flatMap((mechanism) => [
    ...missedByOverall(mechanism, failUnder, failOn),
    ...(failOn.includes('gate') ? triggeredGates(mechanism) : []),
    ...(failOn.includes('target') ? missedTargets(mechanism, checklist) : []),
  ]);
}

/** The same for a comparison: the later round counts, and with `drop` the way there. */
export function missedByChange(result: ChangeResult, { failUnder, failOn = [] }: ThresholdFlags): string[] {
  const later = result.mechanisms.filter(({ round }) => round === result.rounds.to);
  return [
    ...later.flatMap((mechanism) => [
      ...missedByOverall(mechanism, failUnder, failOn),
      ...(failOn.includes('gate') ? triggeredGates(mechanism) : []),
    ]),
    ...(failUnder !== undefined || failOn.includes('not-scored') ? absentLater(result) : []),
    ...(failOn.includes('target') ? targetsMissedLater(result) : []),
    ...(failOn.includes('drop') ? drops(result) : []),
  ];
}

/** A threshold on something that the checklist does not have would hold for ever, unnoticed. */
export function idleThresholds(checklist: Checklist, { failOn = [] }: ThresholdFlags): readonly Problem[] {
  const targets = checklist.target !== null || checklist.domains.some(({ target }) => target !== null);
  const idle: ('gate' | 'target')[] = [];
  if (failOn.includes('gate') && checklist.gates.length === 0) idle.push('gate');
  if (failOn.includes('target') && !targets) idle.push('target');
  return idle.map((what) =>
    problem('usage', {
      message: say(`idle-${what}`, { checklist: checklist.id }),
      remedy: say(`do-add-${what}`),
    }),
  );
}

// As wide as the margin within which bands take a value to be on their edge.
const MARGIN = 1e-9;

function missedByOverall(
  mechanism: MechanismScore,
  failUnder: number | undefined,
  failOn: readonly Failure[],
): string[] {
  const { state, value } = mechanism.overall;
  const name = nameOf(mechanism);
  if (value === null) {
    const asked = failUnder !== undefined || failOn.includes('not-scored');
    return asked ? [`${name}: no overall score (${state})`] : [];
  }
  const below = failUnder !== undefined && value < failUnder - MARGIN;
  return below ? [`${name}: overall ${figure(value, failUnder)} is below ${failUnder}`] : [];
}

function triggeredGates(mechanism: MechanismScore): string[] {
  return mechanism.gates
    .filter(({ state }) => state === 'triggered')
    .map(({ id }) => `${nameOf(mechanism)}: gate ${id} was triggered`);
}

function missedTargets(mechanism: MechanismScore, checklist: Checklist): string[] {
  const scores = new Map(mechanism.domains.map(({ id, score }) => [id, score]));
  return [
    ...missedTarget(mechanism, 'overall', checklist.target, mechanism.overall),
    ...checklist.domains.flatMap(({ id, target }) => missedTarget(mechanism, id, target, scores.get(id))),
  ];
}

function missedTarget(
  mechanism: MechanismScore,
  of: string,
  target: number | null,
  score: Score | undefined,
): string[] {
  if (target === null || score === undefined || score.state === 'not-applicable') return [];
  if (score.value === null)
    return [`${nameOf(mechanism)}: ${of} has no score to hold against its target ${target}`];
  if (score.value >= target - MARGIN) return [];
  return [`${nameOf(mechanism)}: ${of} ${figure(score.value, target)} is below its target ${target}`];
}

function absentLater({ unmatched, rounds }: ChangeResult): string[] {
  return unmatched
    .filter(({ onlyIn }) => onlyIn === rounds.from)
    .map(({ mechanism }) => `${mechanism}, ${rounds.to}: not in the data`);
}

function targetsMissedLater({ changes }: ChangeResult): string[] {
  return changes.flatMap(({ mechanism, to, targets }) =>
    targets
      .filter((target) => target.to !== 'reached')
      .map((target) => `${mechanism}, ${to}: ${target.of} did not reach its target ${target.target}`),
  );
}

function drops({ changes }: ChangeResult): string[] {
  return changes
    .filter(({ overall }) => overall.direction === 'worse' && overall.difference !== null)
    .map(
      ({ mechanism, overall }) =>
        `${mechanism}: overall fell by ${figure(-(overall.difference ?? 0), 0)} points`,
    );
}

function nameOf({ mechanism, round }: MechanismScore): string {
  return `${mechanism}, ${round}`;
}

/** One decimal, unless that would make it look equal to the limit. */
function figure(value: number, limit: number): string {
  const short = value.toFixed(1);
  return Number(short) === limit ? String(value) : short;
}
