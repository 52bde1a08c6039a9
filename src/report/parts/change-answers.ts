import type { Change, ChangeResult, MechanismChange } from '../../change/types.ts';
import { ANSWER_STATES, type AnswerState } from '../../responses/types.ts';
import type { ItemScore, MechanismScore } from '../../scoring/types.ts';
import { cell, table, words as wordColumn } from '../blocks.ts';
import { pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { nameOrNone } from './about.ts';
import { countText } from './change-figures.ts';
import { answerLabel } from './explained-answers.ts';

/** States that are told beside the answers; what was not asked says nothing of anyone. */
const TOLD_STATES = ANSWER_STATES.filter(
  (state): state is Exclude<AnswerState, 'answered' | 'not-asked'> =>
    state !== 'answered' && state !== 'not-asked',
);

const FEW_RESPONDENTS = 5;

/** Where so few answered that only their answers can be shown: item by item, in both rounds. */
export function answersTable(
  id: string,
  change: MechanismChange,
  { mechanisms }: ChangeResult,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const name = nameOrNone(context);
  const own = mechanisms.filter(
    ({ mechanism, round }) =>
      mechanism === change.mechanism && (round === change.from || round === change.to),
  );
  const from = itemsOf(own.find((score) => score.round === change.from));
  const to = itemsOf(own.find((score) => score.round === change.to));
  const rows = itemsShown(change).flatMap((item) => {
    const told = [from.get(item), to.get(item)].map((score) => answersText(score, context));
    return told.every((text) => text === words.number.none) ? [] : [{ item, told }];
  });
  return table({
    id: `${id}-answers`,
    caption: words.inference.captions.answers,
    columns: [
      wordColumn(words.score.columns.item),
      wordColumn(name(change.from)),
      wordColumn(name(change.to)),
    ],
    rows: rows.map(({ item, told }) => [cell(words.text.inside(names.item(item), item)), ...told.map(cell)]),
    notes: own.some(({ respondents }) => respondents < FEW_RESPONDENTS) ? [words.inference.answersNote] : [],
  });
}

/** The items of the domains that can carry no more; all of them where the whole cannot. */
function itemsShown({ overall, domains }: MechanismChange): string[] {
  return domains
    .filter(({ change }) => isAnswersOnly(overall) || isAnswersOnly(change))
    .flatMap(({ items }) => items.map((item) => item.id));
}

/** A round that nobody answered in has nothing to set the other's answers beside. */
function isAnswersOnly({ caution, n }: Change): boolean {
  return caution === 'answers-only' && n.from > 0 && n.to > 0;
}

function itemsOf(score: MechanismScore | undefined): ReadonlyMap<string, ItemScore> {
  const items = score?.domains.flatMap((domain) => domain.items) ?? [];
  return new Map(items.map((item) => [item.id, item]));
}

/** "Sometimes 1, Fairly often 1; don't know 1"; the points of a number. */
function answersText(item: ItemScore | undefined, context: ReportContext): string {
  const { words } = context;
  if (!item) return words.number.none;
  const counts = Object.entries(item.answers).filter(([, count]) => count > 0);
  const answers = counts.map(([code, count]) =>
    words.counts.of(answerLabel(item.id, code, context), countText(count, words)),
  );
  const isNumber = counts.length === 0 && item.score.value !== null;
  const points = isNumber ? [words.inference.points(pointsText(item.score.value, words))] : [];
  const states = TOLD_STATES.filter((state) => item.states[state] > 0).map((state) =>
    words.counts.of(words.answers[state], countText(item.states[state], words)),
  );
  const told = [answers.join(', '), ...points, states.join(', ')].filter((text) => text !== '');
  return told.length === 0 ? words.number.none : words.text.series(told);
}
