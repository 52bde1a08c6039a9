import { drawChart } from './charts/draw-chart.ts';
import { PRINT } from './charts/theme.ts';
import type { ChartBlock } from './document.ts';
import { wordsIn } from './words/words.ts';

export interface PictureOptions {
  /** In CSS pixels, 240 to 2400; below some 480 the layout is that of a telephone. */
  readonly width: number;
  /** Of its few words; that of the document unless others read it. */
  readonly language: string;
}

/** A picture of a document as one `<svg>` for white paper, with its caption and description inside; its height follows. */
export function drawPicture(block: ChartBlock, { width, language }: PictureOptions): string {
  return drawChart(block, { width, words: wordsIn(language), theme: PRINT });
}
