import { framePanel, PANEL_GAP, planPanels } from './grid.ts';
import { drawLegend } from './legend.ts';
import { drawMatrixCell, type Matrix, matrixLegend, planCells } from './matrix-cells.ts';
import type { Drawing, Pen } from './pen.ts';
import type { Markup } from './svg.ts';

/** Room for the words of most ladders. */
const LEAST_CELL = 46;
const APART = 10;

/** Cases × criteria: a grade in each cell as shape, colour and word. */
export function drawMatrix(chart: Matrix, pen: Pen): Drawing {
  const apart = chart.isLastApart ? APART : 0;
  const panels = planPanels(chart, pen, LEAST_CELL, apart);
  const layout = planCells(chart, panels[0]?.cellWidth ?? 0);
  const legend = drawLegend(matrixLegend(chart, layout, pen), 0, pen);
  const markup: Markup[] = [...legend.markup];
  let y = legend.height;
  for (const panel of panels) {
    const frame = framePanel(chart, panel, layout.height, y + PANEL_GAP, pen, apart);
    const cells = frame.cells.flatMap(({ row, column, box }) => {
      const cell = chart.rows[row]?.cells[column];
      return cell === undefined ? [] : drawMatrixCell(cell, chart, box, layout, pen);
    });
    markup.push(...frame.markup, ...cells);
    y += PANEL_GAP + frame.height;
  }
  return { height: y + 2, markup };
}
