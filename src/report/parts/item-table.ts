import { ANSWER_STATES, type AnswerState } from '../../responses/types.ts';
import type { DomainScore, ItemScore, MechanismScore } from '../../scoring/types.ts';
import { cell, figures, strong, table, words as wordColumn } from '../blocks.ts';
import { countCell, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';

/** Every item under its domain, with what became of the question. States that never occurred are named below. */
export function itemTable(id: string, score: MechanismScore, context: ReportContext): Block[] {
  const { words } = context;
  const items = score.domains.flatMap((domain) => domain.items);
  const occurring = ANSWER_STATES.filter((state) => items.some((item) => item.states[state] > 0));
  const never = ANSWER_STATES.filter((state) => !occurring.includes(state));
  const { item, score: scoreLabel } = words.score.columns;
  return table({
    id: `${id}-items`,
    caption: words.score.captions.items,
    columns: [
      wordColumn(item),
      figures(scoreLabel),
      ...occurring.map((state) => figures(words.answers[state])),
    ],
    rows: score.domains.flatMap((domain) => domainRows(domain, occurring, context)),
    notes: [
      ...(never.length > 0
        ? [words.score.stateNote(words.text.or(never.map((state) => words.answers[state])))]
        : []),
      ...remarksNote(items, context),
    ],
  });
}

function domainRows(domain: DomainScore, states: readonly AnswerState[], context: ReportContext): Cell[][] {
  const { names } = context;
  const head = strong([
    cell(names.domain(domain.id)),
    scoreCell(domain.score, context),
    ...states.map(() => cell('')),
  ]);
  return [head, ...domain.items.map((item) => itemRow(item, states, context))];
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

function remarksNote(items: readonly ItemScore[], { words }: ReportContext): string[] {
  const notes = items.reduce((sum, item) => sum + item.notes, 0);
  const evidence = items.reduce((sum, item) => sum + item.evidence, 0);
  return notes + evidence === 0 ? [] : [words.score.remarksNote(notes, evidence)];
}
