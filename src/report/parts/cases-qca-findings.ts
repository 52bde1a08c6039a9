import type { Model } from '../../qca/types.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import type { CasesContext } from './cases-context.ts';
import { refusalText } from './cases-qca-refusal.ts';
import { modelText, type SolutionKind, shownSolution } from './cases-qca-terms.ts';

/** What a QCA gave, the figure of chance first; nothing where none was asked for. */
export function qcaFindings(context: CasesContext): string[] {
  const { words, result } = context;
  const { qca } = result;
  if (qca === null) return [];
  const { summary } = words.qca;
  if (qca.state === 'refused') return [summary.refused(refusalText(qca, context))];
  const noise = formatShare(qca.noise.exact, words.number);
  const { kind, models } = shownSolution(qca);
  return [summary.done(noise, solutionText(kind, models, context))];
}

function solutionText(kind: SolutionKind, models: readonly Model[], context: CasesContext): string {
  const { words } = context;
  const { summary, solutions } = words.qca;
  const [model] = models;
  if (model === undefined || models.length > 1) return summary.tied(solutions[kind], models.length);
  const figure = (value: number | null) => formatNumber(value, 2, words.number);
  const { consistency, coverage } = model.fit;
  return summary.model(solutions[kind], modelText(model, context), figure(consistency), figure(coverage));
}
