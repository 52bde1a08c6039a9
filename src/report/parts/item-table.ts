import { ANSWER_STATES, type AnswerState } from '../../responses/types.ts';
import type { DomainScore, ItemScore, MechanismScore } from '../../scoring/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { explainedScores } from './explained-figures.ts';

/**
 * The items of one domain with what became of each question. A state that occurs nowhere in the mechanism has no column;
 * the first of its tables says which.
 */
export function itemTable(
  id: string,
  domain: DomainScore,
  score: MechanismScore,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const all = score.domains.flatMap((each) => each.items);
  const occurring = ANSWER_STATES.filter((state) => all.some((item) => item.states[state] > 0));
  const never = ANSWER_STATES.filter((state) => !occurring.includes(state));
  const isFirst = domain === score.domains.find((each) => each.items.length > 0);
  const { item, score: scoreLabel } = words.score.columns;
  return table({
    id: `${id}-items`,
    caption: words.score.captions.items,
    columns: [
      wordColumn(item),
      figures(scoreLabel),
      ...occurring.map((state) => figures(words.answers[state])),
    ],
    rows: domain.items.map((each) => itemRow(each, occurring, context)),
    explained: explainedScores(
      1,
      domain.items.map((each) => ({ ...score, score: each.score, part: each.id })),
      context,
    ),
    notes:
      isFirst && never.length > 0
        ? [words.score.stateNote(words.text.or(never.map((state) => words.answers[state])))]
        : [],
  });
}

function itemRow(item: ItemScore, states: readonly AnswerState[], context: ReportContext): Cell[] {
  const { words, names } = context;
  const isProfile = item.score.reasons.includes('profile');
  return [
    cell(words.text.inside(names.item(item.id), item.id)),
    isProfile ? cell(words.score.notScored) : scoreCell(item.score, context),
    ...states.map((state) => countCell(item.states[state], context)),
  ];
}
