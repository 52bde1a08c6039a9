import type { MechanismScore, UnmetItem } from '../../scoring/types.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';

const MOST_NAMED = 2;

/** Requirements that are not met, every one by name; minimum standards by name where they are few. */
export function standardSentences(score: MechanismScore, where: string, context: ReportContext): string[] {
  const standards = unmetOf(score, 'minimum-standard', 'missed');
  return [
    ...requirementSentences(score, where, context),
    ...(standards.length > 0 ? [standardSentence(standards, where, context)] : []),
  ];
}

/** Requirements that are missed, and those that could not be told, every one by name. */
export function requirementSentences(score: MechanismScore, where: string, context: ReportContext): string[] {
  const { findings } = context.words;
  const missed = unmetOf(score, 'requirement', 'missed');
  const unknown = unmetOf(score, 'requirement', 'unknown');
  return [
    ...(missed.length > 0
      ? [findings.requirementMissed(where, unmetText(missed, context), missed.length)]
      : []),
    ...(unknown.length > 0
      ? [findings.requirementUnknown(where, unmetText(unknown, context), unknown.length)]
      : []),
  ];
}

/** The unmet items of one kind. */
export function unmetOf(
  { unmet }: MechanismScore,
  tier: UnmetItem['tier'],
  state: UnmetItem['state'],
): UnmetItem[] {
  return unmet.filter((each) => each.tier === tier && each.state === state);
}

/** Items by their wording, with their scores. */
export function unmetText(unmet: readonly UnmetItem[], { words, names }: ReportContext): string {
  const named = unmet.map(({ item, value }) => {
    const name = words.text.quoted(names.item(item));
    return value === null ? name : words.text.inside(name, pointsText(value, words));
  });
  return words.text.series(named);
}

function standardSentence(standards: readonly UnmetItem[], where: string, context: ReportContext): string {
  const { findings } = context.words;
  if (standards.length <= MOST_NAMED)
    return findings.standardMissed(where, unmetText(standards, context), standards.length);
  const lowest = standards.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)).slice(0, 1);
  return findings.standardsMissed(where, standards.length, unmetText(lowest, context));
}
