import type { Model } from '../../../qca/types.ts';
import type { ReportDocument } from '../../document.ts';
import type { CasesContext } from '../../parts/cases-context.ts';
import { named } from '../../parts/cases-context.ts';
import {
  type DoneQca,
  intermediateModels,
  modelText,
  plainSolutions,
  type SolutionKind,
  termText,
} from '../../parts/cases-qca-terms.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { figureColumn, textColumn } from './columns.ts';
import { tableSheets } from './table-sheets.ts';

/** Tables of the report that have sheets as they stand; models have one of their own. */
const TABLES = ['qca-memberships', 'necessity', 'truth-table'];
const FURTHER_TABLES = ['counterfactuals', 'qca-cutoffs', 'qca-leave-out'];

/** Truth table, models and what stands around them; nothing where no QCA was asked for. */
export function qcaSheets({ blocks }: ReportDocument, context: CasesContext): Sheet[] {
  const { words, result } = context;
  if (result.qca === null) return [];
  const tables = (ids: readonly string[]) =>
    tableSheets(
      blocks.flatMap((block) =>
        block.kind === 'table' && ids.some((id) => block.id === id || block.id.startsWith(`${id}-`))
          ? [block.id === 'truth-table' ? { ...block, caption: words.qca.table.heading } : block]
          : [],
      ),
      words,
    );
  return [
    ...tables(TABLES),
    ...(result.qca.state === 'done' ? [modelsSheet(result.qca, context)] : []),
    ...tables(FURTHER_TABLES),
  ];
}

/** Every path of every model of every solution in a line. */
function modelsSheet(qca: DoneQca, context: CasesContext): Sheet {
  const { words } = context;
  const { fit, solutions } = words.qca;
  const figure = (label: string) => figureColumn(label, 'thousandths');
  const own = (label: string) => figure(words.text.inside(label, solutions.path));
  const all: readonly (readonly [SolutionKind, readonly Model[]])[] = [
    ...plainSolutions(qca).map(({ kind, solution }) => [kind, solution.models] as const),
    ['intermediate', intermediateModels(qca)],
  ];
  return {
    name: words.cases.sheets.models,
    above: [],
    columns: [
      textColumn(words.cases.sheets.solution),
      figureColumn(solutions.model, 'count'),
      textColumn(solutions.formula),
      figure(fit.consistency),
      figure(fit.pri),
      figure(fit.coverage),
      textColumn(solutions.path),
      own(fit.consistency),
      own(fit.pri),
      own(fit.coverage),
      own(fit.uniqueCoverage),
      textColumn(words.cases.columns.cases),
    ],
    rows: all.flatMap(([kind, models]) =>
      models.flatMap((model, index) => modelRows(solutions[kind], index + 1, model, context)),
    ),
    below: [
      words.qca.notation,
      ...all.flatMap(([kind, models]) =>
        models.length > 1 ? [words.text.labelled(solutions[kind], solutions.tied(models.length))] : [],
      ),
    ],
    fixed: 1,
  };
}

function modelRows(solution: string, number: number, model: Model, context: CasesContext): SheetCell[][] {
  const { words } = context;
  const { consistency, pri, coverage } = model.fit;
  return model.terms.map((path) => [
    solution,
    number,
    modelText(model, context),
    consistency,
    pri,
    coverage,
    termText(path.term, context),
    path.consistency,
    path.pri,
    path.coverage,
    path.uniqueCoverage,
    words.text.series(path.cases.map((name) => named(name, words))),
  ]);
}
