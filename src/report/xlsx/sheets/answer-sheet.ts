import type { Checklist } from '../../../checklist/types.ts';
import { ANSWER_STATES } from '../../../responses/types.ts';
import type { ItemScore, MechanismScore, Score } from '../../../scoring/types.ts';
import type { ReportContext } from '../../context.ts';
import { nameOrNone } from '../../parts/about.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { type AnswerOptions, answerOptions } from './answer-options.ts';
import { figureColumn, scoreAndBand, textColumn } from './columns.ts';

/** The version of the checklist that a round was asked by. */
export type ChecklistOf = (round: string) => Checklist;

/** Every item of every mechanism and round in a line: its score, what became of the question, answers by
 * option; then those of each role. */
export function answerSheet(
  mechanisms: readonly MechanismScore[],
  checklistOf: ChecklistOf,
  context: ReportContext,
): Sheet {
  const { about, score, answers, xlsx } = context.words;
  const options = answerOptions(new Set(mechanisms.map(({ round }) => checklistOf(round))), context);
  return {
    name: xlsx.sheets.answers,
    above: [],
    columns: [
      textColumn(about.mechanism),
      textColumn(about.round),
      textColumn(score.columns.domain),
      textColumn(score.columns.item),
      textColumn(xlsx.columns.id),
      textColumn(about.respondents),
      ...scoreAndBand(score.columns.score, score.columns.band),
      ...ANSWER_STATES.map((state) => figureColumn(answers[state], 'count')),
      ...options.labels.map((label) => figureColumn(label, 'count')),
    ],
    rows: mechanisms.flatMap((each) => rowsOf(each, checklistOf(each.round), options, context)),
    below: [],
    fixed: 1,
  };
}

function rowsOf(
  { mechanism, round, domains }: MechanismScore,
  checklist: Checklist,
  options: AnswerOptions,
  context: ReportContext,
): SheetCell[][] {
  const { names, words } = context;
  const name = nameOrNone(context);
  const line = (domain: string, item: ItemScore, group: string, score: Score | null, given: Answers) => [
    name(mechanism),
    name(round),
    names.domain(domain),
    names.item(item.id),
    item.id,
    group,
    score?.value ?? null,
    names.band(score?.band ?? null),
    ...ANSWER_STATES.map((state) => given.states[state]),
    ...counts(item.id, given, checklist, options),
  ];
  return domains.flatMap((domain) =>
    domain.items.flatMap((item) => [
      line(domain.id, item, words.xlsx.allRespondents, item.score, item),
      ...(item.answersByRole ?? []).map((own) => {
        const score = item.roles.find(({ role }) => role === own.role)?.score ?? null;
        return line(domain.id, item, names.role(own.role), score, own);
      }),
    ]),
  );
}

/** What became of a question, in counts. */
type Answers = Pick<ItemScore, 'answers' | 'states'>;

function counts(
  item: string,
  { answers }: Answers,
  checklist: Checklist,
  options: AnswerOptions,
): SheetCell[] {
  const cells: SheetCell[] = options.labels.map(() => null);
  const places = options.placesOf(checklist, item);
  for (const [code, count] of Object.entries(answers)) {
    const place = places.get(code);
    if (place !== undefined) cells[place] = count;
  }
  return cells;
}
