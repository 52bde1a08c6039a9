import type { ReportContext } from '../../context.ts';
import { nameOrNone } from '../../parts/about.ts';
import type { Sheet, SheetCell } from '../workbook.ts';
import { figureColumn, textColumn } from './columns.ts';
import { roundDate } from './round-date.ts';

/** One line of an indicator tracking table; a figure that is not known is null. */
export interface Indicator {
  readonly mechanism: string;
  readonly indicator: string;
  readonly disaggregation: string;
  /** Points, 0 to 100. */
  readonly baseline: number | null;
  /** As the data names it. */
  readonly baselineRound: string | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly actualRound: string | null;
  readonly note: string;
}

/** The table in which donors ask for indicators. The data do not say when a round was held; a template may. */
export function indicatorSheet(
  indicators: readonly Indicator[],
  source: string,
  context: ReportContext,
): Sheet {
  const { words } = context;
  const { columns, sheets } = words.xlsx;
  return {
    name: sheets.indicators,
    above: [],
    columns: [
      textColumn(words.about.mechanism),
      textColumn(columns.indicator),
      textColumn(columns.unit),
      textColumn(columns.disaggregation),
      figureColumn(columns.baseline, 'points'),
      textColumn(columns.baselineRound),
      figureColumn(columns.baselineDate, 'date'),
      figureColumn(columns.target, 'number'),
      figureColumn(columns.actual, 'points'),
      textColumn(columns.actualRound),
      figureColumn(columns.actualDate, 'date'),
      figureColumn(columns.ofTarget, 'share'),
      textColumn(columns.note),
      textColumn(columns.source),
    ],
    rows: indicators.map((each) => rowOf(each, source, context)),
    below: [],
    fixed: 1,
  };
}

function rowOf(each: Indicator, source: string, context: ReportContext): SheetCell[] {
  const { target, actual } = each;
  const name = nameOrNone(context);
  const round = (id: string | null) => (id === null ? [null, null] : [name(id), roundDate(id, context)]);
  return [
    each.mechanism,
    each.indicator,
    context.words.xlsx.points,
    each.disaggregation,
    each.baseline,
    ...round(each.baselineRound),
    target,
    actual,
    ...round(each.actualRound),
    target === null || target === 0 || actual === null ? null : actual / target,
    each.note,
    source,
  ];
}
