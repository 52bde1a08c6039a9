import type { CategoryScore, Disaggregation, MechanismScore, Score } from '../../scoring/types.ts';
import { cell, figures, idPart, strong, table, words as wordColumn } from '../blocks.ts';
import { bandCell, countCell, coverageCell, scoreCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { nameOrNone } from './about.ts';

/** The scores of each category of each column asked for; small categories show no figure. */
export function disaggregationTables(
  id: string,
  { disaggregations }: MechanismScore,
  context: ReportContext,
): Block[] {
  return disaggregations.flatMap((each) => disaggregationTable(id, each, context));
}

function disaggregationTable(
  id: string,
  { column, minCell, categories }: Disaggregation,
  context: ReportContext,
): Block[] {
  const { words } = context;
  const { columns } = words.score;
  const isSuppressed = categories.some((each) => each.state === 'suppressed');
  return table({
    id: `${id}-by-${idPart(column)}`,
    caption: words.score.by(column),
    columns: [
      wordColumn(columns.category),
      wordColumn(columns.part),
      figures(columns.n),
      figures(columns.score),
      wordColumn(columns.band),
      figures(columns.answered),
    ],
    rows: categories.flatMap((category) => categoryRows(category, minCell, context)),
    notes: isSuppressed ? [words.score.suppressedNote(minCell)] : [],
  });
}

function categoryRows(category: CategoryScore, minCell: number, context: ReportContext): Cell[][] {
  const { words, names } = context;
  const name = cell(nameOrNone(context)(category.category));
  if (category.state === 'suppressed') {
    const none = cell(words.number.none);
    const few = cell(words.counts.fewerThan(minCell));
    return [[name, cell(words.score.overall), few, none, none, none]];
  }
  const line = (part: string, score: Score): Cell[] => [
    name,
    cell(part),
    countCell(score.n, context),
    scoreCell(score, context),
    bandCell(score.band, context),
    coverageCell(score, context),
  ];
  const overall = line(words.score.overall, category.overall);
  if (category.domains.length < 2) return [overall];
  return [strong(overall), ...category.domains.map((domain) => line(names.domain(domain.id), domain.score))];
}
