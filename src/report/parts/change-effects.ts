import { EFFECT_MEASURES, type EffectSize } from '../../change/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell, TableBlock } from '../document.ts';
import { formatNumber, formatSigned } from '../numbers.ts';
import { levelText, pCell, sizeCell } from './change-figures.ts';
import { type ChangeLine, lineOf } from './change-lines.ts';
import type { Moved } from './moved.ts';

type Measure = EffectSize['measure'];

/** Those that go with an interval of their own beside them; the others would only say the same again. */
const WITH_INTERVAL: readonly Measure[] = ['rank-biserial', 'cliff-delta', 'odds-ratio', 'risk-difference'];
const OF_YES_NO: readonly Measure[] = ['odds-ratio', 'risk-difference'];

interface EffectColumn {
  readonly column: TableBlock['columns'][number];
  cell(effects: readonly EffectSize[]): Cell;
}

/** Sizes of change without unit, by domain and overall. */
export function effectTable(
  id: string,
  of: string,
  lines: readonly ChangeLine[],
  context: ReportContext,
): Block[] {
  const told = lines.filter(({ change }) => change.effects.some(({ measure }) => !isYesNo(measure)));
  const measures = measuresOf(told.flatMap(({ change }) => change.effects)).filter(
    (measure) => !isYesNo(measure),
  );
  const columns = measures.flatMap((measure) => effectColumns(measure, told, context));
  return table({
    id: `${id}-effects`,
    caption: context.words.inference.captions.effects,
    columns: [
      wordColumn(of),
      figures(context.words.inference.columns.n),
      ...columns.map((each) => each.column),
    ],
    rows: told.map((line) =>
      lineOf(line, [
        sizeCell(line.change, context),
        ...columns.map((each) => each.cell(line.change.effects)),
      ]),
    ),
  });
}

/** Items answered by yes or no: won and lost yeses, with their own test. */
export function yesNoTable(id: string, items: readonly Moved[], context: ReportContext): Block[] {
  const { words, names } = context;
  const { columns, captions } = words.inference;
  const told = items.filter(({ change }) => change.effects.some(({ measure }) => isYesNo(measure)));
  const measures = measuresOf(told.flatMap(({ change }) => change.effects)).filter(isYesNo);
  const lines = told.map((item) => ({
    part: item.id,
    label: words.text.inside(names.item(item.id), item.id),
    change: item.change,
    isTotal: false,
  }));
  const effects = measures.flatMap((measure) => effectColumns(measure, lines, context));
  return table({
    id: `${id}-yes-no`,
    caption: captions.yesNo,
    columns: [
      wordColumn(words.score.columns.item),
      figures(columns.n),
      ...effects.map((each) => each.column),
      ...[columns.p, columns.midP].map(figures),
    ],
    rows: lines.map((line) =>
      lineOf(line, [
        sizeCell(line.change, context),
        ...effects.map((each) => each.cell(line.change.effects)),
        pCell(line.change.test?.p ?? null, context),
        pCell(line.change.test?.midP ?? null, context),
      ]),
    ),
  });
}

/** The measures that occur, in their order. */
export function measuresOf(effects: readonly EffectSize[]): Measure[] {
  return EFFECT_MEASURES.filter((measure) => effects.some((effect) => effect.measure === measure));
}

function isYesNo(measure: Measure): boolean {
  return OF_YES_NO.includes(measure);
}

function effectColumns(
  measure: Measure,
  lines: readonly ChangeLine[],
  context: ReportContext,
): EffectColumn[] {
  const { words } = context;
  const find = (effects: readonly EffectSize[]) => effects.find((effect) => effect.measure === measure);
  const value: EffectColumn = {
    column: figures(words.inference.measures[measure]),
    cell: (effects) => valueCell(measure, find(effects)?.value ?? null, context),
  };
  const level = lines.map(({ change }) => find(change.effects)?.interval?.level).find((each) => each);
  if (!level || !WITH_INTERVAL.includes(measure)) return [value];
  return [
    value,
    {
      column: figures(words.inference.columns.interval(levelText(level, words))),
      cell: (effects) => cell(intervalText(find(effects), context)),
    },
  ];
}

function intervalText(effect: EffectSize | undefined, { words }: ReportContext): string {
  if (!effect?.interval) return words.number.none;
  const { low, high } = effect.interval;
  const text = (value: number) => figure(effect.measure, value, words);
  return high === null ? words.inference.andAbove(text(low)) : words.inference.range(text(low), text(high));
}

function valueCell(measure: Measure, value: number | null, { words }: ReportContext): Cell {
  return value === null
    ? { text: words.number.none }
    : { text: figure(measure, value, words), number: value };
}

/** A ratio has no sign. */
function figure(measure: Measure, value: number, { number }: ReportContext['words']): string {
  return measure === 'odds-ratio' ? formatNumber(value, 2, number) : formatSigned(value, 2, number);
}
