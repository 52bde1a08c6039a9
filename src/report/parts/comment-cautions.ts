import { ANSWER_STATES } from '../../responses/types.ts';
import type { ItemScore, MechanismScore } from '../../scoring/types.ts';
import { note } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import type { Where } from './places.ts';

/** Among fewer than these, what is written can tell who wrote it. */
const FEW = 5;

/** What is to be heeded where comments are shown: they may name people, and among few they tell who wrote them. */
export function commentCautions(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): Block[] {
  const { comments, counts, text } = context.words;
  const commented = mechanisms
    .map((score) => ({ score, items: commentedItems(score) }))
    .filter(({ items }) => items.length > 0);
  if (commented.length === 0) return [];
  const traceable = commented.flatMap(({ score, items }) => {
    if (score.respondents < FEW) return [text.inside(where(score), counts.respondents(score.respondents))];
    const few = items.filter((item) => askedOf(item) < FEW).length;
    return few === 0 ? [] : [text.inside(where(score), comments.someItems(few))];
  });
  return [
    note('caution', comments.asWritten),
    ...(traceable.length === 0 ? [] : [note('caution', comments.traceable(text.series(traceable)))]),
  ];
}

function commentedItems({ domains }: MechanismScore): ItemScore[] {
  return domains.flatMap(({ items }) => items.filter((item) => (item.comments ?? []).length > 0));
}

function askedOf({ states }: ItemScore): number {
  return ANSWER_STATES.reduce((sum, state) => sum + (state === 'not-asked' ? 0 : states[state]), 0);
}
