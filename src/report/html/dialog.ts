import { escapeHtml } from './escape.ts';
import type { Page } from './page.ts';
import { OWN } from './sections.ts';

/** What opens when a figure is asked where it comes from; a script fills it in. */
export function dialogHtml({ words: { html } }: Page): string {
  const heading = `${OWN}explained`;
  return [
    `<dialog class="explained" aria-labelledby="${heading}">`,
    `<h2 id="${heading}">${escapeHtml(html.explained)}</h2>`,
    `<p class="figure"><bdi></bdi></p><dl></dl>`,
    `<div class="command"><p>${escapeHtml(html.command)}</p><pre tabindex="0"><code dir="ltr"></code></pre></div>`,
    `<button type="button" autofocus>${escapeHtml(html.close)}</button></dialog>\n`,
  ].join('');
}
