import { drawChart } from '../charts/draw-chart.ts';
import type { ChartBlock } from '../document.ts';
import { emfOf } from '../office/emf/emf.ts';
import { PAGE, type Picture } from './picture-xml.ts';
import type { WriteContext } from './write-context.ts';

/** A chart as a picture of lines and letters, in both forms that Office programs know. */
export function chartPicture(block: ChartBlock, { words, look }: WriteContext): Picture {
  const content = drawChart(block, { width: PAGE.width, words, theme: look.charts });
  const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(content) ?? [];
  return {
    usual: { ending: 'emf', content: emfOf(content) },
    svg: { ending: 'svg', content },
    width: Number(width),
    height: Number(height),
    title: block.caption,
    description: block.description,
  };
}
