import type { ComputedReliability, DomainReliability } from '../../scoring/reliability/types.ts';
import { cell, figures, idPart, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell, TableBlock } from '../document.ts';
import { formatNumber, formatShare } from '../numbers.ts';
import { nameOrNone } from './about.ts';
import { sharedNotes } from './shared-notes.ts';

/** How texts call one domain in one round, with a number of respondents where one is given. */
export type DomainWhere = (each: Pick<DomainReliability, 'round' | 'domain'>, n?: number | null) => string;

interface Column {
  readonly column: TableBlock['columns'][number];
  readonly cell: (each: ComputedReliability) => Cell;
}

/** Alpha with its interval and omega, one line a domain. */
export function reliabilityTable(
  computed: readonly ComputedReliability[],
  where: DomainWhere,
  severalRounds: boolean,
  context: ReportContext,
): Block[] {
  const columns = [...nameColumns(severalRounds, context), ...figureColumns(computed, context)];
  return table({
    id: 'reliability-domains',
    caption: context.words.reliability.captions.domains,
    columns: columns.map(({ column }) => column),
    rows: computed.map((each) => columns.map((column) => column.cell(each))),
    notes: figureNotes(computed, where, context),
  });
}

function nameColumns(severalRounds: boolean, context: ReportContext): Column[] {
  const { words, names } = context;
  const round: Column = {
    column: wordColumn(words.about.round),
    cell: (each) => cell(nameOrNone(context)(each.round)),
  };
  const domain: Column = {
    column: wordColumn(words.score.columns.domain),
    cell: (each) => cell(names.domain(each.domain)),
  };
  return severalRounds ? [round, domain] : [domain];
}

function figureColumns(computed: readonly ComputedReliability[], context: ReportContext): Column[] {
  const { words } = context;
  const { columns } = words.reliability;
  const level = computed.flatMap(({ alpha }) => alpha.interval?.level ?? [])[0];
  return [
    { column: figures(columns.items), cell: (each) => countCell(each.items.length, context) },
    { column: figures(words.score.columns.n), cell: (each) => countCell(each.respondents, context) },
    { column: figures(columns.incomplete), cell: (each) => countCell(each.incomplete, context) },
    { column: figures(columns.alpha), cell: (each) => figureCell(each.alpha.value, context) },
    ...(level === undefined
      ? []
      : [
          {
            column: figures(columns.interval(formatShare(level, words.number))),
            cell: (each: ComputedReliability) => intervalCell(each, context),
          },
        ]),
    { column: figures(columns.omega), cell: (each) => figureCell(each.omega.value, context) },
  ];
}

function figureNotes(
  computed: readonly ComputedReliability[],
  where: DomainWhere,
  { words }: ReportContext,
): string[] {
  const { readingNote, pooledNote, omegaNotes, improperNote } = words.reliability;
  const mechanisms = Math.max(0, ...computed.map((each) => each.mechanisms));
  const improper = computed.filter(({ omega }) => omega.improper).map((each) => where(each));
  return [
    readingNote,
    ...(mechanisms > 1 ? [pooledNote(mechanisms)] : []),
    ...sharedNotes(
      computed.flatMap((each) => (each.omega.reason === null ? [] : [{ each, why: each.omega.reason }])),
      ({ each }) => where(each),
      (labels, { why }) => omegaNotes[why](labels),
    ),
    ...(improper.length > 0 ? [improperNote(improper.join(', '))] : []),
  ];
}

/** The items of one domain beside the others of it. */
export function consistencyTable(
  each: ComputedReliability,
  where: DomainWhere,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  const { captions, columns, against, restNote, droppedNote } = words.reliability;
  const hasRest = each.items.length > 2;
  const contrary = each.items.filter(({ restCorrelation }) => (restCorrelation ?? 0) < 0);
  return table({
    id: `reliability-${idPart(each.round)}-${idPart(each.domain)}`,
    caption: captions.items(where(each)),
    columns: [
      wordColumn(words.score.columns.item),
      figures(columns.rest),
      ...(hasRest ? [figures(columns.dropped)] : []),
    ],
    rows: each.items.map(({ id, restCorrelation, alphaIfDropped }) => [
      cell(words.text.inside(names.item(id), id)),
      figureCell(restCorrelation, context),
      ...(hasRest ? [figureCell(alphaIfDropped, context)] : []),
    ]),
    notes: [
      hasRest ? `${restNote} ${droppedNote}` : restNote,
      ...(contrary.length > 0 ? [against(contrary.map(({ id }) => id).join(', '))] : []),
    ],
  });
}

function intervalCell({ alpha }: ComputedReliability, { words }: ReportContext): Cell {
  if (alpha.interval === null) return cell(words.number.none);
  const [low, high] = [alpha.interval.low, alpha.interval.high].map((end) =>
    formatNumber(end, 2, words.number),
  );
  return cell(words.reliability.interval(low ?? '', high ?? ''));
}

/** A coefficient with two decimals. */
function figureCell(value: number | null, { words }: ReportContext): Cell {
  const text = formatNumber(value, 2, words.number);
  return value === null ? { text } : { text, number: value };
}
