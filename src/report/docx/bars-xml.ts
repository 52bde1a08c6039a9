import type { Bar, BarsBlock } from '../document.ts';
import type { Look } from '../office/look.ts';
import { paragraph, run } from './runs.ts';
import { TEXT_WIDTH, tableStart } from './table-xml.ts';
import type { WriteContext } from './write-context.ts';

/** A bar is as many cells long, each 4 points of the scale. */
const STEPS = 25;
const LABEL = 2800;
const STEP = 140;
const FIGURE = TEXT_WIDTH - LABEL - STEPS * STEP;
const TRACK = 'E9ECEF';

/** Bars as a table of shaded cells: what was gained is hatched, what was lost is dotted; the figure stands beside. */
export function* barsXml({ bars }: BarsBlock, { rightToLeft, look }: WriteContext): Generator<string> {
  const widths = [LABEL, ...Array.from({ length: STEPS }, () => STEP), FIGURE];
  yield tableStart('ReportFacts', widths, rightToLeft, false);
  for (const bar of bars) {
    const cells = [cell(LABEL, 1, '', bar.label), ...barCells(bar, look), cell(FIGURE, 1, '', bar.text)];
    yield `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  }
  yield '</w:tbl>';
}

function barCells({ value, before, colour }: Bar, look: Look): string[] {
  if (value === null) return [cell(STEP * STEPS, STEPS, '')];
  const now = stepsOf(value);
  const then = before === null ? now : stepsOf(before);
  const fill = colour === null ? '8A939D' : look.fillOf(colour);
  const parts = [
    { steps: Math.min(now, then), shade: shade('clear', fill) },
    { steps: Math.abs(now - then), shade: shade(now > then ? 'diagStripe' : 'pct20', TRACK) },
    { steps: STEPS - Math.max(now, then), shade: shade('clear', TRACK) },
  ];
  return parts
    .filter(({ steps }) => steps > 0)
    .map((part) => cell(STEP * part.steps, part.steps, part.shade));
}

function stepsOf(value: number): number {
  return Math.round((Math.min(100, Math.max(0, value)) / 100) * STEPS);
}

function shade(pattern: string, fill: string): string {
  return `<w:shd w:val="${pattern}" w:color="${pattern === 'clear' ? 'auto' : '1F3A5F'}" w:fill="${fill}"/>`;
}

function cell(width: number, columns: number, shading: string, text = ''): string {
  const span = columns === 1 ? '' : `<w:gridSpan w:val="${columns}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${shading}<w:vAlign w:val="center"/></w:tcPr>${paragraph('TableText', run(text))}</w:tc>`;
}
