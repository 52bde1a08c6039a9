import type { Checklist } from '../../checklist/types.ts';
import type { ColumnReading, ColumnUse, ValueReading } from '../../responses/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { countCell } from '../cells.ts';
import type { CheckResult } from '../check-result.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { countsText, nameOrNone, roleOrNone } from './about.ts';

/** Columns that were not understood, with the nearest name known. */
export function unusedTable({ columns, inputs }: CheckResult, context: ReportContext): Block[] {
  const { words } = context;
  const { labels, unusedHeading } = words.check;
  const unused = columns.filter(({ use }) => use.kind === 'unmatched');
  return table({
    id: 'unused',
    caption: unusedHeading,
    columns: [...placeLabels(inputs.length, context), wordColumn(labels.nearest)],
    rows: unused.map((column) => [
      ...placeCells(column, inputs.length, context),
      cell((column.use.kind === 'unmatched' ? column.use.nearest : null) ?? words.number.none),
    ]),
  });
}

/** Columns that were understood, and as what. */
export function usedTable({ columns, inputs }: CheckResult, context: ReportContext): Block[] {
  const { labels, usedHeading, matchedBy } = context.words.check;
  const used = columns.filter(({ use }) => use.kind !== 'unmatched');
  return table({
    id: 'used',
    caption: usedHeading,
    columns: [...placeLabels(inputs.length, context), wordColumn(labels.takenFor), wordColumn(labels.by)],
    rows: used.map((column) => [
      ...placeCells(column, inputs.length, context),
      cell(useText(column.use, context)),
      cell(column.use.kind === 'item' ? matchedBy[column.use.by] : ''),
    ]),
  });
}

/** Answers that were not understood, with the nearest that the scale knows. */
export function invalidTable({ values }: CheckResult, context: ReportContext): Block[] {
  const { words } = context;
  const { labels, invalidHeading } = words.check;
  return table({
    id: 'invalid',
    caption: invalidHeading,
    columns: [
      wordColumn(labels.item),
      wordColumn(labels.value),
      figures(labels.count),
      wordColumn(labels.nearest),
    ],
    rows: values
      .filter((value) => value.state === 'invalid')
      .map((value) => [
        cell(value.item),
        cell(valueText(value, context)),
        countCell(value.count, context),
        cell(value.nearest ?? words.number.none),
      ]),
  });
}

/** Every value that was understood, with what it was taken for. */
export function valueTable({ values }: CheckResult, checklist: Checklist, context: ReportContext): Block[] {
  const { labels, valuesHeading } = context.words.check;
  return table({
    id: 'values',
    caption: valuesHeading,
    columns: [
      wordColumn(labels.item),
      wordColumn(labels.value),
      figures(labels.count),
      wordColumn(labels.readAs),
    ],
    rows: values
      .filter((value) => value.state !== 'invalid')
      .map((value) => [
        cell(value.item),
        cell(valueText(value, context)),
        countCell(value.count, context),
        cell(readAs(value, checklist, context)),
      ]),
  });
}

/** Who was found: mechanisms, rounds and roles with their respondents. */
export function groupTable({ groups }: CheckResult, context: ReportContext): Block[] {
  const { about, check } = context.words;
  const name = nameOrNone(context);
  return table({
    id: 'groups-found',
    caption: check.groups,
    columns: [
      wordColumn(about.mechanism),
      wordColumn(about.round),
      figures(about.respondents),
      wordColumn(about.byRole),
    ],
    rows: groups.map((group) => [
      cell(name(group.mechanism)),
      cell(name(group.round)),
      countCell(group.respondents, context),
      cell(countsText(group.byRole, roleOrNone(context), context)),
    ]),
  });
}

function placeLabels(files: number, { words }: ReportContext) {
  const { labels } = words.check;
  const file = files > 1 ? [wordColumn(labels.file)] : [];
  return [wordColumn(labels.column), ...file, figures(labels.position)];
}

function placeCells(column: ColumnReading, files: number, context: ReportContext): Cell[] {
  const { words } = context;
  const header = column.header.trim() === '' ? words.check.emptyHeader : column.header;
  return [cell(header), ...(files > 1 ? [cell(column.file)] : []), countCell(column.position, context)];
}

function useText(use: ColumnUse, { words }: ReportContext): string {
  const { uses } = words.check;
  switch (use.kind) {
    case 'item':
    case 'note':
    case 'evidence':
      return uses[use.kind](use.item);
    case 'option':
      return uses.option(use.item, use.code);
    case 'field':
      return uses.field(use.field);
    case 'metadata':
      return uses.metadata();
    case 'unmatched':
      return '';
  }
}

function valueText({ value }: ValueReading, { words }: ReportContext): string {
  return value === '' ? words.check.emptyValue : value;
}

/** The label of the option, or the state. */
function readAs({ item, state, code }: ValueReading, { scales }: Checklist, context: ReportContext): string {
  const { words, names } = context;
  if (state !== 'answered' || code === null) return words.answers[state];
  const name = names.findItem(item)?.scale;
  const scale = name !== undefined && Object.hasOwn(scales, name) ? scales[name] : undefined;
  const isListed = scale?.kind === 'options' || scale?.kind === 'multiple';
  const option = isListed ? scale.options.find((each) => each.code === code) : undefined;
  return option ? names.text(option.label) : code;
}
