import type { ExplainedStep, ExplainedTerm, Explanation } from '../../scoring/types.ts';
import { cell, figures, heading, note, paragraph, table, words as wordColumn } from '../blocks.ts';
import { pointsCell, pointsText, shareCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { withheldText } from '../reasons.ts';
import { roleOrNone } from './about.ts';

type Formula = (step: ExplainedStep, used: readonly ExplainedTerm[], context: ReportContext) => string;

/** How each rule is written out with its figures. */
const FORMULAS = {
  mean: meanFormula,
  'weighted-mean': meanFormula,
  'pooled-mean': meanFormula,
  'role-weights': meanFormula,
  median: (step, used, { words }) =>
    words.explain.median(valuesText(step, used, words), resultText(step, words)),
  minimum: (step, used, { words }) =>
    words.explain.minimum(valuesText(step, used, words), resultText(step, words)),
  'all-or-nothing': (step, used, { words }) =>
    words.explain.allOrNothing(valuesText(step, used, words), resultText(step, words)),
  'level-gated': (step, used, { words, checklist }) =>
    words.explain.levelGated(
      valuesText(step, used, words),
      formatPlain(checklist.scoring.pass, 4, words.number),
      resultText(step, words),
    ),
  consensus: (step, _, { words }) => words.explain.consensus(resultText(step, words)),
  none: (_, __, { words }) => words.explain.noRule,
} as const satisfies Record<ExplainedStep['rule'], Formula>;

/** Every step with what went into it and its formula with figures. */
export function stepBlocks({ steps }: Explanation, context: ReportContext): Block[] {
  const { words } = context;
  if (steps.length === 0) return [];
  return [
    heading(1, words.explain.stepsHeading, 'steps'),
    ...steps.flatMap((step, index) => oneStep(step, index + 1, context)),
    note('info', words.explain.stepsNote),
  ];
}

function oneStep(step: ExplainedStep, number: number, context: ReportContext): Block[] {
  const { words } = context;
  const used = step.terms.filter((term) => term.used);
  const formula: Formula = FORMULAS[step.rule];
  const title = words.explain.step(number, subjectText(step, context), words.rules[step.rule]);
  return [
    heading(2, title, `step-${number}`),
    ...(step.kind === 'respondents' ? [] : termTable(step, `step-${number}-terms`, title, context)),
    paragraph(used.length === 0 ? words.explain.noTerms : formula(step, used, context)),
  ];
}

function subjectText({ kind, of, role }: ExplainedStep, { words, names }: ReportContext): string {
  const { stepOf, alone } = words.explain;
  const isItem = kind === 'respondents' || names.findItem(of) !== null;
  const part = isItem
    ? stepOf.item(words.text.quoted(names.item(of)))
    : of === 'overall'
      ? stepOf.overall
      : stepOf.domain(words.text.quoted(names.domain(of)));
  return role === null ? part : alone(part, names.role(role));
}

function termTable(step: ExplainedStep, id: string, caption: string, context: ReportContext): Block[] {
  const { words } = context;
  const { weight, score, answered, used } = words.explain.columns;
  const first = step.kind === 'roles' ? words.explain.columns.role : words.score.columns.part;
  return table({
    id,
    caption,
    columns: [wordColumn(first), figures(weight), figures(score), figures(answered), wordColumn(used)],
    rows: step.terms.map((term) => termRow(step, term, context)),
  });
}

function termRow(step: ExplainedStep, term: ExplainedTerm, context: ReportContext): Cell[] {
  const { words, names } = context;
  const name = step.kind === 'roles' ? roleOrNone(context)(term.id) : names.part(term.id);
  const why = withheldText(term.reasons, context);
  const used = term.used
    ? words.text.yes
    : why === ''
      ? words.text.no
      : words.text.labelled(words.text.no, why);
  return [
    cell(name),
    { text: formatPlain(term.weight, 4, words.number), number: term.weight },
    term.value === null ? cell(words.states[term.state]) : pointsCell(term.value, context),
    shareCell(term.coverage, context),
    cell(used),
  ];
}

function meanFormula(step: ExplainedStep, used: readonly ExplainedTerm[], { words }: ReportContext): string {
  const terms = used.map((term) => weighedText(term, words)).join(' + ');
  return words.explain.mean(terms, formatPlain(step.weights, 4, words.number), resultText(step, words));
}

/** Values of items and domains; for respondents with how many gave each. */
function valuesText(
  { kind }: ExplainedStep,
  used: readonly ExplainedTerm[],
  words: ReportContext['words'],
): string {
  const values = used.map((term) =>
    kind === 'respondents' ? weighedText(term, words) : pointsText(term.value, words),
  );
  return values.join(', ');
}

function weighedText({ weight, value }: ExplainedTerm, words: ReportContext['words']): string {
  return words.explain.weighed(formatPlain(weight, 4, words.number), pointsText(value, words));
}

function resultText({ result }: ExplainedStep, words: ReportContext['words']): string {
  return pointsText(result, words);
}
