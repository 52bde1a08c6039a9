import type { MechanismAgreement, RoleGapEstimate } from '../../scoring/agreement/types.ts';
import { cell, figures, list, table, words as wordColumn } from '../blocks.ts';
import { countCell, differenceCell, pointsCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell, TableBlock } from '../document.ts';
import { formatShare } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { splitSentence } from './agreement-findings.ts';
import { intervalCell } from './agreement-gaps.ts';
import type { Where } from './places.ts';

interface NameColumn {
  readonly column: TableBlock['columns'][number];
  cell(each: MechanismAgreement): Cell;
}

/**
 * A line for each mechanism and round: the spread and the overall gap between roles. Split items by name where no details
 * follow that name them: `where` is then how to call their mechanism.
 */
export function overviewBlocks(
  mechanisms: readonly MechanismAgreement[],
  where: Where | null,
  context: ReportContext,
): Block[] {
  const names = nameColumns(mechanisms, context);
  const split = mechanisms.flatMap((each) =>
    where === null
      ? []
      : splitSentence(each, context).map((text) => context.words.text.labelled(where(each), text)),
  );
  return [
    ...spreadTable(mechanisms, names, context),
    ...list(split),
    ...overallGapTable(mechanisms, names, context),
  ];
}

function nameColumns(mechanisms: readonly MechanismAgreement[], context: ReportContext): NameColumn[] {
  const { about } = context.words;
  const name = nameOrNone(context);
  const severalRounds = new Set(mechanisms.map(({ round }) => round)).size > 1;
  const mechanism: NameColumn = {
    column: wordColumn(about.mechanism),
    cell: (each) => cell(name(each.mechanism)),
  };
  const round: NameColumn = { column: wordColumn(about.round), cell: (each) => cell(name(each.round)) };
  return severalRounds ? [mechanism, round] : [mechanism];
}

function spreadTable(
  mechanisms: readonly MechanismAgreement[],
  names: readonly NameColumn[],
  context: ReportContext,
): Block[] {
  const { columns, overview } = context.words.agreement;
  return table({
    id: 'agreement-overview',
    caption: overview.spread,
    columns: [
      ...names.map((each) => each.column),
      ...[columns.respondents, columns.itemsShown, columns.distance, columns.split].map(figures),
    ],
    rows: mechanisms.map((each) => [
      ...names.map((name) => name.cell(each)),
      countCell(each.raters, context),
      countCell(each.spread.items, context),
      pointsCell(each.spread.deviationPoints, context),
      each.spread.items === 0 ? cell(context.words.number.none) : countCell(each.spread.polarised, context),
    ]),
  });
}

function overallGapTable(
  mechanisms: readonly MechanismAgreement[],
  columns: readonly NameColumn[],
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const { agreement, number } = words;
  const lines = mechanisms.flatMap((each) =>
    each.gaps.filter(({ part }) => part === 'overall').map((gap) => ({ each, gap })),
  );
  const pair = onlyPair(lines.map(({ gap }) => gap));
  const level = lines.find(({ gap }) => gap.interval !== null)?.gap.interval?.level;
  return table({
    id: 'agreement-overview-gaps',
    caption: pair
      ? agreement.captions.overallGap(names.role(pair.role), names.role(pair.other))
      : agreement.overview.gaps,
    columns: [
      ...columns.map((each) => each.column),
      wordColumn(pair ? agreement.columns.respondents : agreement.columns.roles),
      figures(agreement.columns.difference),
      ...(level === undefined ? [] : [figures(agreement.columns.interval(formatShare(level, number)))]),
    ],
    rows: lines.map(({ each, gap }) => [
      ...columns.map((column) => column.cell(each)),
      cell(pair ? words.text.and([String(gap.n), String(gap.nOther)]) : rolesText(gap, context)),
      differenceCell(gap.difference, context),
      ...(level === undefined ? [] : [intervalCell(gap.interval, context)]),
    ]),
  });
}

/** The pair of roles of all gaps; null where there are several. */
function onlyPair(gaps: readonly RoleGapEstimate[]): RoleGapEstimate | null {
  const [first] = gaps;
  const isOnly = gaps.every(({ role, other }) => role === first?.role && other === first.other);
  return first && isOnly ? first : null;
}

function rolesText(gap: RoleGapEstimate, { words, names }: ReportContext): string {
  const side = (role: string, n: number) => words.text.inside(names.role(role), String(n));
  return words.agreement.minus(side(gap.role, gap.n), side(gap.other, gap.nOther));
}
