import type { CutoffTrial } from '../../cases/qca-types.ts';
import { cell, figures, heading, paragraph, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { Block, Cell } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { type CasesContext, named } from './cases-context.ts';
import { type DoneQca, formulaText } from './cases-qca-terms.ts';

const MOST_MODELS = 4;

/** Whether the solution is the same with other cut-offs and without each case. */
export function qcaRobustness(qca: DoneQca, context: CasesContext): Block[] {
  const { robustness } = context.words.qca;
  const head = heading(2, robustness.heading, 'qca-robustness');
  if (qca.areTrialsLeftOut) return [head, paragraph(robustness.skipped)];
  return [
    head,
    paragraph(robustness.which),
    ...trialTable(
      'qca-cutoffs',
      robustness.cutoffs,
      [
        figures(context.words.qca.fit.consistency),
        figures(context.words.qca.fit.pri),
        figures(robustness.frequency),
      ],
      qca.cutoffTrials.map((trial) => ({ ...trial, cells: cutoffCells(trial, context) })),
      robustness.cutoffsRead,
      context,
    ),
    ...trialTable(
      'qca-leave-out',
      robustness.leaveOut,
      [wordColumn(robustness.without)],
      qca.leaveOutTrials.map((trial) => ({ ...trial, cells: [cell(named(trial.leftOut, context.words))] })),
      robustness.leaveOutRead,
      context,
    ),
  ];
}

interface Trial extends Pick<CutoffTrial, 'models' | 'isCut' | 'isSame'> {
  readonly cells: readonly Cell[];
}

function trialTable(
  id: string,
  caption: string,
  columns: readonly ReturnType<typeof figures>[],
  trials: readonly Trial[],
  read: string,
  context: CasesContext,
): Block[] {
  const { words } = context;
  const { robustness } = words.qca;
  const same = trials.filter(({ isSame }) => isSame).length;
  return table({
    id,
    caption,
    columns: [...columns, wordColumn(robustness.same), wordColumn(robustness.models)],
    rows: trials.map((trial) => [
      ...trial.cells,
      cell(trial.isSame ? words.text.yes : words.text.no),
      cell(modelsText(trial, context)),
    ]),
    notes: [read, robustness.holds(same, trials.length)],
  });
}

function cutoffCells({ cutoffs }: CutoffTrial, context: CasesContext): Cell[] {
  const { words } = context;
  const figure = (value: number) => ({ text: formatPlain(value, 3, words.number), number: value });
  return [figure(cutoffs.consistency), figure(cutoffs.pri), countCell(cutoffs.frequency, context)];
}

/** The first models as formulas, and how many more fit as well. */
function modelsText({ models, isCut }: Pick<CutoffTrial, 'models' | 'isCut'>, context: CasesContext): string {
  const { words } = context;
  const { robustness } = words.qca;
  if (models === null || models.length === 0) return robustness.noSolution;
  const shown = models.slice(0, MOST_MODELS).map((terms) => formulaText(terms, context));
  const left = models.length - shown.length;
  const more = isCut ? robustness.andMore : robustness.moreModels(left);
  return words.text.series(left === 0 && !isCut ? shown : [...shown, more]);
}
