import type { ChangeResult, MechanismChange, TargetResult } from '../../change/types.ts';
import type { ReportContext } from '../context.ts';
import { formatPlain } from '../numbers.ts';
import { nameOrNone } from './about.ts';

/** Who reached the targets: one by one for a single mechanism, counted for several. */
export function targetSentences({ changes }: ChangeResult, context: ReportContext): string[] {
  const [first, ...others] = changes;
  if (!first) return [];
  return others.length === 0
    ? first.targets.map((target) => oneSentence(first, target, context))
    : first.targets.map((target) => countSentence(target, changes, context));
}

function oneSentence({ mechanism }: MechanismChange, result: TargetResult, context: ReportContext): string {
  const { words } = context;
  const { targetOf, targetStates } = words.change;
  return targetOf(
    nameOrNone(context)(mechanism),
    partText(result, context),
    formatPlain(result.target, 4, words.number),
    targetStates[result.to],
    targetStates[result.from],
  );
}

function countSentence(
  { of, target }: TargetResult,
  changes: readonly MechanismChange[],
  context: ReportContext,
): string {
  const { words } = context;
  const results = changes.flatMap((each) => each.targets.filter((other) => other.of === of));
  const known = results.filter((each) => each.to !== 'unknown').length;
  const part = partText({ of }, context);
  const points = formatPlain(target, 4, words.number);
  if (known === 0) return words.change.targetUnknown(part, points);
  const reached = (round: 'from' | 'to') => results.filter((each) => each[round] === 'reached').length;
  return words.change.targetCount(part, points, reached('to'), known, reached('from'));
}

function partText({ of }: Pick<TargetResult, 'of'>, { words, names }: ReportContext): string {
  return of === 'overall' ? words.score.overall : names.domain(of);
}
