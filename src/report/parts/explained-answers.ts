import type { Scale } from '../../checklist/types.ts';
import { ANSWER_STATES, type AnswerState } from '../../responses/types.ts';
import type { ExplainedAnswers, Explanation } from '../../scoring/types.ts';
import { cell, figures, heading, list, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell, pointsCell, pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { formatNumber } from '../numbers.ts';

type LeftOutState = Exclude<AnswerState, 'answered'>;

/** Who answered what, in counts: option by option for an item, one line for each item and role otherwise. */
export function answerBlocks(explanation: Explanation, context: ReportContext): Block[] {
  const { explain } = context.words;
  const asked = explanation.answers.filter(wasAsked);
  const body = explanation.part.kind === 'item' ? optionTable(asked, context) : answerTable(asked, context);
  return [
    heading(1, explain.answersHeading, 'answers-heading'),
    ...(body.length === 0 ? [paragraph(explain.noTerms)] : body),
  ];
}

/** What became of the questions that have no answer that counts. */
export function leftOutBlocks({ answers, scoring }: Explanation, context: ReportContext): Block[] {
  const { words } = context;
  const { leftOut, leftOutNone, dontKnowCounts } = words.explain;
  const sentences = LEFT_OUT_STATES.flatMap((state) => {
    const n = answers.reduce((sum, each) => sum + each.states[state], 0);
    if (n === 0) return [];
    const figure = formatNumber(n, 0, words.number);
    const isCounted = state === 'dont-know' && scoring.dontKnow === 'lowest';
    return [isCounted ? dontKnowCounts(figure) : leftOut[state](figure)];
  });
  return [
    heading(1, words.explain.leftOutHeading, 'left-out-heading'),
    ...(sentences.length === 0 ? [paragraph(leftOutNone)] : list(sentences)),
    ...leftOutTable(answers, context),
  ];
}

/** How an answer is called: the label of its option, several joined; a number as it is. */
export function answerLabel(item: string, code: string, context: ReportContext): string {
  const scale = scaleOf(item, context);
  if (scale?.kind !== 'options' && scale?.kind !== 'multiple') return missingLabel(scale, code, context);
  const label = (one: string) => {
    const option = scale.options.find((each) => each.code === one);
    return option ? context.names.text(option.label) : missingLabel(scale, one, context);
  };
  const isOne = scale.kind === 'options' || scale.options.some((option) => option.code === code);
  return isOne ? label(code) : code.split('+').map(label).join(' + ');
}

const LEFT_OUT_STATES = ANSWER_STATES.filter((state): state is LeftOutState => state !== 'answered');

function wasAsked({ states }: ExplainedAnswers): boolean {
  return ANSWER_STATES.some((state) => state !== 'not-asked' && states[state] > 0);
}

function optionTable(answers: readonly ExplainedAnswers[], context: ReportContext): Block[] {
  const { words, names } = context;
  const { columns } = words.explain;
  const choices = new Map(
    answers.flatMap((each) => each.answers.map((answer) => [answer.code, { ...answer, item: each.item }])),
  );
  return table({
    id: 'answers',
    caption: words.explain.answersNote,
    columns: [
      wordColumn(columns.answer),
      figures(columns.points),
      ...answers.map((each) => figures(names.role(each.role))),
    ],
    rows: [...choices.values()]
      .toSorted((a, b) => a.points - b.points)
      .map(({ item, code, points }) => [
        cell(answerLabel(item, code, context)),
        pointsCell(points, context),
        ...answers.map((each) => countCell(countOf(each, code), context)),
      ]),
  });
}

function answerTable(answers: readonly ExplainedAnswers[], context: ReportContext): Block[] {
  const { words, names } = context;
  const { columns } = words.explain;
  return table({
    id: 'answers',
    caption: words.explain.answersNote,
    columns: [
      wordColumn(columns.item),
      wordColumn(columns.role),
      wordColumn(columns.answers),
      figures(columns.points),
    ],
    rows: answers.map((each) => [
      cell(words.text.inside(names.item(each.item), each.item)),
      cell(names.role(each.role)),
      cell(answersText(each, context)),
      pointsCell(each.value, context),
    ]),
  });
}

function leftOutTable(answers: readonly ExplainedAnswers[], context: ReportContext): Block[] {
  const { words, names } = context;
  const touched = answers.filter((each) => LEFT_OUT_STATES.some((state) => each.states[state] > 0));
  const states = LEFT_OUT_STATES.filter((state) => touched.some((each) => each.states[state] > 0));
  const { columns } = words.explain;
  return table({
    id: 'left-out',
    caption: words.explain.leftOutTable,
    columns: [
      wordColumn(columns.item),
      wordColumn(columns.role),
      ...states.map((state) => figures(words.answers[state])),
    ],
    rows: touched.map((each) => [
      cell(words.text.inside(names.item(each.item), each.item)),
      cell(names.role(each.role)),
      ...states.map((state) => countCell(each.states[state], context)),
    ]),
  });
}

/** "2 × Rarely (25.0), 1 × Sometimes (50.0)": those that somebody chose. */
function answersText({ item, answers }: ExplainedAnswers, context: ReportContext): string {
  const { words } = context;
  const chosen = answers.filter((answer) => answer.count > 0);
  if (chosen.length === 0) return words.number.none;
  const told = chosen.map(({ code, points, count }) => {
    const worth = words.explain.worth(answerLabel(item, code, context), pointsText(points, words));
    return words.explain.times(formatNumber(count, 0, words.number), worth);
  });
  return told.join(', ');
}

function countOf({ answers }: ExplainedAnswers, code: string): number {
  return answers.find((answer) => answer.code === code)?.count ?? 0;
}

function scaleOf(id: string, { names, checklist }: ReportContext): Scale | null {
  const name = names.findItem(id)?.scale;
  return name !== undefined && Object.hasOwn(checklist.scales, name)
    ? (checklist.scales[name] ?? null)
    : null;
}

function missingLabel(scale: Scale | null, code: string, { words, names }: ReportContext): string {
  const missing = scale?.missing.find((each) => each.code === code);
  if (missing) return names.text(missing.label);
  return code === 'dont-know' ? words.answers['dont-know'] : code;
}
