import type { PlannedReach, PlannedSize } from '../../planning/types.ts';
import { cell, figures, heading, table, words as wordsColumn } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { formatShare } from '../numbers.ts';
import {
  figureCell,
  givenPoints,
  givenShare,
  isBeyondScale,
  type PowerContext,
  pText,
  unitsName,
} from './power-texts.ts';

type Row = readonly [label: string, ...cells: Cell[]];

/** What the change needs, linked and unlinked side by side. */
export function neededTable(context: PowerContext): Block[] {
  const { words, result } = context;
  const { rows, needed: wording } = words.power;
  const { change } = result.asked;
  const plans = result.designs.flatMap(({ deviation, needed }) =>
    needed === null ? [] : [{ deviation, needed }],
  );
  if (change === null || plans.length < result.designs.length) return [];
  const sizes = plans.map(({ needed }) => needed);
  const all: Row[] = [
    ...sizeRows(sizes, context),
    [rows.deviation, ...plans.map(({ deviation }) => figureCell(deviation, 1, words))],
    [rows.effect, ...sizes.map(({ effect }) => figureCell(effect, 2, words))],
    [rows.power, ...sizes.map(({ power }) => shareCell(power, context))],
    ...cautionRows(sizes, context),
  ];
  const notes = cautionNotes(sizes, context);
  return designTable('needed', wording.heading(givenPoints(change, words)), all, notes, context);
}

/** What the number of respondents can do, linked and unlinked side by side. */
export function reachTable(context: PowerContext): Block[] {
  const { words, result } = context;
  const { rows, reach: wording } = words.power;
  const { n } = result.asked;
  const reaches = result.designs.flatMap(({ reach }) => (reach?.reason === null ? [reach] : []));
  if (n === null || reaches.length < result.designs.length) return [];
  const row = (label: string, toCell: (reach: PlannedReach) => Cell): Row => [label, ...reaches.map(toCell)];
  const [power, level] = [givenShare(result.method.power, words), givenShare(result.method.level, words)];
  const all = [
    ...sizeRows(reaches, context),
    ...pointRows(row, power, level, context),
    row(rows.detectableEffect(power), ({ effect }) => figureCell(effect, 2, words)),
    row(rows.halfWidthInDeviations(level), (reach) => figureCell(reach.halfWidthInDeviations, 2, words)),
    row(rows.smallestP, ({ smallestP }) => pCell(smallestP, context)),
    ...cautionRows(reaches, context),
  ];
  const notes = [words.power.deviationsNote, ...cautionNotes(reaches, context)];
  return designTable('reach', wording.heading(words.counts.respondents(n)), all, notes, context);
}

/** What needs a standard deviation to be said. */
function pointRows(
  row: (label: string, toCell: (reach: PlannedReach) => Cell) => Row,
  power: string,
  level: string,
  context: PowerContext,
): Row[] {
  const { words, result } = context;
  const { rows } = words.power;
  const { change, deviation } = result.asked;
  if (deviation === null) return [];
  const chance = (asked: number) =>
    row(rows.powerFor(givenPoints(asked, words)), (reach) => shareCell(reach.power, context));
  return [
    row(rows.detectable(power), (reach) => detectableCell(reach, context)),
    ...(change === null ? [] : [chance(change)]),
    row(rows.halfWidth(level), ({ halfWidth }) => figureCell(halfWidth, 1, words)),
  ];
}

function designTable(
  id: string,
  caption: string,
  rows: readonly Row[],
  notes: readonly string[],
  { words }: PowerContext,
): Block[] {
  const columns = [wordsColumn(''), figures(words.power.designs.linked), figures(words.power.perRound)];
  const cells = rows.map(([label, ...others]) => [cell(label), ...others]);
  return [heading(1, caption, id), ...table({ id: `${id}-table`, caption, columns, rows: cells, notes })];
}

function sizeRows(sizes: readonly PlannedSize[], { words, result }: PowerContext): Row[] {
  const { rows } = words.power;
  const { clusterSize, attrition } = result.asked;
  const row = (label: string, figure: (size: PlannedSize) => number | null): Row => [
    label,
    ...sizes.map((size) => figureCell(figure(size), 0, words)),
  ];
  return [
    row(rows.respondents, ({ respondents }) => respondents),
    ...(clusterSize === 1 ? [] : [row(rows.clusters, ({ units }) => units)]),
    row(rows.answers, ({ respondents }) => 2 * respondents),
    ...(attrition === 0 ? [] : [row(rows.invite, ({ invite }) => invite)]),
  ];
}

/** The label that a report on so few would carry; nothing where none would. */
function cautionRows(sizes: readonly PlannedSize[], { words }: PowerContext): Row[] {
  if (sizes.every(({ caution }) => caution === null)) return [];
  const labels = sizes.map(({ caution }) =>
    cell(caution === null ? words.number.none : words.inference.cautions[caution]),
  );
  return [[words.power.rows.caution, ...labels]];
}

function cautionNotes(sizes: readonly PlannedSize[], context: PowerContext): string[] {
  const { power, inference, text } = context.words;
  const found = (['very-small', 'small'] as const).filter((each) =>
    sizes.some(({ caution }) => caution === each),
  );
  if (found.length === 0) return [];
  const labels = found.map((each) => power.cautionRange[each](inference.cautions[each]));
  return [power.cautionNote(text.series(labels), unitsName(context))];
}

function detectableCell(reach: PlannedReach, { words }: PowerContext): Cell {
  const exact = figureCell(reach.change, 1, words);
  return isBeyondScale(reach) ? { ...exact, text: words.number.above('100') } : exact;
}

function shareCell(share: number | null, { words }: PowerContext): Cell {
  const text = formatShare(share, words.number);
  return share === null ? { text } : { text, number: share };
}

function pCell(p: number | null, { words }: PowerContext): Cell {
  return p === null ? { text: words.number.none } : { text: pText(p, words), number: p };
}
