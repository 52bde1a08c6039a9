import type { MechanismAgreement, RoleGapEstimate } from '../../scoring/agreement/types.ts';
import { cell, figures, idPart, strong, table, words as wordColumn } from '../blocks.ts';
import { countCell, differenceCell, pointsCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare, formatSigned } from '../numbers.ts';
import { intervalNotes } from './agreement-notes.ts';

/** A table for each pair of roles: domains, then overall, with the interval of the gap. */
export function gapTables(id: string, { gaps }: MechanismAgreement, context: ReportContext): Block[] {
  const pairs = new Map<string, RoleGapEstimate[]>();
  for (const gap of gaps) {
    const key = `${idPart(gap.role)}-${idPart(gap.other)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), gap]);
  }
  return [...pairs].flatMap(([key, pair]) => gapTable(`${id}-gap-${key}`, pair, context));
}

function gapTable(id: string, pair: readonly RoleGapEstimate[], context: ReportContext): Block[] {
  const { words, names } = context;
  const { agreement, score } = words;
  const [first] = pair;
  if (first === undefined) return [];
  const [role, other] = [names.role(first.role), names.role(first.other)];
  const level = pair.find((gap) => gap.interval !== null)?.interval?.level;
  const overallLast = [...pair.slice(1), first];
  return table({
    id,
    caption: agreement.captions.gap(role, other),
    columns: [
      wordColumn(score.columns.domain),
      ...[role, 'n', other, 'n', agreement.columns.difference].map(figures),
      ...(level === undefined ? [] : [figures(agreement.columns.interval(formatShare(level, words.number)))]),
    ],
    rows: overallLast.map((gap) => gapRow(gap, level !== undefined, context)),
    notes: gapNotes(overallLast, context),
  });
}

function gapRow(gap: RoleGapEstimate, withInterval: boolean, context: ReportContext): Cell[] {
  const line = [
    cell(partName(gap, context)),
    pointsCell(gap.mean, context),
    countCell(gap.n, context),
    pointsCell(gap.meanOther, context),
    countCell(gap.nOther, context),
    differenceCell(gap.difference, context),
    ...(withInterval ? [intervalCell(gap.interval, context)] : []),
  ];
  return gap.part === 'overall' ? strong(line) : line;
}

/** Both ends of an interval of points, with their signs. */
export function intervalCell(interval: RoleGapEstimate['interval'], { words }: ReportContext): Cell {
  if (interval === null) return cell(words.number.none);
  const [low, high] = [interval.low, interval.high].map((end) => formatSigned(end, 1, words.number));
  return cell(words.agreement.interval(low ?? '', high ?? ''));
}

function gapNotes(pair: readonly RoleGapEstimate[], context: ReportContext): string[] {
  const { agreement } = context.words;
  const single = pair.find((gap) => gap.method === 't-against-one');
  const cautions = (['very-small', 'small'] as const).filter((caution) =>
    pair.some((gap) => gap.caution === caution),
  );
  return [
    ...(single
      ? [agreement.againstOne(context.names.role(single.n === 1 ? single.role : single.other))]
      : []),
    ...cautions.map((caution) => agreement.cautions[caution]),
    ...intervalNotes(
      pair,
      ({ reason }) => reason && agreement.gapReasons[reason],
      (gap) => partName(gap, context),
      context,
    ),
  ];
}

function partName({ part }: RoleGapEstimate, { words, names }: ReportContext): string {
  return part === 'overall' ? words.score.overall : names.domain(part);
}
