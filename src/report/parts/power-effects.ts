import type { PlannedDesign, PowerCells } from '../../planning/types.ts';
import { figures, heading, table } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { formatNumber } from '../numbers.ts';
import { figureCell, givenShare, type PowerContext, unitsName } from './power-texts.ts';

/** Sizes of change against numbers of respondents, a table for each design. */
export function effectTables(context: PowerContext): Block[] {
  const { table: all, designs } = context.result;
  return all === null ? [] : designs.flatMap(({ design }) => effectTable(design, context));
}

function effectTable(design: PlannedDesign, context: PowerContext): Block[] {
  const { words, result } = context;
  const { table: wording } = words.power;
  const all = result.table;
  if (all === null) return [];
  const rows = all.rows.flatMap(({ effect, designs }) =>
    designs.filter((each) => each.design === design).map((cells) => ({ effect, cells })),
  );
  const hasPoints = rows.some(({ cells }) => cells.change !== null);
  const hasDeviation = rows.some(({ cells }) => cells.deviation !== null);
  const units = unitsName(context);
  return [
    heading(1, wording.heading[design], `effects-${design}`),
    ...table({
      id: `effects-${design}-table`,
      caption: wording.heading[design],
      columns: [
        figures(wording.effect),
        ...(hasPoints ? [figures(wording.change)] : []),
        ...(hasDeviation ? [figures(wording.deviation)] : []),
        figures(wording.needed),
        ...all.units.map((each) => figures(formatNumber(each, 0, words.number))),
      ],
      rows: rows.map(({ effect, cells }) => [
        figureCell(effect, 1, words),
        ...(hasPoints ? [figureCell(cells.change, 1, words)] : []),
        ...(hasDeviation ? [figureCell(cells.deviation, 1, words)] : []),
        ...powerCells(cells, context),
      ]),
      notes: [
        wording.effectNote[design],
        wording.neededNote(givenShare(result.method.power, words), units),
        wording.powerNote(units),
      ],
    }),
  ];
}

function powerCells({ needed, power }: PowerCells, { words }: PowerContext): Cell[] {
  return [figureCell(needed, 0, words), ...power.map((share) => percentCell(share, words))];
}

/** Percent without its sign, so that many columns fit; what is not certain never reads 100. */
function percentCell(share: number | null, { number }: PowerContext['words']): Cell {
  if (share === null) return { text: number.none };
  return { text: share >= 0.995 ? number.above('99') : formatNumber(share * 100, 0, number), number: share };
}
