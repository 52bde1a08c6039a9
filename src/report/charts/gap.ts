import type { Chart } from '../document.ts';
import { diamond, disc } from './marks.ts';
import { drawPairs } from './pairs.ts';
import type { Drawing, Pen } from './pen.ts';

/** Two roles on one line: a disc and a diamond. */
export function drawGap(chart: Extract<Chart, { kind: 'gap' }>, pen: Pen): Drawing {
  return drawPairs(
    {
      zones: chart.zones,
      names: chart.roles,
      signs: [disc(pen), diamond(pen)],
      above: 'first',
      difference: pen.words.score.columns.gap,
      pairs: chart.rows.map(({ label, first, second, gap }) => ({
        label,
        first,
        second,
        interval: null,
        difference: gap,
      })),
    },
    pen,
  );
}
