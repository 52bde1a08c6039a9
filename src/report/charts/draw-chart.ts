import type { Chart, ChartBlock } from '../document.ts';
import type { Words } from '../words/words.ts';
import { drawDistribution } from './distribution.ts';
import { drawDumbbell } from './dumbbell.ts';
import { drawGap } from './gap.ts';
import { drawHeatMap } from './heat-map.ts';
import { drawMatrix } from './matrix.ts';
import { drawMoved } from './moved.ts';
import { createPen, type Drawing, type Pen, SIZE } from './pen.ts';
import { drawResponse } from './response.ts';
import { drawScatter } from './scatter.ts';
import { element, textContent } from './svg.ts';
import { type ChartTheme, SCREEN } from './theme.ts';

export interface ChartOptions {
  /** Of the picture, in CSS pixels; 240 to 2400. Letters are 11 and 13 pixels high at any width. */
  readonly width: number;
  /** Of the report's language. */
  readonly words: Words;
  /** `SCREEN` unless given: colours that a page can change. `PRINT` has none of CSS in it. */
  readonly theme?: ChartTheme;
}

const NARROWEST = 240;
const WIDEST = 2400;

type Draw<Kind extends Chart['kind']> = (chart: Extract<Chart, { kind: Kind }>, pen: Pen) => Drawing;

const DRAWERS: { readonly [Kind in Chart['kind']]: Draw<Kind> } = {
  dumbbell: drawDumbbell,
  distribution: drawDistribution,
  'heat-map': drawHeatMap,
  gap: drawGap,
  response: drawResponse,
  moved: drawMoved,
  matrix: drawMatrix,
  scatter: drawScatter,
};

/**
 * A picture as one `<svg>`, of the width asked for and as high as its rows need, with the caption and description for
 * those who cannot see it. It refers to nothing outside itself; the same block gives the same bytes.
 */
export function drawChart(
  { id, caption, description, chart }: ChartBlock,
  { width, words, theme = SCREEN }: ChartOptions,
): string {
  const wide = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width || NARROWEST)));
  const pen = createPen(wide, words, theme);
  const { height, markup } = drawKind(chart, pen);
  const high = Math.ceil(height);
  const name = id.replace(/[^\w-]/g, '_');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${wide} ${high}`,
      width: wide,
      height: high,
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-desc`,
      // Names of places and people may be written from right to left; the picture is not.
      direction: 'ltr',
      'font-family': theme.fonts,
      'font-size': SIZE.text,
      fill: pen.colour('ink'),
    },
    element('title', { id: `${name}-title` }, textContent(caption)),
    element('desc', { id: `${name}-desc` }, textContent(description)),
    ...markup,
  );
}

function drawKind<Kind extends Chart['kind']>(chart: Extract<Chart, { kind: Kind }>, pen: Pen): Drawing {
  const draw: Draw<Kind> = DRAWERS[chart.kind as Kind];
  return draw(chart, pen);
}
