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
  const wide = drawn(block, WIDTHS.wide, page);
  const narrow = page.hasManyPictures
    ? ''
    : drawn({ ...block, id: `${block.id}-narrow` }, WIDTHS.narrow, page);
  const parts =
    narrow === ''
      ? scrolling(wide, caption)
      : `<div class="wide">${wide}</div><div class="narrow">${narrow}</div>`;
  const classes = [
    'chart',
    ...(isHalf(block, narrow) ? ['half'] : []),
    ...(block.isLeftOutOnPaper ? ['on-screen'] : []),
  ];
  return [
    `<figure class="${classes.join(' ')}"${attribute('id', block.id)}>`,
    captionOf(block.caption, caption, page),
    `${parts}</figure>\n`,
  ].join('');
}

/** Pictures that lose nothing by being narrow stand in pairs on paper, where two of them are no taller than a page. */
function isHalf({ chart }: ChartBlock, narrow: string): boolean {
  const height = Number(/ viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(narrow)?.[1] ?? Number.POSITIVE_INFINITY);
  return HALVES.has(chart.kind) && height <= MOST_HEIGHT;
}

const HALVES: ReadonlySet<string> = new Set(['distribution', 'moved']);
/** Of a page of A4, in pixels of print, with room for a caption. */
const MOST_HEIGHT = 850;

function scrolling(picture: string, { id }: Caption): string {
  return `<div class="scroll plain" role="group"${attribute('aria-labelledby', id)} tabindex="0">${picture}</div>`;
}

/** The picture, with colours by the names that the page gives them, and no others. */
function drawn(block: ChartBlock, width: number, { words }: Page): string {
  return drawChart(block, { width, words }).replace(/(var\(--chart-[\w-]+), #[0-9a-f]{6}\)/g, '$1)');
}
