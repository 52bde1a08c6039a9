import { framePanel, PANEL_GAP, type Panel, planPanels } from './grid.ts';
import { cellHeight, drawCell, drawCells, type HeatMap, letterEntry, shortTexts } from './heat-map-cells.ts';
import { drawLegend } from './legend.ts';
import type { Drawing, Pen } from './pen.ts';
import { zoneLegend } from './points.ts';
import type { Markup } from './svg.ts';

/** A table of scores in the colours of their bands, each with its figure and the sign of its band. */
export function drawHeatMap(chart: HeatMap, pen: Pen): Drawing {
  const panels = planPanels(chart, pen);
  const texts = shortTexts(chart, panels[0]?.cellWidth ?? 0);
  const legend = drawLegend(
    [...zoneLegend(chart.zones, pen), ...[...texts].map(([text, letter]) => letterEntry(text, letter))],
    0,
    pen,
  );
  const markup: Markup[] = [...legend.markup];
  let y = legend.height;
  for (const panel of panels) {
    const drawn = drawPanel(chart, panel, texts, y + PANEL_GAP, pen);
    markup.push(...drawn.markup);
    y += PANEL_GAP + drawn.height;
  }
  return { height: y + 2, markup };
}

function drawPanel(
  chart: HeatMap,
  panel: Panel,
  texts: ReadonlyMap<string, string>,
  top: number,
  pen: Pen,
): Drawing {
  const frame = framePanel(chart, panel, cellHeight(panel.cellWidth), top, pen);
  const cells = frame.cells.flatMap(({ row, column, box }) => {
    const cell = chart.rows[row]?.cells[column];
    return cell === undefined ? [] : [drawCell(cell, chart, box, texts, pen)];
  });
  return { height: frame.height, markup: [...frame.markup, ...drawCells(cells, chart.zones.length, pen)] };
}
