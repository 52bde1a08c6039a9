import type { Checklist, MissingCode, Scale } from '../../checklist/types.ts';
import { cell, figures, idPart, paragraph, table, words as wordColumn } from '../blocks.ts';
import { pointsCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatPlain } from '../numbers.ts';

/** The scales of a checklist with their options, points and codes for missing answers. */
export function scaleBlocks({ scales }: Checklist, context: ReportContext): Block[] {
  return Object.entries(scales).flatMap(([name, scale]) => scaleTable(name, scale, context));
}

function scaleTable(name: string, scale: Scale, context: ReportContext): Block[] {
  const { columns } = context.words.checklist;
  const rows = [...optionRows(scale, context), ...scale.missing.map((code) => missingRow(code, context))];
  const caption = captionOf(name, scale, context);
  if (rows.length === 0) return [paragraph(`${caption}.`)];
  return table({
    id: `scale-${idPart(name)}`,
    caption,
    columns: [wordColumn(columns.code), wordColumn(columns.label), figures(columns.points)],
    rows,
  });
}

function captionOf(name: string, scale: Scale, { words }: ReportContext): string {
  const labels = words.checklist;
  const edge = (value: number) => formatPlain(value, 4, words.number);
  switch (scale.kind) {
    case 'options':
      return labels.scale(name);
    case 'multiple':
      return labels.scaleMultiple(name);
    case 'text':
      return labels.scaleText(name);
    case 'range': {
      const unit = scale.unit === null ? '' : ` ${scale.unit}`;
      return labels.scaleRange(name, edge(scale.min), `${edge(scale.max)}${unit}`);
    }
  }
}

function optionRows(scale: Scale, context: ReportContext): Cell[][] {
  if (scale.kind !== 'options' && scale.kind !== 'multiple') return [];
  const { words, names } = context;
  return scale.options.map((option) => {
    const label = names.text(option.label);
    return [
      cell(option.code),
      cell(option.exclusive ? words.checklist.exclusive(label) : label),
      pointsCell(option.points, context),
    ];
  });
}

function missingRow({ code, label, state }: MissingCode, { words, names }: ReportContext): Cell[] {
  return [cell(code), cell(names.text(label)), cell(words.answers[state])];
}
