import { drawChart } from '../charts/draw-chart.ts';
import type { ChartBlock } from '../document.ts';
import { type Caption, captionOf } from './caption.ts';
import { attribute } from './escape.ts';
import type { Page } from './page.ts';

/** Widths that pictures are drawn for: a page on a screen or on paper, and a telephone. */
const WIDTHS = { wide: 760, narrow: 328 } as const;

/**
 * A picture, drawn once more for telephones, where letters would be too small; where a report has very many, they scroll
 * there instead, as tables do.
 */
export function chartHtml(block: ChartBlock, caption: Caption, page: Page): string {
  const parts = page.hasManyPictures
    ? scrolling(drawn(block, WIDTHS.wide, page), caption)
    : [
        `<div class="wide">${drawn(block, WIDTHS.wide, page)}</div>`,
        `<div class="narrow">${drawn({ ...block, id: `${block.id}-narrow` }, WIDTHS.narrow, page)}</div>`,
      ].join('');
  return [
    `<figure class="chart"${attribute('id', block.id)}>`,
    captionOf(block.caption, caption, page),
    `${parts}</figure>\n`,
  ].join('');
}

function scrolling(picture: string, { id }: Caption): string {
  return `<div class="scroll plain" role="group"${attribute('aria-labelledby', id)} tabindex="0">${picture}</div>`;
}

/** The picture, with colours by the names that the page gives them, and no others. */
function drawn(block: ChartBlock, width: number, { words }: Page): string {
  return drawChart(block, { width, words }).replace(/(var\(--chart-[\w-]+), #[0-9a-f]{6}\)/g, '$1)');
}
