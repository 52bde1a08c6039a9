import type { ItemScore, MechanismScore } from '../../scoring/types.ts';
import { heading, idPart, list, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { announced, areShown, countedText } from './comments.ts';
import type { Where } from './places.ts';

interface Written {
  readonly where: string;
  readonly item: ItemScore;
}

/**
 * What was answered to the items of free text, item by item: word for word where comments were asked for, else how many
 * there are. Nothing where the checklist has no such item, or nobody answered one.
 */
export function factorBlocks(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const all = mechanisms.flatMap((score) =>
    score.domains.flatMap((domain) => domain.items.map((item) => ({ where: where(score), item }))),
  );
  const answered = all.filter(({ item }) => isFreeText(item.id, context) && item.states.answered > 0);
  if (answered.length === 0) return [];
  const ids = [...new Set(answered.map(({ item }) => item.id))];
  return [
    heading(1, words.comments.factors, 'factors'),
    ...ids.flatMap((id) => [
      heading(2, names.item(id), `factors-${idPart(id)}`),
      ...itemBlocks(
        answered.filter(({ item }) => item.id === id),
        context,
      ),
    ]),
  ];
}

/** Whether an item is answered in free text. */
export function isFreeText(id: string, { names }: ReportContext): boolean {
  return names.findItem(id)?.scale === 'text';
}

function itemBlocks(written: readonly Written[], context: ReportContext): Block[] {
  const { words } = context;
  if (!areShown(written.map(({ item }) => item))) {
    const count = written.reduce((sum, { item }) => sum + item.states.answered, 0);
    return [paragraph(countedText('answer', count, false, context) ?? '')];
  }
  return written.flatMap(({ where, item }) => {
    const answers = (item.comments ?? []).filter(({ kind }) => kind === 'answer');
    return [
      paragraph(announced(words.text.inside(where, words.comments.counts.answer(answers.length)), words)),
      ...list(answers.map(({ text }) => words.text.quoted(text))),
    ];
  });
}
