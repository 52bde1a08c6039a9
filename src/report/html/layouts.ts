import type { Block } from '../document.ts';
import { barsHtml } from './bars.ts';
import { namedBy } from './caption.ts';
import { chartHtml } from './chart.ts';
import type { Page } from './page.ts';
import { tableHtml } from './table.ts';

/** The heading right above a block; null where another block is between. */
export type Above = { readonly id: string; readonly text: string } | null;

type Layout<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  page: Page,
  above: Above,
) => string;

/** How each kind of block is written; headings stand with their sections. */
const LAYOUTS: { readonly [Kind in Block['kind']]: Layout<Kind> } = {
  heading: () => '',
  paragraph: ({ text }, page) => `<p>${page.text(text)}</p>\n`,
  list: ({ items }, page) => `<ul>${items.map((item) => `<li>${page.text(item)}</li>\n`).join('')}</ul>\n`,
  facts: ({ rows }, page) =>
    `<dl>${rows.map((row) => `<div><dt>${page.text(row.label)}</dt><dd>${page.text(row.value)}</dd></div>\n`).join('')}</dl>\n`,
  note: ({ tone, text }, page) =>
    `<p class="note ${tone}">${page.words.text.labelled(`<strong>${page.text(page.words.tones[tone])}</strong>`, page.text(text))}</p>\n`,
  table: (block, page, above) => tableHtml(block, namedBy(block, above), page),
  bars: (block, page, above) => barsHtml(block, namedBy(block, above), page),
  chart: (block, page, above) => chartHtml(block, namedBy(block, above), page),
};

/** A block as HTML. */
export function blockHtml<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  page: Page,
  above: Above,
): string {
  const layout: Layout<Kind> = LAYOUTS[block.kind as Kind];
  return layout(block, page, above);
}
