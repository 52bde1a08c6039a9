import type { Bar, BarsBlock } from '../document.ts';
import { type Caption, captionOf } from './caption.ts';
import { attribute } from './escape.ts';
import type { Page } from './page.ts';

/** Bars on 0–100 as a list: label, bar, and the figure in words, which says all that the bar shows. */
export function barsHtml(block: BarsBlock, caption: Caption, page: Page): string {
  return [
    `<figure class="bars"${attribute('id', block.id)}${attribute('aria-labelledby', caption.id)}>`,
    captionOf(block.caption, caption, page),
    `<p class="unseen">${page.text(block.description)}</p>`,
    '<ul>',
    ...block.bars.map((bar) => barHtml(bar, page)),
    '</ul></figure>\n',
  ].join('');
}

function barHtml(bar: Bar, page: Page): string {
  const mechanism = attribute('data-mechanism', page.mechanisms.has(bar.label) ? bar.label : null);
  return [
    `<li${mechanism}><span>${page.text(bar.label)}</span>`,
    drawing(bar),
    `<span>${page.text(bar.text)}</span></li>\n`,
  ].join('');
}

function drawing({ value, before, colour }: Bar): string {
  if (value === null) return '<span></span>';
  const mark =
    before === null
      ? ''
      : `<line class="before" x1="${percent(before)}" x2="${percent(before)}" y1="0" y2="100%"/>`;
  return [
    '<svg aria-hidden="true" focusable="false" width="100%" height="18">',
    '<rect class="track" y="2" width="100%" height="14"/>',
    `<rect class="bar ${colour ?? 'plain'}" y="2" width="${percent(value)}" height="14"/>`,
    `${mark}</svg>`,
  ].join('');
}

function percent(value: number): string {
  return `${Math.round(Math.min(100, Math.max(0, value)) * 100) / 100}%`;
}
