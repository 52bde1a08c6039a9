import { ANSWER_STATES, type AnswerState } from '../../responses/types.ts';
import type { ItemScore, MechanismScore, StateCounts } from '../../scoring/types.ts';
import { cell, figures, heading, idPart, paragraph, table, words as wordColumn } from '../blocks.ts';
import { scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatNumber, formatPlain } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { answerLabel } from './explained-answers.ts';
import type { Where } from './places.ts';

/** From so many mechanisms on, their answers stand together, round by round. */
const MOST_APART = 3;

/** States that are told beside the answers; what was not asked says nothing of anyone. */
const TOLD_STATES = ANSWER_STATES.filter((state) => state !== 'answered' && state !== 'not-asked');

/** One line: an item, in one mechanism and round or in one round of all. */
interface Line {
  readonly item: string;
  readonly where: string;
  readonly answers: ItemScore['answers'];
  readonly states: StateCounts;
  /** Null where several mechanisms stand together. */
  readonly score: ItemScore['score'] | null;
}

/** Every item with its scale, all that was answered, and its score: a table for each domain. */
export function annexBlocks(
  mechanisms: readonly MechanismScore[],
  where: Where,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const domains = [...new Set(mechanisms.flatMap((score) => score.domains.map(({ id }) => id)))];
  const count = new Set(mechanisms.map((each) => each.mechanism)).size;
  const isPooled = count > MOST_APART;
  const inRound: Where = ({ round }) => nameOrNone(context)(round);
  const groups = isPooled ? byRound(mechanisms, context) : apart(mechanisms, count === 1 ? inRound : where);
  const tables = domains.flatMap((id) => {
    const lines = linesOf(id, groups, isPooled);
    const title = names.domain(id);
    return table({
      id: `annex-${idPart(id)}`,
      caption: words.annex.caption(title),
      columns: columnsOf(groups.length > 1, isPooled || count === 1, isPooled, context),
      rows: lines.map((line, index) => [
        ...itemCells(line, lines[index - 1], context),
        ...(groups.length > 1 ? [cell(line.where)] : []),
        cell(answersText(line, context)),
        ...(line.score === null ? [] : [scoreOrNone(line.score, context)]),
      ]),
    });
  });
  if (tables.length === 0) return [];
  const pooled = isPooled ? [paragraph(words.annex.pooled(count))] : [];
  return [heading(1, words.annex.heading, 'annex', { isFolded: true }), ...pooled, ...tables];
}

/** Scores whose answers stand in one line for each item. */
interface Group {
  readonly where: string;
  readonly scores: readonly MechanismScore[];
}

function apart(mechanisms: readonly MechanismScore[], where: Where): Group[] {
  return mechanisms.map((score) => ({ where: where(score), scores: [score] }));
}

function byRound(mechanisms: readonly MechanismScore[], context: ReportContext): Group[] {
  const rounds = [...new Set(mechanisms.map((each) => each.round))];
  return rounds.map((round) => ({
    where: nameOrNone(context)(round),
    scores: mechanisms.filter((each) => each.round === round),
  }));
}

/** The lines of a domain, item by item. */
function linesOf(domain: string, groups: readonly Group[], isPooled: boolean): Line[] {
  const found = groups.flatMap(({ where, scores }) => {
    const domains = scores.flatMap((score) => score.domains.filter(({ id }) => id === domain));
    const ids = [...new Set(domains.flatMap(({ items }) => items.map(({ id }) => id)))];
    return ids.map((item): Line => {
      const own = domains.flatMap(({ items }) => items.filter(({ id }) => id === item));
      const score = isPooled ? null : (own[0]?.score ?? null);
      return { item, where, score, ...addUp(own) };
    });
  });
  const order = [...new Set(found.map(({ item }) => item))];
  return order.flatMap((id) => found.filter(({ item }) => item === id));
}

function addUp(items: readonly ItemScore[]): Pick<Line, 'answers' | 'states'> {
  const codes = [...new Set(items.flatMap(({ answers }) => Object.keys(answers)))];
  const count = (of: (item: ItemScore) => number) => items.reduce((sum, item) => sum + of(item), 0);
  const state = (name: AnswerState) => count(({ states }) => states[name]);
  return {
    answers: Object.fromEntries(codes.map((code) => [code, count(({ answers }) => answers[code] ?? 0)])),
    states: {
      answered: state('answered'),
      'dont-know': state('dont-know'),
      'not-applicable': state('not-applicable'),
      blank: state('blank'),
      'not-asked': state('not-asked'),
      invalid: state('invalid'),
    },
  };
}

function columnsOf(isSeveral: boolean, isByRound: boolean, isPooled: boolean, { words }: ReportContext) {
  const { item, score } = words.score.columns;
  const { scale, answers } = words.annex.columns;
  return [
    wordColumn(item),
    wordColumn(scale),
    ...(isSeveral ? [wordColumn(isByRound ? words.about.round : words.about.mechanism)] : []),
    wordColumn(answers),
    ...(isPooled ? [] : [figures(score)]),
  ];
}

/** Wording and scale; once for all lines of an item. */
function itemCells({ item }: Line, before: Line | undefined, context: ReportContext): Cell[] {
  if (before?.item === item) return [cell(''), cell('')];
  const { words, names } = context;
  return [cell(words.text.inside(names.item(item), item)), cell(scaleText(item, context))];
}

function scaleText(item: string, { words, names, checklist }: ReportContext): string {
  const name = names.findItem(item)?.scale ?? words.number.none;
  const scale = Object.hasOwn(checklist.scales, name) ? checklist.scales[name] : undefined;
  const { range, multiple, text } = words.annex;
  if (name === 'text' || scale?.kind === 'text') return text;
  if (scale?.kind === 'multiple') return multiple(name);
  if (scale?.kind !== 'range') return name;
  const edge = (value: number) => formatPlain(value, 4, words.number);
  const told = range(edge(scale.min), edge(scale.max));
  return scale.unit === null ? told : `${told} ${scale.unit}`;
}

/** "Never 0, Rarely 2, Sometimes 4; don't know 1": every option, also those nobody chose, then what became of the rest. */
function answersText({ item, answers, states }: Line, context: ReportContext): string {
  const { words } = context;
  const counted = (name: string, n: number) =>
    together(words.counts.of(name, formatNumber(n, 0, words.number)));
  const options = Object.entries(answers).map(([code, n]) => counted(answerLabel(item, code, context), n));
  const given = options.length > 0 ? options.join(', ') : words.comments.counts.answer(states.answered);
  const others = TOLD_STATES.filter((state) => states[state] > 0).map((state) =>
    counted(words.answers[state], states[state]),
  );
  return words.text.series(others.length === 0 ? [given] : [given, others.join(', ')]);
}

/** A count is not parted from the word before it by the end of a line. */
function together(counted: string): string {
  return counted.replace(/ (?=\S*$)/, '\u00a0');
}

function scoreOrNone(score: ItemScore['score'], context: ReportContext): Cell {
  return score.reasons.includes('profile') ? cell(context.words.score.notScored) : scoreCell(score, context);
}
