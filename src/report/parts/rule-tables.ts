import type { Gate, GateWatch } from '../../checklist/types.ts';
import type { GateResult, MechanismScore } from '../../scoring/types.ts';
import { cell, figures, table, words as wordColumn } from '../blocks.ts';
import { pointsCell, pointsText } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { formatPlain } from '../numbers.ts';
import { partInText } from './places.ts';
import { gateReason } from './rule-findings.ts';

/** Every gate with what it looks at, what it found and what it does. */
export function gateTable(id: string, { gates }: MechanismScore, context: ReportContext): Block[] {
  const { columns, captions } = context.words.score;
  return table({
    id: `${id}-gates`,
    caption: captions.gates,
    columns: [columns.gate, columns.watches, columns.found, columns.state].map(wordColumn),
    rows: gates.map((gate) => gateRow(gate, context)),
  });
}

/** Requirements and minimum standards that are missed, or that could not be told. */
export function unmetTable(id: string, { unmet }: MechanismScore, context: ReportContext): Block[] {
  const { words, names, checklist } = context;
  const { columns, captions } = words.score;
  return table({
    id: `${id}-unmet`,
    caption: captions.unmet,
    columns: [
      wordColumn(columns.item),
      wordColumn(columns.tier),
      figures(columns.score),
      wordColumn(columns.state),
    ],
    rows: unmet.map((each) => [
      cell(words.text.inside(names.item(each.item), each.item)),
      cell(words.tiers[each.tier]),
      pointsCell(each.value, context),
      cell(words.score.unmet[each.state]),
    ]),
    notes: [words.score.passNote(formatPlain(checklist.scoring.pass, 4, words.number))],
  });
}

/** "caps the overall score at 50". */
export function effectText({ effect, appliesTo }: Gate, context: ReportContext): string {
  const { words } = context;
  const part = partInText(appliesTo, context);
  return effect.kind === 'fail'
    ? words.score.fails(part)
    : words.score.caps(part, formatPlain(effect.at, 4, words.number));
}

/** "map-updated below 50". */
export function watchText(watches: GateWatch, below: number, { words }: ReportContext): string {
  const points = formatPlain(below, 4, words.number);
  return watches.kind === 'tier'
    ? words.score.anyBelow(words.tiers[watches.id], points)
    : words.score.below(watches.id, points);
}

function gateRow(result: GateResult, context: ReportContext): Cell[] {
  const { words, names } = context;
  const gate = names.gate(result.id);
  const reason = gateReason(result, context);
  return [
    cell(gate ? words.text.inside(reason.replace(/\.$/, ''), effectText(gate, context)) : reason),
    cell(gate ? watchText(gate.watches, gate.below, context) : result.id),
    cell(foundText(result, gate, context)),
    cell(words.gates[result.state]),
  ];
}

/** The value looked at; of many, those that are low or missing. */
export function foundText({ watched }: GateResult, gate: Gate | null, { words }: ReportContext): string {
  const [only] = watched;
  if (only && watched.length === 1) return pointsText(only.value, words);
  const telling = watched.filter(({ value }) => value === null || (gate !== null && value < gate.below));
  if (telling.length === 0) return words.number.none;
  return telling.map(({ id, value }) => `${id} ${pointsText(value, words)}`).join(', ');
}
