import type { BandExit, NeededChange, WhatItTakes } from '../../robustness/types.ts';
import { cell, figures, paragraph, table, words as wordColumn } from '../blocks.ts';
import { bandCell, differenceCell, pointsCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';

const MOST_ITEMS = 5;

/** The items whose change alone would move the band, upwards and downwards, the smallest change first. */
export function takesBlocks(id: string, takes: WhatItTakes, context: ReportContext): Block[] {
  if (takes.state === 'withheld') return [];
  const { tables, takes: told } = context.words.robustness;
  return [
    ...exitBlocks(`${id}-up`, takes.up, tables.up, told.noneUp, told.highest, context),
    ...exitBlocks(`${id}-down`, takes.down, tables.down, told.noneDown, told.lowest, context),
  ];
}

function exitBlocks(
  id: string,
  { next, changes }: BandExit,
  caption: (band: string) => string,
  none: (band: string) => string,
  atEnd: string,
  context: ReportContext,
): Block[] {
  const { words, names } = context;
  if (next === null) return [paragraph(atEnd)];
  const band = names.band(next) ?? next;
  if (changes.length === 0) return [paragraph(none(band))];
  const { columns, takes } = words.robustness;
  const more = changes.length - MOST_ITEMS;
  return table({
    id,
    caption: caption(band),
    columns: [
      wordColumn(words.score.columns.item),
      figures(columns.now),
      figures(columns.needed),
      figures(columns.change),
      wordColumn(columns.reached),
    ],
    rows: changes.slice(0, MOST_ITEMS).map((change) => changeRow(change, context)),
    notes: [takes.note, ...(more > 0 ? [takes.more(more)] : [])],
  });
}

function changeRow({ item, from, needed, change, band }: NeededChange, context: ReportContext): Cell[] {
  const { words, names } = context;
  return [
    cell(words.text.inside(names.item(item), item)),
    pointsCell(from, context),
    pointsCell(needed, context),
    differenceCell(change, context),
    bandCell(band, context),
  ];
}
