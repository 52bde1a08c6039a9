import type { Chart } from '../document.ts';
import { disc, ring } from './marks.ts';
import { drawPairs } from './pairs.ts';
import type { Drawing, Pen } from './pen.ts';

/** Two rounds, a row for each thing that was compared: a ring for the earlier one, a disc for the later. */
export function drawDumbbell(chart: Extract<Chart, { kind: 'dumbbell' }>, pen: Pen): Drawing {
  return drawPairs(
    {
      zones: chart.zones,
      names: chart.rounds,
      signs: [ring(pen), disc(pen)],
      above: 'second',
      difference: pen.words.change.columns.difference,
      pairs: chart.rows.map(({ label, from, to, interval, change }) => ({
        label,
        first: from,
        second: to,
        interval,
        difference: change,
      })),
    },
    pen,
  );
}
